package io.github.standfirst.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitRunOrderTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
            9,                  10
            2,                  09
            09,                 10
            9,                  09a
            1,                  1a
            1,                  1-1
            ~~,                 0
            0,                  00
            1-9-1,              1-10-0
            a9b2,               a9b10
            a09b10,             a9b11
            c,                  c0
            /,                  0
            9,                  :
            10,                 a
            99999999999999999998, 99999999999999999999
            99999999999999999999, 100000000000000000000
            z9,                 ա1
            09,                 9
            a01,                a1
            01-1,               1-1
            01-2,               1-10
            """)
    void standsBefore(String first, String second) {
        assertThat(DigitRunOrder.compare(first, second)).isNegative();
        assertThat(DigitRunOrder.compare(second, first)).isPositive();
    }

    @Test
    void takesOnlyAsciiDigitsForDigits() {
        assertThat(DigitRunOrder.compare("٩", "١٠")).isPositive();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void isAntisymmetricAndConsistentWithEquals(@ForAll("ids") String a, @ForAll("ids") String b) {
        int forth = Integer.signum(DigitRunOrder.compare(a, b));
        int back = Integer.signum(DigitRunOrder.compare(b, a));

        assertThat(forth).isEqualTo(-back);
        assertThat(forth == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void isTransitive(@ForAll("ids") String a, @ForAll("ids") String b, @ForAll("ids") String c) {
        if (DigitRunOrder.compare(a, b) <= 0 && DigitRunOrder.compare(b, c) <= 0) {
            assertThat(DigitRunOrder.compare(a, c)).isNotPositive();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void comparesNumbersAsNumbers(@ForAll long a, @ForAll long b) {
        String left = Long.toUnsignedString(a);
        String right = Long.toUnsignedString(b);

        assertThat(Integer.signum(DigitRunOrder.compare(left, right))).isEqualTo(Long.compareUnsigned(a, b));
        assertThat(Integer.signum(DigitRunOrder.compare("c" + left + "x", "c" + right + "x")))
                .isEqualTo(Long.compareUnsigned(a, b));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void takesLinearTime() {
        String zeros = "0".repeat(2_000_000);
        String runs = "1a".repeat(1_000_000);

        assertThat(DigitRunOrder.compare(zeros + "1", zeros + "2")).isNegative();
        assertThat(DigitRunOrder.compare(runs + "1", runs + "2")).isNegative();
    }

    /** Short texts of few characters, so that pairs share beginnings. */
    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("0019a-:/").ofMaxLength(7);
    }
}
