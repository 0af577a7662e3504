package io.github.standfirst.text;

import static java.util.Objects.requireNonNull;

/**
 * Markup that is safe to place into flow content of a page ({@code div}, {@code li}, {@code dd}, {@code td},
 * {@code article}, {@code section}, {@code figure}): it runs no script and changes nothing outside itself.
 *
 * <p>A value comes only from an {@link HtmlSanitizer} or from escaping plain text ({@link #ofText}), so the type is the
 * contract: who holds one need not ask where it came from. How far the promise goes is what its sanitizer promises.
 * It is <em>not</em> for use inside {@code p}, {@code a}, headings or {@code button}, nor in attributes, scripts or
 * style sheets, unless it was made from plain text; a sanitizer may promise more ({@code HtmlPolicy.inline()} of the html
 * module does, for {@code p}, {@code a}, headings and {@code button}).
 */
public final class SafeHtml {

    /** No markup at all. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /**
     * The plain text as markup: {@code &}, {@code <}, {@code >} and U+00A0 written as references, forbidden characters
     * ({@link CharacterRule}) replaced by U+FFFD. Line feeds stay line feeds: no paragraphs are made.
     */
    public static SafeHtml ofText(String plain) {
        return wrap(HtmlEscaper.text(CharacterRule.clean(requireNonNull(plain, "plain"))));
    }

    /** For {@link HtmlSanitizer} alone: the one entrance for markup. */
    static SafeHtml wrap(String html) {
        return html.isEmpty() ? EMPTY : new SafeHtml(html);
    }

    /** The markup, to be printed without escaping. */
    public String html() {
        return html;
    }

    /** Answers whether there is no markup at all. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /**
     * Answers whether a reader gets anything from it: a visible character, or a picture or other embedded thing. Markup
     * such as an empty paragraph has no content.
     */
    public boolean hasContent() {
        return VisibleContent.isIn(html);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    /** The markup cut and escaped, for logs and test failures, never for a page: {@link #html()} is. */
    @Override
    public String toString() {
        String quoted = Quoted.of(html);
        boolean whole = quoted.endsWith("\"");
        return "SafeHtml[" + quoted + (whole ? "" : " of " + html.length() + " chars") + "]";
    }
}
