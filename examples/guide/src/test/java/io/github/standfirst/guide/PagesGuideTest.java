package io.github.standfirst.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.page.Labels;
import io.github.standfirst.exchange.page.PageFact;
import io.github.standfirst.exchange.page.PageReader;
import io.github.standfirst.exchange.page.PageReport;
import io.github.standfirst.exchange.page.PageSource;
import io.github.standfirst.exchange.page.PageWriter;
import io.github.standfirst.exchange.page.ReadPage;
import io.github.standfirst.fixtures.ReferencePage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the snippets of pages.md. */
class PagesGuideTest {

    private static final Instant SAVED = Instant.parse("2026-09-17T12:00:00Z");

    private static final PageReader READER =
            PageReader.builder().zone(ZoneId.of("Asia/Yerevan")).readAt(SAVED).build();

    private static byte[] bytes() {
        return ReferencePage.html().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsSavedPage() {
        byte[] bytes = bytes();
        Instant savedAt = SAVED;

        // snippet
        PageReader reader = PageReader.builder()
                .zone(ZoneId.of("Asia/Yerevan"))
                .readAt(savedAt)
                .build();

        ReadPage page = reader.read(bytes);

        Article article = page.article();
        CommentThread thread = CommentThread.of(article.id(), page.comments());
        // end

        assertThat(article.headline()).isEqualTo(ReferencePage.article().headline());
        assertThat(thread.size()).isEqualTo(13);
        assertThat(thread.roots()).hasSize(12);
    }

    @Test
    void reportsWhatWasFoundAndRemoved() {
        ReadPage page = READER.read(bytes());

        // snippet
        PageReport report = page.report();

        PageSource ofTime = report.found().get(PageFact.PUBLISHED);
        List<PageFact> missing = report.missing();
        List<String> removed = report.removals().stream()
                .filter(removal -> removal.where().equals("comment 71852"))
                .map(removal -> removal.removal().tag())
                .toList();
        // end

        assertThat(ofTime).isEqualTo(PageSource.JSON_LD);
        assertThat(missing).isEmpty();
        assertThat(removed).contains("script", "iframe", "img", "a");
    }

    @Test
    void refusesWhatIsNoPage() {
        assertThatThrownBy(() -> READER.read(new byte[0])).isInstanceOf(ExchangeException.class);
    }

    @Test
    void writesPageThatCanBeReadAgain() {
        Article article = ReferencePage.article();
        CommentThread thread = ReferencePage.thread();
        PageReader reader = READER;

        // snippet
        PageWriter writer = new PageWriter(Labels.english(), ZoneId.of("Asia/Yerevan"));
        String html = writer.write(article, thread.view(ViewOptions.forPublic()));
        // end

        // snippet
        ReadPage again = reader.read(html.getBytes(StandardCharsets.UTF_8));
        // end

        assertThat(again.article()).isEqualTo(article);
        assertThat(again.comments()).isEqualTo(ReferencePage.comments());
    }
}
