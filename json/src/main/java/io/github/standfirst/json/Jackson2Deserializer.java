package io.github.standfirst.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads the values of a form, whatever the settings of a mapper of Jackson 2 are. */
final class Jackson2Deserializer<T> extends JsonDeserializer<T> {

    private final Form<T> form;
    private final ReadOptions options;

    private Jackson2Deserializer(Form<T> form, ReadOptions options) {
        this.form = form;
        this.options = options;
    }

    static <T> Jackson2Deserializer<T> of(Form<T> form, ReadOptions options) {
        return new Jackson2Deserializer<>(form, options);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String base = parser.getParsingContext().pathAsPointer().toString();
        JsonReading reading = new JsonReading(new Jackson2Source(parser, 0), base, options);
        try {
            return reading.value(form);
        } catch (StandfirstJsonException e) {
            throw refusal(parser, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof StreamConstraintsException) {
                throw refusal(parser, reading.pastForeignLimit());
            }
            // Its message quotes what the parser could not read, which may be private.
            if (Jackson2Library.refused(e, reading, Characters.NONE, 0) instanceof StandfirstJsonException refused) {
                throw refusal(parser, refused);
            }
            throw e.getCause();
        }
    }

    private JsonMappingException refusal(JsonParser parser, StandfirstJsonException cause) {
        // A parser may be set to show what it reads in the message.
        @Nullable JsonParser shown = form.showsValues() ? parser : null;
        JsonMappingException refusal = MismatchedInputException.from(shown, handledType(), cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }

    /** The same: what a form reads tells its own type. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
        return form.type();
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }
}
