package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.DocumentFile;
import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.format.ItemSource;
import io.github.standfirst.examples.archive.format.ItemSource.Piece;
import io.github.standfirst.examples.archive.format.ReadingOptions;
import io.github.standfirst.exchange.ExchangeException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pieces of one input, some at a time, up to the first fault. Not thread-safe, but what it gives is. */
public final class Pieces implements Closeable {

    /** Pieces are handed over together, as handing over costs more than many of them. */
    private static final int MAX_TOGETHER = 64;

    private static final int CHARACTERS_TOGETHER = 128 * 1024;

    private final ItemSource source;
    private boolean ended;
    private @Nullable IOException failure;

    private Pieces(ItemSource source) {
        this.source = source;
    }

    /**
     * Begins to read files that are one input.
     *
     * @param options what the files do not say
     * @throws IOException if they cannot be read
     */
    public static Pieces open(Format format, List<DocumentFile> files, ReadingOptions options) throws IOException {
        return new Pieces(format.open(files, options));
    }

    /**
     * The next pieces, null where there are none. A group with a fault is the last one.
     *
     * @throws IOException if the files cannot be read; all before was given
     */
    public @Nullable PieceGroup next() throws IOException {
        requireWhole();
        List<Piece> together = new ArrayList<>();
        long length = 0;
        Optional<String> fault = Optional.empty();
        try {
            while (!ended && together.size() < MAX_TOGETHER && length < CHARACTERS_TOGETHER) {
                Piece piece = source.next();
                if (piece == null) {
                    ended = true;
                } else {
                    together.add(piece);
                    length += piece.length();
                }
            }
        } catch (ExchangeException e) {
            if (e.getCause() instanceof IOException cause) {
                // A parser between the stream and here: it is the stream that failed, and not the text that is bad.
                failure = cause;
            } else {
                ended = true;
                fault = Optional.of(String.valueOf(e.getMessage()));
            }
        } catch (UncheckedIOException e) {
            failure = e.getCause();
        } catch (IOException e) {
            failure = e;
        }
        if (failure != null && together.isEmpty()) {
            throw failure;
        }
        return together.isEmpty() && fault.isEmpty() ? null : new PieceGroup(together, length, fault);
    }

    /**
     * Requires that the last group ends where its pieces say, and not where the files could not be read on.
     *
     * @throws IOException if they could not
     */
    public void requireWhole() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /**
     * Passes over pieces that were read before, and makes nothing of them.
     *
     * @throws IOException if the files cannot be read
     * @throws ExchangeException if they are bad before that
     */
    public void skip(long pieces) throws IOException {
        for (long i = 0; i < pieces && source.next() != null; i++) {
            // Taken off is passed over.
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
