package io.github.standfirst.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The positions of members by their names. Each name of a document is looked up: here without a box or a node between. */
final class MemberTable {

    /** Stands for the position of a name that no member has. */
    static final int NONE = -1;

    private static final int PLACES_FOR_EACH = 4;

    private final @Nullable String[] names;
    private final int[] positions;

    MemberTable(List<String> members) {
        int places = Integer.highestOneBit(members.size() * PLACES_FOR_EACH + 1) * 2;
        names = new @Nullable String[places];
        positions = new int[places];
        for (int i = 0; i < members.size(); i++) {
            int place = place(members.get(i));
            while (names[place] != null) {
                place = next(place);
            }
            names[place] = members.get(i);
            positions[place] = i;
        }
    }

    private int place(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 15)) & (names.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (names.length - 1);
    }

    /** The position of a name, or {@link #NONE}. */
    int position(String name) {
        int place = place(name);
        for (String found = names[place]; found != null; found = names[place]) {
            if (found.equals(name)) {
                return positions[place];
            }
            place = next(place);
        }
        return NONE;
    }
}
