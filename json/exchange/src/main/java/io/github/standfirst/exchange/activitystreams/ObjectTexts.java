package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.Moment;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Texts and times of the objects of one document. */
final class ObjectTexts {

    private final Language language;
    private final ZoneId zone;
    private final Instant readAt;
    private final Findings findings;

    /**
     * Of a document.
     *
     * @param language what texts that name no language are written in
     */
    ObjectTexts(Language language, ZoneId zone, Instant readAt, Findings findings) {
        this.language = language;
        this.zone = zone;
        this.readAt = readAt;
        this.findings = findings;
    }

    NaturalText natural(ActivityObject object, String member, List<Language> wanted) {
        return NaturalText.of(object.value(), member, wanted, language, findings);
    }

    /** Markup, unless the object says that its content is plain text. None where it is past a limit. */
    Optional<SafeHtml> html(ActivityObject object, NaturalText text, HtmlPolicy policy) {
        JsonValue mediaType = object.member("mediaType");
        if (mediaType.raw().equals("text/plain")) {
            return findings.paragraphs(text.value(), policy, text.text());
        }
        if (mediaType.isPresent() && !mediaType.raw().equals("text/html")) {
            findings.note(mediaType, "is " + Quoted.of(mediaType.raw()) + "; the text is read as markup");
        }
        return findings.sanitized(text.value(), policy, text.text());
    }

    /** When it was published, else about when it was changed or read. */
    Moment posted(ActivityObject object, Optional<Moment> updated) {
        Optional<Moment> published = findings.time(object.member("published"), zone);
        if (published.isPresent()) {
            return published.get();
        }
        findings.note(
                object.value(),
                "does not say when it was published; about the time of "
                        + (updated.isPresent() ? "its change" : "reading") + " stands for it");
        return Moment.about(updated.map(Moment::at).orElse(readAt));
    }

    Optional<Moment> time(ActivityObject object, String member) {
        return findings.time(object.member(member), zone);
    }

    Instant readAt() {
        return readAt;
    }
}
