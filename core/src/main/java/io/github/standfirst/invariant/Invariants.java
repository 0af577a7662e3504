package io.github.standfirst.invariant;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Quoted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What constructors demand of their arguments; each check returns the value to keep. */
public final class Invariants {

    /** The most code points that an id may have: what a unique index of common databases holds. */
    public static final int MAX_ID_CODE_POINTS = 191;

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Invariants() {}

    /**
     * An opaque id: 1 to {@value #MAX_ID_CODE_POINTS} code points without white space, controls and bidi controls, of which
     * a reader sees something.
     */
    public static String id(String component, String value) {
        requireNonNull(value, component);
        int codePoints = value.codePointCount(0, value.length());
        if (codePoints == 0 || codePoints > MAX_ID_CODE_POINTS) {
            throw new IllegalArgumentException(
                    component + " has " + codePoints + " code points; allowed are 1 to " + MAX_ID_CODE_POINTS);
        }
        unbroken(component, value);
        if (CharacterRule.isBlank(value)) {
            throw new IllegalArgumentException(
                    component + " is " + Quoted.of(value) + "; expected is a text that can be seen");
        }
        return value;
    }

    /** A text without white space, controls and bidi controls. */
    public static String unbroken(String component, String value) {
        requireNonNull(value, component);
        int index = 0;
        while (index < value.length()) {
            int codePoint = value.codePointAt(index);
            if (breaks(codePoint) || !CharacterRule.allows(codePoint)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s has U+%04X at index %d; allowed are no white space, controls or bidi controls",
                        component,
                        codePoint,
                        index));
            }
            index += Character.charCount(codePoint);
        }
        return value;
    }

    private static boolean breaks(int codePoint) {
        boolean bidiControl = codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return bidiControl || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** A plain text under the character rule; it may be empty. */
    public static String text(String component, String value) {
        return CharacterRule.require(component, value);
    }

    /** A plain text under the character rule of which a reader sees something. */
    public static String nonBlank(String component, String value) {
        String text = text(component, value);
        if (CharacterRule.isBlank(text)) {
            throw new IllegalArgumentException(component + " is " + Quoted.of(text) + "; expected is a text");
        }
        return text;
    }

    /** An unmodifiable copy; a null in it is named by its index. */
    public static <T> List<T> list(String component, Collection<? extends T> values) {
        List<T> copy = new ArrayList<>(requireNonNull(values, component));
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i) == null) {
                throw new NullPointerException(component + "[" + i + "]");
            }
        }
        return Collections.unmodifiableList(copy);
    }

    /** An unmodifiable copy, sorted by key: ids to plain texts under the character rule, which may be empty. */
    public static Map<String, String> texts(String component, Map<String, String> values) {
        Map<String, String> copy = new TreeMap<>();
        requireNonNull(values, component).forEach((key, value) -> {
            id(component + " key", key);
            copy.put(key, text(component + "[" + Quoted.of(key) + "]", value));
        });
        return Collections.unmodifiableMap(copy);
    }

    /** An unmodifiable copy, sorted by key: ids to numbers that are at least 1. */
    public static Map<String, Integer> counts(String component, Map<String, Integer> values) {
        Map<String, Integer> copy = new TreeMap<>();
        requireNonNull(values, component).forEach((key, value) -> {
            id(component + " key", key);
            String place = component + "[" + Quoted.of(key) + "]";
            copy.put(key, atLeast(1, place, requireNonNull(value, place)));
        });
        return Collections.unmodifiableMap(copy);
    }

    /** A time in the years 0000 to 9999, those that RFC 3339 can write. */
    public static Instant time(String component, Instant value) {
        requireNonNull(value, component);
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw new IllegalArgumentException(component + " is " + value + "; allowed are the years 0000 to 9999");
        }
        return value;
    }

    /** A number that is at least a bound. */
    public static int atLeast(int bound, String component, int value) {
        if (value < bound) {
            throw new IllegalArgumentException(component + " is " + value + "; expected is at least " + bound);
        }
        return value;
    }
}
