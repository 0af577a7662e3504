package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.examples.archive.format.ArchiveItem;
import io.github.standfirst.examples.archive.format.ArchiveItem.Story;
import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.reading.InputReading.Placed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles with their comments, also where these stand in a file of their own: such comments are in memory until
 * their article comes.
 */
public final class StoryReading {

    private final InputReading reading;
    private final @Nullable Format assumed;
    private final FileProblems problems;
    private final Map<ArticleId, List<Comment>> loose = new HashMap<>();

    /**
     * What takes stories.
     */
    public interface Stories {

        /**
         * Takes one.
         *
         * @throws IOException if it cannot be written
         */
        void take(Story story) throws IOException;
    }

    /**
     * A reading of some files.
     *
     * @param assumed the format that all files are taken for, null where they tell it themselves
     * @param problems learns of what is wrong with files
     */
    public StoryReading(InputReading reading, @Nullable Format assumed, FileProblems problems) {
        this.reading = reading;
        this.assumed = assumed;
        this.problems = problems;
    }

    /**
     * Reads files.
     *
     * @throws IOException if a story cannot be written
     */
    public void read(Inputs inputs, Stories stories) throws IOException {
        inputs.passedOver().forEach(passedOver -> problems.remark(passedOver.name(), passedOver.reason()));
        List<Input> others = new ArrayList<>();
        for (Input input : inputs.files()) {
            if (holdsComments(input)) {
                read(input, story -> {});
            } else {
                others.add(input);
            }
        }
        for (Input input : others) {
            read(input, stories);
        }
        loose.forEach((article, comments) -> problems.remark(
                "article " + article, "is not there, and its comments are left out: " + comments.size()));
    }

    private boolean holdsComments(Input input) {
        try {
            return input.isComments();
        } catch (UnreadableInputException e) {
            return false;
        }
    }

    private void read(Input input, Stories stories) throws IOException {
        try {
            Optional<Format> format = assumed == null ? input.format() : Optional.of(assumed);
            if (format.isEmpty()) {
                problems.add(input.name(), "it is of no format that is known");
                return;
            }
            Optional<String> fault =
                    reading.read(input, format.get(), Function.identity(), placed -> take(input, placed, stories));
            fault.ifPresent(found -> problems.add(input.name(), found));
        } catch (UnreadableInputException e) {
            problems.add(input.name(), e.getMessage());
        }
    }

    private void take(Input input, List<Placed> pieces, Stories stories) throws IOException {
        for (Placed piece : pieces) {
            for (ArchiveItem item : piece.items()) {
                if (item instanceof Story story) {
                    stories.take(joined(story));
                } else if (item instanceof ArchiveItem.LooseComment comment) {
                    loose.computeIfAbsent(comment.comment().article(), first -> new ArrayList<>())
                            .add(comment.comment());
                } else if (item instanceof ArchiveItem.LeftOut leftOut && piece.line() > 0) {
                    leftOut.notes().forEach(note -> problems.add(input.name() + ":" + piece.line(), note));
                }
            }
        }
    }

    private Story joined(Story story) {
        List<Comment> elsewhere = loose.remove(story.article().id());
        if (elsewhere == null) {
            return story;
        }
        List<Comment> all = new ArrayList<>(story.comments());
        all.addAll(elsewhere);
        return new Story(story.type(), story.article(), all, story.contacts(), story.removals(), story.notes());
    }
}
