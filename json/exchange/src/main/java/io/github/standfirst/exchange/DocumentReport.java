package io.github.standfirst.exchange;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.html.Removal;
import io.github.standfirst.text.Quoted;
import java.util.List;

/**
 * What a reader of a JSON format could not carry over, and where in the document it stands. A place is a JSON Pointer
 * (<a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>); the names in it may be foreign text.
 *
 * @param notes what was left out, replaced or guessed, in the order in which it was met
 * @param removals what the texts of the document had and the sanitized ones have not, in the same order
 */
public record DocumentReport(List<Note> notes, List<Removed> removals) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list or an element of one is null
     */
    public DocumentReport {
        notes = List.copyOf(notes);
        removals = List.copyOf(removals);
    }

    /**
     * A note on one place.
     *
     * @param pointer the place, empty for the whole document
     * @param text a sentence in English without a full stop; foreign text in it is quoted and escaped
     */
    public record Note(String pointer, String text) {

        /**
         * Checks for nulls.
         *
         * @throws NullPointerException if a component is null
         */
        public Note {
            requireNonNull(pointer, "pointer");
            requireNonNull(text, "text");
        }

        /** Place and text for a log, the pointer cut and escaped. */
        @Override
        public String toString() {
            return "at " + (pointer.isEmpty() ? "the root" : Quoted.of(pointer)) + ": " + text;
        }
    }

    /**
     * Something that was removed from a text.
     *
     * @param pointer the place of the text
     * @param removal what was removed, and why
     */
    public record Removed(String pointer, Removal removal) {

        /**
         * Checks for nulls.
         *
         * @throws NullPointerException if a component is null
         */
        public Removed {
            requireNonNull(pointer, "pointer");
            requireNonNull(removal, "removal");
        }
    }
}
