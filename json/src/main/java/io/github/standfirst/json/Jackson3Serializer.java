package io.github.standfirst.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of a form, whatever the settings of a mapper of Jackson 3 are. */
final class Jackson3Serializer<T> extends ValueSerializer<T> {

    private final Form<T> form;

    private Jackson3Serializer(Form<T> form) {
        this.form = form;
    }

    static <T> Jackson3Serializer<T> of(Form<T> form) {
        return new Jackson3Serializer<>(form);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        if (form instanceof RefusedForm<T> refused) {
            throw InvalidDefinitionException.from(generator, refused.refusal(), context.constructType(form.type()));
        }
        form.write(value, new Jackson3Sink(generator));
    }

    /** The same: what a form writes tells its own type. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
