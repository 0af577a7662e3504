package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.examples.archive.format.ArchiveItem;
import io.github.standfirst.examples.archive.reading.InputReading.Placed;
import io.github.standfirst.json.StandfirstJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a few items become: lines for each file, ready to be written.
 *
 * @param lines the bytes for each file
 * @param notes a line for each note
 * @param tally what was counted
 */
public record Block(Map<OutputFile, ByteArrayOutputStream> lines, ByteArrayOutputStream notes, Tally tally) {

    /** Most blocks of lines are about as long. */
    private static final int INITIAL = 128 * 1024;

    /**
     * Makes blocks of one file's items; thread-safe.
     *
     * @param input what notes call the file
     * @param withPrivate whether lines are made of what is private
     * @param json writes documents
     */
    public record Maker(String input, boolean withPrivate, StandfirstJson json) {

        /** What some pieces become, in their order. */
        public Block make(List<Placed> pieces) {
            List<Article> articles = new ArrayList<>();
            List<Comment> comments = new ArrayList<>();
            List<Contact> contacts = new ArrayList<>();
            Tally tally = new Tally();
            ByteArrayOutputStream notes = new ByteArrayOutputStream();
            for (Placed piece : pieces) {
                for (ArchiveItem item : piece.items()) {
                    tally.count(item);
                    item.notes().forEach(note -> notes.writeBytes(line(item, note)));
                    if (item instanceof ArchiveItem.Story story) {
                        articles.add(story.article());
                        comments.addAll(story.comments());
                        contacts.addAll(story.contacts());
                    } else if (item instanceof ArchiveItem.LooseComment loose) {
                        comments.add(loose.comment());
                    }
                }
            }
            return new Block(lines(articles, comments, contacts), notes, tally);
        }

        private Map<OutputFile, ByteArrayOutputStream> lines(
                List<Article> articles, List<Comment> comments, List<Contact> contacts) {
            Map<OutputFile, ByteArrayOutputStream> lines = new EnumMap<>(OutputFile.class);
            OutputFile.written(withPrivate).forEach(file -> lines.put(file, new ByteArrayOutputStream(INITIAL)));
            lines.forEach((file, out) -> {
                switch (file) {
                    case ARTICLES -> json.articles().writeLines(articles, out);
                    case COMMENTS -> json.comments().writeLines(comments, out);
                    case CONTACTS -> json.forStore().contacts().writeLines(contacts, out);
                    case HISTORY -> json.forStore().histories().writeLines(histories(comments), out);
                }
            });
            return lines;
        }

        /** A comment that was erased has none. */
        private static List<CommentHistory> histories(List<Comment> comments) {
            return comments.stream()
                    .filter(Comment.Posted.class::isInstance)
                    .map(comment -> CommentHistory.begin((Comment.Posted) comment))
                    .toList();
        }

        private byte[] line(ArchiveItem item, String note) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("file", input);
            line.put("item", nameOf(item));
            line.put("note", note);
            return (line + "\n").getBytes(StandardCharsets.UTF_8);
        }

        private static String nameOf(ArchiveItem item) {
            if (item instanceof ArchiveItem.Story story) {
                return story.type() + " " + story.article().id();
            }
            if (item instanceof ArchiveItem.LooseComment loose) {
                return "comment " + loose.comment().id();
            }
            if (item instanceof ArchiveItem.Further further) {
                return further.kind();
            }
            if (item instanceof ArchiveItem.LeftOut leftOut) {
                return (leftOut.kind() + " " + leftOut.where()).strip();
            }
            throw new AssertionError(item);
        }
    }
}
