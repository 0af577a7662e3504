package io.github.standfirst.examples.archive.format;

import io.github.standfirst.html.Removal;
import io.github.standfirst.text.Quoted;
import java.util.Locale;

/** What a sanitizer removed, in words that are the same for all of its kind. */
public final class RemovalText {

    private static final int MAX_LENGTH = 100;

    private RemovalText() {}

    /** What and why, without the value, as in {@code onclick of <a>, not allowed}. */
    public static String of(Removal removal) {
        String what = switch (removal.kind()) {
            case ELEMENT -> "<" + removal.tag() + "> with what was in it";
            case TAG -> "the tags of <" + removal.tag() + ">";
            case ATTRIBUTE -> removal.attribute() + " of <" + removal.tag() + ">";
            case MARKUP -> "a comment, doctype or processing instruction";
            case CHARACTERS -> "characters";
        };
        String reason = removal.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String text = what + ", " + reason;
        return text.length() <= MAX_LENGTH && isPrintableAscii(text) ? text : Quoted.of(text);
    }

    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
