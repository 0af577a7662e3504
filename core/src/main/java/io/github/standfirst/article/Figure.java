package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.validation.Severity;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A picture with what is printed below it. Alternative text, caption and credit are three texts with three purposes.
 *
 * @param image the picture with its alternative text
 * @param caption what is printed below it, markup, without the credit; empty where nothing is
 * @param credit whose picture it is, plain text, null where that is not said
 */
@CaptionDiffersFromAlt(payload = Severity.Warning.class)
public record Figure(
        @Valid Image image,
        @TextLength(max = 10_000) SafeHtml caption,
        @TextLength(max = 300) @Nullable String credit) {

    /**
     * Checks the credit.
     *
     * @throws NullPointerException if image or caption is null
     * @throws IllegalArgumentException if the credit holds a forbidden character
     */
    public Figure {
        requireNonNull(image, "image");
        requireNonNull(caption, "caption");
        credit = credit == null ? null : Invariants.text("credit", credit);
    }

    /** A picture without caption and credit. */
    public static Figure of(Image image) {
        return new Figure(image, SafeHtml.EMPTY, null);
    }

    /** The figure in short: its texts are cut, for logs. */
    @Override
    public String toString() {
        return "Figure[image=" + image + ", caption=" + Quoted.of(caption.html()) + ", credit="
                + (credit == null ? null : Quoted.of(credit)) + "]";
    }
}
