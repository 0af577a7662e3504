package io.github.standfirst.exchange.document;

import java.util.Locale;

/** The limits that readers are given. */
public final class Limits {

    private Limits() {}

    /**
     * A limit that lets something through.
     *
     * @param name what it is called
     * @throws IllegalArgumentException if it is less than 1
     */
    public static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is %d; expected is at least 1", name, value));
        }
        return value;
    }
}
