package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextLength;

/**
 * A note on what was changed in an article after it was published.
 *
 * @param kind what sort of change
 * @param at when the note was added
 * @param note what readers are told, markup
 */
public record Correction(
        CorrectionKind kind,
        Moment at,
        @TextLength(max = 10_000) SafeHtml note) {

    /**
     * Checks for nulls.
     *
     * @throws NullPointerException if a component is null
     */
    public Correction {
        requireNonNull(kind, "kind");
        requireNonNull(at, "at");
        requireNonNull(note, "note");
    }
}
