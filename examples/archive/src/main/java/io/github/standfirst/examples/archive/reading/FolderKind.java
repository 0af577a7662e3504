package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.StoryFolder;
import java.io.IOException;
import java.util.List;

/** Whose a folder is, which says what of it is read: one rule for the folders of all file systems. */
public enum FolderKind {
    /** Of others: all that is in it is read. */
    OF_OTHERS,
    /** Of an import: its articles and comments are read where it is given, and nothing where another folder holds it. */
    OF_AN_IMPORT,
    /** Of stories that this program wrote: all is read where it is given, and nothing where another folder holds it. */
    OF_STORIES;

    /** What is read of a folder of an import; never what is private, nor what the import says of itself. */
    public static final List<String> READ_OF_AN_IMPORT = List.of("articles.ndjson", "comments.ndjson");

    /** Tells what is in a folder. */
    public interface Contents {

        /**
         * Answers whether something of a name is in it.
         *
         * @throws IOException if that cannot be told
         */
        boolean hold(String name) throws IOException;
    }

    /**
     * The kind of a folder.
     *
     * @throws IOException if it cannot be told what is in it
     */
    public static FolderKind of(Contents contents) throws IOException {
        if (contents.hold(Inputs.WORK)) {
            return OF_AN_IMPORT;
        }
        return contents.hold(StoryFolder.MARK) ? OF_STORIES : OF_OTHERS;
    }
}
