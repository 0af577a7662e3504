package io.github.standfirst.exchange.document;

import io.github.standfirst.exchange.ExchangeException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON text of others, read strictly (<a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>): no member twice,
 * nothing behind the value, within limits. What its values say is read leniently, but by others.
 */
public final class JsonDocument {

    /** The most objects and lists in one another. */
    public static final int MAX_DEPTH = 100;

    /** The most UTF-16 code units of a document, unless a reader says otherwise. */
    public static final int DEFAULT_MAX_LENGTH = 16 * 1024 * 1024;

    /** Values take many times the memory of the shortest text that makes them. */
    private static final int MAX_TOKENS = 1_000_000;

    private static final int MAX_TOKEN_LENGTH = 1_000;
    private static final int MOST_BYTES_OF_A_UNIT = 3;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxTokenCount(MAX_TOKENS)
                            .maxNameLength(MAX_TOKEN_LENGTH)
                            .maxNumberLength(MAX_TOKEN_LENGTH)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonDocument() {}

    /**
     * The root of a document in UTF-8, with or without a byte order mark.
     *
     * @param maxLength the most UTF-16 code units
     * @throws ExchangeException if it is no JSON in UTF-8, or past a limit
     */
    public static JsonValue read(byte[] json, int maxLength) {
        if (json.length > (long) MOST_BYTES_OF_A_UNIT * maxLength) {
            throw tooLong(json.length + " bytes", maxLength);
        }
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(json))
                            .toString(),
                    maxLength);
        } catch (CharacterCodingException e) {
            throw new ExchangeException("document is not in UTF-8; expected is JSON in UTF-8", e);
        }
    }

    /**
     * The root of a document.
     *
     * @param maxLength the most UTF-16 code units
     * @throws ExchangeException if it is no JSON, or past a limit
     */
    public static JsonValue read(String json, int maxLength) {
        if (json.length() > maxLength) {
            throw tooLong(json.length() + " UTF-16 code units", maxLength);
        }
        try {
            return JsonValue.root(MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json));
        } catch (StreamConstraintsException e) {
            throw refused(
                    e,
                    String.format(
                            Locale.ROOT,
                            "document is past a limit; allowed are %d objects and lists in one another, %d tokens, and names and"
                                    + " numbers of %d characters",
                            MAX_DEPTH,
                            MAX_TOKENS,
                            MAX_TOKEN_LENGTH));
        } catch (NumberFormatException e) {
            throw new ExchangeException(
                    "document has a number whose exponent is past 32 bits; expected is a smaller one");
        } catch (JacksonException e) {
            throw refused(e, "document is no JSON, or has a member twice; expected is one JSON value");
        }
    }

    private static ExchangeException tooLong(String found, int maxLength) {
        return new ExchangeException(
                "document has " + found + "; allowed are at most " + maxLength + " UTF-16 code units");
    }

    /** The parser's own exception is not kept: its message may quote any part of the document. */
    private static ExchangeException refused(JacksonException e, String problem) {
        @Nullable TokenStreamLocation place = e.getLocation();
        return new ExchangeException(
                place == null
                        ? problem
                        : String.format(
                                Locale.ROOT,
                                "at line %d, column %d: %s",
                                place.getLineNr(),
                                place.getColumnNr(),
                                problem));
    }
}
