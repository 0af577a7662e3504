package io.github.standfirst.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the values of a form, whatever the mapper's settings are. */
final class FormDeserializer<T> extends ValueDeserializer<T> {

    private final Form<T> form;
    private final BodyReading bodies;
    private final @Nullable ReadListener listener;

    private FormDeserializer(Form<T> form, BodyReading bodies, @Nullable ReadListener listener) {
        this.form = form;
        this.bodies = bodies;
        this.listener = listener;
    }

    static <T> FormDeserializer<T> of(Form<T> form, BodyReading bodies, @Nullable ReadListener listener) {
        return new FormDeserializer<>(form, bodies, listener);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        String base = parser.streamReadContext().pathAsPointer().toString();
        try {
            return form.read(new JsonReading(new JacksonSource(parser, 0), base, bodies, listener));
        } catch (StandfirstJsonException e) {
            throw MismatchedInputException.from(parser, handledType(), e.getMessage())
                    .withCause(e);
        }
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
