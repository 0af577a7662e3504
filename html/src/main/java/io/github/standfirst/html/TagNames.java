package io.github.standfirst.html;

import java.util.Set;

/** What is known of elements by name alone, whether a policy can allow them or not. */
final class TagNames {

    /** Elements whose content is not text to read: code, raw text, replaced content, choices. */
    private static final Set<String> DROPPED_WHOLE = Set.of(
            "applet",
            "audio",
            "canvas",
            "datalist",
            "embed",
            "frame",
            "frameset",
            "head",
            "iframe",
            "math",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "option",
            "optgroup",
            "plaintext",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video",
            "xmp");

    /** Elements that begin and end a line when they are displayed (WHATWG HTML, 15.3), and {@code br}. */
    private static final Set<String> LINE_BREAKING = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
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
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private TagNames() {}

    /** Answers whether an element that is not allowed goes with all that is in it. */
    static boolean isDroppedWhole(String tag) {
        return DROPPED_WHOLE.contains(tag);
    }

    /** Answers whether text in front of an element and text in it stand on different lines. */
    static boolean breaksLine(String tag) {
        return LINE_BREAKING.contains(tag);
    }
}
