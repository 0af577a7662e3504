package io.github.standfirst.json;

import io.github.standfirst.text.Quoted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers of the canonical form, as ECMAScript writes them (RFC 8785, section 3.2.2.3;
 * <a href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">Number::toString</a>). The JDK's own text of a
 * double has other exponents, and before 19 more digits than need be.
 */
final class CanonicalNumber {

    /** So many digits tell any two doubles apart. */
    private static final int MAX_DIGITS = 17;

    /** Up to so many digits stand before the point without an exponent. */
    private static final int MAX_PLAIN = 21;

    /** Down to so many zeros stand behind the point without an exponent. */
    private static final int MIN_PLAIN = -6;

    private CanonicalNumber() {}

    /**
     * The text of a number.
     *
     * @param written as JSON has it
     * @throws IllegalArgumentException if it is past the doubles
     */
    static String of(String written) {
        double value = Double.parseDouble(written);
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("found " + Quoted.of(written) + "; expected is a number of 64 bits");
        }
        if (value == 0) {
            return "0";
        }
        return value < 0 ? "-" + positive(-value) : positive(value);
    }

    private static String positive(double value) {
        BigDecimal shortest = shortest(value).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        if (digits.length() <= point && point <= MAX_PLAIN) {
            return digits + "0".repeat(point - digits.length());
        }
        if (0 < point && point <= MAX_PLAIN) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (MIN_PLAIN < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        int exponent = point - 1;
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    /** The number of the fewest digits that is read as the value, of those the one closest to it. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == value) {
                return nearest;
            }
            // Below a power of two doubles are twice as dense: what is farther away above it may be read as it.
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            if (above.doubleValue() == value) {
                return above;
            }
        }
        return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
    }
}
