package io.github.standfirst.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;

/** JSON texts through Jackson 2. */
final class Jackson2Library implements JsonLibrary {

    private final JsonFactory factory;

    Jackson2Library(JsonLimits limits) {
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(limits.tokenChars())
                        .maxNumberLength(limits.tokenChars())
                        .build())
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
    }

    @Override
    public void write(Writer out, Consumer<TokenSink> tokens) {
        try (JsonGenerator generator = factory.createGenerator(out)) {
            tokens.accept(new Jackson2Sink(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <V> V read(String json, int linesBefore, Form<V> form, ReadOptions options) {
        try (JsonParser parser = factory.createParser(json)) {
            JsonReading reading = new JsonReading(new Jackson2Source(parser, linesBefore), "", options);
            try {
                return reading.document(form);
            } catch (UncheckedIOException e) {
                throw refusal(reading, e, json, linesBefore);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuntimeException refusal(
            JsonReading reading, UncheckedIOException thrown, String json, int linesBefore) {
        if (thrown.getCause() instanceof StreamConstraintsException) {
            return reading.tooLong();
        }
        if (thrown.getCause() instanceof StreamReadException e) {
            JsonLocation at = e.getLocation();
            long offset = e instanceof JsonEOFException ? json.length() : at.getCharOffset();
            return reading.malformed(json, offset, at.getLineNr() + linesBefore, at.getColumnNr());
        }
        return thrown;
    }
}
