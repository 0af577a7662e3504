package io.github.standfirst.exchange.activitystreams;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.AllowedExtensions;
import io.github.standfirst.exchange.document.JsonDocument;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.exchange.document.ThreadRows;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Writes and reads articles and their comments as <a href="https://www.w3.org/TR/activitystreams-core/">ActivityStreams
 * 2.0</a> has them: {@code Article}, {@code Note} and {@code Tombstone}, and collections of replies.
 *
 * <pre>{@code
 * ActivityStreams activities = ActivityStreams.builder().pageSize(20).build();
 * String json = activities.writeArticle(article, thread.view(ViewOptions.forPublic()), addresses, Instant.now());
 * }</pre>
 *
 * <p>Only an article that readers may see is written, and of its thread only what the view shows, flat and page by page:
 * each comment names the one that it answers. In the place of a comment that was erased stands a {@code Tombstone}, which
 * has neither text nor name; for one that is not shown, and may come back, stands nothing. A comment that the viewer sees and that is not approved is addressed to nobody.
 * {@link Access} is not asked.
 *
 * <p>A document may be hostile: bodies are sanitized, JSON is read strictly and within limits, what is not addressed to the
 * public is left out, and nothing is loaded from the web. Nor is it asked whether a document comes from where its ids say:
 * that is the matter of whoever fetched it. Immutable and thread-safe.
 */
public final class ActivityStreams {

    /** The most UTF-16 code units of a document, unless a reader says otherwise: 16 Mi. */
    public static final int DEFAULT_MAX_LENGTH = JsonDocument.DEFAULT_MAX_LENGTH;

    /** The most objects of a document that are looked at, collections included, unless a reader says otherwise. */
    public static final int DEFAULT_MAX_OBJECTS = 10_000;

    /** The most objects and lists in one another. */
    public static final int MAX_DEPTH = JsonDocument.MAX_DEPTH;

    /** The rows of a thread on one page, unless a writer says otherwise. */
    public static final int DEFAULT_PAGE_SIZE = 50;

    /** The most rows of a thread on one page. */
    public static final int MAX_PAGE_SIZE = 1_000;

    private final ReadingRules rules;
    private final int maxLength;
    private final int pageSize;

