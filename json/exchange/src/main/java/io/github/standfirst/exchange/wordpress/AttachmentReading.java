package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a figure of an attachment that is a picture, and an address of another. */
final class AttachmentReading {

    private static final Set<String> PICTURES = Set.of(
            "avif", "bmp", "gif", "heic", "ico", "jfif", "jpe", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp");

    private final ReadingRules rules;

    AttachmentReading(ReadingRules rules) {
        this.rules = rules;
    }

    WordPressItem read(RawItem item, ArticleId id, ItemNotes notes) {
        String written = item.get("wp:attachment_url");
        Optional<WebUrl> file = PlainTexts.address(written);
        if (file.isEmpty()) {
            notes.add("its file has no address on the web");
        }
        if (HiddenItems.isHidden(item, notes) || file.isEmpty()) {
            return HiddenItems.leftOut("attachment", item, notes);
        }
        if (!item.comments().isEmpty()) {
            notes.add("comments of attachments are left out: " + item.comments().size());
        }
        SafeHtml caption = notes.sanitize(rules.articles(), "caption", ContentMarkup.caption(item.texts()));
        String alt = PlainTexts.value(item.field("_wp_attachment_image_alt"));
        boolean picture = !alt.isEmpty() || isPicture(file.get());
        if (!picture && caption.hasContent()) {
            notes.add("its caption is left out, for it is no picture");
        }
        return new WordPressItem.Attachment(
                id.value(),
                ItemNumbers.id(item.get("wp:post_parent")).orElse(null),
                PlainTexts.line(item.get("title")),
                file.get(),
                picture ? new Figure(image(file.get(), alt, item), caption, null) : null,
                notes.sanitize(rules.articles(), "description", ContentMarkup.description(item.texts(), notes)),
                notes.removals(),
                notes.list());
    }

    /** WordPress writes nothing both where nobody said what a picture shows and where it is decorative. */
    private static Image image(WebUrl file, String alt, RawItem item) {
        return new Image(file, alt.isEmpty() ? null : alt, item.size(), null);
    }

    private static boolean isPicture(WebUrl file) {
        String path = file.value();
        int end = 0;
        while (end < path.length() && "?#".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        int dot = path.lastIndexOf('.', end - 1);
        return PICTURES.contains(path.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }
}
