package io.github.standfirst.examples.newsroom.api;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.CheckVerdict;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.Sender;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.discussion.Discussions;
import io.github.standfirst.examples.newsroom.discussion.Posting;
import io.github.standfirst.examples.newsroom.site.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Comments from other programs. */
@RestController
class SubmissionApi {

    private final ArticleStore articles;
    private final Discussions discussions;
    private final Addresses addresses;
    private final Clock clock;

    SubmissionApi(ArticleStore articles, Discussions discussions, Addresses addresses, Clock clock) {
        this.articles = articles;
        this.discussions = discussions;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Takes a comment; the same one with the same key is taken once. */
    @PostMapping(path = "/api/articles/{id}/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> post(
            @PathVariable ArticleId id,
            @Valid @RequestBody CommentSubmission submission,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            Locale locale,
            HttpServletRequest request) {
        Article article = articles.find(id)
                .filter(found -> found.isPublic(clock.instant()))
                .orElseThrow(() -> new ProblemException(404, "There is no such article"));
        Sender sender = Sender.builder()
                .ipAddress(request.getRemoteAddr())
                .userAgent(request.getHeader("User-Agent"))
                .build();
        Posting posting = discussions.submit(article, submission, sender, CheckVerdict.pass(), key, locale);
        if (posting instanceof Posting.Refused refused) {
            throw ProblemException.invalid(refused.violations());
        }
        Posting.Stored stored = (Posting.Stored) posting;
        return ResponseEntity.created(URI.create(addresses.of(article, stored.id())))
                .build();
    }
}
