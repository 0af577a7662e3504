package io.github.standfirst.exchange.page;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.Limits;
import io.github.standfirst.text.CharacterRule;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads a saved page of a news site or a blog: its article and the comments that stand on it.
 *
 * <pre>{@code
 * PageReader reader = PageReader.builder().zone(ZoneId.of("Asia/Yerevan")).readAt(Instant.now()).build();
 * ReadPage page = reader.read(Files.readAllBytes(path));
 * }</pre>
 *
 * <p>What a page says in several ways is taken from the source that is trusted most, in the order of
 * {@link PageSource}. A page of a {@link PageWriter} gives back what it was made of. All texts are sanitized or plain, and what that removed, what is missing and what had to be
 * guessed is in the {@link PageReport}. The page may be hostile: it is read in linear time within limits, and nothing is
 * loaded from the web. Immutable and thread-safe.
 */
public final class PageReader {

    /** The most bytes of a page, unless a reader says otherwise: 16 MiB. */
    public static final int DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

    /** The most elements of a page, unless a reader says otherwise. */
    public static final int DEFAULT_MAX_ELEMENTS = PageParser.MAX_ELEMENTS;

    private final ZoneId zone;
    private final Instant readAt;
    private final int maxBytes;
    private final int maxElements;

    private final @Nullable Charset charset;

    private PageReader(ZoneId zone, Instant readAt, int maxBytes, int maxElements, @Nullable Charset charset) {
        this.zone = zone;
        this.readAt = readAt;
        this.charset = charset;
        this.maxBytes = maxBytes;
        this.maxElements = maxElements;
    }

    /** A builder; what it needs is the time of reading. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a page.
     *
     * @param page the bytes as they were served or saved; their charset is told by a byte order mark, by the reader or by
     *     the page, else it is UTF-8, and where it cannot be that, what pages in its language were written in; the report
     *     says what had to be guessed
     * @throws NullPointerException if it is null
     * @throws ExchangeException if it is no page, is in a charset that cannot be told, has no article, or is past a limit
     */
    public ReadPage read(byte[] page) {
        PageBytes.check(requireNonNull(page, "page"), maxBytes);
        Notes notes = new Notes();
        // A form feed is white space of HTML, and allowed in no text of ours.
        String decoded = PageCharset.decode(page, charset, notes).replace('\f', ' ');
        Document document = PageParser.parse(clean(decoded, notes), maxElements);
        return WrittenPage.find(document, notes, readAt)
                .orElseGet(() -> new PageReading(document, notes, new PageDates(zone, readAt)).page());
    }

    private static String clean(String text, Notes notes) {
        long forbidden = text.codePoints()
                .filter(codePoint -> codePoint != '\r' && !CharacterRule.allows(codePoint))
                .count();
        if (forbidden > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "characters of the page that no text may hold: %d; U+FFFD stands for each",
                    forbidden));
        }
        return CharacterRule.clean(text);
    }

    /**
     * Reads a page from a stream, to its end; the stream stays open.
     *
     * @param page the bytes as they were served or saved
     * @throws NullPointerException if it is null
     * @throws ExchangeException if it cannot be read, is no page, has no article, or is past a limit
     */
    public ReadPage read(InputStream page) {
        return read(PageBytes.read(requireNonNull(page, "page"), maxBytes));
    }

    /** Gathers what a reader needs to know; not thread-safe. */
    public static final class Builder {
        private ZoneId zone = ZoneOffset.UTC;
        private @Nullable Instant readAt;
        private int maxBytes = DEFAULT_MAX_BYTES;
        private int maxElements = DEFAULT_MAX_ELEMENTS;
        private @Nullable Charset charset;

        private Builder() {}

        /** The zone of times that a page gives without one, and of the noon that stands for a day; UTC unless set. */
        public Builder zone(ZoneId zone) {
            this.zone = requireNonNull(zone, "zone");
            return this;
        }

        /** When the page was saved or is read: "7 years ago" is reckoned from it. It must be set. */
        public Builder readAt(Instant readAt) {
            this.readAt = requireNonNull(readAt, "readAt");
            return this;
        }

        /**
         * What the pages were served with, as the header {@code Content-Type} says; it counts more than what they declare,
         * and less than a byte order mark. Unless set, the pages say themselves.
         */
        public Builder charset(Charset charset) {
            this.charset = requireNonNull(charset, "charset");
            return this;
        }

        /**
         * The most bytes of a page.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = Limits.atLeastOne("maxBytes", maxBytes);
            return this;
        }

        /**
         * The most elements of a page, those that the parser adds included: misnested markup can make many elements of
         * few characters.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxElements(int maxElements) {
            this.maxElements = Limits.atLeastOne("maxElements", maxElements);
            return this;
        }

        /**
         * The reader.
         *
         * @throws IllegalStateException if the time of reading was not set
         */
        public PageReader build() {
            if (readAt == null) {
                throw new IllegalStateException("readAt is not set");
            }
            return new PageReader(zone, readAt, maxBytes, maxElements, charset);
        }
    }
}
