package io.github.standfirst.exchange.jsonfeed;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.AllowedExtensions;
import io.github.standfirst.exchange.document.JsonDocument;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.document.Limits;
import io.github.standfirst.html.HtmlPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * Writes and reads feeds as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a> has them; feeds of version
 * 1.0 are read, too.
 *
 * <pre>{@code
 * JsonFeed feeds = JsonFeed.builder().zone(ZoneId.of("Asia/Yerevan")).build();
 * String json = feeds.write(head, articles, Instant.now()).json();
 * }</pre>
 *
 * <p>Only what readers may see is written: no article that is not public at the given time or is under an embargo, no
 * extension that is not allowed, no id of an author, no rules of a discussion. {@link Access} is not asked: whoever serves
 * a feed gives the articles that its readers may read in full.
 *
 * <p>Beside the members of the format each item has an object {@code _standfirst}, whose member {@code article} is the
 * article as {@code StandfirstJson} writes it, less its body and what is not for the public. With it an article comes back
 * equal but for what is not written, if its markup is clean under the reader's policy. From a feed that has no such object
 * comes what the format itself can say.
 *
 * <p>A feed may be hostile: bodies are sanitized, JSON is read strictly and within limits, a bad item is reported and left
 * out, and nothing is loaded from the web. Immutable and thread-safe.
 */
public final class JsonFeed {

    /** The most UTF-16 code units of a feed, unless a reader says otherwise: 16 Mi. */
    public static final int DEFAULT_MAX_LENGTH = JsonDocument.DEFAULT_MAX_LENGTH;

    /** The most items of a feed, unless a reader says otherwise. */
    public static final int DEFAULT_MAX_ITEMS = 10_000;

    /** The most objects and lists in one another. */
    public static final int MAX_DEPTH = JsonDocument.MAX_DEPTH;

    private final HtmlPolicy policy;
    private final ZoneId zone;
    private final AllowedExtensions extensions;
    private final int maxLength;
    private final int maxItems;

    private JsonFeed(Builder builder) {
        policy = builder.policy;
        zone = builder.zone;
        extensions = builder.extensions;
        maxLength = builder.maxLength;
        maxItems = builder.maxItems;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes a feed.
     *
     * @param articles in the order of the feed, the newest first by custom
     * @param now the present time: what is not public by then is left out, and named in the result
     * @throws NullPointerException if an argument or an article is null
     * @throws IllegalArgumentException if two articles have the same id
     */
    public WrittenFeed write(FeedHead head, List<Article> articles, Instant now) {
        requireNonNull(head, "head");
        requireNonNull(now, "now");
        return new FeedWriter(new StandfirstMember(extensions, policy)).write(head, List.copyOf(articles), now);
    }

    /**
     * Reads a feed.
     *
     * @param json in UTF-8, with or without a byte order mark
     * @param readAt the present time, which stands, as about, for that of articles without one
     * @throws ExchangeException if it is no JSON, no feed, or past a limit
     */
    public ReadFeed read(byte[] json, Instant readAt) {
        return read(JsonDocument.read(requireNonNull(json, "json"), maxLength), readAt);
    }

    /**
     * Reads a feed.
     *
     * @param readAt the present time, which stands, as about, for that of articles without one
     * @throws ExchangeException if it is no JSON, no feed, or past a limit
     */
    public ReadFeed read(String json, Instant readAt) {
        return read(JsonDocument.read(requireNonNull(json, "json"), maxLength), readAt);
    }

    private ReadFeed read(JsonValue root, Instant readAt) {
        requireNonNull(readAt, "readAt");
        return new FeedReading(policy, zone, extensions, readAt).feed(root, maxItems);
    }

    /** Gathers how feeds are written and read; not thread-safe. */
    public static final class Builder {
        private HtmlPolicy policy = HtmlPolicy.article();
        private ZoneId zone = ZoneOffset.UTC;
        private AllowedExtensions extensions = new AllowedExtensions(Set.of());
        private int maxLength = DEFAULT_MAX_LENGTH;
        private int maxItems = DEFAULT_MAX_ITEMS;

        private Builder() {}

        /** What markup is sanitized with on the way in, {@link HtmlPolicy#article()} unless set. */
        public Builder policy(HtmlPolicy policy) {
            this.policy = requireNonNull(policy, "policy");
            return this;
        }

        /** The zone of times that have none, and of the noon that stands for a day; UTC unless set. */
        public Builder zone(ZoneId zone) {
            this.zone = requireNonNull(zone, "zone");
            return this;
        }

        /**
         * The extensions of articles that are written and read, none unless set. Members of items that the model has no
         * place for, such as {@code external_url}, become extensions, too, if their names are here: strings, numbers and
         * booleans as texts, all else as JSON.
         *
         * @throws IllegalArgumentException if a key can be none of an extension
         */
        public Builder extensions(Set<String> keys) {
            this.extensions = new AllowedExtensions(keys);
            return this;
        }

        /**
         * The most UTF-16 code units of a feed.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxLength(int maxLength) {
            this.maxLength = Limits.atLeastOne("maxLength", maxLength);
            return this;
        }

        /**
         * The most items of a feed.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxItems(int maxItems) {
            this.maxItems = Limits.atLeastOne("maxItems", maxItems);
            return this;
        }

        /** The configured value. */
        public JsonFeed build() {
            return new JsonFeed(this);
        }
    }
}
