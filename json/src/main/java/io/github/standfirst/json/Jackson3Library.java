package io.github.standfirst.json;

import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** JSON texts through Jackson 3. */
final class Jackson3Library implements JsonLibrary {

    private final JsonFactory factory;

    Jackson3Library(JsonLimits limits) {
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(limits.tokenChars())
                        .maxNumberLength(limits.tokenChars())
                        .build())
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
    }

    @Override
    public void write(Writer out, Consumer<TokenSink> tokens) {
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            tokens.accept(new Jackson3Sink(generator));
        }
    }

    @Override
    public <V> V read(String json, int linesBefore, Form<V> form, ReadOptions options) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            JsonReading reading = new JsonReading(new Jackson3Source(parser, linesBefore), "", options);
            try {
                return reading.document(form);
            } catch (StreamConstraintsException e) {
                throw reading.tooLong();
            } catch (StreamReadException e) {
                TokenStreamLocation at = e.getLocation();
                long offset = e instanceof UnexpectedEndOfInputException ? json.length() : at.getCharOffset();
                throw reading.malformed(json, offset, at.getLineNr() + linesBefore, at.getColumnNr());
            }
        }
    }
}
