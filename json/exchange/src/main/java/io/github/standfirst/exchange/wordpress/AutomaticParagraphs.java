package io.github.standfirst.exchange.wordpress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The paragraphs that WordPress makes of what was typed, where it prints it (<a
 * href="https://developer.wordpress.org/reference/functions/wpautop/">wpautop</a>): an empty line parts paragraphs, a
 * line feed or {@code <br>} is a line break, two of them are an empty line, and around block elements nothing is added.
 * Text within a block element, but for a quotation, becomes a paragraph only next to an empty line. One pass; markup that
 * has its paragraphs already stays as it is.
 */
final class AutomaticParagraphs {

    /** Elements that end a paragraph. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "script",
            "section",
            "style",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Elements in which every text is a paragraph. */
    private static final Set<String> PARTED = Set.of("", "blockquote");

    /** Elements in which a text is a paragraph next to an empty line. */
    private static final Set<String> PARTED_BY_LINES = Set.of(
            "address",
            "article",
            "aside",
            "center",
            "dd",
            "details",
            "div",
            "fieldset",
            "footer",
            "form",
            "header",
            "li",
            "main",
            "nav",
            "section",
            "td",
            "th");

    private static final Set<String> EMPTY_BLOCKS = Set.of("col", "hr");

    private static final int NONE = -1;

    private final String html;
    private final MarkupTokens tokens;
    private final StringBuilder out;
    private final StringBuilder waitingTags = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> openOfName = new HashMap<>();

    /** Where the text began that is being written, or {@link #NONE}. */
    private int runStart = NONE;

    private boolean runFollowsEmptyLine;
    private int lineFeeds;
    private int breaks;
    private boolean spaceDue;

    private AutomaticParagraphs(String html) {
        this.html = html;
        tokens = new MarkupTokens(html);
        out = new StringBuilder(html.length() + 64);
    }

    /** The markup with its paragraphs. */
    static String of(String html) {
        return html.isBlank() ? "" : new AutomaticParagraphs(html).paragraphs();
    }

    private String paragraphs() {
        while (tokens.next()) {
            switch (tokens.kind()) {
                case TEXT -> text();
                case COMMENT -> out.append(html, tokens.start(), tokens.end());
                case OPAQUE -> {
                    if (BLOCKS.contains(tokens.name())) {
                        endRun(false);
                        appendToken();
                    } else {
                        inline();
                    }
                }
                case START_TAG -> startTag();
                case END_TAG -> endTag();
            }
        }
        endRun(false);
        while (!open.isEmpty() && open.peek().equals("p")) {
            out.append("</p>");
            close("p");
        }
        return out.toString();
    }

    private void appendToken() {
        out.append(html, tokens.start(), tokens.end());
    }

    private void text() {
        int i = tokens.start();
        while (i < tokens.end()) {
            char unit = html.charAt(i);
            if (unit == '\n') {
                lineFeeds++;
                i++;
            } else if (unit == ' ' || unit == '\t') {
                spaceDue = true;
                i++;
            } else {
                beginText();
                int end = endOfWords(i);
                if (end > i) {
                    out.append(html, i, end);
                    i = end;
                } else {
                    // No tag begins here, and none shall when an end tag is written behind it.
                    out.append("&lt;");
                    i++;
                }
            }
        }
    }

    /** The place behind words with one space between each two, which are written as they stand. */
    private int endOfWords(int from) {
        int limit = tokens.end();
        int end = from;
        while (end < limit) {
            char unit = html.charAt(end);
            boolean space = unit == ' ' && end > from && end + 1 < limit && isPartOfWord(html.charAt(end + 1));
            if (!space && !isPartOfWord(unit)) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char unit) {
        return unit != ' ' && unit != '\t' && unit != '\n' && unit != '<';
    }

    /** A picture or another thing within a line. */
    private void inline() {
        beginText();
        appendToken();
    }

    /** Writes what lies between the text before and the one that comes now. */
    private void beginText() {
        boolean emptyLine = lineFeeds > 1 || breaks > 1;
        if (emptyLine && runStart != NONE) {
            endRun(true);
        }
        if (runStart == NONE) {
            runStart = out.length();
            runFollowsEmptyLine = emptyLine || runFollowsEmptyLine;
        } else if (lineFeeds + breaks > 0) {
            out.append("<br>");
        } else if (spaceDue) {
            out.append(' ');
        }
        out.append(waitingTags);
        waitingTags.setLength(0);
        clearGap();
    }

    private void clearGap() {
        lineFeeds = 0;
        breaks = 0;
        spaceDue = false;
    }

    /** Ends the text that is being written; a paragraph around it is written only now that both its ends are known. */
    private void endRun(boolean parted) {
        boolean emptyLine = parted || lineFeeds > 1 || breaks > 1;
        if (runStart != NONE) {
            String container = open.isEmpty() ? "" : open.peek();
            boolean wrapped = PARTED.contains(container)
                    || (PARTED_BY_LINES.contains(container) && (runFollowsEmptyLine || emptyLine));
            if (wrapped) {
                out.insert(runStart, "<p>").append("</p>");
            } else if (parted) {
                out.append(container.equals("p") ? "</p><p>" : "<br>");
            }
        }
        runStart = NONE;
        runFollowsEmptyLine = emptyLine;
        if (!parted) {
            out.append(waitingTags);
            waitingTags.setLength(0);
            clearGap();
        }
    }

    private void startTag() {
        String name = tokens.name();
        if (name.equals("br")) {
            breaks++;
        } else if (!BLOCKS.contains(name)) {
            if (name.equals("img") || name.equals("input") || name.equals("embed")) {
                inline();
            } else {
                waitToOpen();
            }
        } else {
            endRun(false);
            runFollowsEmptyLine = false;
            if (!open.isEmpty() && open.peek().equals("p")) {
                out.append("</p>");
                close("p");
            }
            appendToken();
            if (!EMPTY_BLOCKS.contains(name)) {
                open.push(name);
                openOfName.merge(name, 1, Integer::sum);
            }
        }
    }

    /** A tag within a line is written with the text that follows, so that a block in it leaves no empty paragraph. */
    private void waitToOpen() {
        if (runStart != NONE && lineFeeds <= 1 && breaks <= 1) {
            inline();
        } else {
            waitingTags.append(html, tokens.start(), tokens.end());
        }
    }

    private void endTag() {
        String name = tokens.name();
        boolean stray = name.equals("p") && openOfName.getOrDefault("p", 0) == 0;
        if (stray || name.equals("br")) {
            return;
        }
        if (!BLOCKS.contains(name)) {
            (waitingTags.isEmpty() ? out : waitingTags).append(html, tokens.start(), tokens.end());
            return;
        }
        endRun(false);
        if (close(name)) {
            appendToken();
        }
    }

    /** Closes the innermost element of a name with all in it; answers whether there is one. */
    private boolean close(String name) {
        if (openOfName.getOrDefault(name, 0) == 0) {
            return false;
        }
        String closed;
        do {
            closed = open.pop();
            openOfName.merge(closed, -1, Integer::sum);
        } while (!closed.equals(name));
        runFollowsEmptyLine = false;
        return true;
    }
}
