package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Something that a policy did not let through. What an HTML parser makes nothing of, such as a stray end tag, is none:
 * {@link HtmlPolicy#examine} says what.
 *
 * @param kind what was removed
 * @param tag the name of the element, in lower case as the parser wrote it; empty for {@link Kind#MARKUP} and {@link Kind#CHARACTERS}
 * @param attribute the name of the attribute, null where no attribute is concerned
 * @param value the raw value of the attribute, the beginning of what was in the element, or the characters as
 *     {@code U+0000 U+D800}, each once; foreign text, not escaped,
 *     at most {@value #MAX_VALUE_CODE_POINTS} code points; null where there is none
 * @param reason why it was removed
 * @param position where it begins in the markup that was given, in UTF-16 code units from its beginning; -1 where the
 *     parser made it up itself
 */
public record Removal(
        Kind kind,
        String tag,
        @Nullable String attribute,
        @Nullable String value,
        Reason reason,
        int position) {

    /** How much of a value is kept. */
    public static final int MAX_VALUE_CODE_POINTS = 200;

    /**
     * Cuts the value.
     *
     * @throws NullPointerException if kind, tag or reason is null
     */
    public Removal {
        requireNonNull(kind, "kind");
        requireNonNull(tag, "tag");
        requireNonNull(reason, "reason");
        value = value == null ? null : cut(value);
    }

    /** The same, elsewhere. */
    Removal at(int place) {
        return new Removal(kind, tag, attribute, value, reason, place);
    }

    private static String cut(String value) {
        return value.codePointCount(0, value.length()) <= MAX_VALUE_CODE_POINTS
                ? value
                : value.substring(0, value.offsetByCodePoints(0, MAX_VALUE_CODE_POINTS));
    }

    /** What was removed. */
    public enum Kind {
        /** An element with all that was in it. */
        ELEMENT,
        /** The tags of an element; what was in it stayed. */
        TAG,
        /** An attribute. */
        ATTRIBUTE,
        /** A comment, a doctype, or a processing instruction. */
        MARKUP,
        /** Characters that no text may hold; U+FFFD stands for each of them. */
        CHARACTERS
    }

    /** Why something was removed. */
    public enum Reason {
        /** The policy does not allow it. */
        NOT_ALLOWED,
        /** The address is not one that the policy allows, or one that browsers and libraries read differently. */
        ADDRESS,
        /** The value is not one that the attribute can have. */
        VALUE,
        /** An HTML parser would not leave the element where it stands. */
        MISPLACED,
        /** It stands deeper than the policy allows. */
        TOO_DEEP,
        /** {@link io.github.standfirst.text.CharacterRule} forbids the characters. */
        CHARACTER
    }
}
