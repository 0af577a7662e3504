package io.github.standfirst.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The documents of lines, one after the other. */
final class LineCursor<T> implements Spliterator<T> {

    private final DocumentText text;
    private final Form<T> form;
    private final Lines lines;
    private final @Nullable Consumer<? super StandfirstJsonException> refusals;

    LineCursor(
            DocumentText text,
            Form<T> form,
            Lines lines,
            @Nullable Consumer<? super StandfirstJsonException> refusals) {
        this.text = text;
        this.form = form;
        this.lines = lines;
        this.refusals = refusals;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (true) {
            T document;
            try {
                if (!lines.next()) {
                    return false;
                }
                if (lines.isEmpty()) {
                    continue;
                }
                document = lines.read(text, form);
            } catch (StandfirstJsonException e) {
                if (refusals == null) {
                    throw e;
                }
                refusals.accept(e);
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            action.accept(document);
            return true;
        }
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
