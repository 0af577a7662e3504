package io.github.standfirst.examples.archive.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many of each kind there are. */
final class Distribution {

    /** What comes from files, such as languages, may be of any number of kinds. */
    private static final int MAX_KINDS = 60;

    private static final String OTHERS = "others";

    private final String title;
    private final Map<String, Long> numbers = new LinkedHashMap<>();

    Distribution(String title) {
        this.title = title;
    }

    /**
     * A kind and its number.
     *
     * @param kind its name
     * @param number how many
     */
    record Count(String kind, long number) {}

    void add(String kind, long number) {
        numbers.merge(numbers.containsKey(kind) || numbers.size() < MAX_KINDS ? kind : OTHERS, number, Long::sum);
    }

    String title() {
        return title;
    }

    /** The numbers: kinds that begin with a number by that number, others by name, and behind them. */
    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        numbers.forEach((kind, number) -> counts.add(new Count(kind, number)));
        counts.sort((one, other) -> compare(one.kind(), other.kind()));
        return counts;
    }

    private static int compare(String one, String other) {
        Long first = leading(one);
        Long second = leading(other);
        if (first == null || second == null) {
            return first == null && second == null ? one.compareTo(other) : first == null ? 1 : -1;
        }
        return first.equals(second) ? one.compareTo(other) : Long.compare(first, second);
    }

    private static @Nullable Long leading(String kind) {
        int end = 0;
        while (end < kind.length() && end < 9 && kind.charAt(end) >= '0' && kind.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? null : Long.valueOf(kind.substring(0, end));
    }

    long sum() {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    long greatest() {
        return numbers.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
