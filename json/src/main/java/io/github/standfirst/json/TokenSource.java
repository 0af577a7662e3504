package io.github.standfirst.json;

/**
 * Where the tokens of a JSON text come from. All that is known of JSON here reads from it, and each major of Jackson,
 * whose packages differ, is one more way to implement it.
 */
interface TokenSource extends AutoCloseable {

    /** What a token is. */
    enum Kind {
        START_OBJECT("an object", 1),
        END_OBJECT("the end of an object", -1),
        START_LIST("a list", 1),
        END_LIST("the end of a list", -1),
        NAME("a name"),
        TEXT("a text"),
        INTEGER("a number"),
        DECIMAL("a number"),
        TRUE("true"),
        FALSE("false"),
        NULL("null"),
        /** What a binary format may hold and JSON can not. */
        FOREIGN("a value that JSON does not have"),
        END("the end");

        private final String found;
        private final int nesting;

        Kind(String found) {
            this(found, 0);
        }

        Kind(String found, int nesting) {
            this.found = found;
            this.nesting = nesting;
        }

        /** How many more objects and lists are open behind it than before it. */
        int nesting() {
            return nesting;
        }

        /** What was found, as a message says it. */
        String found() {
            return found;
        }
    }

    /** The present token; {@link Kind#END} behind the last one. */
    Kind kind();

    /** Goes on to the next token. */
    Kind next();

    /** The characters of a name, text or number. */
    String text();

    /** The line of the present token from 1, or 0 where it is not known. */
    int line();

    /** How many bytes of a text of bytes stand before the present token; negative where that is not known. */
    default long byteOffset() {
        return -1;
    }

    /** Gives back what reading took; the source of the text stays open. */
    @Override
    default void close() {}

    /** The column of the present token from 1, or 0 where it is not known. */
    int column();
}
