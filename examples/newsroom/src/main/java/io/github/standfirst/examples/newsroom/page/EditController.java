package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.discussion.CommentStore;
import io.github.standfirst.examples.newsroom.discussion.Discussions;
import io.github.standfirst.examples.newsroom.discussion.EditableText;
import io.github.standfirst.examples.newsroom.discussion.Posting;
import io.github.standfirst.examples.newsroom.site.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The form for the writer of a comment who wants to say it otherwise. To everybody else it is not there. */
@Controller
class EditController {

    private static final String PATH = "/comments/{id}/edit";

    private final ArticleStore articles;
    private final CommentStore comments;
    private final Discussions discussions;
    private final OwnComments own;
    private final Addresses addresses;
    private final Clock clock;

    EditController(
            ArticleStore articles,
            CommentStore comments,
            Discussions discussions,
            OwnComments own,
            Addresses addresses,
            Clock clock) {
        this.articles = articles;
        this.comments = comments;
        this.discussions = discussions;
        this.own = own;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping({PATH, "/hy" + PATH})
    ModelAndView form(@PathVariable CommentId id, HttpServletRequest request, HttpServletResponse response) {
        Comment.Posted comment = own(id, request);
        if (!OwnComments.isEditable(comment, article(comment), clock.instant())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(comment, EditableText.of(comment.body()), FormErrors.none(), response);
    }

    @PostMapping({PATH, "/hy" + PATH})
    ModelAndView edit(
            @PathVariable CommentId id,
            @RequestParam(defaultValue = "") String text,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Comment.Posted comment = own(id, request);
        Article article = article(comment);
        Posting posting = discussions.edit(article, id, text, locale);
        if (posting instanceof Posting.Refused refused) {
            ModelAndView again = page(comment, text, new FormErrors(refused.violations()), response);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return SeeOther.page(addresses.of(article, id));
    }

    private ModelAndView page(Comment.Posted comment, String text, FormErrors errors, HttpServletResponse response) {
        PageCaching.of(response, false);
        ModelAndView page = new ModelAndView("edit");
        page.addObject("comment", comment);
        page.addObject("article", article(comment));
        page.addObject("shown", comment.status() == CommentStatus.APPROVED);
        page.addObject("text", text);
        page.addObject("errors", errors);
        return page;
    }

    private Article article(Comment.Posted comment) {
        return articles.find(comment.article()).orElseThrow();
    }

    private Comment.Posted own(CommentId id, HttpServletRequest request) {
        return Optional.of(id)
                .filter(each -> own.include(request, each))
                .flatMap(comments::find)
                .filter(Comment.Posted.class::isInstance)
                .map(Comment.Posted.class::cast)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
