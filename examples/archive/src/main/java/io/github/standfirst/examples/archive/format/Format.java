package io.github.standfirst.examples.archive.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The formats that are known, in the order in which a file is asked whether it is of one. A format is a line here. */
public enum Format {
    /** Exports of WordPress. */
    WXR("wxr", new WxrFormat()),
    /** News pages. */
    PAGES("pages", new PageFormat()),
    /** JSON Feed 1.0 and 1.1. */
    JSON_FEED("json-feed", new JsonFeedFormat()),
    /** ActivityStreams 2.0. */
    ACTIVITY_STREAMS("activitystreams", new ActivityStreamsFormat()),
    /** Articles, or comments, a line each. */
    NDJSON("ndjson", new NdjsonFormat());

    private final String word;
    /** Its class has no state; that it is immutable is not written where a format would have to import it. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final DocumentFormat documents;

    Format(String word, DocumentFormat documents) {
        this.word = word;
        this.documents = documents;
    }

    /** The format of a file by its beginning. */
    public static Optional<Format> of(Head head) {
        return Arrays.stream(values())
                .filter(format -> format.documents.recognizes(head))
                .findFirst();
    }

    /**
     * Begins to read a file.
     *
     * @param bytes the file; closed with what is returned
     * @param options what the file does not say
     * @throws IOException if it cannot be read
     */
    public ItemSource open(InputStream bytes, ReadingOptions options) throws IOException {
        return documents.open(bytes, options);
    }

    /**
     * Begins to write files.
     *
     * @return empty where the format can only be read
     * @throws IOException if a file cannot be begun
     */
    public Optional<StoryWriter> writer(StoryFolder folder, WritingOptions options) throws IOException {
        return documents.writer(folder, options);
    }

    /** What it is called on the command line. */
    @Override
    public String toString() {
        return word;
    }
}
