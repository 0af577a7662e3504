package io.github.standfirst.json;

import org.jspecify.annotations.Nullable;

/**
 * What an application chose of reading.
 *
 * @param listener who learns what is dropped and changed, null where nobody does
 */
record ReadOptions(BodyReading bodies, @Nullable ReadListener listener, JsonLimits limits) {

    static final ReadOptions STANDARD = new ReadOptions(BodyReading.sanitize(), null, JsonLimits.standard());

    ReadOptions withBodies(BodyReading other) {
        return new ReadOptions(other, listener, limits);
    }

    ReadOptions withListener(ReadListener other) {
        return new ReadOptions(bodies, other, limits);
    }

    ReadOptions withLimits(JsonLimits other) {
        return new ReadOptions(bodies, listener, other);
    }
}
