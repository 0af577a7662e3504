package io.github.standfirst.json;

import io.github.standfirst.html.Cleaned;

/**
 * Learns what a reader dropped or changed. Its methods are called while the document is being read, which may still fail
 * afterwards; one that serves several threads must be thread-safe. What a method throws ends the reading.
 */
public interface ReadListener {

    /**
     * A member of an object was dropped with all that it holds, because no such member is known.
     *
     * @param place of the member's value
     */
    default void unknownMember(JsonPlace place) {}

    /**
     * Markup was not clean under the reader's policy and was sanitized.
     *
     * @param place of the markup
     * @param cleaned what became of it, and what was removed
     */
    default void bodyChanged(JsonPlace place, Cleaned cleaned) {}

    /**
     * A text held CR or a character that no text may hold, and was changed as {@code CharacterRule.clean} does.
     *
     * @param place of the text
     */
    default void textChanged(JsonPlace place) {}
}
