package io.github.standfirst.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Tokens read by Jackson 2. What it throws comes in an {@link UncheckedIOException}. */
final class Jackson2Source implements TokenSource {

    private final JsonParser parser;
    private final int linesBefore;

    /**
     * The tokens of a parser.
     *
     * @param linesBefore how many lines of a stream stand before what is parsed
     */
    Jackson2Source(JsonParser parser, int linesBefore) {
        this.parser = parser;
        this.linesBefore = linesBefore;
    }

    @Override
    public Kind kind() {
        return kind(parser.currentToken());
    }

    @Override
    public Kind next() {
        try {
            return kind(parser.nextToken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(@Nullable JsonToken token) {
        if (token == null) {
            return Kind.END;
        }
        return switch (token) {
            case START_OBJECT -> Kind.START_OBJECT;
            case END_OBJECT -> Kind.END_OBJECT;
            case START_ARRAY -> Kind.START_LIST;
            case END_ARRAY -> Kind.END_LIST;
            case FIELD_NAME -> Kind.NAME;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT -> Kind.INTEGER;
            case VALUE_NUMBER_FLOAT -> Kind.DECIMAL;
            case VALUE_TRUE -> Kind.TRUE;
            case VALUE_FALSE -> Kind.FALSE;
            case VALUE_NULL -> Kind.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Kind.FOREIGN;
        };
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long byteOffset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int line() {
        int line = parser.currentTokenLocation().getLineNr();
        return line < 1 ? 0 : line + linesBefore;
    }

    @Override
    public int column() {
        // Before the first token Jackson tells line 1 and column 0.
        return line() == 0 ? 0 : Math.max(1, parser.currentTokenLocation().getColumnNr());
    }
}
