package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When something happened, and how exactly that is known.
 *
 * @param at in the years 0000 to 9999
 * @param precision how exactly {@code at} is known
 */
public record Moment(Instant at, Precision precision) implements Comparable<Moment> {

    /**
     * Checks the time.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the time is outside of the years 0000 to 9999
     */
    public Moment {
        Invariants.time("time", at);
        requireNonNull(precision, "precision");
    }

    /** A time that is known to the instant. */
    public static Moment exact(Instant at) {
        return new Moment(at, Precision.EXACT);
    }

    /** A day whose time is not known: its noon in a zone. */
    public static Moment onDay(LocalDate day, ZoneId zone) {
        requireNonNull(day, "day");
        requireNonNull(zone, "zone");
        return new Moment(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), Precision.DAY);
    }

    /** A time that was reckoned from words such as "7 years ago". */
    public static Moment about(Instant at) {
        return new Moment(at, Precision.ABOUT);
    }

    /** By time, then from exact to about. */
    @Override
    public int compareTo(Moment other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : precision.compareTo(other.precision);
    }
}
