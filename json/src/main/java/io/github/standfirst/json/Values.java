package io.github.standfirst.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read of an object, by member; a missing member has the value that its absence means. */
final class Values {

    private final Map<String, Integer> positions;
    private final @Nullable Object[] read;

    Values(Map<String, Integer> positions, @Nullable Object[] read) {
        this.positions = positions;
        this.read = read;
    }

    /** The value of a member that has one. */
    <V> V get(Member<?, V> member) {
        V value = find(member);
        if (value == null) {
            throw new AssertionError("member " + member.name() + " has no value");
        }
        return value;
    }

    /** The value of a member, null where the model has none. */
    <V> @Nullable V find(Member<?, V> member) {
        Integer position = positions.get(member.name());
        if (position == null) {
            throw new AssertionError("no member " + member.name());
        }
        Object value = read[position];
        return value == null ? member.missing() : member.form().cast(value);
    }
}
