package io.github.standfirst.examples.archive.sanitizing;

import io.github.standfirst.html.HtmlPolicy;
import java.util.Locale;

/** The policies that can be named on the command line. */
public enum SanitizingPolicy {
    /** Of comments. */
    COMMENT(HtmlPolicy.comment()),
    /** Of articles. */
    ARTICLE(HtmlPolicy.article()),
    /** No markup at all. */
    TEXT(HtmlPolicy.plainText());

    @SuppressWarnings("ImmutableEnumChecker") // A policy is immutable, and says so in its Javadoc alone.
    private final HtmlPolicy policy;

    SanitizingPolicy(HtmlPolicy policy) {
        this.policy = policy;
    }

    /** What is kept. */
    public HtmlPolicy policy() {
        return policy;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
