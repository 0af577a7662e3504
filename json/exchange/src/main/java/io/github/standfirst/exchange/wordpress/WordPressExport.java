package io.github.standfirst.exchange.wordpress;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.exchange.document.Limits;
import io.github.standfirst.html.HtmlPolicy;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads export files of WordPress (WXR 1.0 to 1.2), of any size in constant memory, item by item.
 *
 * <pre>{@code
 * WordPressExport export = WordPressExport.builder().zone(ZoneId.of("Asia/Yerevan")).build();
 * try (WordPressItems items = export.open(Files.newInputStream(path))) {
 *     items.forEachRemaining(item -> store(item));
 * }
 * }</pre>
 *
 * <p>Texts are sanitized or plain. E-mail and network addresses of commenters are in a {@code Contact} and nowhere else,
 * those of authors are not read, nor are passwords, the fields of comments, and custom fields that nobody asked for. The
 * file may be hostile: DTDs are refused, nothing is loaded, and everything is within limits. Immutable and thread-safe.
 */
public final class WordPressExport {

    /** The most characters of one item with all its markup and comments, unless the builder says otherwise. */
    public static final int DEFAULT_MAX_ITEM_LENGTH = 32 * 1024 * 1024;

    /** The most elements within each other, unless the builder says otherwise. */
    public static final int DEFAULT_MAX_DEPTH = 100;

    /** The most comments of one item, unless the builder says otherwise. */
    public static final int DEFAULT_MAX_COMMENTS = 100_000;

    /** The most authors and the most categories of a file, whose posts refer to them. */
    public static final int MAX_REMEMBERED = SiteMemory.MAX_REMEMBERED;

    private final ReadingRules rules;
    private final ExportLimits limits;

    private WordPressExport(ReadingRules rules, ExportLimits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    /** A builder; nothing must be set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Opens an export. The charset is that of the byte order mark or of the XML declaration, else UTF-8.
     *
     * @param export the bytes of the file; closed with what is returned
     * @return the items, in the order of the file; nothing is read before they are asked for
     * @throws NullPointerException if it is null
     */
    public WordPressItems open(InputStream export) {
        return new WordPressItems(requireNonNull(export, "export"), rules, limits);
    }

    /** Gathers what a reader needs to know; not thread-safe. */
    public static final class Builder {
        private ZoneId zone = ZoneOffset.UTC;
        private HtmlPolicy articles = HtmlPolicy.article();
        private HtmlPolicy comments = HtmlPolicy.comment();
        private final Set<String> postTypes = new HashSet<>(ReadingRules.OWN_TYPES);
        private Set<String> fields = Set.of();
        private int maxItemLength = DEFAULT_MAX_ITEM_LENGTH;
        private int maxDepth = DEFAULT_MAX_DEPTH;
        private int maxComments = DEFAULT_MAX_COMMENTS;

        private Builder() {}

        /** The zone of the site: that of local times which the file does not give in GMT, too. UTC unless set. */
        public Builder zone(ZoneId zone) {
            this.zone = requireNonNull(zone, "zone");
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

        /**
         * Types of posts that become articles besides {@code post} and {@code page}. Others are left out, for plugins keep
         * orders, letters of readers and the like as posts.
         */
        public Builder postTypes(Set<String> postTypes) {
            this.postTypes.addAll(Set.copyOf(postTypes));
            return this;
        }

        /**
         * The names of the custom fields of posts that are read; none unless set.
         *
         * @throws IllegalArgumentException if one begins with {@code _}: WordPress and its plugins keep their own there
         */
        public Builder fields(Set<String> fields) {
            this.fields = CustomFields.requirePublic(fields);
            return this;
        }

        /**
         * The most characters of one item with all its markup and comments, and of whatever else the file holds in one
         * piece.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxItemLength(int maxItemLength) {
            this.maxItemLength = Limits.atLeastOne("maxItemLength", maxItemLength);
            return this;
        }

        /**
         * The most elements within each other.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = Limits.atLeastOne("maxDepth", maxDepth);
            return this;
        }

        /**
         * The most comments of one item.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxComments(int maxComments) {
            this.maxComments = Limits.atLeastOne("maxComments", maxComments);
            return this;
        }

        /** The reader. */
        public WordPressExport build() {
            return new WordPressExport(
                    new ReadingRules(zone, articles, comments, postTypes, fields, maxComments),
                    new ExportLimits(maxItemLength, maxDepth));
        }
    }
}
