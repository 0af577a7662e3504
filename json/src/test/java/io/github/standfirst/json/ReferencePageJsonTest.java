package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.ReferencePage;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference page comes back equal, its markup clean under the policies that readers begin with. */
class ReferencePageJsonTest {

    private static final StandfirstJson JSON = StandfirstJson.create().withBodies(BodyReading.requireClean());

    @Test
    void readsBackTheArticle() {
        assertThat(JSON.readArticle(JSON.write(ReferencePage.article()))).isEqualTo(ReferencePage.article());
    }

    @Test
    void readsBackTheComments() {
        List<Comment> comments = ReferencePage.comments();
        StringWriter lines = new StringWriter();
        JSON.writeComments(comments, lines);
        assertThat(JSON.readComments(new StringReader(lines.toString())))
                .hasSize(13)
                .isEqualTo(comments);
    }

    @Test
    void readsBackAPageOfTheThread() {
        ThreadPage page =
                ReferencePage.thread().view(ViewOptions.forPublic()).page(2, 5, Instant.parse("2026-11-01T08:00:00Z"));
        assertThat(page.rows()).hasSize(5);
        assertThat(JSON.readThreadPage(JSON.write(page))).isEqualTo(page);
    }
}
