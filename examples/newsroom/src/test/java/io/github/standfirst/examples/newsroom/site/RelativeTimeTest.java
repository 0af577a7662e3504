package io.github.standfirst.examples.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {

    private static final Instant NOW = Instant.parse("2026-04-10T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-04-10T00:00:00Z, now, հիմա",
        "2027-01-01T00:00:00Z, now, հիմա",
        "2026-04-09T23:59:59Z, 1 second ago, 1 վայրկյան առաջ",
        "2026-04-09T23:59:01Z, 59 seconds ago, 59 վայրկյան առաջ",
        "2026-04-09T23:58:31Z, 1 minute ago, 1 րոպե առաջ",
        "2026-04-09T23:58:30Z, 2 minutes ago, 2 րոպե առաջ",
        "2026-04-09T23:00:31Z, 59 minutes ago, 59 րոպե առաջ",
        "2026-04-09T23:00:29Z, 1 hour ago, 1 ժամ առաջ",
        "2026-04-09T00:29:00Z, 1 day ago, 1 օր առաջ",
        "2026-04-07T00:00:00Z, 3 days ago, 3 օր առաջ",
        "2026-03-20T10:00:00Z, 3 weeks ago, 3 շաբաթ առաջ",
        "2025-11-05T00:00:00Z, 5 months ago, 5 ամիս առաջ",
        "2025-04-22T00:00:00Z, 1 year ago, 1 տարի առաջ",
        "2019-06-18T09:12:40Z, 7 years ago, 7 տարի առաջ",
        "2014-01-01T00:00:00Z, 12 years ago, 12 տարի առաջ",
        "1926-04-10T00:00:00Z, 100 years ago, 100 տարի առաջ",
    })
    void roundsToTheNearestUnit(Instant then, String english, String armenian) {
        assertThat(RelativeTime.of(then, NOW, Locale.ENGLISH)).isEqualTo(english);
        assertThat(RelativeTime.of(then, NOW, Locale.forLanguageTag("hy"))).isEqualTo(armenian);
    }
}
