package io.github.standfirst.exchange.schemaorg;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.AllowedExtensions;
import io.github.standfirst.exchange.document.JsonDocument;
import io.github.standfirst.exchange.document.Limits;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/**
 * Writes and reads articles and their comments as <a href="https://schema.org/NewsArticle">schema.org</a> has them, in
 * <a href="https://www.w3.org/TR/json-ld11/">JSON-LD</a>: {@code NewsArticle} and {@code Comment}, nested or as a flat graph.
 *
 * <pre>{@code
 * SchemaOrg schema = SchemaOrg.builder().zone(ZoneId.of("Asia/Yerevan")).build();
 * String json = schema.write(article, thread.view(ViewOptions.forPublic()), Instant.now());
 * }</pre>
 *
 * <p>Of a thread is written only what the view shows. In the place of a comment that was erased stands one whose {@code
 * creativeWorkStatus} is {@code Deleted}, which has neither text nor name; for one that is not shown, and may come back,
 * stands nothing. {@link Access} is not asked. What is written has neither {@code <}, {@code >}, {@code &}, U+2028 nor
 * U+2029: it can stand in a {@code script} as it is.
 *
 * <p>A document may be hostile: bodies are sanitized, JSON is read strictly and within limits, and nothing is loaded from
 * the web, contexts included: properties are known by their names, whatever a context makes of them. Immutable and
 * thread-safe.
 */
public final class SchemaOrg {

    /** The most UTF-16 code units of a document, unless a reader says otherwise: 16 Mi. */
    public static final int DEFAULT_MAX_LENGTH = JsonDocument.DEFAULT_MAX_LENGTH;

    /** How many levels of replies are written in one another, unless a writer says otherwise. */
    public static final int DEFAULT_NESTING = 20;

    /** The most levels of replies that are written in one another: readers have limits, too. */
    public static final int MAX_NESTING = 40;

    private final ReadingRules rules;
    private final int maxLength;
    private final int nesting;

    private SchemaOrg(Builder builder) {
        rules = new ReadingRules(builder.articles, builder.comments, builder.zone, builder.extensions);
        maxLength = builder.maxLength;
        nesting = builder.nesting;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes an article with its comments in it, and replies in what they answer, as deep as the view and the builder say;
     * deeper ones stand beside what they answer and name it as their {@code parentItem}.
     *
     * @param thread what a viewer sees of its comments
     * @param now the present time
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the article is not public by then, or the thread is another's
     */
    public String write(Article article, ThreadView thread, Instant now) {
        return publicWriter(article, thread, now).nested(nesting);
    }

    /**
     * Writes a flat {@code @graph} of an article and its comments, each of which names what it is {@code about} and, as its
     * {@code parentItem}, the comment that it answers.
     *
     * @param thread what a viewer sees of its comments
     * @param now the present time
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the article is not public by then, or the thread is another's
     */
    public String writeGraph(Article article, ThreadView thread, Instant now) {
        return publicWriter(article, thread, now).graph();
    }

    /**
     * Writes what a page says of its article to machines: all but the texts in markup, which stand on the page, the comments
     * in one list, and no erased ones. The article need not be public: whoever shows the page has decided that.
     *
     * @param thread what the page shows of its comments
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the thread is another's
     */
    public String writeForPage(Article article, ThreadView thread) {
        requireOwn(article, thread);
        return new DocumentWriter(article, thread, rules.zone(), false).nested(0);
    }

    private DocumentWriter publicWriter(Article article, ThreadView thread, Instant now) {
        requireOwn(article, thread);
        PublicArticle.require(article, requireNonNull(now, "now"));
        return new DocumentWriter(article, thread, rules.zone(), true);
    }

    private static void requireOwn(Article article, ThreadView thread) {
        PublicArticle.requireOwn(article, requireNonNull(thread, "thread").article());
    }

    /**
     * Reads a document: articles and comments, wherever they stand in it.
     *
     * @param json in UTF-8, with or without a byte order mark
     * @param readAt the present time, which stands, as about, for that of objects without one
     * @throws NullPointerException if an argument is null
     * @throws ExchangeException if it is no JSON, has neither an article nor a comment, or is past a limit
     */
    public ReadSchemaOrg read(byte[] json, Instant readAt) {
        return new DocumentReading(rules, requireNonNull(readAt, "readAt"))
                .read(JsonDocument.read(requireNonNull(json, "json"), maxLength));
    }

    /**
     * Reads a document: articles and comments, wherever they stand in it.
     *
     * @param readAt the present time, which stands, as about, for that of objects without one
     * @throws NullPointerException if an argument is null
     * @throws ExchangeException if it is no JSON, has neither an article nor a comment, or is past a limit
     */
    public ReadSchemaOrg read(String json, Instant readAt) {
        return new DocumentReading(rules, requireNonNull(readAt, "readAt"))
                .read(JsonDocument.read(requireNonNull(json, "json"), maxLength));
    }

    /**
     * Reads comments on an article that the application has. They are approved, for somebody published them; an application
     * that moderates first changes their status.
     *
     * @param article the article that they are on, unless they are about one of the document
     * @param address what comments that are about it name
     * @param readAt the present time, which stands, as about, for that of comments without one
     * @throws NullPointerException if an argument is null
     * @throws ExchangeException if it is no JSON, has neither an article nor a comment, or is past a limit
     */
    public ReadSchemaOrg readComments(String json, ArticleId article, WebUrl address, Instant readAt) {
        return new DocumentReading(rules, requireNonNull(readAt, "readAt"))
                .commentsOn(requireNonNull(article, "article"), requireNonNull(address, "address"))
                .read(JsonDocument.read(requireNonNull(json, "json"), maxLength));
    }

    /** Gathers how documents are written and read; not thread-safe. */
    public static final class Builder {
        private HtmlPolicy articles = HtmlPolicy.article();
        private HtmlPolicy comments = HtmlPolicy.comment();
        private ZoneId zone = ZoneOffset.UTC;
        private AllowedExtensions extensions = new AllowedExtensions(Set.of());
        private int maxLength = DEFAULT_MAX_LENGTH;
        private int nesting = DEFAULT_NESTING;

        private Builder() {}

        /** What the markup of articles is sanitized with on the way in, {@link HtmlPolicy#article()} unless set. */
        public Builder articlePolicy(HtmlPolicy policy) {
            this.articles = requireNonNull(policy, "policy");
            return this;
        }

        /** What the markup of comments is sanitized with on the way in, {@link HtmlPolicy#comment()} unless set. */
        public Builder commentPolicy(HtmlPolicy policy) {
            this.comments = requireNonNull(policy, "policy");
            return this;
        }

        /** The zone of days, which stand for their noon, and of times that have none; UTC unless set. */
        public Builder zone(ZoneId zone) {
            this.zone = requireNonNull(zone, "zone");
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
            this.maxLength = Limits.atLeastOne("maxLength", maxLength);
            return this;
        }

        /**
         * How many levels of replies {@link SchemaOrg#write} puts in one another; 0 for one list of comments.
         *
         * @throws IllegalArgumentException if it is less than 0 or more than {@value #MAX_NESTING}
         */
        public Builder nesting(int levels) {
            if (levels < 0 || levels > MAX_NESTING) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "nesting is %d; allowed are 0 to %d", levels, MAX_NESTING));
            }
            this.nesting = levels;
            return this;
        }

        /** The configured value. */
        public SchemaOrg build() {
            return new SchemaOrg(this);
        }
    }
}
