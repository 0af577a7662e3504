package io.github.standfirst.examples.archive.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that are known, in the order in which a file is asked whether it is of one. A format is a line here. */
public enum Format {
    /** Exports of WordPress. */
    WXR("wxr", new WxrFormat()),
    /** News pages. */
    PAGES("pages", new PageFormat()),
    /** Answers of the REST API of WordPress; before the formats whose names may stand in a text of theirs. */
    WORDPRESS_REST("wordpress-rest", new RestFormat()),
    /** JSON Feed 1.0 and 1.1. */
    JSON_FEED("json-feed", new JsonFeedFormat()),
    /** ActivityStreams 2.0. */
    ACTIVITY_STREAMS("activitystreams", new ActivityStreamsFormat()),
    /** JSON-LD with the terms of schema.org. */
    SCHEMA_ORG("schema-org", new SchemaOrgFormat()),
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

    /** Answers whether the files of a folder that are of this format are one input, in parts. */
    public boolean joinsFiles() {
        return documents.joinsFiles();
    }

    /**
     * Begins to read files that are one input.
     *
     * @param options what the files do not say
     * @throws IOException if they cannot be read
     */
    public ItemSource open(List<DocumentFile> files, ReadingOptions options) throws IOException {
        return documents.open(files, options);
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
