package io.github.standfirst.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTimeTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Yerevan");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T08:30:00Z, 2026-03-01T08:30:00Z, EXACT",
        "2026-03-01t08:30:00z, 2026-03-01T08:30:00Z, EXACT",
        "2026-03-01 08:30:00+04:00, 2026-03-01T04:30:00Z, EXACT",
        "2026-03-01T08:30:00-0330, 2026-03-01T12:00:00Z, EXACT",
        "2026-03-01T08:30:00-00:00, 2026-03-01T08:30:00Z, EXACT",
        "2026-03-01T08:30:00.123456789987Z, 2026-03-01T08:30:00.123456789Z, EXACT",
        "2026-03-01T08:30Z, 2026-03-01T08:30:00Z, EXACT",
        "2026-03-01T08:30:00, 2026-03-01T04:30:00Z, EXACT",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z, EXACT",
        "2026-03-01, 2026-03-01T08:00:00Z, DAY",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z, EXACT",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z, EXACT"
    })
    void readsTimes(String text, Instant at, Precision precision) {
        assertThat(ForeignTime.find(text, ZONE)).contains(new Moment(at, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-02-30",
                "2026-03-01T24:00:00Z",
                "2026-03-01T08:30:00+19:00",
                "2026-03-01T08:30:61Z",
                "0000-01-01T00:00:00+01:00",
                "9999-12-31T23:59:59-01:00",
                "10000-01-01T00:00:00Z",
                "2026-03",
                "20260301T083000Z",
                "٢٠٢٦-٠٣-٠١",
                "2026-03-01T08:30:00Z[Asia/Yerevan]"
            })
    void readsNothingElse(String text) {
        assertThat(ForeignTime.find(text, ZONE)).isEmpty();
    }

    @Test
    @Timeout(10)
    void looksAtNoLongText() {
        assertThat(ForeignTime.find("2026-03-01T08:30:00." + "1".repeat(10_000_000), ZONE))
                .isEmpty();
    }
}
