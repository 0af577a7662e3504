package io.github.standfirst.json;

import io.github.standfirst.json.TokenSource.Kind;
import io.github.standfirst.text.Quoted;

/** A whole number of 32 bits. */
enum NumberForm implements Form<Integer> {
    NUMBER;

    /** As many characters as the least number has, {@link Integer#MIN_VALUE}. */
    private static final int MAX_CHARS = 11;

    @Override
    public Class<Integer> type() {
        return Integer.class;
    }

    @Override
    public String wanted() {
        return "a whole number of 32 bits";
    }

    @Override
    public void write(Integer value, TokenSink out) {
        out.number(value);
    }

    @Override
    public Integer read(JsonReading in) {
        boolean number = in.kind() == Kind.INTEGER || in.kind() == Kind.DECIMAL;
        if (!number) {
            throw in.unexpected(wanted());
        }
        String digits = in.text();
        if (in.kind() == Kind.INTEGER && digits.length() <= MAX_CHARS) {
            long value = Long.parseLong(digits);
            if (value == (int) value) {
                return (int) value;
            }
        }
        throw in.refused(Quoted.of(digits), wanted());
    }
}
