package io.github.standfirst.exchange.page;

import static io.github.standfirst.exchange.page.PageWriterSamples.article;
import static io.github.standfirst.exchange.page.PageWriterSamples.comment;
import static io.github.standfirst.exchange.page.PageWriterSamples.html;
import static io.github.standfirst.exchange.page.PageWriterSamples.page;
import static io.github.standfirst.exchange.page.PageWriterSamples.reply;
import static io.github.standfirst.exchange.page.PageWriterSamples.view;
import static io.github.standfirst.exchange.page.PageWriterSamples.writer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Rights;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What readers see of corrections and rights, and of what marks single comments. */
class PageWriterBackMatterTest {

    private static final Instant AT = Instant.parse("2024-03-02T08:00:00Z");

    private static PageWriterPage with(Rights rights) {
        return page(article().rights(rights).build());
    }

    @Test
    void correctionsSayWhatSortTheyAreAndWhen() {
        PageWriterPage page = page(article()
                .corrections(List.of(
                        new Correction(
                                CorrectionKind.CORRECTION, Moment.exact(AT), html("<p>It was <em>two</em>.</p>")),
                        new Correction(CorrectionKind.EDITORS_NOTE, Moment.about(AT), html("Written in May."))))
                .build());

        assertThat(page.texts(".corrections > h2")).containsExactly("Corrections and notes");
        assertThat(page.texts(".corrections li"))
                .containsExactly(
                        "Correction 2 March 2024, 12:00 It was two.",
                        "Editor’s note about 2 March 2024 Written in May.");
        assertThat(page.texts(".corrections .note em")).containsExactly("two");
    }

    @Test
    void rightsNameHolderAndTermsWithTheirSource() {
        WebUrl source = WebUrl.parse("https://licences.example/by");
        PageWriterPage termed = with(new Rights("Lake Press", "CC BY 4.0 & more", source, null));
        PageWriterPage untermed = with(new Rights("Lake Press", "", source, AT));

        assertThat(termed.texts(".rights")).containsExactly("© Lake Press CC BY 4.0 & more");
        assertThat(termed.one(".rights a").outerHtml())
                .isEqualTo("<a href=\"https://licences.example/by\"><bdi>CC BY 4.0 &amp; more</bdi></a>");
        assertThat(untermed.texts(".rights a")).containsExactly("Lake Press");
        assertThat(with(Rights.of("Lake Press")).document().select(".rights a")).isEmpty();
    }

    @Test
    void pinAndReactionsAreSaid() {
        PageWriterPage page = page(
                article().build(),
                comment("1", "Ani")
                        .pinned(true)
                        .reactions(Map.of("like", 3, "<b>", 1))
                        .build());

        assertThat(page.texts(".commenter")).containsExactly("Ani says: Pinned");
        assertThat(page.one(".reactions").attr("aria-label")).isEqualTo("Reactions");
        assertThat(page.texts(".reactions li")).containsExactly("<b> 1", "like 3");
    }

    @Test
    void repliesPastTheLevelsOfTheViewSayWhomTheyAnswer() {
        Comment[] thread = {
            comment("1", "Ani").build(),
            reply("2", "1").commenter(comment("2", "Bob").build().commenter()).build(),
            reply("3", "2")
                    .commenter(comment("3", "Cem <i>").build().commenter())
                    .build(),
            reply("4", "3").build()
        };
        PageWriterPage nested = page(article().build(), thread);
        PageWriterPage flat = PageWriterPage.of(writer().write(
                        article().build(),
                        CommentThread.of(PageWriterSamples.ARTICLE, List.of(thread))
                                .view(ViewOptions.forPublic().withDepthCap(1))));

        assertThat(nested.document().select(".in-reply-to")).isEmpty();
        assertThat(flat.texts(".in-reply-to")).containsExactly("In reply to Bob", "In reply to Cem <i>");
        assertThat(flat.document().select(".in-reply-to a").eachAttr("href"))
                .containsExactly("#comment-2", "#comment-3");
    }

    @Test
    void repliesToWhatIsNotShownSayNothingOfIt() {
        Comment hidden = comment("1", "Secret").status(CommentStatus.SPAM).build();

        String page =
                writer().write(article().build(), view(hidden, reply("2", "1").build()));

        assertThat(page).doesNotContain("Secret", "In reply to");
    }

    @Test
    void closedDiscussionsSaySo() {
        PageWriterPage closed = page(
                article().discussion(DiscussionRules.closed()).build(),
                comment("1", "Ani").build());

        assertThat(closed.texts("#comments > p.closed")).containsExactly("Comments are closed.");
        assertThat(page(article().build()).document().select(".closed")).isEmpty();
    }
}
