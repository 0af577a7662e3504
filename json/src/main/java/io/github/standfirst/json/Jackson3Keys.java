package io.github.standfirst.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/** Values of the model as the keys of an application's maps: as they stand elsewhere, too. */
final class Jackson3Keys implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        TextForm<?> form = ModelForms.findKey(type.getRawClass());
        return form == null ? null : new Read(form);
    }

    /** Finds what writes keys. */
    static final class Written implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            TextForm<?> form = ModelForms.findKey(type.getRawClass());
            return form == null ? null : new Name<>(form);
        }
    }

    private static final class Name<V> extends ValueSerializer<V> {
        private final TextForm<V> form;

        Name(TextForm<V> form) {
            this.form = form;
        }

        @Override
        public void serialize(V value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(form.written().apply(value));
        }
    }

    private static final class Read extends KeyDeserializer {
        private final TextForm<?> form;

        Read(TextForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return form.parsed().apply(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(form.type(), key, "%s", e.getMessage());
            }
        }
    }
}
