package io.github.standfirst.json;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where a JSON text is not what it should be.
 *
 * <p>The message names the place, what was found there and what was expected: {@code at "/status", line 1, column 94:
 * found "aproved"; expected is one of "pending", "held", ...}. Of the text it shows no more than that one value, cut and
 * escaped. The cause is a refusal by a type of the model, if there is one; an exception of the parser is never kept, for
 * its message may quote other parts of the text.
 */
public final class StandfirstJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final int line;
    private final int column;

    StandfirstJsonException(JsonPlace place, String problem, @Nullable Throwable cause) {
        super(place + ": " + problem, cause);
        this.pointer = place.pointer();
        this.line = place.line();
        this.column = place.column();
    }

    /** Where the problem is. */
    public JsonPlace place() {
        return new JsonPlace(pointer, line, column);
    }

    /** The value that has the problem, as a JSON Pointer (RFC 6901); empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** The line from 1; 0 where it is not known. In a stream of lines the line in the stream. */
    public int line() {
        return line;
    }

    /** The column in UTF-16 code units from 1; 0 where it is not known. */
    public int column() {
        return column;
    }
}
