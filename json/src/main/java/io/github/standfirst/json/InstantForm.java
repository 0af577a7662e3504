package io.github.standfirst.json;

import java.time.Instant;

/** A time as {@link InstantText} has it. */
enum InstantForm implements Form<Instant> {
    INSTANT;

    @Override
    public Class<Instant> type() {
        return Instant.class;
    }

    @Override
    public String wanted() {
        return "a text";
    }

    @Override
    public void write(Instant value, TokenSink out) {
        out.time(value);
    }

    @Override
    public Instant read(JsonReading in) {
        return in.checked(InstantText::parse, in.text(wanted()));
    }
}
