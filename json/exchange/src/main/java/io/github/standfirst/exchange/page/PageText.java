package io.github.standfirst.exchange.page;

import io.github.standfirst.text.CharacterRule;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Plain text of a page as one line: clean characters, and each run of white space one space. */
final class PageText {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

    private PageText() {}

    /** The text as one line. No-break spaces within it stay. */
    static String line(String text) {
        String clean = CharacterRule.clean(text);
        StringBuilder line = new StringBuilder(clean.length());
        boolean gap = false;
        for (int i = 0; i < clean.length(); i++) {
            char unit = clean.charAt(i);
            if (Character.isWhitespace(unit)) {
                gap = true;
            } else {
                line.append(gap && !line.isEmpty() ? " " : "").append(unit);
                gap = false;
            }
        }
        return withoutNoBreakEnds(line.toString());
    }

    private static String withoutNoBreakEnds(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\u00A0' || unit == '\u200B' || unit == '\uFEFF';
    }

    /** A value that software wrote for other software, as one line: such values are often escaped once too often. */
    static String decoded(String value) {
        String text = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
        return line(text.indexOf('<') < 0 ? text : withoutTags(text));
    }

    private static String withoutTags(String text) {
        return TAG.matcher(text).find() ? of(PageParser.parse(text, PageParser.MAX_ELEMENTS)) : text;
    }

    /** What is printed of an element. */
    static String of(Element element) {
        return of(element, skipped -> false);
    }

    /** What is printed of an element, without some of the elements and texts in it. */
    static String of(Element element, Predicate<Node> skip) {
        StringBuilder text = new StringBuilder();
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (depth > 0 && skip.test(node)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText());
                } else if (node instanceof Element child) {
                    if (isSilent(child)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    breakLine(child);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element child) {
                    breakLine(child);
                }
                return FilterResult.CONTINUE;
            }

            private void breakLine(Element child) {
                if (child.isBlock() || child.nameIs("br") || child.nameIs("img")) {
                    text.append('\n');
                }
            }
        });
        return line(text.toString());
    }

    /** Elements whose text is not printed where they stand. */
    static boolean isSilent(Element element) {
        return switch (element.normalName()) {
            case "script",
                    "style",
                    "noscript",
                    "template",
                    "textarea",
                    "select",
                    "title",
                    "iframe",
                    "object",
                    "svg",
                    "math",
                    "datalist" -> true;
            default -> false;
        };
    }
}
