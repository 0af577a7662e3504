package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Slug;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Texts of an export that are no markup for us: titles, names, slugs, addresses. */
final class PlainTexts {

    private PlainTexts() {}

    /**
     * A title or name, which WordPress prints as markup, as one line of plain text.
     *
     * @throws io.github.standfirst.text.HtmlLimitException if it is too long
     */
    static String line(String html) {
        if (html.isBlank()) {
            return "";
        }
        SafeHtml safe = HtmlPolicy.plainText().sanitize(html);
        return oneLine(isPlain(safe.html()) ? safe.html() : PlainText.of(safe));
    }

    /** Answers whether a parser would find nothing in it but white space to make one of, as a line does anyway. */
    private static boolean isPlain(String html) {
        for (int i = 0; i < html.length(); i++) {
            char unit = html.charAt(i);
            if (unit == '<' || unit == '&' || unit == '\u00A0' || unit == '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    /** A text that WordPress prints as the value of an attribute: it has character references, and no tags. */
    static String value(String text) {
        return CharacterRule.clean(Parser.unescapeEntities(text, true)).strip();
    }

    private static String oneLine(String text) {
        String line = isOneLine(text) ? text : joined(text);
        return CharacterRule.isBlank(line) ? "" : line;
    }

    /** Answers whether there is no white space but single spaces between words. */
    private static boolean isOneLine(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean space = Character.isWhitespace(unit);
            if (space && (gap || unit != ' ')) {
                return false;
            }
            gap = space;
        }
        return !gap || text.isEmpty();
    }

    private static String joined(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isWhitespace(unit)) {
                gap = true;
            } else {
                line.append(gap && !line.isEmpty() ? " " : "").append(unit);
                gap = false;
            }
        }
        return line.toString();
    }

    /** The slug that a site has, which WordPress keeps percent-encoded where it is not ASCII. */
    static Optional<Slug> slug(String written) {
        try {
            return Optional.of(new Slug(percentDecoded(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The text of percent-encoded UTF-8; the text itself where it is none. */
    private static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                decoded.write(high * 16 + low);
                i += 2;
            } else {
                decoded.write(bytes[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** An address; exports write the references of HTML in it. */
    static Optional<WebUrl> address(String text) {
        return WebUrl.find(text.indexOf('&') < 0 ? text : value(text));
    }

    /** Answers whether a text may be an e-mail address. */
    static boolean isAddress(String text) {
        return text.indexOf('@') > 0 && text.chars().noneMatch(Character::isWhitespace);
    }

    /** A line without the words of it that may be e-mail addresses. */
    static String withoutAddresses(String line) {
        return Arrays.stream(line.split(" ", -1))
                .filter(word -> !isAddress(word))
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** A name, or the slug where there is none. */
    static String nameOr(String name, Slug slug) {
        String line = line(name);
        return line.isEmpty() ? slug.value() : line;
    }
}
