package io.github.standfirst.examples.newsroom.site;

import io.github.standfirst.text.Language;

/** One of the two papers that the site is, each in a language and below a path of its own. */
public enum Edition {
    /** Lake Orvan Courier: whatever is not Armenian is listed here, too. */
    ENGLISH("en", "", "English"),
    /** Օրվանի Սուրհանդակ. */
    ARMENIAN("hy", "/hy", "Հայերեն");

    private final String tag;
    private final String prefix;
    private final String ownName;

    Edition(String tag, String prefix, String ownName) {
        this.tag = tag;
        this.prefix = prefix;
        this.ownName = ownName;
    }

    /** The edition that a path belongs to. */
    public static Edition ofPath(String path) {
        return (path + "/").startsWith(ARMENIAN.prefix + "/") ? ARMENIAN : ENGLISH;
    }

    /** The edition that prints articles of a language. */
    public static Edition of(Language language) {
        return language.locale().getLanguage().equals(ARMENIAN.tag) ? ARMENIAN : ENGLISH;
    }

    /** The one that this one is not. */
    public Edition other() {
        return this == ENGLISH ? ARMENIAN : ENGLISH;
    }

    /** What its language calls itself. */
    public String ownName() {
        return ownName;
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
