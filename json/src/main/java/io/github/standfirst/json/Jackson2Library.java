package io.github.standfirst.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;

/** JSON texts through Jackson 2. */
final class Jackson2Library implements JsonLibrary {

    private final JsonFactory factory;

    /** For texts without an end, of which a table of all their names would have none either. */
    private final JsonFactory forgetful;

    Jackson2Library(JsonLimits limits) {
        factory = new JsonFactoryBuilder()
                .rootValueSeparator("\n")
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(limits.tokenChars())
                        .maxNumberLength(limits.tokenChars())
                        .build())
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
        forgetful = factory.rebuild()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    @Override
    public String write(Consumer<TokenSink> tokens) {
        BufferRecycler buffers = factory._getBufferRecycler();
        try (SegmentedStringWriter out = new SegmentedStringWriter(buffers)) {
            write(out, tokens);
            return out.getAndClear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            buffers.releaseToPool();
        }
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
    public void write(OutputStream out, Consumer<TokenSink> tokens) {
        try (JsonGenerator generator = factory.createGenerator(out)) {
            tokens.accept(new Jackson2Sink(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TokenSource tokens(String json, int linesBefore) {
        try {
            return new Jackson2Source(factory.createParser(json), linesBefore);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TokenSource tokens(byte[] utf8, int start, int end) {
        try {
            return new Jackson2Source(factory.createParser(utf8, start, end - start), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TokenSource tokens(Reader json) {
        try {
            return new Jackson2Source(forgetful.createParser(json), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public RuntimeException refusal(RuntimeException thrown, JsonReading reading, Characters json, int linesBefore) {
        return refused(thrown, reading, json, linesBefore);
    }

    static RuntimeException refused(RuntimeException thrown, JsonReading reading, Characters json, int linesBefore) {
        if (!(thrown instanceof UncheckedIOException wrapped)) {
            return thrown;
        }
        if (wrapped.getCause() instanceof StreamConstraintsException) {
            return reading.tooLong();
        }
        if (wrapped.getCause() instanceof StreamReadException e) {
            JsonLocation at = e.getLocation();
            boolean ended = e instanceof JsonEOFException;
            int behind = isBehindControl(json, at.getCharOffset()) ? 1 : 0;
            String found = ended ? JsonReading.END : JsonReading.character(json, at.getCharOffset() - behind);
            return reading.malformed(found, at.getLineNr() + linesBefore, at.getColumnNr() - behind);
        }
        return thrown;
    }

    /** Of a control between two tokens Jackson 2 tells the place behind it, of all else the place itself. */
    private static boolean isBehindControl(Characters json, long offset) {
        int before = json.at(offset - 1);
        return before >= 0 && before < ' ' && before != '\t' && before != '\n' && before != '\r';
    }
}
