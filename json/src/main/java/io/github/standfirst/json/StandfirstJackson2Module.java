package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/**
 * The model's types for a mapper of Jackson 2, which finds the module as a service, too: the same as
 * {@link StandfirstModule} is for Jackson 3, with the same shapes, so that the bytes are the same. A value that is refused
 * is a {@code JsonMappingException} whose cause is a {@link StandfirstJsonException}. Immutable.
 *
 * <p>Jackson 2 is optional: whoever uses this class brings {@code com.fasterxml.jackson.core:jackson-databind}, 2.21 or
 * later.
 */
@SuppressWarnings("exports") // whoever requires json without Jackson 2 could not compile if it were transitive
public final class StandfirstJackson2Module extends Module {

    private final ReadOptions options;
    private final boolean store;

    /** A module that sanitizes markup with {@link BodyReading#sanitize()}. */
    public StandfirstJackson2Module() {
        this(ReadOptions.STANDARD, false);
    }

    private StandfirstJackson2Module(ReadOptions options, boolean store) {
        this.options = options;
        this.store = store;
    }

    /**
     * The same module for a mapper that writes to a store of the application's own, and to nothing else: it writes and
     * reads what is private. Of several modules of this class in a mapper the one that was registered last counts.
     */
    public StandfirstJackson2Module forStore() {
        return new StandfirstJackson2Module(options, true);
    }

    /** The same module with another way of reading markup. */
    public StandfirstJackson2Module withBodies(BodyReading bodies) {
        return new StandfirstJackson2Module(options.withBodies(requireNonNull(bodies, "bodies")), store);
    }

    /** The same module with a listener, thread-safe as a mapper is. */
    public StandfirstJackson2Module withListener(ReadListener listener) {
        return new StandfirstJackson2Module(options.withListener(requireNonNull(listener, "listener")), store);
    }

    /** The same module with other limits; those on chars and tokens are the mapper's own matter. */
    public StandfirstJackson2Module withLimits(JsonLimits limits) {
        return new StandfirstJackson2Module(options.withLimits(requireNonNull(limits, "limits")), store);
    }

    @Override
    public String getModuleName() {
        return "io.github.standfirst.json";
    }

    /** A mapper keeps a module for a store beside another of this class; the one that was registered last counts. */
    @Override
    public Object getTypeId() {
        return StandfirstJackson2Module.class.getName() + (store ? ".forStore" : "");
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
        context.addKeySerializers(new Jackson2Keys.Written());
        context.addKeyDeserializers(new Jackson2Keys());
        ModelForms.types().forEach(type -> context.setMixInAnnotations(type, Untyped.class));
    }

    private static final class ModelSerializers extends Serializers.Base {

        private final boolean store;

        ModelSerializers(boolean store) {
            this.store = store;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Form<?> form = ModelForms.findWritten(type.getRawClass(), store);
            return form == null ? null : Jackson2Serializer.of(form);
        }
    }

    private static final class ModelDeserializers extends Deserializers.Base {

        private final ReadOptions options;
        private final boolean store;

        ModelDeserializers(ReadOptions options, boolean store) {
            this.options = options;
            this.store = store;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return find(type);
        }

        private @Nullable JsonDeserializer<?> find(Class<?> type) {
            Form<?> form = ModelForms.findRead(type, store);
            return form == null ? null : Jackson2Deserializer.of(form, options);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ModelForms.findRead(type, store) != null;
        }
    }
}
