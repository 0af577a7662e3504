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
        if (in.kind() == Kind.INTEGER && digits.length() <= MAX_CHARS && isWhole(digits)) {
            long value = Long.parseLong(digits);
            if (value == (int) value) {
                return (int) value;
            }
        }
        throw in.refused(Quoted.of(digits), wanted());
    }

    /**
     * As section 6 of <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a> has it. Parsers of other formats hand
     * on what these have: {@code 1_000}, {@code 0x10} or {@code 010}, which is eight there.
     */
    private static boolean isWhole(String digits) {
        int first = digits.startsWith("-") ? 1 : 0;
        boolean allDigits = digits.chars().skip(first).allMatch(unit -> unit >= '0' && unit <= '9');
        int count = digits.length() - first;
        return allDigits && count > 0 && (count == 1 || digits.charAt(first) != '0');
    }
}
