package io.github.standfirst.exchange.wordpress;

import java.util.regex.Pattern;

/**
 * The markup of texts as WordPress prints it, made of what it stores: shortcodes are replaced, the comments around blocks
 * removed, and paragraphs made where there are no blocks. Where it is not said what is stored, that which is printed stands
 * as it is, with what themes and plugins add. It is not safe yet.
 */
final class ContentMarkup {

    /** WordPress prints an attachment before its description. */
    private static final Pattern PRINTED_ATTACHMENT =
            Pattern.compile("^\\s*<p class=\"attachment\">.*?</p>", Pattern.DOTALL);

    private ContentMarkup() {}

    /** The body of a post. */
    static String body(RawTexts texts, ItemNotes notes) {
        return texts.has("content:encoded") ? of(texts.get("content:encoded"), notes) : texts.get("content:rendered");
    }

    /** The description of an attachment, which stands where a post has its body. */
    static String description(RawTexts texts, ItemNotes notes) {
        return texts.has("content:encoded")
                ? of(texts.get("content:encoded"), notes)
                : PRINTED_ATTACHMENT
                        .matcher(texts.get("content:rendered"))
                        .replaceFirst("")
                        .strip();
    }

    /** What stands before the body of a post. */
    static String excerpt(RawTexts texts) {
        return isExcerptPrinted(texts)
                ? texts.get("excerpt:rendered")
                : AutomaticParagraphs.of(texts.get("excerpt:encoded"));
    }

    /** Answers whether an excerpt is known as it is printed alone: then nobody may have written it. */
    static boolean isExcerptPrinted(RawTexts texts) {
        return !texts.has("excerpt:encoded");
    }

    /** The caption of an attachment, which stands where a post has its excerpt and is one line of markup. */
    static String caption(RawTexts texts) {
        return isExcerptPrinted(texts) ? texts.get("excerpt:rendered") : texts.get("excerpt:encoded");
    }

    /** The text of a comment. */
    static String comment(RawTexts texts) {
        return texts.has("wp:comment_content")
                ? AutomaticParagraphs.of(texts.get("wp:comment_content"))
                : texts.get("wp:comment_rendered");
    }

    static String of(String content, ItemNotes notes) {
        String html = new Shortcodes(content, notes).replaced();
        boolean hasBlocks = html.contains("<!-- wp:");
        String clean = new BlockComments(html, notes).removed();
        return hasBlocks ? clean.strip() : AutomaticParagraphs.of(clean);
    }
}
