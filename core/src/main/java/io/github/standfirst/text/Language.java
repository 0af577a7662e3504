package io.github.standfirst.text;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language tag of <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>, strictly parsed: {@code en-US},
 * {@code hy}, {@code zh-Hant}. Where the language is not known the tag is {@code und}.
 *
 * @param tag the tag in its canonical case, at most {@value #MAX_LENGTH} ASCII characters
 */
public record Language(String tag) implements Comparable<Language> {

    /** The most characters that a tag may have. */
    public static final int MAX_LENGTH = 100;

    /** The language that is not known, {@code und}. */
    public static final Language UNDETERMINED = new Language("und");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of(
            "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn",
            "Thaa", "Yezi");

    /** Languages that are written from right to left where the tag names no script. */
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "aeb", "ar", "arc", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "haz", "he", "khw", "kmz",
            "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi");

    /**
     * Checks the tag and brings it into canonical case.
     *
     * @throws NullPointerException if the tag is null
     * @throws IllegalArgumentException if it is no tag by BCP 47 ({@code en_US} is none, nor is {@code en-a-bb-a-cc} with
     *     one extension twice, or {@code de-1996-1996}), or too long
     */
    public Language {
        requireNonNull(tag, "tag");
        if (tag.isEmpty() || tag.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "language tag has " + tag.length() + " characters; allowed are 1 to " + MAX_LENGTH);
        }
        try {
            tag = canonical(tag);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "language tag is " + Quoted.of(tag) + "; expected is a tag of BCP 47 such as 'en-US'", e);
        }
    }

    /**
     * The JDK writes some tags in a way that it reads as others: {@code und-x-en}, and {@code en-x-lvariant-biske} as
     * {@code en-biske}. They are read again, and each form is asked what the JDK does not ask.
     */
    private static String canonical(String tag) {
        String canonical = tag;
        String before;
        do {
            before = canonical;
            if (repeatsSubtag(before)) {
                throw new IllegalArgumentException("language tag is " + Quoted.of(tag)
                        + "; expected is a tag of BCP 47 with each extension and variant once");
            }
            canonical = new Locale.Builder().setLanguageTag(before).build().toLanguageTag();
        } while (!canonical.equals(before));
        return canonical;
    }

    /**
     * Answers whether an extension or a variant stands in the tag twice, which BCP 47 (RFC 5646, section 2.2.9) calls
     * invalid and the JDK mends or takes in silence. What follows {@code x} is private, and free.
     */
    private static boolean repeatsSubtag(String tag) {
        Set<String> seen = new HashSet<>();
        boolean inExtension = false;
        String[] subtags = tag.toLowerCase(Locale.ROOT).split("-", -1);
        for (int at = 0; at < subtags.length; at++) {
            String subtag = subtags[at];
            if (subtag.equals("x")) {
                return false;
            }
            boolean singleton = subtag.length() == 1;
            inExtension |= singleton;
            boolean variant = at > 0 && !inExtension && isVariant(subtag);
            if ((singleton || variant) && !seen.add(subtag)) {
                return true;
            }
        }
        return false;
    }

    /** Five characters or more, or four that begin with a digit (RFC 5646, section 2.2.5). */
    private static boolean isVariant(String subtag) {
        return subtag.length() > 4 || (subtag.length() == 4 && subtag.charAt(0) <= '9');
    }

    /**
     * The language of a tag.
     *
     * @throws IllegalArgumentException if it is no tag by BCP 47, or too long
     */
    public static Language parse(String tag) {
        return new Language(tag);
    }

    /** The language of a tag, or nothing where {@link #parse} would refuse it. */
    public static Optional<Language> find(String tag) {
        try {
            return Optional.of(new Language(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Answers whether a language is named at all. */
    public boolean isDetermined() {
        return !tag.equals("und") && !tag.startsWith("und-");
    }

    /** The direction of the script that the tag names or, where it names none, that the language is written in. */
    public TextDirection direction() {
        Locale locale = locale();
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? TextDirection.RTL : TextDirection.LTR;
    }

    /** The language as the JDK knows it, for formatters. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
