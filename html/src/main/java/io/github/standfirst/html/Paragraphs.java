package io.github.standfirst.html;

import io.github.standfirst.text.HtmlEscaper;
import io.github.standfirst.text.WebUrl;

/** Plain text as the markup that its line breaks and addresses mean. */
final class Paragraphs {

    /** What ends a sentence rather than the address in it. */
    private static final String NOT_LAST = ".,;:!?'\")]}>\u00BB\u201D\u2019\u0589\u055D\u060C\u061B\u061F\u3002\uFF0C";

    private final String text;
    private final StringBuilder out;

    private Paragraphs(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + text.length() / 4 + 16);
    }

    /** Markup of any text: empty lines between paragraphs, {@code br} for line feeds, links for addresses of the web. */
    static String of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        int start = 0;
        while (start < text.length()) {
            int end = paragraphs.endOfParagraph(start);
            paragraphs.append(start, end);
            start = end;
            while (start < text.length() && isSpace(text.charAt(start))) {
                start++;
            }
        }
        return paragraphs.out.toString();
    }

    /** The place of the line feed behind which the next line is blank, or the end. */
    private int endOfParagraph(int start) {
        int feed = text.indexOf('\n', start);
        while (feed >= 0) {
            int next = feed + 1;
            while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                next++;
            }
            if (next == text.length() || text.charAt(next) == '\n') {
                return feed;
            }
            feed = text.indexOf('\n', next);
        }
        return text.length();
    }

    private void append(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        out.append("<p>");
        int written = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                HtmlEscaper.appendText(out, text.substring(written, i));
                out.append("<br>");
                written = i + 1;
            } else if (beginsAddress(i, from)) {
                int addressEnd = endOfAddress(i, to);
                String address = text.substring(i, addressEnd);
                if (WebUrl.find(address).isPresent()) {
                    HtmlEscaper.appendText(out, text.substring(written, i));
                    appendLink(address);
                    written = addressEnd;
                }
                i = addressEnd - 1;
            }
        }
        HtmlEscaper.appendText(out, text.substring(written, to));
        out.append("</p>");
    }

    private void appendLink(String address) {
        out.append("<a href=\"");
        HtmlEscaper.appendAttribute(out, address);
        out.append("\">");
        HtmlEscaper.appendText(out, address);
        out.append("</a>");
    }

    private boolean beginsAddress(int place, int from) {
        boolean scheme = text.startsWith("https://", place) || text.startsWith("http://", place);
        return scheme && (place == from || !Character.isLetterOrDigit(text.charAt(place - 1)));
    }

    /** A closing bracket belongs to the address if the address has the opening one. */
    private int endOfAddress(int start, int to) {
        int end = start;
        while (end < to
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"\u00AB\u201C".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && NOT_LAST.indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')' && isBalanced(start, end)) {
                break;
            }
            end--;
        }
        return end;
    }

    private boolean isBalanced(int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open >= 0;
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\n';
    }
}
