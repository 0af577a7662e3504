package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import java.io.Reader;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The documents of an array, one after the other. */
final class ArrayCursor<T> implements Spliterator<T> {

    private final DocumentText text;
    private final Form<T> form;
    private final ElementReader json;
    private final @Nullable Consumer<? super StandfirstJsonException> refusals;
    private final TokenSource tokens;
    private int index;
    private boolean begun;
    private boolean over;

    ArrayCursor(
            DocumentText text,
            Form<T> form,
            Reader json,
            @Nullable Consumer<? super StandfirstJsonException> refusals) {
        this.text = text;
        this.form = form;
        this.json = new ElementReader(json, text.options().limits().lineChars());
        this.refusals = refusals;
        this.tokens = text.library().tokens(this.json);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (!over) {
            T element = element();
            if (element != null) {
                action.accept(element);
                return true;
            }
        }
        return false;
    }

    /** The next element; null where it was refused, and where there is none. */
    private @Nullable T element() {
        json.begin();
        JsonReading reading = new JsonReading(tokens, "", text.options());
        reading.hideValuesOf(form);
        try {
            if (!isAtElement()) {
                return null;
            }
            reading = new JsonReading(tokens, "/" + index++, text.options());
            return reading.element(form);
        } catch (StandfirstJsonException e) {
            over |= refusals == null || reading.isUnreadable();
            if (refusals == null || over) {
                throw e;
            }
            refusals.accept(e);
            return null;
        } catch (ElementReader.TooLongException e) {
            over = true;
            throw BoundedLines.refusal(
                    "an element", tokens.line(), text.options().limits().lineChars());
        } catch (RuntimeException e) {
            over = true;
            throw text.library().refusal(e, reading, json, 0);
        }
    }

    /** Goes on to the next element, and behind the array where there is none. */
    private boolean isAtElement() {
        over = true;
        if (!begun && tokens.next() != Kind.START_LIST) {
            Kind first = tokens.kind();
            throw refusal("found " + (first == Kind.END ? "nothing" : first.found()) + "; expected is a list");
        }
        begun = true;
        Kind next = tokens.next();
        if (next == Kind.END_LIST) {
            if (tokens.next() != Kind.END) {
                throw refusal("found " + tokens.kind().found() + " behind the document; expected is its end");
            }
            tokens.close();
            return false;
        }
        if (next == Kind.END) {
            throw refusal("found the end; expected is more");
        }
        over = false;
        return true;
    }

    private StandfirstJsonException refusal(String problem) {
        return new StandfirstJsonException(new JsonPlace("", tokens.line(), tokens.column()), problem);
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
