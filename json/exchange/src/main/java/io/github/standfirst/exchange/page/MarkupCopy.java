package io.github.standfirst.exchange.page;

import io.github.standfirst.text.WebUrl;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page as it is given to a sanitizer: without the elements that are no part of it, with absolute addresses,
 * with the pictures that a script would have loaded later, and without the indentation of its template.
 */
final class MarkupCopy {

    /** So much of what is removed is kept as the report of its removal shows. */
    private static final int MAX_SHOWN_LENGTH = 400;

    private static final int MAX_PLACEHOLDER_LENGTH = 500;

    /** A family of four with skin tones has less. */
    private static final int MAX_EMOJI_LENGTH = 40;

    private static final List<String> LATER_SOURCES =
            List.of("data-src", "data-lazy-src", "data-original", "data-lazy", "data-orig-file", "data-image");

    private final PageAddresses addresses;
    private final Predicate<Node> skip;

    /** A copier that leaves out the elements and texts for which something holds. */
    MarkupCopy(PageAddresses addresses, Predicate<Node> skip) {
        this.addresses = addresses;
        this.skip = skip;
    }

    /** The markup in an element. */
    String inner(Element element) {
        return inner(List.of(element));
    }

    /** The markup in some elements, one after the other. */
    String inner(List<Element> elements) {
        Writer writer = new Writer();
        for (Element element : elements) {
            writer.lineBreak();
            writer.root = element;
            element.filter(writer);
        }
        return writer.finish();
    }

    /** Copies nodes into a shell of its own; one walk, without recursion. */
    private final class Writer implements NodeFilter {
        private final Deque<Element> open = new ArrayDeque<>();
        private final Element shell = new Element("div");
        private @Nullable Element root;
        /** Whether a line feed would be the second in a row, or the first of all. */
        private boolean afterBreak = true;

        private int preformatted;

        Writer() {
            new Document("")
                    .outputSettings(new Document.OutputSettings().prettyPrint(false))
                    .appendChild(shell);
            open.push(shell);
        }

        private Element current() {
            return open.element();
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node.equals(root)) {
                return FilterResult.CONTINUE;
            }
            if (skip.test(node)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof DataNode data && isScript(current())) {
                String cut = data.getWholeData();
                current().appendChild(new DataNode(cut.substring(0, Math.min(cut.length(), MAX_SHOWN_LENGTH))));
            } else if (node instanceof Element element) {
                return element(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult element(Element element) {
            if (element.nameIs("noscript") || element.nameIs("template")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String letters = letters(element);
            if (!letters.isEmpty()) {
                text(letters);
                return FilterResult.SKIP_ENTIRELY;
            }
            Element copy = element.shallowClone();
            cutLongValues(copy);
            resolve(copy, "href");
            resolve(copy, "cite");
            if (copy.nameIs("img")) {
                copy.attr("src", source(element, addresses));
            }
            current().appendChild(copy);
            open.push(copy);
            preformatted += copy.nameIs("pre") ? 1 : 0;
            afterBreak &= PageText.isSilent(copy);
            return FilterResult.CONTINUE;
        }

        private void resolve(Element copy, String attribute) {
            if (copy.hasAttr(attribute)) {
                copy.attr(attribute, addresses.absolute(copy.attr(attribute)));
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !node.equals(root)) {
                preformatted -= element.nameIs("pre") ? 1 : 0;
                open.pop();
                afterBreak &= PageText.isSilent(element);
            }
            return FilterResult.CONTINUE;
        }

        /** A parser drops the line feed that a {@code pre} begins with, so that a second one is written for it. */
        private void text(String text) {
            if (preformatted > 0 || !text.isBlank()) {
                boolean begins = current().nameIs("pre") && current().childNodeSize() == 0;
                current().appendChild(new TextNode(begins && text.startsWith("\n") ? "\n" + text : text));
                afterBreak = false;
            } else if (text.indexOf('\n') >= 0) {
                lineBreak();
            } else if (!afterBreak) {
                current().appendChild(new TextNode(text));
            }
        }

        private void lineBreak() {
            if (!afterBreak) {
                current().appendChild(new TextNode("\n"));
                afterBreak = true;
            }
        }

        String finish() {
            return shell.html().strip();
        }
    }

    /** Pictures within addresses can be longer than all that is printed; no policy lets them through. */
    private static void cutLongValues(Element copy) {
        for (Attribute attribute : copy.attributes()) {
            String value = attribute.getValue();
            if (value.length() > WebUrl.MAX_LENGTH) {
                attribute.setValue(value.substring(0, MAX_SHOWN_LENGTH));
            }
        }
    }

    /** What a picture that stands for a character says: scripts put one in the place of each emoji. */
    private static String letters(Element element) {
        boolean stands = element.nameIs("img") && (element.hasClass("emoji") || element.hasClass("wp-smiley"));
        String letters = stands ? element.attr("alt").strip() : "";
        return letters.length() <= MAX_EMOJI_LENGTH ? letters : "";
    }

    private static boolean isScript(Element element) {
        return element.nameIs("script") || element.nameIs("style");
    }

    /** The address of a picture, also of one that a script would have set when it came into view. */
    static String source(Element image, PageAddresses addresses) {
        String src = image.attr("src");
        if (isPlaceholder(src)) {
            for (String later : LATER_SOURCES) {
                if (image.attr(later).length() > 4 && !image.attr(later).startsWith("data:")) {
                    return addresses.absolute(image.attr(later));
                }
            }
            for (String set : List.of("srcset", "data-srcset", "data-lazy-srcset")) {
                String first = image.attr(set).strip().split("[\\s,]+", 2)[0];
                if (!isPlaceholder(first)) {
                    return addresses.absolute(first);
                }
            }
        }
        return addresses.absolute(src);
    }

    private static boolean isPlaceholder(String src) {
        return src.isBlank()
                || src.startsWith("data:")
                || (src.length() < MAX_PLACEHOLDER_LENGTH
                        && src.matches(
                                "(?i).*/(?:blank|spacer|pixel|placeholder|transparent|lazy)[^/]*\\.(?:gif|png|svg|jpe?g)$"));
    }
}
