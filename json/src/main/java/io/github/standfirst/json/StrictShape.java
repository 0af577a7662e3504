package io.github.standfirst.json;

import io.github.standfirst.json.Member.Presence;
import io.github.standfirst.json.TokenSource.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object all of whose members are known: an unknown one is refused and not dropped, for where it restricts something
 * to drop it would lift the restriction.
 */
final class StrictShape<T> implements Form<T> {

    private final Class<T> type;
    private final List<Member<T, ?>> members;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Function<Values, T> made;

    StrictShape(Class<T> type, List<Member<T, ?>> members, Function<Values, T> made) {
        this.type = type;
        this.members = List.copyOf(members);
        this.made = made;
        members.forEach(member -> positions.put(member.name(), positions.size()));
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public String wanted() {
        return "an object";
    }

    @Override
    public T cast(Object value) {
        return type.cast(value);
    }

    @Override
    public void write(T value, TokenSink out) {
        out.startObject();
        members.forEach(member -> member.write(value, out));
        out.endObject();
    }

    @Override
    public T read(JsonReading in) {
        in.require(Kind.START_OBJECT, wanted());
        @Nullable Object[] read = new @Nullable Object[members.size()];
        boolean[] seen = new boolean[read.length];
        while (in.next() != Kind.END_OBJECT) {
            String name = in.name();
            Integer position = positions.get(name);
            in.enter(name);
            in.next();
            if (position == null) {
                throw in.refusal("found a member that is not known; expected are only members that are");
            }
            in.requireFirst(!seen[position]);
            seen[position] = true;
            read[position] = members.get(position).read(in);
            in.leave();
        }
        for (Member<T, ?> member : members) {
            Integer position = positions.get(member.name());
            if (position != null && read[position] == null && member.presence() == Presence.REQUIRED) {
                in.enter(member.name());
                throw in.missing(member.form().wanted());
            }
        }
        return in.checked(() -> made.apply(new Values(positions, read)));
    }
}
