package io.github.standfirst.exchange.wordpress;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.exchange.document.JsonDocument;
import io.github.standfirst.exchange.document.Limits;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads what the REST API of WordPress answers
 * (<a href="https://developer.wordpress.org/rest-api/reference/">REST API Handbook, reference</a>, {@code wp/v2}). It
 * fetches nothing: it is given documents that somebody fetched.
 *
 * <pre>{@code
 * WordPressSite site = WordPressRest.builder().language(Language.parse("hy")).build().documents()
 *         .add(WordPressRoute.POSTS, posts)
 *         .add(WordPressRoute.COMMENTS, comments)
 *         .read();
 * }</pre>
 *
 * <p>It gives the same items as {@link WordPressExport} gives for an export of the site, of the same ids and by the same
 * rules, and the picture of a post besides.
 *
 * <p>Texts are sanitized or plain. E-mail and network addresses and user agents of commenters are in a {@code Contact} and
 * nowhere else; passwords, e-mail addresses and names of accounts, fields of users and comments, and custom fields that
 * nobody asked for are not read. Documents may be hostile: JSON is read strictly and within limits. Immutable and
 * thread-safe.
 */
public final class WordPressRest {

    /** The most UTF-16 code units of a document, unless the builder says otherwise: 16 Mi. */
    public static final int DEFAULT_MAX_LENGTH = JsonDocument.DEFAULT_MAX_LENGTH;

    /** The most things in all documents together, what is embedded included, unless the builder says otherwise. */
    public static final int DEFAULT_MAX_ITEMS = 1_000_000;

    /** The most comments of one post, unless the builder says otherwise. */
    public static final int DEFAULT_MAX_COMMENTS = WordPressExport.DEFAULT_MAX_COMMENTS;

    /** The most objects and lists in one another. */
    public static final int MAX_DEPTH = JsonDocument.MAX_DEPTH;

    private final ReadingRules rules;
    private final Language language;
    private final int maxLength;
    private final int maxItems;

    private WordPressRest(ReadingRules rules, Builder builder) {
        this.rules = rules;
        language = builder.language;
        maxLength = builder.maxLength;
        maxItems = builder.maxItems;
    }

    /** A builder; nothing must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Documents of one site, none yet. */
    public WordPressDocuments documents() {
        return new WordPressDocuments(rules, language, maxLength, maxItems);
    }

    /** Gathers what a reader needs to know; not thread-safe. */
    public static final class Builder {
        private ZoneId zone = ZoneOffset.UTC;
        private Language language = Language.UNDETERMINED;
        private HtmlPolicy articles = HtmlPolicy.article();
        private HtmlPolicy comments = HtmlPolicy.comment();
        private final Set<String> postTypes = new HashSet<>(ReadingRules.OWN_TYPES);
        private Set<String> fields = Set.of();
        private int maxLength = DEFAULT_MAX_LENGTH;
        private int maxItems = DEFAULT_MAX_ITEMS;
        private int maxComments = DEFAULT_MAX_COMMENTS;

        private Builder() {}

        /** The zone of the site: that of times which the documents do not give in GMT, too. UTC unless set. */
        public Builder zone(ZoneId zone) {
            this.zone = requireNonNull(zone, "zone");
            return this;
        }

        /** What the site is written in, which its posts do not say; undetermined unless set. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** For bodies, standfirsts, captions and descriptions; {@link HtmlPolicy#article} unless set. */
        public Builder policy(HtmlPolicy articles) {
            this.articles = requireNonNull(articles, "policy");
            return this;
        }

        /** For comments; {@link HtmlPolicy#comment} unless set. */
        public Builder commentPolicy(HtmlPolicy comments) {
            this.comments = requireNonNull(comments, "commentPolicy");
            return this;
        }

        /** Types of posts that become articles besides {@code post} and {@code page}; others are left out. */
        public Builder postTypes(Set<String> postTypes) {
            this.postTypes.addAll(Set.copyOf(postTypes));
            return this;
        }

        /**
         * The names of the custom fields of posts that are read; none unless set. They stand in {@code meta}, or beside the
         * members that WordPress itself gives a post.
         *
         * @throws IllegalArgumentException if one begins with {@code _}: WordPress and its plugins keep their own there
         */
        public Builder fields(Set<String> fields) {
            this.fields = CustomFields.requirePublic(fields);
            return this;
        }

        /**
         * The most UTF-16 code units of a document.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxLength(int maxLength) {
            this.maxLength = Limits.atLeastOne("maxLength", maxLength);
            return this;
        }

        /**
         * The most things in all documents together: posts, comments, users, terms and media, what is embedded included.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxItems(int maxItems) {
            this.maxItems = Limits.atLeastOne("maxItems", maxItems);
            return this;
        }

        /**
         * The most comments of one post.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxComments(int maxComments) {
            this.maxComments = Limits.atLeastOne("maxComments", maxComments);
            return this;
        }

        /** The reader. */
        public WordPressRest build() {
            return new WordPressRest(new ReadingRules(zone, articles, comments, postTypes, fields, maxComments), this);
        }
    }
}
