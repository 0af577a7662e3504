package io.github.standfirst.examples.archive.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Statistics as lines with bars. */
record StatsText(Statistics statistics) {

    private static final int BAR = 40;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "Articles %d", statistics.articles()));
        lines.add(String.format(Locale.ROOT, "Comments %d", statistics.comments()));
        for (Distribution distribution : statistics.distributions()) {
            List<Distribution.Count> counts = distribution.counts();
            if (!counts.isEmpty()) {
                lines.add("");
                lines.add(distribution.title());
            }
            int width = counts.stream()
                    .mapToInt(count -> count.kind().length())
                    .max()
                    .orElse(0);
            for (Distribution.Count count : counts) {
                String kind = count.kind() + " ".repeat(width - count.kind().length());
                String bar = "#".repeat(length(count.number(), distribution.greatest()));
                lines.add(String.format(Locale.ROOT, "  %s %9d %s", kind, count.number(), bar)
                        .stripTrailing());
            }
        }
        return lines;
    }

    /** What is there at all has a bar. */
    private static int length(long number, long greatest) {
        return number == 0 ? 0 : (int) Math.max(1, number * BAR / greatest);
    }
}
