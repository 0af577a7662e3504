package io.github.standfirst.json;

import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.SegmentedStringWriter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.BufferRecycler;

/** JSON texts through Jackson 3. */
final class Jackson3Library implements JsonLibrary {

    private final JsonFactory factory;

    /** For texts without an end, of which a table of all their names would have none either. */
    private final JsonFactory forgetful;

    Jackson3Library(JsonLimits limits) {
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(limits.tokenChars())
                        .maxNumberLength(limits.tokenChars())
                        .build())
                .rootValueSeparator("\n")
                .enable(
                        TokenStreamFactory.Feature
                                .INTERN_PROPERTY_NAMES) // as Jackson 2 does: members have literal names
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
        forgetful = factory.rebuild()
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    @Override
    public String write(Consumer<TokenSink> tokens) {
        BufferRecycler buffers = factory._getBufferRecycler();
        try (SegmentedStringWriter out = new SegmentedStringWriter(buffers)) {
            write(out, tokens);
            return out.getAndClear();
        } finally {
            buffers.releaseToPool();
        }
    }

    @Override
    public void write(Writer out, Consumer<TokenSink> tokens) {
        write(factory.createGenerator(ObjectWriteContext.empty(), out), tokens);
    }

    @Override
    public void write(OutputStream out, Consumer<TokenSink> tokens) {
        write(factory.createGenerator(ObjectWriteContext.empty(), out), tokens);
    }

    private static void write(JsonGenerator opened, Consumer<TokenSink> tokens) {
        try (JsonGenerator generator = opened) {
            tokens.accept(new Jackson3Sink(generator));
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    @Override
    public TokenSource tokens(String json, int linesBefore) {
        return new Jackson3Source(factory.createParser(ObjectReadContext.empty(), json), linesBefore);
    }

    @Override
    public TokenSource tokens(byte[] utf8, int start, int end) {
        return new Jackson3Source(factory.createParser(ObjectReadContext.empty(), utf8, start, end - start), 0);
    }

    @Override
    public TokenSource tokens(Reader json) {
        return new Jackson3Source(forgetful.createParser(ObjectReadContext.empty(), json), 0);
    }

    @Override
    public RuntimeException refusal(RuntimeException thrown, JsonReading reading, Characters json, int linesBefore) {
        return refused(thrown, reading, json, linesBefore);
    }

    static RuntimeException refused(RuntimeException thrown, JsonReading reading, Characters json, int linesBefore) {
        if (thrown instanceof StreamConstraintsException) {
            return reading.tooLong();
        }
        if (thrown instanceof StreamReadException e) {
            TokenStreamLocation at = e.getLocation();
            boolean ended = e instanceof UnexpectedEndOfInputException;
            String found = ended ? JsonReading.END : JsonReading.character(json, at.getCharOffset());
            return reading.malformed(found, at.getLineNr() + linesBefore, at.getColumnNr());
        }
        return thrown instanceof JacksonIOException e ? new UncheckedIOException(e.getCause()) : thrown;
    }
}
