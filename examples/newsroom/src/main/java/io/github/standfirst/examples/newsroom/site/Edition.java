package io.github.standfirst.examples.newsroom.site;

import io.github.standfirst.text.Language;
import java.util.Arrays;
import java.util.Optional;

/** One of the two papers that the site is, each in a language and below a path of its own. */
public enum Edition {
    /** Lake Orvan Courier: whatever is not Armenian is listed here, too. */
    ENGLISH("en", ""),
    /** Օրվանի Սուրհանդակ. */
    ARMENIAN("hy", "/hy");

    private final String tag;
    private final String prefix;

    Edition(String tag, String prefix) {
        this.tag = tag;
        this.prefix = prefix;
    }

    /** The edition that a path belongs to. */
    public static Edition ofPath(String path) {
        return (path + "/").startsWith(ARMENIAN.prefix + "/") ? ARMENIAN : ENGLISH;
    }

    /** The edition that prints articles of a language. */
    public static Edition of(Language language) {
        return language.locale().getLanguage().equals(ARMENIAN.tag) ? ARMENIAN : ENGLISH;
    }

    /** The edition of a tag, or nothing. */
    public static Optional<Edition> find(String tag) {
        return Arrays.stream(values()).filter(edition -> edition.tag.equals(tag)).findFirst();
    }

    /** The language of its words. */
    public Language language() {
        return Language.parse(tag);
    }

    /** What its paths begin with, without a slash at the end. */
    public String prefix() {
        return prefix;
    }

    /** The path of its front page. */
    public String home() {
        return prefix + "/";
    }
}
