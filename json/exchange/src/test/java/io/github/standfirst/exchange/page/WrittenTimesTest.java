package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimesTest {

    private static String found(String text) {
        return WrittenTimes.find(text, 0, text.length())
                .map(found -> found.time() + " " + found.offset())
                .orElse("none");
    }

    /** Zones reach from Baker Island to the Line Islands. */
    @ParameterizedTest
    @CsvSource({
        "16:20 +14:00, 16:20 +14:00",
        "16:20 +1400, 16:20 +14:00",
        "16:20 +14:01, 16:20 null",
        "16:20 -12:00, 16:20 -12:00",
        "16:20 -12:01, 16:20 null",
        "16:20 +13:59, 16:20 +13:59",
        "16:20 -11:59, 16:20 -11:59",
        "16:20 +19:00, 16:20 null",
        "16:20 UTC, 16:20 Z",
        "16:20, 16:20 null",
    })
    void offsetsAreThoseOfZones(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    /** Twelve in the morning is midnight, twelve in the afternoon noon. */
    @ParameterizedTest
    @CsvSource({
        "上午12:05, 00:05 null",
        "上午11:05, 11:05 null",
        "下午12:05, 12:05 null",
        "下午1:05, 13:05 null",
        "下午13:05, 13:05 null",
        "上午13:05, 13:05 null",
        "午前0時05分, 00:05 null",
        "午前12時05分, 00:05 null",
        "午後12時05分, 12:05 null",
        "午後11時05分, 23:05 null",
        "오전 12시 05분, 00:05 null",
        "오후 12시 05분, 12:05 null",
        "오후 4시 20분, 16:20 null",
        "12:05 am, 00:05 null",
        "12:05 pm, 12:05 null",
        "13:05 pm, none",
    })
    void halvesOfTheDayBeginAtTwelve(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }
}
