package io.github.standfirst.examples.newsroom.api;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.CommentOrder;
import io.github.standfirst.comment.PageSize;
import io.github.standfirst.comment.ThreadCursor;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.discussion.ThreadSnapshot;
import io.github.standfirst.examples.newsroom.discussion.Threads;
import io.github.standfirst.examples.newsroom.site.Edition;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles and threads as everybody may have them. Bodies are values of the library: its module writes them. */
@RestController
@RequestMapping("/api")
class ArticleApi {

    private static final int TEASERS = 50;
    private static final int ROWS = 50;
    private static final int MOST_ROWS = 500;

    private final ArticleStore articles;
    private final Threads threads;
    private final Clock clock;

    ArticleApi(ArticleStore articles, Threads threads, Clock clock) {
        this.articles = articles;
        this.threads = threads;
        this.clock = clock;
    }

    /** The newest articles of an edition. */
    @GetMapping("/articles")
    ResponseEntity<List<Teaser>> newest(@RequestParam(defaultValue = "ENGLISH") String edition) {
        Edition wanted =
                edition.toUpperCase(Locale.ROOT).equals(Edition.ARMENIAN.name()) ? Edition.ARMENIAN : Edition.ENGLISH;
        return Shared.of(articles.newest(wanted, clock.instant(), TEASERS).stream()
                .map(article -> Teaser.of(article).withThread(threads.summary(article)))
                .toList());
    }

    /** An article with the first page of its thread. */
    @GetMapping("/articles/{id}")
    ResponseEntity<ArticlePage> article(@PathVariable ArticleId id) {
        Article article = readable(id);
        ThreadSnapshot snapshot = threads.of(article);
        ThreadPage first = view(article, snapshot, CommentOrder.OLDEST).page(PageSize.rows(ROWS), snapshot.asOf());
        return Shared.of(new ArticlePage(article, first));
    }

    /** A page of a thread. */
    @GetMapping("/articles/{id}/comments")
    ResponseEntity<ThreadPage> comments(
            @PathVariable ArticleId id,
            @RequestParam(defaultValue = "OLDEST") CommentOrder order,
            @RequestParam(required = false) @Nullable ThreadCursor after,
            @RequestParam(defaultValue = "" + ROWS) int rows) {
        Article article = readable(id);
        ThreadSnapshot snapshot = threads.of(article);
        ThreadView view = view(article, snapshot, order);
        PageSize size = PageSize.rows(Math.min(Math.max(1, rows), MOST_ROWS));
        return Shared.of(after == null ? view.page(size, snapshot.asOf()) : view.page(after, size, snapshot.asOf()));
    }

    private ThreadView view(Article article, ThreadSnapshot snapshot, CommentOrder order) {
        return snapshot.view(
                ViewOptions.forPublic(article.discussion(), clock.instant()).withOrder(order, CommentOrder.OLDEST));
    }

    private Article readable(ArticleId id) {
        return articles.find(id)
                .filter(article -> article.isPublic(clock.instant()))
                .orElseThrow(() -> new ProblemException(404, "There is no such article"));
    }
}
