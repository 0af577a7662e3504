package io.github.standfirst.examples.archive.statistics;

import io.github.standfirst.examples.archive.statistics.Distribution.Count;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * A distribution as a drawing with horizontal bars, for people who see it; its title and description say what it shows to
 * those who do not, and the table beside it says the same in numbers.
 */
record BarChart(Distribution distribution, int number) {

    private static final int WIDTH = 640;
    private static final int ROW = 24;
    private static final int BAR = 16;
    private static final int LABELS = 150;
    private static final int NUMBERS = 80;
    private static final int LONGEST = WIDTH - LABELS - NUMBERS;

    /** Draws it at the end of an element. */
    void drawIn(Element parent) {
        List<Count> counts = distribution.counts();
        Element svg = add(parent, "svg");
        svg.attr("viewBox", "0 0 " + WIDTH + " " + Math.max(1, counts.size()) * ROW);
        svg.attr("role", "img");
        svg.attr("aria-labelledby", "t" + number + " d" + number);
        add(svg, "title").attr("id", "t" + number).text(distribution.title());
        add(svg, "desc").attr("id", "d" + number).text(description(counts));
        for (int i = 0; i < counts.size(); i++) {
            draw(counts.get(i), i * ROW, svg);
        }
    }

    private void draw(Count count, int top, Element svg) {
        double length = distribution.greatest() == 0 ? 0 : (double) count.number() / distribution.greatest() * LONGEST;
        Element label = add(svg, "text").text(count.kind());
        label.attr("x", String.valueOf(LABELS - 8))
                .attr("y", String.valueOf(top + 17))
                .attr("text-anchor", "end");
        Element bar = add(svg, "rect");
        bar.attr("x", String.valueOf(LABELS)).attr("y", String.valueOf(top + (ROW - BAR) / 2));
        bar.attr("width", String.format(Locale.ROOT, "%.1f", length)).attr("height", String.valueOf(BAR));
        Element value = add(svg, "text").text(String.valueOf(count.number()));
        value.attr("x", String.format(Locale.ROOT, "%.1f", LABELS + length + 6)).attr("y", String.valueOf(top + 17));
    }

    private static String description(List<Count> counts) {
        return counts.isEmpty()
                ? "Nothing was counted."
                : "Bars for " + counts.size() + " kinds; the table below has the numbers.";
    }

    private static Element add(Element parent, String name) {
        Element element = new Element(Tag.valueOf(name, Parser.NamespaceSvg, ParseSettings.preserveCase), null);
        parent.appendChild(element);
        return element;
    }
}
