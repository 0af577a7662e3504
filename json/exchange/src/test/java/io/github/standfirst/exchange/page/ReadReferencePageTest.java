package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.html.Removal;
import io.github.standfirst.text.SafeHtml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The saved page of the fixtures is read to the values of the fixtures. */
class ReadReferencePageTest {

    private static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");

    private final ReadPage page = read(ReferencePage.html());

    private static ReadPage read(String html) {
        return PageReader.builder()
                .zone(ZoneOffset.UTC)
                .readAt(NOW)
                .build()
                .read(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTheArticle() {
        Article expected = ReferencePage.article();
        assertThat(page.article().toBuilder().body(SafeHtml.EMPTY).build())
                .isEqualTo(expected.toBuilder().body(SafeHtml.EMPTY).build());
    }

    @Test
    void readsTheBodyWordForWord() {
        assertThat(PlainText.of(page.article().body()))
                .isEqualTo(PlainText.of(ReferencePage.article().body()));
        assertThat(HtmlPolicy.article().sanitize(page.article().body().html()))
                .isEqualTo(page.article().body());
    }

    @Test
    void readsTheComments() {
        assertThat(page.comments().stream()
                        .map(ReadReferencePageTest::withoutBody)
                        .toList())
                .isEqualTo(ReferencePage.comments().stream()
                        .map(ReadReferencePageTest::withoutBody)
                        .toList());
        assertThat(page.comments().stream().map(ReadReferencePageTest::text).toList())
                .isEqualTo(ReferencePage.comments().stream()
                        .map(ReadReferencePageTest::text)
                        .toList());
    }

    @Test
    void findsTwelveRootsAndOneReply() {
        CommentThread thread = CommentThread.of(page.article().id(), page.comments());
        assertThat(thread.problems()).isEmpty();
        assertThat(thread.roots()).hasSize(12);
        assertThat(thread.view(ViewOptions.forPublic()).count()).isEqualTo(13);
    }

    @Test
    void reportsWhatTheHostileCommentHeld() {
        assertThat(page.report().removals().stream()
                        .filter(removal -> removal.where().equals("comment 71852"))
                        .map(PageRemoval::removal)
                        .filter(removal -> removal.kind() == Removal.Kind.ELEMENT)
                        .map(Removal::tag))
                .containsExactly("script", "iframe");
        assertThat(page.report().missing()).isEmpty();
    }

    /** Names and numbers are read by no rule of the machine's language. */
    @Test
    void readsTheSameUnderATurkishDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            assertThat(read(ReferencePage.html())).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** What was read and written as a page is read from it again. */
    @Test
    void readsThePageThatTheWriterMadeOfIt() {
        CommentThread thread = CommentThread.of(page.article().id(), page.comments());
        String written = new PageWriter(Labels.english(), ZoneOffset.UTC)
                .write(page.article(), thread.view(ViewOptions.forPublic()));
        ReadPage again = read(written);
        assertThat(again.article().headline()).isEqualTo(page.article().headline());
        assertThat(again.article().canonicalUrl()).isEqualTo(page.article().canonicalUrl());
        assertThat(again.article().state()).isEqualTo(page.article().state());
        assertThat(again.comments()).hasSameSizeAs(page.comments());
    }

    private static Comment withoutBody(Comment comment) {
        return comment instanceof Comment.Posted posted
                ? posted.toBuilder().body(SafeHtml.EMPTY).build()
                : comment;
    }

    private static String text(Comment comment) {
        return comment instanceof Comment.Posted posted ? PlainText.of(posted.body()) : "";
    }
}
