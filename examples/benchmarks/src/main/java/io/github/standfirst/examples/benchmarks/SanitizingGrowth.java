package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.HtmlLimitException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How the time of sanitizing grows with hostile input: the CPU time of this thread, the least of several runs, for texts
 * of 64 KB, 128 KB and so on to 4 MB. Twice the input may cost two and a half times as much.
 */
final class SanitizingGrowth {

    private static final int LEAST = 1 << 16;
    private static final int MOST = 1 << 22;
    private static final int RUNS = 7;

    /** Nanoseconds. */
    private static final long ENOUGH = 500_000_000;

    private static final double ALLOWED = 2.5;

    private static final HtmlPolicy POLICY =
            HtmlPolicy.article().toBuilder().maxLength(100_000_000).build();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SanitizingGrowth() {}

    /** Prints the greatest factor of each kind of input, and fails where one is greater than is allowed. */
    static void run() {
        boolean failed = false;
        for (Map.Entry<String, String> piece : pieces().entrySet()) {
            StringBuilder line = new StringBuilder();
            double before = 0;
            double greatest = 0;
            for (int length = LEAST; length <= MOST; length *= 2) {
                double cost =
                        cost(piece.getValue().repeat(length / piece.getValue().length()));
                greatest = before == 0 ? 0 : Math.max(greatest, cost / before);
                before = cost;
                line.append(String.format(Locale.ROOT, " %9.2f", cost / 1_000_000));
            }
            failed |= greatest > ALLOWED;
            System.out.printf(Locale.ROOT, "%-12s ms%s  at most %.2f x%n", piece.getKey(), line, greatest);
        }
        if (failed) {
            throw new IllegalStateException("twice the input costs more than " + ALLOWED + " times as much");
        }
    }

    private static Map<String, String> pieces() {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("tags", "<b>x</b>");
        pieces.put("unclosed", "<div>");
        pieces.put("formatting", "<b><i><p>x");
        pieces.put("misnested", "<b><p>x</b></p>");
        pieces.put("links", "<a href=/x>x");
        pieces.put("tables", "<table><tr><td>x");
        pieces.put("items", "<ul><li>x");
        pieces.put("attributes", "<p a=1 b=2 c=3 lang=en title='x' onclick=y>x</p>");
        pieces.put("references", "&amp;&eacute;&#39;&x");
        pieces.put("comments", "<!-- - -- -->x");
        pieces.put("scripts", "<script><!-- x</script>");
        pieces.put("icons", "<svg><path d=x /></svg>");
        pieces.put("brackets", "a < b > c ");
        return pieces;
    }

    /** Of many runs, for the compiler of the virtual machine is at work in the first of them. */
    private static double cost(String html) {
        long least = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; i < RUNS || spent < ENOUGH; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            sanitize(html);
            long cost = THREADS.getCurrentThreadCpuTime() - start;
            least = Math.min(least, cost);
            spent += cost;
        }
        return (double) least;
    }

    private static void sanitize(String html) {
        try {
            POLICY.sanitize(html);
        } catch (HtmlLimitException e) {
            // An input that would grow too much costs what it costs until then.
            return;
        }
    }
}