    private ActivityStreams(Builder builder) {
        rules = new ReadingRules(
                builder.articles,
                builder.comments,
                builder.zone,
                builder.languages,
                builder.extensions,
                builder.maxObjects);
        maxLength = builder.maxLength;
        pageSize = builder.pageSize;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes an article with the first page of its replies.
     *
     * @param thread what a viewer sees of its comments
     * @param now the present time
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the article is not public by then, has no address, or the thread is another's
     */
    public String writeArticle(Article article, ThreadView thread, ActivityAddresses addresses, Instant now) {
        return writer(article, thread, addresses, now).article();
    }

    /**
     * Writes the replies to an article: a {@code Collection} with its first page. The number of items is the one that the
     * view counts, in which placeholders have no part.
     *
     * @param thread what a viewer sees of its comments
     * @param now the present time
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the article is not public by then, has no address, or the thread is another's
     */
    public String writeReplies(Article article, ThreadView thread, ActivityAddresses addresses, Instant now) {
        return writer(article, thread, addresses, now).replies();
    }

    /**
     * Writes a page of the replies to an article; one behind the last has no items.
     *
     * @param thread what a viewer sees of its comments
     * @param page the number of the page, from 1
     * @param now the present time
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the article is not public by then, has no address, or the thread is another's; or
     *     if the page is less than 1
     */
    public String writeRepliesPage(
            Article article, ThreadView thread, int page, ActivityAddresses addresses, Instant now) {
        if (page < 1) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "page is %d; expected is at least 1", page));
        }
        return writer(article, thread, addresses, now).page(page);
    }

    /**
     * Writes a comment, or the tombstone of one that was erased; nothing where the viewer sees neither.
     *
     * @param thread what a viewer sees of the comments
     * @param now the present time
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the article is not public by then, has no address, or the thread is another's
     */
    public Optional<String> writeComment(
            Article article, ThreadView thread, CommentId comment, ActivityAddresses addresses, Instant now) {
        RepliesWriter writer = writer(article, thread, addresses, now);
        OptionalInt row = thread.row(comment);
        return row.isPresent() && ThreadRows.stands(thread.rows().get(row.getAsInt()))
                ? Optional.of(writer.comment(row.getAsInt()))
                : Optional.empty();
    }

    /**
     * Writes what is left of an erased comment, with the time of its erasure, which a view does not tell. It answers the
     * article: whether the comment that it answered may be named nobody knows without a view.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the article has no address, or the comment is on another one
     */
    public String writeTombstone(Article article, Comment.Tombstone tombstone, ActivityAddresses addresses) {
        PublicArticle.requireOwn(article, tombstone.article());
        JsonText out = new JsonText();
        ActivityWriter writer = new ActivityWriter(article, requireNonNull(addresses, "addresses"), out);
        out.beginObject();
        writer.context();
        writer.tombstone(tombstone.id(), null, tombstone.erased());
        out.endObject();
        return out.end();
    }

    private RepliesWriter writer(Article article, ThreadView thread, ActivityAddresses addresses, Instant now) {
        requireNonNull(addresses, "addresses");
        PublicArticle.requireOwn(article, requireNonNull(thread, "thread").article());
        PublicArticle.require(article, requireNonNull(now, "now"));
        return new RepliesWriter(article, thread, addresses, pageSize);
    }

    /**
     * Reads a document: an article, a note, a tombstone, or a collection of such, with the replies that are in it.
     *
     * @param json in UTF-8, with or without a byte order mark
     * @param readAt the present time, which stands, as about, for that of objects without one
     * @throws ExchangeException if it is no JSON, no such document, or past a limit
     */
    public ReadActivities read(byte[] json, Instant readAt) {
        return new ActivityReading(rules, readAt).read(JsonDocument.read(requireNonNull(json, "json"), maxLength));
    }

    /**
     * Reads a document: an article, a note, a tombstone, or a collection of such, with the replies that are in it.
     *
     * @param readAt the present time, which stands, as about, for that of objects without one
     * @throws ExchangeException if it is no JSON, no such document, or past a limit
     */
    public ReadActivities read(String json, Instant readAt) {
        return new ActivityReading(rules, readAt).read(JsonDocument.read(requireNonNull(json, "json"), maxLength));
    }

    /**
     * Reads notes as comments on an article that the application has: a note, or a collection of notes. They are approved,
     * for the other server published them; an application that moderates first changes their status. A note counts as a
     * reply to the article whatever it answers, also if that is not in the document.
     *
     * @param article the article that they are on, unless they answer one of the document
     * @param address what notes that answer it name
     * @param readAt the present time, which stands, as about, for that of objects without one
     * @throws ExchangeException if it is no JSON, no such document, or past a limit
     */
    public ReadActivities readReplies(String json, ArticleId article, WebUrl address, Instant readAt) {
        requireNonNull(article, "article");
        requireNonNull(address, "address");
        return new ActivityReading(rules, readAt)
                .repliesTo(article, address)
                .read(JsonDocument.read(requireNonNull(json, "json"), maxLength));
    }

    /** Gathers how documents are written and read; not thread-safe. */
    public static final class Builder {
        private HtmlPolicy articles = HtmlPolicy.article();
        private HtmlPolicy comments = HtmlPolicy.comment();
        private ZoneId zone = ZoneOffset.UTC;
        private List<Language> languages = List.of();
        private AllowedExtensions extensions = new AllowedExtensions(Set.of());
        private int maxLength = DEFAULT_MAX_LENGTH;
        private int maxObjects = DEFAULT_MAX_OBJECTS;
        private int pageSize = DEFAULT_PAGE_SIZE;

        private Builder() {}

        /** What the markup of articles is sanitized with on the way in, {@link HtmlPolicy#article()} unless set. */
        public Builder articlePolicy(HtmlPolicy policy) {
            this.articles = requireNonNull(policy, "policy");
            return this;
        }

        /** What the markup of notes is sanitized with on the way in, {@link HtmlPolicy#comment()} unless set. */
        public Builder commentPolicy(HtmlPolicy policy) {
            this.comments = requireNonNull(policy, "policy");
            return this;
        }

        /** The zone of times that have none, and of the noon that stands for a day; UTC unless set. */
        public Builder zone(ZoneId zone) {
            this.zone = requireNonNull(zone, "zone");
            return this;
        }

        /**
         * The languages that are wanted of a text in several, the best first; none unless set. Taken is the first of them
         * that the text has, exactly or by its primary subtag; else the text that is given without a language; else the
         * first of the map. Name and summary of an article follow the language of its content where they can.
         */
        public Builder languages(List<Language> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }

        /**
         * The members of articles that become extensions, none unless set: strings, numbers and booleans as texts, all else
         * as JSON. Extensions are never written.
         *
         * @throws IllegalArgumentException if a name can be no key of an extension
         */
        public Builder extensions(Set<String> names) {
            this.extensions = new AllowedExtensions(names);
            return this;
        }

        /**
         * The most UTF-16 code units of a document that is read.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxLength(int maxLength) {
            this.maxLength = within("maxLength", maxLength, Integer.MAX_VALUE);
            return this;
        }

        /**
         * The most objects of a document that are looked at, collections included.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxObjects(int maxObjects) {
            this.maxObjects = within("maxObjects", maxObjects, Integer.MAX_VALUE);
            return this;
        }

        /**
         * The rows of a thread on one page that is written.
         *
         * @throws IllegalArgumentException if it is less than 1 or more than {@value #MAX_PAGE_SIZE}
         */
        public Builder pageSize(int pageSize) {
            this.pageSize = within("pageSize", pageSize, MAX_PAGE_SIZE);
            return this;
        }

        private static int within(String name, int value, int most) {
            if (value < 1 || value > most) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "%s is %d; allowed are 1 to %d", name, value, most));
            }
            return value;
        }

        /** The configured value. */
        public ActivityStreams build() {
            return new ActivityStreams(this);
        }
    }
}
