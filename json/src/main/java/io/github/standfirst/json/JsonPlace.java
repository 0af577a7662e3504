package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.Quoted;

/**
 * A place in a JSON text.
 *
 * @param pointer the value, as a JSON Pointer (<a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>); empty for
 *     the whole document. It may hold names that a stranger chose.
 * @param line from 1; 0 where the lines are not known, as in a tree
 * @param column in UTF-16 code units from 1; 0 where the columns are not known
 */
public record JsonPlace(String pointer, int line, int column) {

    /**
     * Checks for null.
     *
     * @throws NullPointerException if the pointer is null
     */
    public JsonPlace {
        requireNonNull(pointer, "pointer");
    }

    /** The place as a message shows it, the pointer cut and escaped: {@code at "/lead/image", line 1, column 20}. */
    @Override
    public String toString() {
        String at = "at " + (pointer.isEmpty() ? "the root" : Quoted.of(pointer));
        return line == 0 ? at : at + ", line " + line + ", column " + column;
    }
}
