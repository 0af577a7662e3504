package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.exchange.ExchangeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Exports for tests. */
final class Exports {

    static final String HEAD = "<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
            + " xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>T</title>"
            + "<link>https://s.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>";

    static final String TAIL = "</channel></rss>";

    private Exports() {}

    /** What was handed out, and the exception that came then, null where none did. */
    record Outcome(List<WordPressItem> items, @Nullable ExchangeException fault) {}

    static InputStream sample() {
        return Objects.requireNonNull(Exports.class.getResourceAsStream("sample-export.xml"), "sample-export.xml");
    }

    static List<WordPressItem> all(WordPressExport export, InputStream in) {
        List<WordPressItem> all = new ArrayList<>();
        try (WordPressItems items = export.open(in)) {
            items.forEachRemaining(all::add);
        }
        return all;
    }

    /** All items of an export of which only what stands behind the site is given. */
    static List<WordPressItem> channel(String content) {
        return all(WordPressExport.builder().build(), bytes(HEAD + content + TAIL));
    }

    /** An item that is a post of the id 1, published on the first of May 2026. */
    static String post(String children) {
        return "<item><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>"
                + "<wp:post_date_gmt>2026-05-01 08:00:00</wp:post_date_gmt>" + children + "</item>";
    }

    /** The only post of an export that has one item, made by {@link #post}. */
    static WordPressItem.Post readPost(String children) {
        return (WordPressItem.Post) channel(post(children)).get(1);
    }

    /** The body of a post of a content. */
    static String body(String content) {
        return readPost(content(content)).article().body().html();
    }

    static String content(String content) {
        return "<content:encoded><![CDATA[" + content + "]]></content:encoded>";
    }

    static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads to the end or to the fault, and asserts nothing. */
    static Outcome outcome(WordPressExport export, InputStream in) {
        List<WordPressItem> read = new ArrayList<>();
        try (in;
                WordPressItems items = export.open(in)) {
            items.forEachRemaining(read::add);
            return new Outcome(read, null);
        } catch (ExchangeException e) {
            return new Outcome(read, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome outcome(String xml) {
        return outcome(WordPressExport.builder().build(), bytes(xml));
    }
}
