package io.github.standfirst.json;

import org.jspecify.annotations.Nullable;

/**
 * The form of a private type where it must not be written: it never is, whatever a mapper would make of it.
 *
 * @param refusal the message
 */
record RefusedForm<V>(Class<V> type, String refusal) implements Form<V> {

    @Override
    public String wanted() {
        return "nothing";
    }

    /** What is refused may be private. */
    @Override
    public boolean showsValues() {
        return false;
    }

    /**
     * Refuses.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void write(V value, TokenSink out) {
        throw new UnsupportedOperationException(refusal);
    }

    @Override
    public @Nullable V read(JsonReading in) {
        throw in.refusal(refusal);
    }
}
