package io.github.standfirst.json;

import org.jspecify.annotations.Nullable;

/**
 * A document of which no value is shown in a message.
 *
 * @param form how it stands
 */
record PrivateForm<V>(Form<V> form) implements Form<V> {

    @Override
    public Class<? super V> type() {
        return form.type();
    }

    @Override
    public String wanted() {
        return form.wanted();
    }

    @Override
    public boolean showsValues() {
        return false;
    }

    @Override
    public void write(V value, TokenSink out) {
        form.write(value, out);
    }

    @Override
    public @Nullable V read(JsonReading in) {
        in.hideValues();
        return form.read(in);
    }
}
