package io.github.standfirst.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the values of a form, whatever the settings of a mapper of Jackson 2 are. */
final class Jackson2Serializer<T> extends JsonSerializer<T> {

    /** Without it Jackson 2 writes bytes with emoji as two escapes, and Jackson 3 does not. */
    private static final JsonGenerator.Feature WHOLE_CHARACTERS =
            JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature();

    private final Form<T> form;

    private Jackson2Serializer(Form<T> form) {
        this.form = form;
    }

    static <T> Jackson2Serializer<T> of(Form<T> form) {
        return new Jackson2Serializer<>(form);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        if (form instanceof RefusedForm<T> refused) {
            throw InvalidDefinitionException.from(generator, refused.refusal(), context.constructType(form.type()));
        }
        boolean whole = generator.isEnabled(WHOLE_CHARACTERS);
        generator.enable(WHOLE_CHARACTERS);
        try {
            form.write(value, new Jackson2Sink(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            generator.configure(WHOLE_CHARACTERS, whole);
        }
    }

    /** The same: what a form writes tells its own type. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        serialize(value, generator, context);
    }
}
