package io.github.standfirst.exchange.document;

import io.github.standfirst.article.Image;
import org.jspecify.annotations.Nullable;

/** The widths and heights of pictures as attributes and JSON tell them. */
public final class Pixels {

    private static final int MAX_DIGITS = 5;

    private Pixels() {}

    /** The number of a text such as {@code 640} or {@code 640px}, 0 where it has none. */
    public static int of(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits == 0 || digits > MAX_DIGITS ? 0 : Integer.parseInt(text.substring(0, digits));
    }

    /** The size of two numbers, null where one of them is not known. */
    public static Image.@Nullable Size size(int width, int height) {
        return width > 0 && height > 0 ? new Image.Size(width, height) : null;
    }
}
