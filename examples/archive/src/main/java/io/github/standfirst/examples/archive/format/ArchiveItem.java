package io.github.standfirst.examples.archive.format;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.html.Removal;
import java.util.List;

/** One thing that a file holds, whatever the format. */
public sealed interface ArchiveItem {

    /** What could not be carried over or had to be guessed; nothing in it is private. */
    List<String> notes();

    /**
     * An article with its comments.
     *
     * @param type what its source calls it: {@code post}, {@code page}, or {@code article}
     * @param article the article
     * @param comments its comments, flat
     * @param contacts the private side of comments
     * @param removals what the texts had and the sanitized ones have not
     * @param notes as {@link ArchiveItem#notes()}
     */
    record Story(
            String type,
            Article article,
            List<Comment> comments,
            List<Contact> contacts,
            List<Removal> removals,
            List<String> notes)
            implements ArchiveItem {

        /** Copies the lists. */
        public Story {
            comments = List.copyOf(comments);
            contacts = List.copyOf(contacts);
            removals = List.copyOf(removals);
            notes = List.copyOf(notes);
        }

        /** An article of which no more is known than itself. */
        public static Story of(Article article, List<Comment> comments) {
            return new Story("article", article, comments, List.of(), List.of(), List.of());
        }

        /** The story in short: its contacts are private. */
        @Override
        public String toString() {
            return "Story[" + type + " " + article.id() + ", comments=" + comments.size() + "]";
        }
    }

    /**
     * A comment whose article stands elsewhere.
     *
     * @param comment the comment
     * @param notes as {@link ArchiveItem#notes()}
     */
    record LooseComment(Comment comment, List<String> notes) implements ArchiveItem {

        /** Copies the list. */
        public LooseComment {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Something that is neither, and is counted: a category, an entry of a menu, a picture.
     *
     * @param kind what it is
     * @param notes as {@link ArchiveItem#notes()}
     */
    record Further(String kind, List<String> notes) implements ArchiveItem {

        /** Copies the list. */
        public Further {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Something that nothing was made of; the notes say why.
     *
     * @param kind what it is
     * @param where what it is called in its file, such as its id or its line
     * @param notes as {@link ArchiveItem#notes()}
     */
    record LeftOut(String kind, String where, List<String> notes) implements ArchiveItem {

        /** The kind of a line that is not what it should be, where all others are left out for good reasons. */
        public static final String BAD_LINE = "bad line";

        /** Copies the list. */
        public LeftOut {
            notes = List.copyOf(notes);
        }
    }
}
