package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Category;
import io.github.standfirst.comment.Comment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Real exports, from the folder that the environment variable STANDFIRST_CORPORA names: every item that a search of the
 * text finds in them is accounted for, and printed as a table.
 */
@Tag("corpora")
class WordPressCorpusTest {

    private static final Pattern ITEM = Pattern.compile("<item>.*?</item>", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<wp:comment>.*?</wp:comment>", Pattern.DOTALL);

    @Test
    void everyItemOfRealExportsIsAccountedFor() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getenv("STANDFIRST_CORPORA"), "STANDFIRST_CORPORA"))
                .resolve("wxr");
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Map<String, Integer> there = inText(Files.readString(file, StandardCharsets.UTF_8));
            List<WordPressItem> items = Exports.all(WordPressExport.builder().build(), Files.newInputStream(file));
            Map<String, Integer> read = read(items);

            System.out.println(file.getFileName());
            there.forEach((what, count) -> System.out.printf(
                    Locale.ROOT, "  %-28s %4d in the file, %4d read%n", what, count, read.getOrDefault(what, 0)));
            System.out.println("  notes: "
                    + items.stream().mapToInt(item -> item.notes().size()).sum());
            assertThat(read).isEqualTo(there);
            assertThat(items.toString()).doesNotContainPattern("[a-z]@[a-z]");
        }
    }

    /** Counted without any parser. */
    private static Map<String, Integer> inText(String xml) {
        Map<String, Integer> counts = new TreeMap<>();
        String head = xml.substring(0, xml.indexOf("<item>"));
        count(counts, "authors", matches(head, "<wp:author>"));
        count(counts, "categories", matches(head, "<wp:category>"));
        count(counts, "tags", matches(head, "<wp:tag>"));
        count(counts, "terms", matches(head, "<wp:term>"));
        Matcher items = ITEM.matcher(xml);
        while (items.find()) {
            String item = items.group();
            String type = value(item, "wp:post_type");
            count(counts, "of type " + type, 1);
            if (type.equals("post") || type.equals("page")) {
                count(counts, type + " in " + value(item, "wp:status"), 1);
                count(
                        counts,
                        "behind a password",
                        value(item, "wp:post_password").isEmpty() ? 0 : 1);
                count(counts, "sticky", value(item, "wp:is_sticky").equals("1") ? 1 : 0);
                Matcher comments = COMMENT.matcher(item);
                while (comments.find()) {
                    String kind = value(comments.group(), "wp:comment_type");
                    String status = value(comments.group(), "wp:comment_approved");
                    count(counts, "comment, " + (kind.isEmpty() ? "comment" : kind) + ", " + status, 1);
                }
            }
        }
        return counts;
    }

    private static void count(Map<String, Integer> counts, String what, int count) {
        if (count > 0) {
            counts.merge(what, count, Integer::sum);
        }
    }

    private static int matches(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String value(String element, String name) {
        Matcher value = Pattern.compile("<" + name + ">(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</" + name + ">")
                .matcher(element);
        return value.find() ? value.group(1) : "";
    }

    private static Map<String, Integer> read(List<WordPressItem> items) {
        Map<String, Integer> counts = new TreeMap<>();
        List<Category> categories = new ArrayList<>();
        for (WordPressItem item : items) {
            if (item instanceof WordPressItem.SiteAuthor) {
                count(counts, "authors", 1);
            } else if (item instanceof WordPressItem.SiteCategory category) {
                count(counts, "categories", 1);
                categories.add(category.category());
            } else if (item instanceof WordPressItem.SiteTag) {
                count(counts, "tags", 1);
            } else if (item instanceof WordPressItem.Term) {
                count(counts, "terms", 1);
            } else if (item instanceof WordPressItem.Attachment) {
                count(counts, "of type attachment", 1);
            } else if (item instanceof WordPressItem.MenuEntry) {
                count(counts, "of type nav_menu_item", 1);
            } else if (item instanceof WordPressItem.LeftOut leftOut) {
                count(counts, "of type " + leftOut.type(), 1);
            } else if (item instanceof WordPressItem.Post post) {
                post(post, counts);
            }
        }
        assertThat(WordPressCategories.of(categories).tree().size()).isEqualTo(categories.size());
        return counts;
    }

    private static void post(WordPressItem.Post post, Map<String, Integer> counts) {
        count(counts, "of type " + post.type(), 1);
        boolean hidden = post.passwordProtected();
        String stage = post.article().state().stage().name();
        String status =
                hidden || stage.equals("PUBLISHED") ? "publish" : stage.equals("SCHEDULED") ? "future" : "draft";
        count(counts, post.type() + " in " + status, 1);
        count(counts, "behind a password", hidden ? 1 : 0);
        count(counts, "sticky", post.facts().sticky() ? 1 : 0);
        for (Comment comment : post.comments()) {
            Comment.Posted posted = (Comment.Posted) comment;
            String approved = switch (posted.status()) {
                case APPROVED -> "1";
                case PENDING -> "0";
                case SPAM -> "spam";
                case TRASHED -> "trash";
                default -> "other";
            };
            String kind = posted.kind().name().toLowerCase(Locale.ROOT);
            count(counts, "comment, " + kind + ", " + approved, 1);
        }
    }
}
