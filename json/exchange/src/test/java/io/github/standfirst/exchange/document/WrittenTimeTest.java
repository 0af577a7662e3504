package io.github.standfirst.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-01T08:30:00Z,           EXACT, Asia/Yerevan, 2024-03-01T08:30:00Z",
        "2024-03-01T08:30:01.123456789Z, EXACT, Asia/Yerevan, 2024-03-01T08:30:01.123Z",
        "0001-01-01T00:00:00Z,           EXACT, -18:00,       0001-01-01T00:00:00Z",
        "0000-12-31T23:00:00Z,           EXACT, +18:00,       ",
        "2024-02-29T08:00:00Z,           DAY,   Asia/Yerevan, 2024-02-29",
        "2024-02-29T23:00:00Z,           DAY,   Asia/Yerevan, 2024-03-01",
        "0001-01-01T01:00:00Z,           DAY,   -18:00,       ",
        "9999-12-31T23:00:00Z,           DAY,   +18:00,       ",
        "2024-03-01T08:30:00Z,           ABOUT, Asia/Yerevan, ",
    })
    void writesWhatIsKnownInAFormThatHtmlHas(
            Instant at, Precision precision, ZoneId zone, @Nullable String machineReadable) {
        assertThat(WrittenTime.machineReadable(new Moment(at, precision), zone)).isEqualTo(machineReadable);
    }
}
