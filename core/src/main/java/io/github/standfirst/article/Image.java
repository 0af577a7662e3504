package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param src where it is
 * @param alt what it shows, plain text; empty for a decorative picture, null where it is not known
 * @param size in CSS pixels, null where it is not known
 * @param rights whose it is, null where that is not said
 */
public record Image(
        WebUrl src,
        @TextLength(max = 2_000) @Nullable String alt,
        @Nullable Size size,
        @Valid @Nullable Rights rights) {

    /**
     * Checks the alternative text.
     *
     * @throws NullPointerException if src is null
     * @throws IllegalArgumentException if the alternative text holds a forbidden character
     */
    public Image {
        requireNonNull(src, "src");
        alt = alt == null ? null : Invariants.text("alt", alt);
    }

    /** A picture of which no more is known. */
    public static Image of(WebUrl src, String alt) {
        return new Image(src, requireNonNull(alt, "alt"), null, null);
    }

    /** The same picture with an alternative text, empty where it is decorative. */
    public Image withAlt(String alt) {
        return new Image(src, requireNonNull(alt, "alt"), size, rights);
    }

    /** The same picture in a known size. */
    public Image withSize(Size size) {
        return new Image(src, alt, requireNonNull(size, "size"), rights);
    }

    /** The same picture with its rights. */
    public Image withRights(Rights rights) {
        return new Image(src, alt, size, requireNonNull(rights, "rights"));
    }

    /** The picture in short: its texts are cut, for logs. */
    @Override
    public String toString() {
        return "Image[src=" + Quoted.of(src.value()) + ", alt=" + (alt == null ? null : Quoted.of(alt)) + ", size="
                + size + ", rights=" + rights + "]";
    }

    /**
     * The size of a picture.
     *
     * @param width in CSS pixels, at least 1
     * @param height in CSS pixels, at least 1
     */
    public record Size(int width, int height) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is less than 1
         */
        public Size {
            Invariants.atLeast(1, "width", width);
            Invariants.atLeast(1, "height", height);
        }
    }
}
