package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Withdrawn;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.SamplePage;
import io.github.standfirst.fixtures.ThreadShape;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a writer wrote a reader reads: an equal article, and all comments that are shown. */
class ReadWrittenPageTest {

    private static final PageWriter WRITER = new PageWriter(Labels.english(), ZoneOffset.UTC);

    private static ReadPage reread(Article article, ThreadView view) {
        return SmallPage.read(WRITER.write(article, view));
    }

    private static List<Comment> shown(ThreadView view) {
        return view.rows().stream()
                .filter(Shown.class::isInstance)
                .<Comment>map(row -> ((Shown) row).comment())
                .toList();
    }

    private static List<Comment> posted(ReadPage page) {
        return page.comments().stream().filter(Comment.Posted.class::isInstance).toList();
    }

    /** A page has what the application keeps of its own as little as the text of an article that was withdrawn. */
    private static Article printed(Article article) {
        Article.Builder printed = article.toBuilder().extensions(Map.of());
        return article.state() instanceof Withdrawn
                ? printed.standfirst(SafeHtml.EMPTY)
                        .body(SafeHtml.EMPTY)
                        .lead(null)
                        .build()
                : printed.build();
    }

    @ParameterizedTest
    @EnumSource
    void samplesAreEqual(SamplePage sample) {
        ThreadView view = sample.thread().view(ViewOptions.forPublic());

        ReadPage read = reread(sample.article(), view);

        assertThat(read.article()).isEqualTo(printed(sample.article()));
        assertThat(posted(read)).isEqualTo(shown(view));
        assertThat(read.report().removals()).isEmpty();
        assertThat(read.report().found().values()).containsOnly(PageSource.PAGE_WRITER);
    }

    @Property(tries = 30)
    void generatedThreadsAreEqual(@ForAll long seed, @ForAll ThreadShape shape) {
        Article article = SamplePage.REFERENCE.article();
        ThreadView view = CommentThread.of(
                        article.id(),
                        Generator.withSeed(seed)
                                .comments(article.id(), 60, shape)
                                .toList())
                .view(ViewOptions.forPublic());

        assertThat(posted(reread(article, view))).isEqualTo(shown(view));
    }

    @Test
    void allThatACommentHasIsRead() {
        Comment first = PageWriterSamples.comment("a'b<&\"", "O'Neil & \"Sons\" </script>")
                .commenter(new Commenter(
                        "O'Neil & \"Sons\" </script>",
                        WebUrl.parse("https://oneil.example/?a=1&b='"),
                        "account-1",
                        CommenterRole.STAFF))
                .posted(Moment.about(Instant.parse("2017-05-05T10:11:12.345678Z")))
                .edited(Instant.parse("2024-03-01T09:00:00.5Z"))
                .kind(CommentKind.PINGBACK)
                .language(Language.parse("hy"))
                .reactions(Map.of("like", 3, "👏🏽", 1))
                .pinned(true)
                .build();
        Comment nameless = PageWriterSamples.comment("2", "").build();
        ThreadView view = PageWriterSamples.view(first, nameless);

        ReadPage read = reread(PageWriterSamples.article().build(), view);

        assertThat(read.comments()).containsExactlyInAnyOrder(first, nameless);
        assertThat(read.report().notes()).isEmpty();
    }

    @Test
    void repliesPastTheLevelsOfThePageKeepTheirParents() {
        Comment[] chain = new Comment[PageWriter.MAX_DEPTH + 20];
        chain[0] = PageWriterSamples.comment("0", "Ani").build();
        for (int i = 1; i < chain.length; i++) {
            chain[i] = PageWriterSamples.reply("" + i, "" + (i - 1)).build();
        }
        ThreadView view = PageWriterSamples.view(chain);

        assertThat(reread(PageWriterSamples.article().build(), view).comments()).containsExactly(chain);
    }

    @Test
    void headingsGetTheirLevelsBack() {
        SafeHtml body = PageWriterSamples.html(
                "<h3>One</h3><p>Text of the article.</p><h5 lang=\"hy\">Two</h5><p>More.</p><h2>Three</h2><h6>Four</h6>");
        Article article = PageWriterSamples.article().body(body).build();

        assertThat(reread(article, PageWriterSamples.view()).article()).isEqualTo(article);
    }

    @Test
    void erasedOnesLeaveTombstonesAndHiddenOnesTheirIds() {
        Comment erased = new Comment.Tombstone(
                CommentId.of("1"),
                PageWriterSamples.ARTICLE,
                null,
                Moment.exact(PageWriterSamples.POSTED),
                PageWriterSamples.POSTED,
                ErasureReason.BY_STAFF);
        Comment below = PageWriterSamples.reply("2", "1").build();
        Comment deeper = new Comment.Tombstone(
                CommentId.of("3"),
                PageWriterSamples.ARTICLE,
                CommentId.of("2"),
                Moment.exact(PageWriterSamples.POSTED),
                PageWriterSamples.POSTED,
                ErasureReason.BY_STAFF);
        Comment deepest = PageWriterSamples.reply("4", "3").build();
        Comment ofHidden = PageWriterSamples.reply("6", "5").build();
        Article article = PageWriterSamples.article().build();

        ReadPage read = reread(article, PageWriterSamples.view(erased, below, deeper, deepest, ofHidden));

        Moment about = Moment.about(SmallPage.READ_AT);
        assertThat(read.comments())
                .containsExactly(
                        new Comment.Tombstone(
                                CommentId.of("1"), article.id(), null, about, SmallPage.READ_AT, ErasureReason.UNKNOWN),
                        below,
                        new Comment.Tombstone(
                                CommentId.of("3"),
                                article.id(),
                                CommentId.of("2"),
                                about,
                                SmallPage.READ_AT,
                                ErasureReason.UNKNOWN),
                        deepest,
                        ofHidden);
        assertThat(read.report().notes())
                .containsExactly(
                        "comment 1 says that it was removed; a tombstone stands for it",
                        "comment 3 says that it was removed; a tombstone stands for it");
    }

    @Test
    void extensionsStayWithTheApplication() {
        Article article = PageWriterSamples.article()
                .extensions(Map.of("desk/reviewer", "Marta Lindqvist"))
                .build();

        assertThat(WRITER.write(article, PageWriterSamples.view())).doesNotContain("reviewer", "Lindqvist");
    }
}
