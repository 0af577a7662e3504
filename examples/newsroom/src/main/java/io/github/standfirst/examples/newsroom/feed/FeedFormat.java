package io.github.standfirst.examples.newsroom.feed;

import java.util.Locale;

/** The formats in which the site has feeds. */
public enum FeedFormat {
    /** The Atom Syndication Format, <a href="https://www.rfc-editor.org/info/rfc4287">RFC 4287</a>. */
    ATOM("application/atom+xml"),
    /** <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>. */
    RSS("application/rss+xml"),
    /** <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
    JSON("application/feed+json");

    private final String type;

    FeedFormat(String type) {
        this.type = type;
    }

    /** The format of a key. */
    static FeedFormat of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** What the addresses of its feeds end in. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its media type, without parameters. */
    public String type() {
        return type;
    }
}
