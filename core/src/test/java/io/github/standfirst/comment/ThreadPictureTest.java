package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The picture in the documentation of the package is what a view and its page are. */
class ThreadPictureTest {

    private static final Path DOCUMENTATION = Path.of("src/main/java/io/github/standfirst/comment/package-info.java");

    private static final CommentThread THREAD = CommentThread.of(
            ARTICLE_ID,
            List.of(
                    comment("1", null, 1),
                    comment("2", "1", 2).withStatus(CommentStatus.HELD),
                    comment("3", "2", 3),
                    comment("4", "1", 4),
                    comment("5", null, 5).withStatus(CommentStatus.SPAM),
                    comment("6", null, 6)));

    @Test
    void showsAThreadItsViewAndAPage() throws IOException {
        ThreadView view = THREAD.view(ViewOptions.forPublic());
        ThreadPage page = view.page(PageSize.rows(3), NOON);
        List<String> comments = THREAD.comments().stream()
                .map(comment -> "  ".repeat(THREAD.depth(comment.id())) + comment.id() + status(comment))
                .toList();
        List<String> rows = view.rows().stream().map(ThreadPictureTest::line).toList();
        List<String> cut = new ArrayList<>(
                page.rows().stream().map(ThreadPictureTest::line).toList());
        cut.add("next: a cursor behind " + page.rows().get(2).id());
        List<String> picture = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            String line = String.format(Locale.ROOT, "%-19s%-25s%s", comments.get(i), at(rows, i), at(cut, i));
            picture.add((" * " + line).stripTrailing());
        }

        assertThat(Files.readString(DOCUMENTATION)).contains(String.join("\n", picture));
        assertThat(page.next()).isNotNull();
        assertThat(view.count()).isEqualTo(4);
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static String status(Comment comment) {
        CommentStatus status = ((Comment.Posted) comment).status();
        return status == CommentStatus.APPROVED ? "" : "  " + status.name().toLowerCase(Locale.ROOT);
    }

    private static String line(ThreadRow row) {
        String mark = row instanceof ThreadRow.Placeholder gap
                ? "(" + gap.reason().name().toLowerCase(Locale.ROOT) + ") "
                : ((ThreadRow.Shown) row).number() > 0 ? ((ThreadRow.Shown) row).number() + ". " : "* ";
        return "  ".repeat(row.depth())
                + (row.depth() > 0 ? " " : "")
                + mark
                + row.id()
                + (row.more() ? "   more below" : "");
    }
}
