package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.exchange.document.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a thing of a site is called by others.
 *
 * @param kind what it is; each kind has numbers of its own
 * @param id its number, as exports write it, too
 */
record RestKey(Kind kind, ArticleId id) implements Comparable<RestKey> {

    /** A number of WordPress has at most 64 bits. */
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,19}");

    private static final Comparator<RestKey> ORDER =
            Comparator.comparing(RestKey::kind).thenComparing(RestKey::id);

    /** The kinds of things, in the order in which exports have them. */
    enum Kind {
        USER("author"),
        CATEGORY("category"),
        TAG("tag"),
        TERM("term"),
        MEDIA("attachment"),
        POST("post"),
        COMMENT("comment");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** What items that are left out call it. */
        String noun() {
            return noun;
        }

        /** The kind of a term. */
        static Kind of(String taxonomy) {
            return switch (taxonomy) {
                case "category" -> CATEGORY;
                case "post_tag" -> TAG;
                default -> TERM;
            };
        }
    }

    /** The number of a value, nothing where it is none or is zero, which stands for nothing. */
    static Optional<ArticleId> id(JsonValue value) {
        return ID.matcher(value.raw()).matches() ? Optional.of(ArticleId.of(value.raw())) : Optional.empty();
    }

    /** The key of a number that was read. */
    static Optional<RestKey> of(Kind kind, String id) {
        return ItemNumbers.id(id).map(found -> new RestKey(kind, found));
    }

    @Override
    public int compareTo(RestKey other) {
        return ORDER.compare(this, other);
    }
}
