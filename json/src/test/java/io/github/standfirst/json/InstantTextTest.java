package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final int[] FRACTION_STEPS = {1, 1_000, 1_000_000, 1_000_000_000};

    @Test
    void agreesWithJavaTimeOnRandomInstants() {
        Random random = new Random(20190618);
        List<Instant> different = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            long seconds = random.nextLong(EARLIEST.getEpochSecond(), LATEST.getEpochSecond() + 1);
            int step = FRACTION_STEPS[random.nextInt(FRACTION_STEPS.length)];
            int nanos = random.nextInt(1_000_000_000);
            Instant instant = Instant.ofEpochSecond(seconds, nanos - nanos % step);
            String text = InstantText.format(instant);
            if (!text.equals(instant.toString()) || !InstantText.parse(text).equals(Instant.parse(text))) {
                different.add(instant);
            }
        }
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "0000-02-29T23:59:59.000000001Z",
                "0001-01-01T00:00:00Z",
                "1582-10-15T00:00:00Z",
                "1899-12-31T23:59:59.999Z",
                "1900-02-28T23:59:59Z",
                "1900-03-01T00:00:00Z",
                "1969-12-31T23:59:59.999999999Z",
                "1970-01-01T00:00:00Z",
                "2000-02-29T12:00:00Z",
                "2024-02-29T00:00:00.001Z",
                "2024-12-31T23:59:59.000001Z",
                "9999-12-31T23:59:59.999999999Z"
            })
    void writesBackTheEdgesOfTheCalendar(String text) {
        assertThat(InstantText.parse(text)).isEqualTo(Instant.parse(text));
        assertThat(InstantText.format(InstantText.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-18T09:12:40.1Z",
                "2024-06-18T09:12:40.12345Z",
                "2024-06-18T09:12:40.000000000Z",
                "2024-06-18T09:12:40+02:00",
                "2024-06-18T09:12:40.5-11:30",
                "2024-06-18t09:12:40z"
            })
    void readsWhatJavaTimeReads(String text) {
        assertThat(InstantText.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "1560849160",
                "1e400",
                "2024-06-18",
                "2024-06-18T09:12Z",
                "2024-06-18T09:12:40",
                "2024-06-18 09:12:40Z",
                "2024-06-18T09:12:40.1234567890Z",
                "2024-06-18T09:12:40,5Z",
                "2024-06-18T09:12:40.Z",
                "2024-06-18T09:12:40.+02:00",
                "2024-06-18T09:12:40+02:00:30",
                "2024-06-18T09:12:40+02",
                "2024-6-18T09:12:40Z",
                "2024-00-18T09:12:40Z",
                "2024-13-18T09:12:40Z",
                "2024-06-31T09:12:40Z",
                "2023-02-29T09:12:40Z",
                "1900-02-29T09:12:40Z",
                "2024-06-18T25:12:40Z",
                "2024-06-18T24:00:00Z",
                "2024-06-18t24:00:00+02:00",
                "2016-12-31T23:59:60Z",
                "2016-12-31T23:59:60.5Z",
                "2017-01-01T01:59:60+02:00",
                "2024-06-18T09:60:40Z",
                "2024-06-18T09:12:61Z",
                "2024-06-18T09:12:-1Z",
                "+2024-06-18T09:12:40Z",
                "-0001-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "0000-01-01T00:00:00+00:01",
                "9999-12-31T23:59:59-00:01",
                "２024-06-18T09:12:40Z",
                " 2024-06-18T09:12:40Z"
            })
    void refusesWhatIsNoTimeOfTheYears0To9999(String text) {
        assertThatThrownBy(() -> InstantText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("found \"")
                .hasMessageEndingWith("\"; expected is a time as RFC 3339 has it, in the years 0000 to 9999, such as"
                        + " \"2019-06-18T09:12:40Z\"");
    }

    /**
     * One character of a good text is replaced at random: both read it, to the same time, or both refuse it. Java alone
     * reads a point without a fraction.
     */
    @Test
    void agreesWithJavaTimeOnSpoiltTexts() {
        Random random = new Random(1899);
        List<String> different = new ArrayList<>();
        String replacements = "0123456789-+:.,TtZz /\u0660\u00A0";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder("2024-02-29T23:59:59.123456Z");
            char replacement = replacements.charAt(random.nextInt(replacements.length()));
            text.setCharAt(random.nextInt(text.length()), replacement);
            text.setLength(text.length() - (random.nextInt(10) == 0 ? random.nextInt(text.length()) : 0));
            Optional<Instant> expected = read(text.toString(), Instant::parse)
                    .filter(instant -> !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST))
                    .filter(instant -> !text.toString().toUpperCase(Locale.ROOT).endsWith(".Z"));
            boolean leapSecond = text.indexOf("60") == 17;
            if (!leapSecond && !read(text.toString(), InstantText::parse).equals(expected)) {
                different.add(text.toString());
            }
        }
        assertThat(different).isEmpty();
    }

    private static Optional<Instant> read(String text, Function<String, Instant> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
