package io.github.standfirst.html;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.SafeHtml;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The plain text of markup: for previews, feeds, search indexes and mails. */
public final class PlainText {

    private PlainText() {}

    /**
     * The text as it reads: blocks and {@code br} begin lines, paragraphs have an empty line between them, runs of
     * white space are one space but in {@code pre}, pictures are left out. Not escaped: whoever prints it escapes it.
     */
    public static String of(SafeHtml html) {
        Lines lines = new Lines();
        Jsoup.parseBodyFragment(html.html()).body().traverse(lines);
        return lines.out.toString();
    }

    /**
     * Answers whether an HTML parser finds nothing but text: no tag, no comment, no declaration. A bare {@code <} or
     * {@code &} is text.
     */
    public static boolean isPlain(String text) {
        return text.indexOf('<') < 0 || TagScan.findsNothing(CharacterRule.clean(text));
    }

    /**
     * The beginning of the text in one line, for descriptions and cards: white space of all kinds is one space. Where the
     * text is longer it is cut between words, if it has any so early, and ends in {@link Truncation#ELLIPSIS}.
     *
     * @param codePoints how many there may be at most, the ellipsis included; at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public static String excerpt(SafeHtml html, int codePoints) {
        if (codePoints < 1) {
            throw new IllegalArgumentException("length of the excerpt is " + codePoints + "; expected is 1 or more");
        }
        String line = String.join(" ", of(html).strip().split("\\s+"));
        if (line.codePointCount(0, line.length()) <= codePoints) {
            return line;
        }
        int end = line.offsetByCodePoints(0, codePoints - 1);
        int space = line.charAt(end) == ' ' ? end : line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : endOfCluster(line, end))
                        .strip()
                + Truncation.ELLIPSIS;
    }

    /** The last place up to one that is not within what a reader takes for one character. */
    private static int endOfCluster(String line, int end) {
        int cut = 0;
        int before = 0;
        int indicators = 0;
        for (int i = 0; i <= end && i < line.length(); i += Character.charCount(before)) {
            int codePoint = line.codePointAt(i);
            if (before != 0 && TextUnits.mayCut(before, codePoint, indicators)) {
                cut = i;
            }
            indicators = TextUnits.isRegionalIndicator(codePoint) ? indicators + 1 : 0;
            before = codePoint;
        }
        return cut;
    }

    /** Gathers the text of nodes in document order. */
    private static final class Lines implements NodeVisitor {

        /** What has an empty line around it, where other blocks only begin a line. */
        private static final Set<String> PARAGRAPHS = Set.of(
                "blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul");

        private final StringBuilder out = new StringBuilder();
        private int lineFeedsDue;
        private boolean spaceDue;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                String tag = element.normalName();
                preformatted += tag.equals("pre") ? 1 : 0;
                if (tag.equals("br")) {
                    lineFeedsDue++;
                    spaceDue = false;
                } else {
                    boundary(tag);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.normalName().equals("br")) {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                boundary(element.normalName());
            }
        }

        private void boundary(String tag) {
            if (SourceTag.of(tag).breaksLine()) {
                lineFeedsDue = Math.max(lineFeedsDue, PARAGRAPHS.contains(tag) ? 2 : 1);
                spaceDue = false;
            }
        }

        private void append(String text) {
            for (int i = 0; i < text.length(); i++) {
                char unit = text.charAt(i);
                boolean space = unit == ' ' || unit == '\t' || unit == '\n';
                if (space && preformatted == 0) {
                    spaceDue = true;
                } else if (unit == '\n') {
                    lineFeedsDue++;
                } else {
                    appendDue();
                    out.append(unit);
                }
            }
        }

        private void appendDue() {
            if (!out.isEmpty()) {
                out.append("\n".repeat(lineFeedsDue));
                out.append(spaceDue && lineFeedsDue == 0 ? " " : "");
            }
            lineFeedsDue = 0;
            spaceDue = false;
        }
    }
}
