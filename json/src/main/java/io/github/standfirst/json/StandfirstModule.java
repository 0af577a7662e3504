package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * The model's types for a mapper of Jackson 3, which finds the module as a service, too.
 *
 * <p>What is written is the same with every setting of the mapper but those that format the text as a whole, such as
 * indentation. Reading is as strict as {@link StandfirstJson} is within a value of the model; what surrounds it is the
 * mapper's matter, and so are its limits and the messages of its syntax errors. A value that is refused is a
 * {@code DatabindException} whose cause is a {@link StandfirstJsonException}. The application's own types, instants and
 * strings among them, are written and read as before. Immutable.
 */
public final class StandfirstModule extends JacksonModule {

    private final BodyReading bodies;
    private final @Nullable ReadListener listener;

    /** A module that sanitizes markup with {@link BodyReading#sanitize()}. */
    public StandfirstModule() {
        this(BodyReading.sanitize(), null);
    }

    private StandfirstModule(BodyReading bodies, @Nullable ReadListener listener) {
        this.bodies = bodies;
        this.listener = listener;
    }

    /** The same module with another way of reading markup. */
    public StandfirstModule withBodies(BodyReading bodies) {
        return new StandfirstModule(requireNonNull(bodies, "bodies"), listener);
    }

    /** The same module with a listener, thread-safe as a mapper is. */
    public StandfirstModule withListener(ReadListener listener) {
        return new StandfirstModule(bodies, requireNonNull(listener, "listener"));
    }

    @Override
    public String getModuleName() {
        return "io.github.standfirst.json";
    }

    /** Not known: the module has no version apart from its library. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers(bodies, listener));
    }

    private static final class ModelSerializers implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Form<?> form = ModelForms.find(type.getRawClass());
            return form == null ? null : FormSerializer.of(form);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private record ModelDeserializers(
            BodyReading bodies, @Nullable ReadListener listener) implements Deserializers {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Form<?> form = ModelForms.find(type.getRawClass());
            return form == null ? null : FormDeserializer.of(form, bodies, listener);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ModelForms.find(type) != null;
        }
    }
}
