package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Any number of documents of one kind in constant memory, as lines (NDJSON, {@code application/x-ndjson}) or as the
 * elements of one array: pulled as a stream, or pushed to a consumer. Made by {@link StandfirstJson} and
 * {@link StoreJson}. Each line or element is read as strictly as a document, within {@link JsonLimits#lineChars()}.
 *
 * <p>A bad one ends the reading, unless {@link #onRefusal} says otherwise. Streams and readers are neither closed nor, in
 * reading, used up beyond what was asked for by more than a buffer. Immutable and thread-safe; what it returns is not.
 *
 * @param <T> the type of the documents
 */
public final class JsonStream<T> {

    private final DocumentText text;
    private final Form<T> form;
    private final @Nullable Consumer<? super StandfirstJsonException> refusals;

    JsonStream(DocumentText text, Form<T> form) {
        this(text, form, null);
    }

    private JsonStream(DocumentText text, Form<T> form, @Nullable Consumer<? super StandfirstJsonException> refusals) {
        this.text = text;
        this.form = form;
        this.refusals = refusals;
    }

    /**
     * The same, but that a bad line or element is told and passed over, and the rest goes on. What is no JSON within an
     * array, or is too long there, ends the reading all the same: nothing tells where the next element begins.
     *
     * @param refusals learns of each, with the line in the stream; what it throws ends the reading
     */
    public JsonStream<T> onRefusal(Consumer<? super StandfirstJsonException> refusals) {
        return new JsonStream<>(text, form, requireNonNull(refusals, "refusals"));
    }

    /**
     * The documents of lines in UTF-8; empty lines are passed over.
     *
     * @return lazy: each call for the next document reads a line. It throws {@link StandfirstJsonException} for a bad one
     *     that nobody is told of, and {@link UncheckedIOException} if the stream fails
     */
    public Stream<T> lines(InputStream utf8) {
        return stream(new LineCursor<>(text, form, new ByteLines(utf8, lineLimit()), refusals));
    }

    /**
     * The documents of lines; empty lines are passed over.
     *
     * @return lazy: each call for the next document reads a line. It throws {@link StandfirstJsonException} for a bad one
     *     that nobody is told of, and {@link UncheckedIOException} if the reader fails
     */
    public Stream<T> lines(Reader lines) {
        return stream(new LineCursor<>(text, form, new BoundedLines(lines, lineLimit()), refusals));
    }

    /**
     * Hands on the documents of lines in UTF-8 one by one; empty lines are passed over.
     *
     * @throws StandfirstJsonException if a line is bad and nobody is told of it; those before it were handed on
     * @throws UncheckedIOException if the stream fails
     */
    public void readLines(InputStream utf8, Consumer<? super T> documents) {
        lines(utf8).forEachOrdered(documents);
    }

    /**
     * Hands on the documents of lines one by one; empty lines are passed over.
     *
     * @throws StandfirstJsonException if a line is bad and nobody is told of it; those before it were handed on
     * @throws UncheckedIOException if the reader fails
     */
    public void readLines(Reader lines, Consumer<? super T> documents) {
        lines(lines).forEachOrdered(documents);
    }

    /**
     * The documents of an array.
     *
     * @return lazy: each call for the next document reads an element. It throws {@link StandfirstJsonException} for a bad
     *     one that nobody is told of, for what is no array, and for anything behind it, and {@link UncheckedIOException}
     *     if the reader fails
     */
    public Stream<T> array(Reader json) {
        return stream(new ArrayCursor<>(text, form, requireNonNull(json, "json"), refusals));
    }

    /**
     * Hands on the documents of an array one by one.
     *
     * @throws StandfirstJsonException if an element is bad and nobody is told of it, if it is no array, or anything
     *     stands behind it; those before were handed on
     * @throws UncheckedIOException if the reader fails
     */
    public void readArray(Reader json, Consumer<? super T> documents) {
        array(json).forEachOrdered(documents);
    }

    private int lineLimit() {
        return text.options().limits().lineChars();
    }

    private static <T> Stream<T> stream(Spliterator<T> cursor) {
        return StreamSupport.stream(cursor, false);
    }

    /**
     * Writes documents as lines in UTF-8, each ended by a line feed, in their order.
     *
     * @throws UncheckedIOException if the stream fails; it is flushed, and not closed
     */
    public void writeLines(Iterable<? extends T> documents, OutputStream utf8) {
        try {
            boolean[] any = {false};
            try {
                text.library().write(utf8, tokens -> writeAll(documents, tokens, any));
            } finally {
                if (any[0]) {
                    utf8.write('\n');
                }
            }
            utf8.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes documents as lines, each ended by a line feed, in their order.
     *
     * @throws UncheckedIOException if the writer fails; it is flushed, and not closed
     */
    public void writeLines(Iterable<? extends T> documents, Writer out) {
        try {
            boolean[] any = {false};
            try {
                text.library().write(out, tokens -> writeAll(documents, tokens, any));
            } finally {
                if (any[0]) {
                    out.write('\n');
                }
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says at once that there is a document: where a later one fails, its line is ended nevertheless. */
    private void writeAll(Iterable<? extends T> documents, TokenSink tokens, boolean[] any) {
        for (T document : documents) {
            any[0] = true;
            form.write(document, tokens);
        }
    }

    /**
     * Writes documents as one array. Where it fails half-way the array stays open, so that nobody takes it for the whole.
     *
     * @throws UncheckedIOException if the writer fails; it is flushed, and not closed
     */
    public void writeArray(Iterable<? extends T> documents, Writer out) {
        try {
            text.library().write(out, tokens -> {
                tokens.startList();
                writeAll(documents, tokens, new boolean[1]);
                tokens.endList();
            });
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
