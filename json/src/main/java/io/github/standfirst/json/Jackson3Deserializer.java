package io.github.standfirst.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the values of a form, whatever the mapper's settings are. */
final class Jackson3Deserializer<T> extends ValueDeserializer<T> {

    private final Form<T> form;
    private final ReadOptions options;

    private Jackson3Deserializer(Form<T> form, ReadOptions options) {
        this.form = form;
        this.options = options;
    }

    static <T> Jackson3Deserializer<T> of(Form<T> form, ReadOptions options) {
        return new Jackson3Deserializer<>(form, options);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        String base = parser.streamReadContext().pathAsPointer().toString();
        JsonReading reading = new JsonReading(new Jackson3Source(parser, 0), base, options);
        try {
            return reading.value(form);
        } catch (StandfirstJsonException e) {
            throw refusal(parser, e);
        } catch (StreamConstraintsException e) {
            throw refusal(parser, reading.pastForeignLimit());
        } catch (JacksonException e) {
            // Its message quotes what the parser could not read, which may be private.
            if (Jackson3Library.refused(e, reading, Characters.NONE, 0) instanceof StandfirstJsonException refused) {
                throw refusal(parser, refused);
            }
            throw e;
        }
    }

    private JacksonException refusal(JsonParser parser, StandfirstJsonException cause) {
        // A parser may be set to show what it reads in the message.
        @Nullable JsonParser shown = form.showsValues() ? parser : null;
        return MismatchedInputException.from(shown, handledType(), cause.getMessage())
                .withCause(cause);
    }

    /** The same: what a form reads tells its own type. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
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
