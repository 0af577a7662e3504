package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Tag;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.ForeignId;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.document.Keywords;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes articles of objects. */
final class ArticleObjects {

    /** The members that have a place in the model, or say what an object is. */
    private static final Set<String> MAPPED = Set.of(
            "@context",
            "id",
            "@id",
            "type",
            "@type",
            "name",
            "nameMap",
            "summary",
            "summaryMap",
            "content",
            "contentMap",
            "mediaType",
            "attributedTo",
            "published",
            "updated",
            "url",
            "image",
            "tag",
            "to",
            "cc",
            "bto",
            "bcc",
            "audience",
            "replies");

    private final ReadingRules rules;
    private final ObjectTexts texts;
    private final Findings findings;

    ArticleObjects(ReadingRules rules, ObjectTexts texts, Findings findings) {
        this.rules = rules;
        this.texts = texts;
        this.findings = findings;
    }

    /**
     * The article of an object.
     *
     * @param id the id as it stands in the document
     */
    Article article(ActivityObject object, String id) {
        noteOthers(object);
        NaturalText content = texts.natural(object, "content", rules.languages());
        List<Language> wanted = new ArrayList<>();
        if (content.language().isDetermined()) {
            wanted.add(content.language());
        }
        wanted.addAll(rules.languages());
        NaturalText name = texts.natural(object, "name", wanted);
        NaturalText summary = texts.natural(object, "summary", wanted);
        Optional<Moment> updated = texts.time(object, "updated");
        Language language = content.text().isEmpty() ? name.language() : content.language();
        return Article.builder(ArticleId.of(ForeignId.of(id)), language, name.text())
                .canonicalUrl(address(object).orElse(null))
                .standfirst(texts.html(object, summary, rules.articles()).orElse(SafeHtml.EMPTY))
                .body(texts.html(object, content, rules.articles()).orElse(SafeHtml.EMPTY))
                .lead(Images.first(object.member("image"), findings)
                        .map(Figure::of)
                        .orElse(null))
                .credits(new Actors(findings)
                        .authors(object).stream()
                                .map(author -> new Credit(CreditRole.AUTHOR, author))
                                .toList())
                .tags(tags(object))
                .state(new Published(texts.posted(object, updated)))
                .modified(updated.map(Moment::at).orElse(null))
                .extensions(extensions(object))
                .build();
    }

    private void noteOthers(ActivityObject object) {
        Set<String> read = new HashSet<>(MAPPED);
        read.addAll(rules.extensions().keys());
        findings.noteOthers(object.value(), read);
    }

    /** Its page, else its id, if that is an address. */
    private Optional<WebUrl> address(ActivityObject object) {
        return object.member("url").isPresent()
                ? Links.address(object.member("url"), findings)
                : WebUrl.find(object.id());
    }

    /** Hashtags and plain objects; who is mentioned, and what is pictured, is at most in the text. */
    private List<Tag> tags(ActivityObject object) {
        Keywords keywords = new Keywords(findings);
        for (JsonValue tag : object.member("tag").values()) {
            Set<String> types = new ActivityObject(tag).types();
            if (!tag.isObject()) {
                findings.note(tag, "is an address only; nothing is fetched");
            } else if (types.isEmpty() || types.contains(Terms.HASHTAG) || types.contains("Object")) {
                keywords.add(tag, keyword(findings.text(tag.member("name"))));
            } else {
                findings.note(tag, Terms.notRead(types));
            }
        }
        return keywords.tags();
    }

    private static String keyword(String name) {
        return name.startsWith("#") && name.length() > 1 ? name.substring(1) : name;
    }

    private Map<String, String> extensions(ActivityObject object) {
        Map<String, String> extensions = new TreeMap<>();
        rules.extensions().read(object.value(), MAPPED, findings, extensions);
        return extensions;
    }
}
