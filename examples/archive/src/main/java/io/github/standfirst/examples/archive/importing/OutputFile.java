package io.github.standfirst.examples.archive.importing;

import java.util.Arrays;
import java.util.List;

/** The files of lines that an import writes. */
public enum OutputFile {
    /** Articles. */
    ARTICLES("articles.ndjson", false),
    /** Comments. */
    COMMENTS("comments.ndjson", false),
    /** E-mail and network addresses of commenters. */
    CONTACTS("contacts.ndjson", true),
    /** The histories that comments begin with. */
    HISTORY("history.ndjson", true);

    private final String fileName;
    private final boolean isPrivate;

    OutputFile(String fileName, boolean isPrivate) {
        this.fileName = fileName;
        this.isPrivate = isPrivate;
    }

    /** What it is called in the folder of an import. */
    public String fileName() {
        return fileName;
    }

    /** Answers whether nobody but its owner may read it. */
    public boolean isPrivate() {
        return isPrivate;
    }

    /** Those that are written. */
    public static List<OutputFile> written(boolean withPrivate) {
        return Arrays.stream(values())
                .filter(file -> withPrivate || !file.isPrivate)
                .toList();
    }
}
