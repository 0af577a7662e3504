package io.github.standfirst.examples.archive.format;

import io.github.standfirst.examples.archive.format.ArchiveItem.Story;
import io.github.standfirst.json.StandfirstJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes articles into one file and comments into another, each in a line; drafts and what is not approved, too. */
final class NdjsonWriter implements StoryWriter {

    private static final String ARTICLES = "articles.ndjson";
    private static final String COMMENTS = "comments.ndjson";

    private final StandfirstJson json = StandfirstJson.create();
    private final StoryFolder folder;
    private final OutputStream articles;
    private final OutputStream comments;

    NdjsonWriter(StoryFolder folder) throws IOException {
        this.folder = folder;
        articles = folder.begin(ARTICLES);
        comments = folder.begin(COMMENTS);
    }

    @Override
    public Optional<String> write(Story story) {
        json.articles().writeLines(List.of(story.article()), articles);
        json.comments().writeLines(story.comments(), comments);
        return Optional.empty();
    }

    @Override
    public void finish() throws IOException {
        close();
        folder.finish(ARTICLES);
        folder.finish(COMMENTS);
    }

    @Override
    public void close() throws IOException {
        try (articles;
                comments) {
            articles.flush();
        }
    }
}
