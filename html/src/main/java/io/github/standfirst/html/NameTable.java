package io.github.standfirst.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of ASCII letters, digits and hyphens, found where they stand in a text, in letters of either case, without a
 * copy: a table of open addresses that is made once and never full.
 */
final class NameTable<T> {

    /** Bit 5 is what ASCII letters of both cases differ in; digits and the hyphen have it already. */
    private static final int CASE = 0x20;

    private final String[] names;
    private final @Nullable Object[] found;
    private final int mask;
    private final int longest;

    NameTable(Map<String, T> byName) {
        int size = Integer.highestOneBit(byName.size() * 4);
        names = new String[size];
        found = new @Nullable Object[size];
        mask = size - 1;
        longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
        byName.forEach((name, value) -> {
            int slot = hash(name, 0, name.length());
            while (found[slot] != null) {
                slot = (slot + 1) & mask;
            }
            names[slot] = name;
            found[slot] = value;
        });
    }

    /** What the name that stands between two places is the name of, or null. */
    @Nullable
    @SuppressWarnings("unchecked") // only values of the map were put in
    T find(String text, int from, int to) {
        int length = to - from;
        if (length > longest) {
            return null;
        }
        int slot = hash(text, from, to);
        while (found[slot] != null) {
            if (names[slot].length() == length && isAt(names[slot], text, from)) {
                return (T) found[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    private int hash(String text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + (text.charAt(i) | CASE);
        }
        return (hash ^ (hash >>> 9)) & mask;
    }

    /** ASCII letters alone have two cases here: to {@code String} the long s and the Kelvin sign have, too. */
    static boolean isAt(String name, String text, int from) {
        for (int i = 0; i < name.length(); i++) {
            if ((text.charAt(from + i) | CASE) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
