package io.github.standfirst.exchange.page;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the day as people write them, as in "4:20 pm", "kl. 16.20", "16 h 20", "16 Uhr", "午後4時20分". */
final class WrittenTimes {

    /** A time with a dot between its numbers is one only behind such a word, or in front of "Uhr". */
    private static final String LEAD = "(?<![\\p{L}\\d])(?<lead>kl\\.?|klo|kello|at|um|om|ore|alle|godz\\.?|à)\\s?";

    private static final Pattern TIME = Pattern.compile(
            "(?:" + LEAD + "|(?<![\\d:.]))(?<before>[上下]午|午[前後]|오[전후])?\\s?"
                    + "(?<hour>\\d{1,2})(?!\\d)"
                    + "(?:(?<by>[:.]|\\s?h\\s?|\\s?[時时点點시]\\s?)(?<minute>\\d{2})(?!\\d))?"
                    + "(?::(?<second>\\d{2}))?(?<full>\\s?(?:uhr(?!\\p{L})|[時时点點시]))?"
                    + "\\s?(?:(?<half>[ap])\\.?m\\.?(?!\\p{L}))?"
                    + "(?:\\s?(?<utc>UTC|GMT|Z)(?![\\p{L}+-])|\\s?(?:UTC|GMT)?(?<offset>[+-]\\d{2}:?\\d{2}))?",
            Pattern.CASE_INSENSITIVE);

    /** No zone is further from Greenwich than these. */
    private static final int LEAST_OFFSET = -12 * 3600;

    private static final int MOST_OFFSET = 14 * 3600;

    /** The most characters between a date and its time: a comma, or a word such as "at". */
    private static final int MOST_BETWEEN = 6;

    private WrittenTimes() {}

    /**
     * A time of the day, and where it stands.
     *
     * @param offset null where none was written, or none that there is
     */
    record Found(LocalTime time, @Nullable ZoneOffset offset, int start, int end) {}

    /** The first time within a part of a text. */
    static Optional<Found> find(String text, int start, int end) {
        Matcher matcher = TIME.matcher(text).region(start, end).useTransparentBounds(true);
        while (matcher.find()) {
            if (isTime(matcher, text)) {
                return Optional.of(new Found(time(matcher), offset(matcher), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /**
     * A number alone is none: minutes or a half of the day must stand beside it. What might also be a length or a word, as
     * "3 h 20" and the "am" of "3 am Tag", has to stand beside the date.
     */
    private static boolean isTime(Matcher time, String text) {
        String by = time.group("by");
        boolean half = time.group("half") != null || time.group("before") != null;
        boolean told = half || time.group("full") != null;
        boolean dotted = by != null && by.equals(".");
        boolean minutes = by != null && (!dotted || told || time.group("lead") != null);
        int most = time.group("half") == null ? 23 : 12;
        boolean length = by != null && by.strip().equalsIgnoreCase("h");
        boolean word = time.group("half") != null && by == null;
        if ((length || word) && !(isBeside(time, text) && !isFollowedByWord(time, text))) {
            return false;
        }
        return (minutes || told) && number(time.group("hour")) <= most && minute(time) <= 59;
    }

    private static boolean isBeside(Matcher time, String text) {
        String between = text.substring(time.regionStart(), time.start());
        return between.length() <= MOST_BETWEEN && between.indexOf('|') < 0;
    }

    private static boolean isFollowedByWord(Matcher time, String text) {
        int next = time.end();
        return next + 1 < text.length() && text.charAt(next) == ' ' && Character.isLetter(text.charAt(next + 1));
    }

    private static LocalTime time(Matcher time) {
        int hour = number(time.group("hour"));
        String half = time.group("half");
        String before = time.group("before");
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        } else if (before != null && hour <= 12) {
            boolean afternoon = before.indexOf('下') >= 0 || before.indexOf('後') >= 0 || before.indexOf('후') >= 0;
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        int second = time.group("second") == null ? 0 : Math.min(59, number(time.group("second")));
        return LocalTime.of(hour, minute(time), second);
    }

    private static int minute(Matcher time) {
        return time.group("minute") == null ? 0 : number(time.group("minute"));
    }

    private static @Nullable ZoneOffset offset(Matcher time) {
        if (time.group("utc") != null) {
            return ZoneOffset.UTC;
        }
        if (time.group("offset") == null) {
            return null;
        }
        try {
            ZoneOffset offset = ZoneOffset.of(time.group("offset"));
            int seconds = offset.getTotalSeconds();
            return seconds < LEAST_OFFSET || seconds > MOST_OFFSET ? null : offset;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
