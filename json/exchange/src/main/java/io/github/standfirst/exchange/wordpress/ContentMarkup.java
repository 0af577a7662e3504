package io.github.standfirst.exchange.wordpress;

/**
 * The markup of a post as WordPress prints it: shortcodes replaced, the comments around blocks removed, and paragraphs made
 * where there are no blocks. It is not safe yet.
 */
final class ContentMarkup {

    private ContentMarkup() {}

    static String of(String content, ItemNotes notes) {
        String html = new Shortcodes(content, notes).replaced();
        boolean hasBlocks = html.contains("<!-- wp:");
        String clean = new BlockComments(html, notes).removed();
        return hasBlocks ? clean.strip() : AutomaticParagraphs.of(clean);
    }
}
