package io.github.standfirst.examples.archive.format;

import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ContradictoryCommentsException;
import io.github.standfirst.examples.archive.format.ArchiveItem.Story;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** A writer of what everybody may read: what is not public is left out, by name. */
abstract class PublicStories implements StoryWriter {

    private final Instant now;

    PublicStories(Instant now) {
        this.now = now;
    }

    @Override
    public final Optional<String> write(Story story) throws IOException {
        Optional<String> refusal = refusal(story, now);
        if (refusal.isPresent()) {
            return refusal;
        }
        CommentThread thread;
        try {
            thread = CommentThread.of(story.article().id(), story.comments());
        } catch (ContradictoryCommentsException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        write(story, thread);
        return Optional.empty();
    }

    /** Why a story may not be shown to everybody, empty where it may. */
    static Optional<String> refusal(Story story, Instant now) {
        boolean embargoed =
                story.article().embargo() != null && story.article().embargo().isAfter(now);
        return story.article().state().isPublic(now) && !embargoed
                ? Optional.empty()
                : Optional.of("is not public: "
                        + story.article().state().stage().name().toLowerCase(Locale.ROOT)
                        + (embargoed ? ", under an embargo" : ""));
    }

    abstract void write(Story story, CommentThread thread) throws IOException;

    @Override
    public void finish() throws IOException {}

    @Override
    public void close() throws IOException {}
}
