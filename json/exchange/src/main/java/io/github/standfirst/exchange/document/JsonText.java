package io.github.standfirst.exchange.document;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a JSON text from its beginning to its end; members that say nothing (null, an empty text) are not written. Of one
 * thread.
 */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    /** A text in which nothing stands yet. */
    public JsonText() {}

    /** Begins an object, in an array or at the root. */
    public void beginObject() {
        out.writeStartObject();
    }

    /** Begins an object that is a member. */
    public void beginObject(String name) {
        out.writeObjectPropertyStart(name);
    }

    /** Ends an object. */
    public void endObject() {
        out.writeEndObject();
    }

    /** Begins an array that is a member. */
    public void beginArray(String name) {
        out.writeArrayPropertyStart(name);
    }

    /** Ends an array. */
    public void endArray() {
        out.writeEndArray();
    }

    /** Writes a string in an array. */
    public void element(String value) {
        out.writeString(value);
    }

    /** Writes a string, if it says something. */
    public void string(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.writeStringProperty(name, value);
        }
    }

    /** Writes a string, which may be empty. */
    public void anyString(String name, String value) {
        out.writeStringProperty(name, value);
    }

    /** Writes an address, if there is one. */
    public void url(String name, @Nullable WebUrl url) {
        string(name, url == null ? null : url.value());
    }

    /** Writes a language, if it is one. */
    public void language(String name, Language language) {
        string(name, language.isDetermined() ? language.tag() : null);
    }

    /** Writes a time as RFC 3339 in UTC, if there is one. */
    public void time(String name, @Nullable Instant time) {
        string(name, time == null ? null : time.toString());
    }

    /** Writes a time that is known to the instant or to the day, the latter as its noon; what is known only about is not. */
    public void time(String name, Optional<Moment> moment) {
        time(
                name,
                moment.filter(known -> known.precision() != Precision.ABOUT)
                        .map(Moment::at)
                        .orElse(null));
    }

    /** Writes a number. */
    public void number(String name, int value) {
        out.writeNumberProperty(name, value);
    }

    /** Writes a boolean. */
    public void flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /** Writes a value that is JSON already. */
    public void json(String name, String json) {
        out.writeName(name);
        out.writeRawValue(json);
    }

    /** The text, which ends here. */
    public String end() {
        out.close();
        return text.toString();
    }
}
