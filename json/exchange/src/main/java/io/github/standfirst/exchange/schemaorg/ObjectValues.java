package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Moment;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedData;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.TextMarkup;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts, addresses and times of the objects of one document. Of one thread. */
final class ObjectValues {

    private final LinkedData data;
    private final ZoneId zone;
    private final Instant readAt;
    private final Findings findings;

    ObjectValues(LinkedData data, ZoneId zone, Instant readAt, Findings findings) {
        this.data = data;
        this.zone = zone;
        this.readAt = readAt;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    Instant readAt() {
        return readAt;
    }

    /** The values of a property; for an object that only refers to one, that one. */
    List<JsonValue> all(LinkedObject object, String property) {
        return data.values(object, property);
    }

    /** The first value of a property, with a note where there are more; null where it has none. */
    @Nullable
    JsonValue first(LinkedObject object, String property) {
        List<JsonValue> values = all(object, property);
        if (values.size() > 1) {
            findings.note(object.value().member(property), "has several values; the first is read");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** The first text of a property, or the name of its first object; empty where it has none. */
    String text(LinkedObject object, String property) {
        @Nullable JsonValue value = first(object, property);
        return value == null ? "" : text(value);
    }

    /** The text of a value, or the name of an object. */
    String text(JsonValue value) {
        String text = LinkedData.text(value);
        if (value.isPresent() && !value.isScalar() && text.isEmpty()) {
            findings.note(value, "is no text; it is left out");
        }
        return findings.clean(value, text);
    }

    /** The address of the first value of a property, or of its first object. */
    Optional<WebUrl> url(LinkedObject object, String property) {
        @Nullable JsonValue value = first(object, property);
        return value == null ? Optional.empty() : url(value);
    }

    /** The address of a value: its own, or that of an object. */
    Optional<WebUrl> url(JsonValue value) {
        for (String property : List.of("url", "contentUrl", "@id", "@value")) {
            List<JsonValue> values = value.member(property).values(1);
            if (!values.isEmpty()) {
                return findings.url(values.get(0));
            }
        }
        return findings.url(value);
    }

    /** The language of the first value of a property: its tag, or that of a {@code Language}. */
    Optional<Language> language(LinkedObject object, String property) {
        @Nullable JsonValue value = first(object, property);
        if (value == null) {
            return Optional.empty();
        }
        JsonValue code = value.member("alternateName");
        JsonValue name = value.member("name");
        return findings.language(code.isPresent() ? code : name.isPresent() ? name : value);
    }

    Optional<Moment> time(LinkedObject object, String property) {
        @Nullable JsonValue value = first(object, property);
        if (value == null) {
            return Optional.empty();
        }
        JsonValue typed = value.member("@value");
        return findings.time(typed.isPresent() ? typed : value, zone);
    }

    /** The time of a value, null where it tells none. */
    @Nullable
    Instant instant(JsonValue value) {
        return findings.time(value, zone).map(Moment::at).orElse(null);
    }

    /** The first of some properties that tells a time; if none does, about when it was changed or read. */
    Moment posted(LinkedObject object, Optional<Moment> modified, String... properties) {
        for (String property : properties) {
            Optional<Moment> time = time(object, property);
            if (time.isPresent()) {
                return time.get();
            }
        }
        findings.note(
                object.value(),
                "does not say when it was published; about the time of "
                        + (modified.isPresent() ? "its change" : "reading") + " stands for it");
        return Moment.about(modified.map(Moment::at).orElse(readAt));
    }

    /**
     * The markup of an object: an encoding as HTML, else the text of a property, which may be plain or markup. None where
     * it is past a limit, which is noted.
     */
    Optional<SafeHtml> html(LinkedObject object, String property, HtmlPolicy policy) {
        for (JsonValue encoding : all(object, "encoding")) {
            if (encoding.member("encodingFormat").raw().equals("text/html")
                    && encoding.member("text").isString()) {
                JsonValue markup = encoding.member("text");
                return findings.sanitized(markup, policy, markup.raw());
            }
        }
        @Nullable JsonValue value = first(object, property);
        return value == null
                ? Optional.of(SafeHtml.EMPTY)
                : findings.sanitized(value, policy, TextMarkup.of(LinkedData.text(value)));
    }
}
