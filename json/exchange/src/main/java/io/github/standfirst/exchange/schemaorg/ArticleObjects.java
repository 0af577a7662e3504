package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.PublicationState.Draft;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Translation;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedData;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes articles of articles. */
final class ArticleObjects {

    /** The members that have a place in the model, say what an object is, or repeat what others say. */
    private static final Set<String> MAPPED = Set.of(
            "@context",
            "@type",
            "@id",
            "identifier",
            "url",
            "mainEntityOfPage",
            "headline",
            "name",
            "description",
            "inLanguage",
            "datePublished",
            "dateCreated",
            "dateModified",
            "author",
            "creator",
            "editor",
            "contributor",
            "translator",
            "sourceOrganization",
            "dateline",
            "image",
            "articleSection",
            "keywords",
            "articleBody",
            "text",
            "encoding",
            "correction",
            "workTranslation",
            "isAccessibleForFree",
            "copyrightHolder",
            "license",
            "expires",
            "comment",
            "commentCount",
            "creativeWorkStatus");

    private final ReadingRules rules;
    private final ObjectValues values;
    private final Findings findings;
    private final Pictures pictures;
    private final People people;
    private final Subjects subjects;

    /** What many articles refer to is made once. */
    private final Map<JsonValue, Optional<Correction>> corrections = new HashMap<>();

    private final Map<JsonValue, Optional<Translation>> translations = new HashMap<>();

    ArticleObjects(ReadingRules rules, ObjectValues values) {
        this.rules = rules;
        this.values = values;
        this.findings = values.findings();
        this.pictures = new Pictures(values);
        this.people = new People(values, pictures);
        this.subjects = new Subjects(values);
    }

    /**
     * The article of an object; a draft where it does not say that it is published.
     */
    Article article(LinkedObject object, ArticleId id) {
        noteOthers(object);
        Optional<Moment> modified = values.time(object, "dateModified");
        String headline = values.text(object, "headline", "name");
        Optional<Language> language = values.language(object, "inLanguage");
        return Article.builder(id, language.orElse(Language.UNDETERMINED), headline)
                .canonicalUrl(address(object).orElse(null))
                .standfirst(SafeHtml.ofText(values.text(object, "description")))
                .body(values.html(object, "articleBody", "text").orElse(SafeHtml.EMPTY))
                .lead(pictures.lead(object).orElse(null))
                .credits(people.credits(object))
                .dateline(dateline(object))
                .categories(subjects.categories(object))
                .tags(subjects.tags(object))
                .state(state(object, modified))
                .modified(modified.map(Moment::at).orElse(null))
                .corrections(corrections(object))
                .translations(translations(object))
                .access(access(object))
                .rights(pictures.rights(object.value()).orElse(null))
                .extensions(extensions(object))
                .build();
    }

    private PublicationState state(LinkedObject object, Optional<Moment> modified) {
        if (PublicationStatus.of(object) != PublicationStatus.PUBLISHED) {
            findings.note(
                    object.value().member(PublicationStatus.PROPERTY),
                    "is no status of what is published; it is a draft");
            return new Draft();
        }
        return new Published(values.posted(object, modified, "datePublished", "dateCreated"));
    }

    /** A truth value, or its name in the vocabulary; what is neither opens nothing. */
    private Access access(LinkedObject object) {
        JsonValue free = object.value().member("isAccessibleForFree");
        String said = LinkedObject.local(LinkedData.text(free)).toLowerCase(Locale.ROOT);
        if (said.equals("true") || !free.isPresent()) {
            return Access.FREE;
        }
        if (!said.equals("false")) {
            findings.note(free, "is neither true nor false; it counts as false");
        }
        return Access.SUBSCRIBERS;
    }

    private void noteOthers(LinkedObject object) {
        Set<String> read = new HashSet<>(MAPPED);
        read.addAll(rules.extensions().keys());
        findings.noteOthers(object.value(), read);
    }

    /** Where it is: its address, that of its page, or its id, if that is one. */
    private Optional<WebUrl> address(LinkedObject object) {
        for (String property : List.of("url", "mainEntityOfPage")) {
            if (!object.values(property).isEmpty()) {
                return values.url(object, property);
            }
        }
        return WebUrl.find(object.value().member("@id").raw());
    }

    private @Nullable Dateline dateline(LinkedObject object) {
        String place = values.text(object, "dateline");
        return CharacterRule.isBlank(place) ? null : new Dateline(place);
    }

    private List<Correction> corrections(LinkedObject article) {
        return values.all(article, "correction").stream()
                .flatMap(value -> corrections.computeIfAbsent(value, this::correction).stream())
                .toList();
    }

    private Optional<Correction> correction(JsonValue value) {
        if (!value.isObject()) {
            findings.note(value, "is a correction without a time; it is left out");
            return Optional.empty();
        }
        LinkedObject correction = LinkedObject.of(value);
        Moment at = values.posted(correction, Optional.empty(), "datePublished", "dateCreated");
        return values.html(correction, "text").map(note -> new Correction(CorrectionKind.CORRECTION, at, note));
    }

    private List<Translation> translations(LinkedObject article) {
        return values.all(article, "workTranslation").stream()
                .flatMap(value -> translations.computeIfAbsent(value, this::translation).stream())
                .toList();
    }

    private Optional<Translation> translation(JsonValue value) {
        Optional<Language> language = values.language(LinkedObject.of(value), "inLanguage");
        Optional<WebUrl> href = values.url(value);
        if (language.isEmpty() || href.isEmpty()) {
            findings.note(value, "is a translation without a language or an address; it is left out");
            return Optional.empty();
        }
        return Optional.of(new Translation(language.get(), href.get()));
    }

    private Map<String, String> extensions(LinkedObject object) {
        Map<String, String> extensions = new TreeMap<>();
        rules.extensions().read(object.value(), MAPPED, findings, extensions);
        return extensions;
    }
}
