package io.github.standfirst.exchange.page;

import io.github.standfirst.text.HtmlEscaper;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Markup in the making: start tags, end tags, escaped text. It knows the elements that are open, so that each is closed
 * once and in order.
 */
final class PageMarkup {

    /** Elements of a line of text: no line break may come between them and their neighbours. */
    private static final Set<String> PHRASES = Set.of("a", "b", "bdi", "span", "time");

    private static final Set<String> VOID = Set.of("img", "link", "meta");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>");
    private final List<String> open = new ArrayList<>();
    private boolean inStartTag;
    private boolean afterBlock;

    /** Opens an element; {@link #attribute} may follow. */
    PageMarkup start(String element) {
        closeStartTag();
        if (!PHRASES.contains(element)) {
            out.append('\n');
        }
        out.append('<').append(element);
        open.add(element);
        inStartTag = true;
        afterBlock = false;
        return this;
    }

    /** Opens an element of a class. */
    PageMarkup start(String element, String cssClass) {
        return start(element).attribute("class", cssClass);
    }

    /**
     * Adds an attribute to the start tag.
     *
     * @param value plain text
     */
    PageMarkup attribute(String name, String value) {
        requireInStartTag(name);
        out.append(' ').append(name).append("=\"");
        HtmlEscaper.appendAttribute(out, value);
        out.append('"');
        return this;
    }

    /**
     * Adds an attribute that holds JSON, in single quotes, for JSON is full of double ones
     * (<a href="https://html.spec.whatwg.org/multipage/syntax.html#attributes-2">WHATWG HTML, 13.1.2.3</a>).
     */
    PageMarkup json(String name, String json) {
        String escaped = json.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
        requireInStartTag(name);
        out.append(' ').append(name).append("='").append(escaped).append('\'');
        return this;
    }

    private void requireInStartTag(String attribute) {
        if (!inStartTag) {
            throw new IllegalStateException(
                    "attribute " + attribute + " stands behind a start tag; expected is within it");
        }
    }

    /**
     * Adds the attributes that name the language of what the element holds, and its direction. Where the language is not
     * known, {@code lang} says so by being empty, and the browser finds the direction in the text
     * (<a href="https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes">WHATWG HTML, 3.2.6.2</a>).
     */
    PageMarkup language(Language language) {
        String direction = language.direction() == TextDirection.RTL ? "rtl" : "ltr";
        boolean known = language.isDetermined();
        return attribute("lang", known ? language.tag() : "").attribute("dir", known ? direction : "auto");
    }

    /** Writes plain text, escaped. */
    PageMarkup text(String plain) {
        closeStartTag();
        HtmlEscaper.appendText(out, plain);
        afterBlock = false;
        return this;
    }

    /** Writes markup as it is: the one place where that happens, and only for what is safe by its type. */
    PageMarkup html(SafeHtml html) {
        closeStartTag();
        out.append(html.html());
        afterBlock = false;
        return this;
    }

    /**
     * Writes the content of a {@code style} or {@code script}, where nothing can be escaped.
     *
     * @throws IllegalStateException if it has a {@code <}, with which it could end its element
     */
    PageMarkup rawText(String content) {
        if (content.indexOf('<') >= 0) {
            throw new IllegalStateException("raw text has '<' at index " + content.indexOf('<') + "; expected is none");
        }
        closeStartTag();
        out.append(content);
        return this;
    }

    /** Closes the element that was opened last. */
    PageMarkup end() {
        String element = open.remove(open.size() - 1);
        closeStartTag();
        if (!VOID.contains(element)) {
            out.append(afterBlock ? "\n" : "").append("</").append(element).append('>');
        }
        afterBlock = !PHRASES.contains(element);
        return this;
    }

    /** Opens an element, writes plain text into it, and closes it. */
    PageMarkup element(String element, String plain) {
        return start(element).text(plain).end();
    }

    /**
     * The markup.
     *
     * @throws IllegalStateException if an element is still open
     */
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements " + open + " are open; expected is none");
        }
        return out.append('\n').toString();
    }

    private void closeStartTag() {
        if (inStartTag) {
            out.append('>');
            inStartTag = false;
        }
    }
}
