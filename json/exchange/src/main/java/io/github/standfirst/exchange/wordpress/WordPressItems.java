package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.exchange.ExchangeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The items of one export, each read when it is asked for. Where the file turns out to be bad, those before were handed
 * out; then comes an {@link ExchangeException}, and after it nothing more. Not thread-safe.
 */
public final class WordPressItems implements Iterator<WordPressItem>, AutoCloseable {

    private final InputStream bytes;
    private final ReadingRules rules;
    private final ExportLimits limits;
    private @Nullable ExportReading reading;
    private @Nullable RawWordPressItem next;
    private boolean ended;

    WordPressItems(InputStream bytes, ReadingRules rules, ExportLimits limits) {
        this.bytes = bytes;
        this.rules = rules;
        this.limits = limits;
    }

    /**
     * Answers whether there is another item.
     *
     * @throws ExchangeException if the file is no export of WordPress, is malformed, is past a limit, or cannot be read
     */
    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            ended = true;
            next = reading().next();
            ended = next == null;
        }
        return next != null;
    }

    /** Nothing is read before it is asked for: where that fails, there is already something to be closed. */
    private ExportReading reading() {
        if (reading == null) {
            reading = new ExportReading(
                    new XmlCursor(ExportText.of(bytes, limits.maxItemLength()), limits.maxDepth()), rules);
        }
        return reading;
    }

    /**
     * The next item.
     *
     * @throws NoSuchElementException if there is none
     * @throws ExchangeException if the file is no export of WordPress, is malformed, is past a limit, or cannot be read
     */
    @Override
    public WordPressItem next() {
        return nextRaw().item();
    }

    /**
     * The next item, taken off the file and not yet made: what remains to be done may be done on another thread, while
     * this one goes on to the next. It is equal to what {@link #next} would have given.
     *
     * @throws NoSuchElementException if there is none
     * @throws ExchangeException if the file is no export of WordPress, is malformed, is past a limit, or cannot be read
     */
    public RawWordPressItem nextRaw() {
        if (!hasNext()) {
            throw new NoSuchElementException("the export has no more items");
        }
        @Nullable RawWordPressItem item = next;
        next = null;
        if (item == null) {
            throw new AssertionError("there is one");
        }
        return item;
    }

    /**
     * Closes the stream that the items are read from; there are no more after that.
     *
     * @throws ExchangeException if it cannot be closed
     */
    @Override
    public void close() {
        ended = true;
        next = null;
        try {
            bytes.close();
        } catch (IOException e) {
            throw new ExchangeException("the export cannot be closed", e);
        }
    }
}
