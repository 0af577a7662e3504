package io.github.standfirst.html;

/** The policies that stand ready, for where a policy can only be named, as in an annotation. */
public enum Profile {
    /** {@link HtmlPolicy#article}. */
    ARTICLE,
    /** {@link HtmlPolicy#comment}. */
    COMMENT,
    /** {@link HtmlPolicy#feed}. */
    FEED,
    /** {@link HtmlPolicy#inline}. */
    INLINE,
    /** {@link HtmlPolicy#plainText}. */
    PLAIN_TEXT;

    /** The policy. */
    public HtmlPolicy policy() {
        return switch (this) {
            case ARTICLE -> HtmlPolicy.article();
            case COMMENT -> HtmlPolicy.comment();
            case FEED -> HtmlPolicy.feed();
            case INLINE -> HtmlPolicy.inline();
            case PLAIN_TEXT -> HtmlPolicy.plainText();
        };
    }
}
