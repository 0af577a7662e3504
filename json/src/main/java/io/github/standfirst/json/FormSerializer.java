package io.github.standfirst.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of a form, whatever the mapper's settings are. */
final class FormSerializer<T> extends ValueSerializer<T> {

    private final Form<T> form;

    private FormSerializer(Form<T> form) {
        this.form = form;
    }

    static <T> FormSerializer<T> of(Form<T> form) {
        return new FormSerializer<>(form);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        form.write(value, new JacksonSink(generator));
    }

    /** The same: what a form writes tells its own type. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
