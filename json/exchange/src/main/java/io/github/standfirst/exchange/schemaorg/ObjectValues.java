package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Moment;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedData;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.TextMarkup;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts, addresses and times of the objects of one document. Of one thread. */
final class ObjectValues {

    /** Each of many articles may refer to one object by its id, and would bear its name. */
    private static final int MAX_NAME = 5_000;

    private final LinkedData data;
    private final HtmlPolicy policy;
    private final ZoneId zone;
    private final Instant readAt;
    private final Findings findings;

    /** What many objects refer to is read once. */
    private final Map<JsonValue, String> texts = new HashMap<>();

    private final Map<JsonValue, Optional<SafeHtml>> bodies = new HashMap<>();
    private final Map<JsonValue, Optional<WebUrl>> addresses = new HashMap<>();
    private final Map<JsonValue, Optional<Language>> languages = new HashMap<>();

    ObjectValues(LinkedData data, HtmlPolicy policy, ZoneId zone, Instant readAt, Findings findings) {
        this.data = data;
        this.policy = policy;
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

    /** The values of a property, each once; for an object that only refers to one, that one. */
    List<JsonValue> all(LinkedObject object, String property) {
        return data.values(object, property);
    }

    /** The first value of a property, with a note where there are more; null where it has none. */
    @Nullable
    JsonValue first(LinkedObject object, String property) {
        return first(data.values(object, property, 2), object.value().member(property));
    }

    /**
     * The first of some values, with a note where there are more; null where there is none.
     *
     * @param at what has them
     */
    @Nullable
    JsonValue first(List<JsonValue> values, JsonValue at) {
        if (values.size() > 1) {
            findings.note(at, "has several values; the first is read");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Notes what is not read of properties that say one thing, unless it says the same as the one that is read. */
    void noteBeside(LinkedObject object, String[] properties, int read) {
        JsonValue better = object.value().member(properties[read]);
        for (int i = read + 1; i < properties.length; i++) {
            JsonValue value = object.value().member(properties[i]);
            if (value.isPresent() && better.isPresent() && !value.saysTheSame(better)) {
                findings.note(value, "is not read beside " + properties[read]);
            }
        }
    }

    /** The first text of the first property that has one, or the name of its first object; blank where none has one. */
    String text(LinkedObject object, String... properties) {
        String blank = "";
        for (int i = 0; i < properties.length; i++) {
            @Nullable JsonValue value = first(object, properties[i]);
            String text = value == null ? "" : text(value);
            if (!CharacterRule.isBlank(text)) {
                noteBeside(object, properties, i);
                return text;
            }
            blank = blank.isEmpty() ? text : blank;
        }
        return blank;
    }

    /** The text of a value, or the name of an object, with a note where it has none, or one too long for a name. */
    String text(JsonValue value) {
        return texts.computeIfAbsent(value, this::clean);
    }

    private String clean(JsonValue value) {
        String text = written(value);
        if (text.length() > MAX_NAME && LinkedData.single(value).isObject()) {
            findings.note(
                    value,
                    String.format(
                            Locale.ROOT,
                            "has a name of %d characters, expected are at most %d; it is left out",
                            text.length(),
                            MAX_NAME));
            return "";
        }
        return findings.clean(value, text);
    }

    private String written(JsonValue value) {
        String text = LinkedData.text(value);
        if (text.isEmpty() && value.isPresent() && !value.isScalar()) {
            findings.note(value, "is no text; it is left out");
        }
        return text;
    }

    /** The address of the first value of a property, or of its first object. */
    Optional<WebUrl> url(LinkedObject object, String property) {
        @Nullable JsonValue value = first(object, property);
        return value == null ? Optional.empty() : url(value);
    }

    /** The address of a value: its own, or that of an object. */
    Optional<WebUrl> url(JsonValue value) {
        return addresses.computeIfAbsent(value, this::address);
    }

    private Optional<WebUrl> address(JsonValue value) {
        JsonValue single = LinkedData.single(value);
        for (String property : List.of("url", "contentUrl", "@id")) {
            JsonValue address = LinkedData.single(single.member(property));
            if (address.isPresent()) {
                return findings.url(address.isObject() ? address.member("@id") : address);
            }
        }
        return findings.url(single);
    }

    /** The language of the first value of a property: its tag, or that of a {@code Language}. */
    Optional<Language> language(LinkedObject object, String property) {
        @Nullable JsonValue value = first(object, property);
        return value == null ? Optional.empty() : languages.computeIfAbsent(value, this::language);
    }

    private Optional<Language> language(JsonValue value) {
        JsonValue single = LinkedData.single(value);
        JsonValue code = LinkedData.single(single.member("alternateName"));
        JsonValue name = LinkedData.single(single.member("name"));
        return findings.language(code.isPresent() ? code : name.isPresent() ? name : single);
    }

    Optional<Moment> time(LinkedObject object, String property) {
        @Nullable JsonValue value = first(object, property);
        return value == null ? Optional.empty() : findings.time(LinkedData.single(value), zone);
    }

    /** The time of a value, null where it tells none. */
    @Nullable
    Instant instant(JsonValue value) {
        return findings.time(value, zone).map(Moment::at).orElse(null);
    }

    /** The first of some properties that tells a time; if none does, about when it was changed or read. */
    Moment posted(LinkedObject object, Optional<Moment> modified, String... properties) {
        for (int i = 0; i < properties.length; i++) {
            Optional<Moment> time = time(object, properties[i]);
            if (time.isPresent()) {
                noteBeside(object, properties, i);
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
     * The markup of an object: an encoding as HTML, else the first text of some properties, which may be plain or markup.
     * None where it is past a limit, which is noted.
     */
    Optional<SafeHtml> html(LinkedObject object, String... properties) {
        for (JsonValue encoding : encodings(object)) {
            Optional<SafeHtml> body = bodies.computeIfAbsent(encoding, this::decoded);
            if (saysSomething(body)) {
                noteBeside(object, properties, 0);
                return body;
            }
        }
        for (int i = 0; i < properties.length; i++) {
            @Nullable JsonValue value = first(object, properties[i]);
            Optional<SafeHtml> body =
                    value == null ? Optional.of(SafeHtml.EMPTY) : bodies.computeIfAbsent(value, this::marked);
            if (saysSomething(body)) {
                noteBeside(object, properties, i);
                return body;
            }
        }
        return Optional.of(SafeHtml.EMPTY);
    }

    /** What is past a limit does; it is not to be replaced by something else. */
    private static boolean saysSomething(Optional<SafeHtml> body) {
        return body.isEmpty() || body.get().hasContent();
    }

    private Optional<SafeHtml> marked(JsonValue value) {
        return findings.sanitized(value, policy, TextMarkup.of(written(value)));
    }

    private Optional<SafeHtml> decoded(JsonValue encoding) {
        JsonValue text = encoding.member("text");
        return findings.sanitized(text, policy, text.raw());
    }

    /** The first encoding as HTML that says something, with notes on what others say. */
    private List<JsonValue> encodings(LinkedObject object) {
        List<JsonValue> found = new ArrayList<>();
        for (JsonValue encoding : all(object, "encoding")) {
            JsonValue text = encoding.member("text");
            boolean html = encoding.member("encodingFormat").raw().startsWith("text/html") && text.isString();
            if (html && text.raw().isBlank()) {
                continue;
            }
            if (html && found.isEmpty()) {
                found.add(encoding);
            } else {
                findings.note(encoding, "is an encoding that is not read");
            }
        }
        return found;
    }
}
