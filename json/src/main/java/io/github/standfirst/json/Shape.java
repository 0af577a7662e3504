package io.github.standfirst.json;

import io.github.standfirst.json.Member.Presence;
import io.github.standfirst.json.TokenSource.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object: its members in the order in which they are written, and how a value is made of them. */
final class Shape<T> implements Form<T> {

    private final Class<T> type;
    private final List<Member<T, ?>> members;
    private final MemberTable positions;
    private final Function<Values, T> made;
    private final boolean closed;

    Shape(Class<T> type, List<Member<T, ?>> members, Function<Values, T> made) {
        this(type, members, made, false);
    }

    private Shape(Class<T> type, List<Member<T, ?>> members, Function<Values, T> made, boolean closed) {
        this.type = type;
        this.members = List.copyOf(members);
        this.made = made;
        this.closed = closed;
        if (members.size() > Long.SIZE) {
            throw new IllegalArgumentException(
                    "found " + members.size() + " members; expected are at most " + Long.SIZE);
        }
        positions = new MemberTable(members.stream().map(Member::name).toList());
    }

    /**
     * An object all of whose members are known: an unknown one is refused and not dropped, for where it restricts something
     * to drop it would lift the restriction.
     */
    static <T> Shape<T> closed(Class<T> type, List<Member<T, ?>> members, Function<Values, T> made) {
        return new Shape<>(type, members, made, true);
    }

    /** The members, in the order in which they are written. */
    List<Member<T, ?>> members() {
        return members;
    }

    /** Answers whether a member that is not known is refused. */
    boolean isClosed() {
        return closed;
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
    public void write(T value, TokenSink out) {
        out.startObject();
        writeMembers(value, out);
        out.endObject();
    }

    void writeMembers(T value, TokenSink out) {
        for (int i = 0; i < members.size(); i++) { // no iterator for each of a million comments
            members.get(i).write(value, out);
        }
    }

    @Override
    public @Nullable T read(JsonReading in) {
        in.require(Kind.START_OBJECT, wanted());
        return readMembers(in, "");
    }

    /**
     * Reads the members that follow, up to the end of the object.
     *
     * @param taken the name of a member that was read already and may not come again, or an empty text
     */
    @Nullable
    T readMembers(JsonReading in, String taken) {
        @Nullable Object[] read = new @Nullable Object[members.size()];
        long seen = 0;
        Set<String> unknown = null;
        int before = in.problemCount();
        while (in.next(positions) != Kind.END_OBJECT) {
            String name = in.name();
            int position = positions.position(name);
            int steps = in.enterMember(name, position != MemberTable.NONE);
            in.next();
            try {
                if (position == MemberTable.NONE && closed) {
                    throw in.refusal("found a member that is not known; expected are only members that are");
                }
                if (position == MemberTable.NONE) {
                    unknown = unknown == null ? new HashSet<>() : unknown;
                    in.requireRoom(unknown.size());
                    in.requireFirst(!name.equals(taken) && unknown.add(name));
                    in.skipUnknown(name);
                } else {
                    in.requireFirst((seen & 1L << position) == 0);
                    seen |= 1L << position;
                    read[position] = members.get(position).read(in);
                }
            } catch (StandfirstJsonException e) {
                in.recover(e, steps);
            }
            in.leave();
        }
        requireAll(read, seen, in);
        return in.problemCount() > before ? null : in.checked(made, new Values(members, read));
    }

    private void requireAll(@Nullable Object[] read, long seen, JsonReading in) {
        for (int i = 0; i < read.length; i++) {
            Member<T, ?> member = members.get(i);
            if (read[i] == null && (seen & 1L << i) == 0 && member.presence() == Presence.REQUIRED) {
                int steps = in.enter(member.name());
                in.recover(in.missing(member.form().wanted()), steps);
                in.leave();
            }
        }
    }
}
