package io.github.standfirst.examples.newsroom.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.examples.newsroom.api.Shared;
import io.github.standfirst.examples.newsroom.article.Sections;
import io.github.standfirst.examples.newsroom.site.Edition;
import io.github.standfirst.examples.newsroom.site.EditionLocale;
import io.github.standfirst.exchange.jsonfeed.FeedHead;
import io.github.standfirst.exchange.jsonfeed.JsonFeed;
import io.github.standfirst.text.WebUrl;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Feeds as everybody may have them. They have tags and no time of their last change: a count of comments changes without
 * one.
 */
@RestController
class FeedController {

    private final FeedArticles articles;
    private final FeedComments comments;
    private final FeedHeaders headers;
    private final AtomFeeds atom;
    private final RssFeeds rss;
    private final JsonFeed json;
    private final Sections sections;
    private final Clock clock;

    FeedController(
            FeedArticles articles,
            FeedComments comments,
            FeedHeaders headers,
            AtomFeeds atom,
            RssFeeds rss,
            Sections sections,
            Clock clock) {
        this.articles = articles;
        this.comments = comments;
        this.headers = headers;
        this.atom = atom;
        this.rss = rss;
        this.json = JsonFeed.builder().build();
        this.sections = sections;
        this.clock = clock;
    }

    /** The newest articles of an edition. */
    @GetMapping({"/feed.{format:atom|rss|json}", "/hy/feed.{format:atom|rss|json}"})
    ResponseEntity<byte[]> articles(
            @PathVariable String format, @RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
        FeedFormat wanted = FeedFormat.of(format);
        Edition edition = EditionLocale.edition(request);
        FeedPart<FeedArticle> part = existing(articles.newest(edition, number(page, FeedArticles.MOST_PARTS)));
        return articles(wanted, headers.articles(edition, wanted, part), part);
    }

    /** The newest articles of a category and of those below it. */
    @GetMapping({"/category/{slug}/feed.{format:atom|rss|json}", "/hy/category/{slug}/feed.{format:atom|rss|json}"})
    ResponseEntity<byte[]> category(
            @PathVariable Slug slug,
            @PathVariable String format,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        FeedFormat wanted = FeedFormat.of(format);
        Edition edition = EditionLocale.edition(request);
        Category category = sections.tree().find(slug).orElseThrow(FeedController::notFound);
        FeedPart<FeedArticle> part = existing(articles.category(edition, slug, number(page, FeedArticles.MOST_PARTS)));
        return articles(wanted, headers.category(edition, category, wanted, part), part);
    }

    /** The newest comments on an article. */
    @GetMapping({"/articles/{id}/comments.{format:atom|rss}", "/hy/articles/{id}/comments.{format:atom|rss}"})
    ResponseEntity<byte[]> comments(
            @PathVariable ArticleId id, @PathVariable String format, @RequestParam(defaultValue = "1") int page) {
        FeedFormat wanted = FeedFormat.of(format);
        Article article = articles.find(id).orElseThrow(FeedController::notFound);
        FeedPart<FeedComment> part = existing(comments.of(article, number(page, Integer.MAX_VALUE)));
        FeedHeader header = headers.comments(article, wanted, part);
        return answer(
                wanted,
                wanted == FeedFormat.ATOM
                        ? atom.comments(header, articles.of(article), part.entries())
                        : rss.comments(header, part.entries()));
    }

    /** An article alone, where those look who have a comment on it. */
    @GetMapping({"/articles/{id}/entry.atom", "/hy/articles/{id}/entry.atom"})
    ResponseEntity<byte[]> entry(@PathVariable ArticleId id) {
        FeedArticle article = articles.of(articles.find(id).orElseThrow(FeedController::notFound));
        FeedPart<FeedArticle> part = new FeedPart<>(List.of(article), 1, false);
        Edition edition = Edition.of(article.article().language());
        return answer(FeedFormat.ATOM, atom.entry(headers.articles(edition, FeedFormat.ATOM, part), article));
    }

    private ResponseEntity<byte[]> articles(FeedFormat format, FeedHeader header, FeedPart<FeedArticle> part) {
        return answer(
                format,
                switch (format) {
                    case ATOM -> atom.articles(header, part.entries());
                    case RSS -> rss.articles(header, part.entries());
                    case JSON -> json(header, part.entries());
                });
    }

    private byte[] json(FeedHeader header, List<FeedArticle> entries) {
        FeedHead head = FeedHead.builder(header.title())
                .homePage(WebUrl.parse(header.page()))
                .feed(WebUrl.parse(header.self()))
                .next(header.next().map(WebUrl::parse).orElse(null))
                .language(header.language())
                .build();
        List<Article> written = entries.stream().map(FeedArticle::article).toList();
        return json.write(head, written, clock.instant()).json().getBytes(UTF_8);
    }

    /** JSON has no charset to name: it is UTF-8 (RFC 8259, section 8.1). */
    private static ResponseEntity<byte[]> answer(FeedFormat format, byte[] document) {
        MediaType type = MediaType.parseMediaType(format.type());
        return Shared.of(format == FeedFormat.JSON ? type : new MediaType(type, UTF_8), document);
    }

    private static int number(int page, int most) {
        if (page < 1 || page > most) {
            throw notFound();
        }
        return page;
    }

    /** The first part may be empty; behind it only what there is has an address. */
    private static <E> FeedPart<E> existing(FeedPart<E> part) {
        if (part.number() > 1 && part.entries().isEmpty() && !part.more()) {
            throw notFound();
        }
        return part;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
