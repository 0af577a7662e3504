package io.github.standfirst.examples.archive.format;

import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.page.PageReader;
import io.github.standfirst.exchange.page.PageRemoval;
import io.github.standfirst.exchange.page.PageWriter;
import io.github.standfirst.exchange.page.ReadPage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Pages of news sites, each an article with its comments. */
final class PageFormat implements DocumentFormat {

    @Override
    public boolean recognizes(Head head) {
        return head.isMarkup() && (head.containsAnyCase("<!doctype html") || head.containsAnyCase("<html"));
    }

    @Override
    public ItemSource open(InputStream bytes, ReadingOptions options) {
        PageReader reader = PageReader.builder()
                .zone(options.zone())
                .readAt(options.readAt())
                .build();
        return new WholeDocument(bytes, page -> List.of(story(reader.read(page))));
    }

    private static ArchiveItem story(ReadPage page) {
        return new ArchiveItem.Story(
                "article",
                page.article(),
                page.comments(),
                List.of(),
                page.report().removals().stream().map(PageRemoval::removal).toList(),
                page.report().notes());
    }

    @Override
    public Optional<StoryWriter> writer(StoryFolder folder, WritingOptions options) {
        PageWriter pages = new PageWriter(options.labels(), options.zone());
        return Optional.of(new PublicStories(options.now()) {
            @Override
            void write(ArchiveItem.Story story, CommentThread thread) throws IOException {
                ThreadView view = thread.view(ViewOptions.forPublic());
                folder.write(StoryNames.of(story.article()) + ".html", pages.write(story.article(), view));
            }
        });
    }
}
