package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.PublicationState.Withdrawn;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.html.PlainText;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a writer wrote a reader reads: the texts, and what each comment answers. */
class ReadWrittenPageTest {

    @ParameterizedTest
    @EnumSource(SamplePage.class)
    void textsAndParentsAreThose(SamplePage sample) {
        ThreadView view = sample.thread().view(ViewOptions.forPublic());
        String html = new PageWriter(Labels.english(), ZoneOffset.UTC).write(sample.article(), view);
        ReadPage read = SmallPage.read(html);

        boolean printsBody = !(sample.article().state() instanceof Withdrawn);
        assertThat(PlainText.of(read.article().body()))
                .isEqualTo(printsBody ? PlainText.of(sample.article().body()) : "");
        Map<CommentId, String> texts = new HashMap<>();
        Map<CommentId, @Nullable CommentId> parents = new HashMap<>();
        for (Comment comment : read.comments()) {
            if (comment instanceof Comment.Posted posted) {
                texts.put(comment.id(), PlainText.of(posted.body()));
                parents.put(comment.id(), comment.parent());
            }
        }
        assertThat(view.rows()).allSatisfy(row -> {
            if (row instanceof ThreadRow.Shown shown) {
                assertThat(texts)
                        .containsEntry(row.id(), PlainText.of(shown.comment().body()));
                assertThat(parents).containsEntry(row.id(), shown.comment().parent());
            }
        });
    }
}
