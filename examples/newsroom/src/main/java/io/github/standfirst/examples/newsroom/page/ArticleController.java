package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.comment.CheckVerdict;
import io.github.standfirst.comment.Sender;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.discussion.Discussions;
import io.github.standfirst.examples.newsroom.discussion.Posting;
import io.github.standfirst.examples.newsroom.site.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of an article, and the form below it. */
@Controller
class ArticleController {

    private final ArticleStore articles;
    private final ArticlePage page;
    private final Discussions discussions;
    private final OwnComments own;
    private final Addresses addresses;
    private final MessageSource messages;
    private final Clock clock;

    ArticleController(
            ArticleStore articles,
            ArticlePage page,
            Discussions discussions,
            OwnComments own,
            Addresses addresses,
            MessageSource messages,
            Clock clock) {
        this.articles = articles;
        this.page = page;
        this.discussions = discussions;
        this.own = own;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whatever no other controller answers may be the permanent link of an article. */
    @GetMapping("/{*path}")
    ModelAndView article(@PathVariable String path, HttpServletRequest request, HttpServletResponse response) {
        if (!path.endsWith("/")) {
            Article article = readable(articles.at(path + "/").orElseThrow(ArticleController::notFound));
            return SeeOther.page(addresses.of(article));
        }
        Article article = readable(articles.at(path).orElseThrow(ArticleController::notFound));
        return page.of(article, ThreadRequest.of(request), CommentForm.empty(), FormErrors.none(), request, response);
    }

    /** The address of the form, which a browser keeps after an error. */
    @GetMapping({"/articles/{id}/comments", "/hy/articles/{id}/comments"})
    ModelAndView form(@PathVariable ArticleId id) {
        return SeeOther.page(addresses.of(readable(articles.find(id).orElseThrow(ArticleController::notFound))));
    }

    /** Takes a comment, or shows the page again with the form as it was filled in. */
    @PostMapping({"/articles/{id}/comments", "/hy/articles/{id}/comments"})
    ModelAndView post(
            @PathVariable ArticleId id, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        Article article = readable(articles.find(id).orElseThrow(ArticleController::notFound));
        CommentForm form = CommentForm.of(request);
        Posting posting = discussions.submit(
                article,
                form.submission(article, messages.getMessage("form.consent", null, locale), clock.instant()),
                sender(request),
                form.isByProgram() ? CheckVerdict.spam("trap-field") : CheckVerdict.pass(),
                form.token() == null ? "" : form.token(),
                locale);
        if (posting instanceof Posting.Refused refused) {
            ModelAndView again = page.of(
                    article,
                    ThreadRequest.of(request).answering(form.parent()),
                    form,
                    new FormErrors(refused.violations()),
                    request,
                    response);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Posting.Stored stored = (Posting.Stored) posting;
        own.add(stored.id(), request, response);
        return SeeOther.page(addresses.of(article, stored.id()));
    }

    static Sender sender(HttpServletRequest request) {
        return Sender.builder()
                .ipAddress(request.getRemoteAddr())
                .userAgent(request.getHeader("User-Agent"))
                .build();
    }

    /** What readers may see: what is public, and what was, with the notice that it was withdrawn. */
    private Article readable(Article article) {
        boolean readable = article.isPublic(clock.instant())
                || (article.state() instanceof PublicationState.Withdrawn withdrawn && withdrawn.first() != null);
        if (!readable) {
            throw notFound();
        }
        return article;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
