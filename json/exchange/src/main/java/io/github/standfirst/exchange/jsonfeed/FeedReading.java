package io.github.standfirst.exchange.jsonfeed;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.AllowedExtensions;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The reading of one feed. */
final class FeedReading {

    private static final Pattern VERSION =
            Pattern.compile("https?://(?:www\\.)?jsonfeed\\.org/version/1(?:\\.\\d+)?/?");

    private static final Set<String> MEMBERS = Set.of(
            "version",
            "title",
            "home_page_url",
            "feed_url",
            "description",
            "user_comment",
            "next_url",
            "icon",
            "favicon",
            "authors",
            "author",
            "language",
            "expired",
            "items");

    private final HtmlPolicy policy;
    private final ZoneId zone;
    private final AllowedExtensions extensions;
    private final Instant readAt;
    private final Findings findings = new Findings();

    FeedReading(HtmlPolicy policy, ZoneId zone, AllowedExtensions extensions, Instant readAt) {
        this.policy = policy;
        this.zone = zone;
        this.extensions = extensions;
        this.readAt = readAt;
    }

    ReadFeed feed(JsonValue root, int maxItems) {
        String version = root.member("version").raw();
        if (!VERSION.matcher(version).matches()) {
            throw new ExchangeException(
                    "no feed: version is " + Quoted.of(version) + "; expected is " + Quoted.of(FeedWriter.VERSION));
        }
        JsonValue items = root.member("items");
        if (!items.isArray()) {
            throw new ExchangeException("no feed: items is no array; expected is one");
        }
        List<JsonValue> values = items.elements();
        if (values.size() > maxItems) {
            throw new ExchangeException(
                    String.format(Locale.ROOT, "feed has %d items; allowed are at most %d", values.size(), maxItems));
        }
        FeedHead head = head(root);
        return new ReadFeed(head, articles(values, head), findings.report());
    }

    private FeedHead head(JsonValue root) {
        findings.noteOthers(root, MEMBERS);
        if (!root.member("title").isPresent()) {
            findings.note(root, "has no title");
        }
        return FeedHead.builder(findings.text(root.member("title")))
                .homePage(findings.url(root.member("home_page_url")).orElse(null))
                .feed(findings.url(root.member("feed_url")).orElse(null))
                .description(findings.text(root.member("description")))
                .userComment(findings.text(root.member("user_comment")))
                .next(findings.url(root.member("next_url")).orElse(null))
                .icon(findings.url(root.member("icon")).orElse(null))
                .favicon(findings.url(root.member("favicon")).orElse(null))
                .authors(FeedAuthors.read(root, findings))
                .language(findings.language(root.member("language")).orElse(Language.UNDETERMINED))
                .expired(root.member("expired").isTrue())
                .build();
    }

    private List<Article> articles(List<JsonValue> items, FeedHead head) {
        ItemReading reading = new ItemReading(
                head, zone, extensions, readAt, policy, new StandfirstMember(extensions, policy), findings);
        List<Article> articles = new ArrayList<>();
        Set<ArticleId> ids = new TreeSet<>();
        for (JsonValue item : items) {
            reading.article(item).ifPresent(article -> {
                if (ids.add(article.id())) {
                    articles.add(article);
                } else {
                    findings.note(item, "has the id of an item before it; it is left out");
                }
            });
        }
        return articles;
    }
}
