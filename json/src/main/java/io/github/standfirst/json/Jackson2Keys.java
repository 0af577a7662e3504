package io.github.standfirst.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Values of the model as the keys of an application's maps: as they stand elsewhere, too. */
final class Jackson2Keys implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        TextForm<?> form = ModelForms.findKey(type.getRawClass());
        return form == null ? null : new Read(form);
    }

    /** Finds what writes keys. */
    static final class Written extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            TextForm<?> form = ModelForms.findKey(type.getRawClass());
            return form == null ? null : new Name<>(form);
        }
    }

    private static final class Name<V> extends JsonSerializer<V> {
        private final TextForm<V> form;

        Name(TextForm<V> form) {
            this.form = form;
        }

        @Override
        public void serialize(V value, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeFieldName(form.written().apply(value));
        }
    }

    private static final class Read extends KeyDeserializer {
        private final TextForm<?> form;

        Read(TextForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return form.parsed().apply(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(form.type(), key, "%s", e.getMessage());
            }
        }
    }
}
