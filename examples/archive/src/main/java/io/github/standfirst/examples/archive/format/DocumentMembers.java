package io.github.standfirst.examples.archive.format;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The names at the top of the first JSON object of a text, which tell what kind of document it is. */
public final class DocumentMembers {

    private static final JsonFactory JSON = new JsonFactory();

    private DocumentMembers() {}

    /** The kinds of our own documents that stand in lines. */
    public enum Kind {
        /** An article. */
        ARTICLE,
        /** A comment or its tombstone. */
        COMMENT
    }

    /** The kind of the document, empty where it is neither; the text may end in the middle of it. */
    public static Optional<Kind> of(Head head) {
        if (!head.isObject()) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), head.text())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (name.equals("headline")) {
                    return Optional.of(Kind.ARTICLE);
                }
                if (name.equals("article")) {
                    return Optional.of(Kind.COMMENT);
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
