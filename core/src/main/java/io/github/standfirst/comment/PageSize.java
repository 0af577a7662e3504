package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;

/**
 * How much of a view a page holds.
 *
 * @param count how many, at least 1
 * @param unit of what
 */
public record PageSize(int count, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Rows, whatever they are: a thread of replies may go on on the next page. */
        ROWS,
        /** Roots, each with all that is below it. */
        ROOTS
    }

    /**
     * Checks the number.
     *
     * @throws NullPointerException if the unit is null
     * @throws IllegalArgumentException if the count is less than 1
     */
    public PageSize {
        Invariants.atLeast(1, "count", count);
        requireNonNull(unit, "unit");
    }

    /** So many rows. */
    public static PageSize rows(int count) {
        return new PageSize(count, Unit.ROWS);
    }

    /** So many roots, each with all that is below it. */
    public static PageSize roots(int count) {
        return new PageSize(count, Unit.ROOTS);
    }
}
