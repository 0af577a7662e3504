package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedComments;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many comments a page says that its article has, which are more than it has where further ones stand elsewhere. */
final class CommentCount {

    private static final int MAX_TITLE_LENGTH = 300;

    /** "57 thoughts on ...", "1,204 comments", "Kommentare (12)". */
    private static final Pattern PRINTED =
            Pattern.compile("(?:\\p{L}+\\s*)?[(:]?\\s*(\\d{1,3}(?:[.,\\u00A0\\u202F ]\\d{3})+|\\d{1,6})\\b.*");

    private final PageTree tree;
    private final JsonLd json;

    CommentCount(PageTree tree, JsonLd json) {
        this.tree = tree;
        this.json = json;
    }

    /** Says where the page has, or leads to, more comments than were found, or fewer. */
    void compare(int found, Notes notes) {
        OptionalInt declared = declared();
        OptionalInt count = declared.isPresent() ? declared : printed();
        if (count.isPresent() && count.getAsInt() != found) {
            notes.add(String.format(
                    Locale.ROOT, "comments that the page says it has: %d; found: %d", count.getAsInt(), found));
        }
    }

    private OptionalInt declared() {
        return json.objects().stream()
                .filter(object -> !object.isAny(LinkedComments.TYPES))
                .map(object -> object.value().member("commentCount"))
                .filter(JsonValue::isInteger)
                .mapToInt(JsonValue::positive)
                .findFirst();
    }

    private OptionalInt printed() {
        for (int i = 0; i < tree.size(); i++) {
            if (isCount(i) && tree.textLength(i) <= MAX_TITLE_LENGTH) {
                Matcher printed = PRINTED.matcher(PageText.line(PageText.of(tree.element(i))));
                if (printed.matches()) {
                    return OptionalInt.of(Integer.parseInt(printed.group(1).replaceAll("\\D", "")));
                }
            }
        }
        return OptionalInt.empty();
    }

    /** What is named so, or a heading of the list of comments. */
    private boolean isCount(int position) {
        int above = tree.parent(position);
        boolean heads = (tree.element(position).nameIs("h2")
                        || tree.element(position).nameIs("h3")
                        || tree.element(position).nameIs("h4"))
                && above != PageTree.NONE
                && CommentNames.isList(tree.marks(above));
        return heads || CommentNames.isCount(tree.marks(position));
    }
}
