package io.github.standfirst.exchange.jsonfeed;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Tag;
import io.github.standfirst.exchange.document.AllowedExtensions;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.ForeignId;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.document.Keywords;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes articles of the items of a feed. */
final class ItemReading {

    /** The members that have a place in the model. */
    private static final Set<String> MAPPED = Set.of(
            "id",
            "url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "image",
            "date_published",
            "date_modified",
            "authors",
            "author",
            "tags",
            "language",
            StandfirstMember.NAME);

    private final FeedHead head;
    private final ZoneId zone;
    private final AllowedExtensions extensions;
    private final Instant readAt;
    private final HtmlPolicy policy;
    private final StandfirstMember member;
    private final Findings findings;

    ItemReading(
            FeedHead head,
            ZoneId zone,
            AllowedExtensions extensions,
            Instant readAt,
            HtmlPolicy policy,
            StandfirstMember member,
            Findings findings) {
        this.head = head;
        this.zone = zone;
        this.extensions = extensions;
        this.readAt = readAt;
        this.policy = policy;
        this.member = member;
        this.findings = findings;
    }

    /** The article of an item; none, with a note, where it has no id, which the format demands. */
    Optional<Article> article(JsonValue item) {
        String id = item.member("id").raw();
        if (CharacterRule.isBlank(id)) {
            findings.note(item, "has no id; it is left out");
            return Optional.empty();
        }
        noteOthers(item);
        Article.Builder article =
                member.read(item, findings).map(known -> ofHouse(known, item)).orElseGet(() -> ofFormat(item));
        @Nullable WebUrl url = findings.url(item.member("url")).orElse(null);
        return Optional.of(article.id(ArticleId.of(ForeignId.of(id)))
                .headline(findings.text(item.member("title")))
                .canonicalUrl(url)
                .body(body(item))
                .build());
    }

    private void noteOthers(JsonValue item) {
        Set<String> read = new HashSet<>(MAPPED);
        read.addAll(extensions.keys());
        if (!item.member("image").isPresent()) {
            read.add("banner_image");
        }
        findings.noteOthers(item, read);
    }

    /** Of markup and plain text the former counts, where an item has both. */
    private SafeHtml body(JsonValue item) {
        JsonValue html = item.member("content_html");
        JsonValue text = item.member("content_text");
        if (html.isPresent()) {
            return findings.sanitized(html, policy, findings.text(html)).orElse(SafeHtml.EMPTY);
        }
        if (!text.isPresent()) {
            findings.note(item, "has neither content_html nor content_text");
        }
        return findings.paragraphs(text, policy, findings.text(text)).orElse(SafeHtml.EMPTY);
    }

    /** What the house wrote of its own article; an item that is in a feed is published, whatever that says. */
    private Article.Builder ofHouse(Article known, JsonValue item) {
        Article.Builder article = known.toBuilder().extensions(extensions(item, known.extensions()));
        return known.state() instanceof Published
                ? article
                : article.state(new Published(published(item, modified(item))));
    }

    private Article.Builder ofFormat(JsonValue item) {
        List<Author> authors = FeedAuthors.read(item, findings);
        String summary = findings.text(item.member("summary"));
        Optional<Moment> modified = modified(item);
        return Article.builder(
                        ArticleId.of("item"),
                        findings.language(item.member("language")).orElse(head.language()),
                        "")
                .standfirst(SafeHtml.ofText(summary))
                .lead(lead(item))
                .credits((authors.isEmpty() ? head.authors() : authors)
                        .stream()
                                .map(author -> new Credit(CreditRole.AUTHOR, author))
                                .toList())
                .tags(tags(item))
                .state(new Published(published(item, modified)))
                .modified(modified.map(Moment::at).orElse(null))
                .extensions(extensions(item, Map.of()));
    }

    private @Nullable Figure lead(JsonValue item) {
        JsonValue image = item.member("image");
        Optional<WebUrl> src = findings.url(image.isPresent() ? image : item.member("banner_image"));
        return src.map(at -> Figure.of(new Image(at, null, null, null))).orElse(null);
    }

    private Moment published(JsonValue item, Optional<Moment> modified) {
        Optional<Moment> published = findings.time(item.member("date_published"), zone);
        if (published.isPresent()) {
            return published.get();
        }
        findings.note(
                item,
                "does not say when it was published; about the time of "
                        + (modified.isPresent() ? "its modification" : "reading") + " stands for it");
        return Moment.about(modified.map(Moment::at).orElse(readAt));
    }

    private Optional<Moment> modified(JsonValue item) {
        return findings.time(item.member("date_modified"), zone);
    }

    private List<Tag> tags(JsonValue item) {
        Keywords keywords = new Keywords(findings);
        for (JsonValue tag : item.member("tags").values()) {
            keywords.add(tag, findings.text(tag));
        }
        return keywords.tags();
    }

    private Map<String, String> extensions(JsonValue item, Map<String, String> known) {
        Map<String, String> all = new TreeMap<>(known);
        extensions.read(item, MAPPED, findings, all);
        return all;
    }
}
