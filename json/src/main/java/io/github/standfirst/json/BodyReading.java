package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.SafeHtml;

/**
 * What a reader does with markup, which in JSON is no more than a string.
 *
 * <p>Markup that is clean under the reader's policy is read as it is in each of the three modes, so that what is written
 * and read back is equal. Immutable.
 */
public final class BodyReading {

    private enum Mode {
        SANITIZE,
        REQUIRE_CLEAN,
        TRUST
    }

    /** What the markup is a part of. */
    enum Part {
        ARTICLE,
        COMMENT
    }

    private static final BodyReading TRUST = new BodyReading(Mode.TRUST, HtmlPolicy.article(), HtmlPolicy.comment());

    private final Mode mode;
    private final HtmlPolicy articles;
    private final HtmlPolicy comments;

    private BodyReading(Mode mode, HtmlPolicy articles, HtmlPolicy comments) {
        this.mode = mode;
        this.articles = requireNonNull(articles, "articles");
        this.comments = requireNonNull(comments, "comments");
    }

    /** Sanitizes with {@link HtmlPolicy#article()} and {@link HtmlPolicy#comment()}. */
    public static BodyReading sanitize() {
        return sanitize(HtmlPolicy.article(), HtmlPolicy.comment());
    }

    /**
     * Sanitizes; changes go to the reader's {@link ReadListener}.
     *
     * @param articles for the parts of articles: standfirst, body, captions, biographies
     * @param comments for the bodies of comments, and for markup in an application's own types
     */
    public static BodyReading sanitize(HtmlPolicy articles, HtmlPolicy comments) {
        return new BodyReading(Mode.SANITIZE, articles, comments);
    }

    /** Refuses what is not clean under {@link HtmlPolicy#article()} and {@link HtmlPolicy#comment()}. */
    public static BodyReading requireClean() {
        return requireClean(HtmlPolicy.article(), HtmlPolicy.comment());
    }

    /**
     * Refuses markup that a policy would change.
     *
     * @param articles for the parts of articles: standfirst, body, captions, biographies
     * @param comments for the bodies of comments, and for markup in an application's own types
     */
    public static BodyReading requireClean(HtmlPolicy articles, HtmlPolicy comments) {
        return new BodyReading(Mode.REQUIRE_CLEAN, articles, comments);
    }

    /**
     * Takes markup as it is, but for characters that no text may hold. For a store that only this library's values were
     * written to; never for anything that came over a network.
     */
    public static BodyReading trust() {
        return TRUST;
    }

    /**
     * Makes markup of a string.
     *
     * @throws IllegalArgumentException if the policy refuses it, or would change it where it must be clean
     */
    SafeHtml read(Part part, String html) {
        SafeHtml safe = sanitizer(part).sanitize(html);
        if (mode == Mode.REQUIRE_CLEAN && !safe.html().equals(html)) {
            throw new IllegalArgumentException("found markup that the policy would change; expected is clean markup");
        }
        return safe;
    }

    private HtmlSanitizer sanitizer(Part part) {
        return mode == Mode.TRUST ? HtmlSanitizer.trusting() : policy(part);
    }

    private HtmlPolicy policy(Part part) {
        return part == Part.ARTICLE ? articles : comments;
    }

    /** Tells the listener of markup that {@link #read} changed. */
    void report(Part part, String html, ReadListener listener, JsonPlace place) {
        if (mode == Mode.TRUST) {
            listener.textChanged(place);
        } else {
            listener.bodyChanged(place, policy(part).examine(html));
        }
    }

    @Override
    public String toString() {
        return "BodyReading[" + mode + "]";
    }
}
