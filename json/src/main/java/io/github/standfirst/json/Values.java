package io.github.standfirst.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of an object, by member; a missing member has the value that its absence means. Of one thread. */
final class Values {

    private final List<? extends Member<?, ?>> members;
    private final @Nullable Object[] read;
    private int next;

    Values(List<? extends Member<?, ?>> members, @Nullable Object[] read) {
        this.members = members;
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

    /** The value of a member, null where the model has none. It is one that the member itself has read. */
    @SuppressWarnings("unchecked")
    <V> @Nullable V find(Member<?, V> member) {
        Object value = read[position(member)];
        return value == null ? member.missing() : (V) value;
    }

    /** Members are mostly asked for in their order. */
    @SuppressWarnings("ReferenceEquality") // a table has each member once, and comparing its parts takes time
    private int position(Member<?, ?> member) {
        for (int i = 0; i < read.length; i++) {
            int position = next;
            next = next + 1 == read.length ? 0 : next + 1;
            if (members.get(position) == member) {
                return position;
            }
        }
        throw new AssertionError("no member " + member.name());
    }
}
