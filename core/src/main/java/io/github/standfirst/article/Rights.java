package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose an article or a picture is, and how long it may be shown.
 *
 * @param holder who holds the rights, plain text, not blank
 * @param terms what is allowed, plain text, such as the name of a licence; it may be empty
 * @param source where it was taken from, or where the terms stand; null where that is not said
 * @param expires when the right to show it ends, in the years 0000 to 9999; null where it does not
 */
public record Rights(
        @TextLength(max = 300) String holder,
        @TextLength(max = 10_000) String terms,
        @Nullable WebUrl source,
        @Nullable Instant expires) {

    /**
     * Checks texts and time.
     *
     * @throws NullPointerException if holder or terms is null
     * @throws IllegalArgumentException if the holder is blank, a text holds a forbidden character, or the time is
     *     outside of the years 0000 to 9999
     */
    public Rights {
        holder = Invariants.nonBlank("rights holder", holder);
        terms = Invariants.text("terms", terms);
        expires = expires == null ? null : Invariants.time("expires", expires);
    }

    /** All that is known is the holder. */
    public static Rights of(String holder) {
        return new Rights(holder, "", null, null);
    }

    /** Answers whether the right to show it has ended at a time. */
    public boolean isExpired(Instant now) {
        requireNonNull(now, "now");
        return expires != null && !now.isBefore(expires);
    }

    /** The rights in short: its texts are cut, for logs. */
    @Override
    public String toString() {
        return "Rights[holder=" + Quoted.of(holder) + ", terms=" + Quoted.of(terms) + ", source="
                + (source == null ? null : Quoted.of(source.value())) + ", expires=" + expires + "]";
    }
}
