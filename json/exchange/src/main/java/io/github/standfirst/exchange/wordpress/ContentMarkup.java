package io.github.standfirst.exchange.wordpress;

/**
 * The markup of texts as WordPress prints it, of what it stores: shortcodes replaced, the comments around blocks removed, and
 * paragraphs made where there are no blocks. It is not safe yet.
 */
final class ContentMarkup {

    private ContentMarkup() {}

    /** The body of a post, or the description of an attachment, which WordPress stores in the same place. */
    static String body(RawTexts texts, ItemNotes notes) {
        return of(texts.get("content:encoded"), notes);
    }

    /** What stands before the body of a post. */
    static String excerpt(RawTexts texts) {
        return AutomaticParagraphs.of(texts.get("excerpt:encoded"));
    }

    /** The caption of an attachment, which stands where a post has its excerpt and is one line of markup. */
    static String caption(RawTexts texts) {
        return texts.get("excerpt:encoded");
    }

    /** The text of a comment. */
    static String comment(RawTexts texts) {
        return AutomaticParagraphs.of(texts.get("wp:comment_content"));
    }

    static String of(String content, ItemNotes notes) {
        String html = new Shortcodes(content, notes).replaced();
        boolean hasBlocks = html.contains("<!-- wp:");
        String clean = new BlockComments(html, notes).removed();
        return hasBlocks ? clean.strip() : AutomaticParagraphs.of(clean);
    }
}
