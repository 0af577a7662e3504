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
 * {@link StandfirstJackson2Module} is the same for Jackson 2.
 *
 * <p>What is written is the same with every setting of the mapper but those that format the text as a whole, such as
 * indentation. Reading is as strict as {@link StandfirstJson} is within a value of the model; what surrounds it is the
 * mapper's matter, and so are its limits and the messages of its syntax errors. A value that is refused is a
 * {@code DatabindException} whose cause is a {@link StandfirstJsonException}. The application's own types, instants and
 * strings among them, are written and read as before.
 *
 * <p>What is private ({@code Contact}, {@code CommentHistory} and its parts, whole threads) is neither written nor read,
 * but by a module made by {@link #forStore()}. A {@code CommentSubmission} is read and never written. Immutable.
 */
public final class StandfirstModule extends JacksonModule {

    private final ReadOptions options;
    private final boolean store;

    /** A module that sanitizes markup with {@link BodyReading#sanitize()}. */
    public StandfirstModule() {
        this(ReadOptions.STANDARD, false);
    }

    private StandfirstModule(ReadOptions options, boolean store) {
        this.options = options;
        this.store = store;
    }

    /**
     * The same module for a mapper that writes to a store of the application's own, and to nothing else: it writes and
     * reads what is private. Of several modules of this class in a mapper the one that was registered last counts.
     */
    public StandfirstModule forStore() {
        return new StandfirstModule(options, true);
    }

    /** The same module with another way of reading markup. */
    public StandfirstModule withBodies(BodyReading bodies) {
        return new StandfirstModule(options.withBodies(requireNonNull(bodies, "bodies")), store);
    }

    /** The same module with a listener, thread-safe as a mapper is. */
    public StandfirstModule withListener(ReadListener listener) {
        return new StandfirstModule(options.withListener(requireNonNull(listener, "listener")), store);
    }

    /** The same module with other limits; those on chars and tokens are the mapper's own matter. */
    public StandfirstModule withLimits(JsonLimits limits) {
        return new StandfirstModule(options.withLimits(requireNonNull(limits, "limits")), store);
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
        context.addSerializers(new ModelSerializers(store));
        context.addDeserializers(new ModelDeserializers(options, store));
        context.addKeySerializers(new Jackson3Keys.Written());
        context.addKeyDeserializers(new Jackson3Keys());
        ModelForms.types().forEach(type -> context.setMixIn(type, Untyped.class));
    }

    private record ModelSerializers(boolean store) implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Form<?> form = ModelForms.findWritten(type.getRawClass(), store);
            return form == null ? null : Jackson3Serializer.of(form);
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

    private record ModelDeserializers(ReadOptions options, boolean store) implements Deserializers {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Form<?> form = ModelForms.findRead(type.getRawClass(), store);
            return form == null ? null : Jackson3Deserializer.of(form, options);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ModelForms.findRead(type, store) != null;
        }
    }
}
