package io.github.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    private static final Instant NOON = Instant.parse("2019-06-18T12:00:00Z");

    @Test
    void knowsHowExactItIs() {
        assertThat(Moment.exact(NOON)).isEqualTo(new Moment(NOON, Precision.EXACT));
        assertThat(Moment.about(NOON)).isEqualTo(new Moment(NOON, Precision.ABOUT));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-18, Asia/Yerevan, 2019-06-18T08:00:00Z",
        "2019-06-18, UTC, 2019-06-18T12:00:00Z",
        "2019-06-18, America/New_York, 2019-06-18T16:00:00Z",
        "2011-12-30, Pacific/Apia, 2011-12-30T22:00:00Z"
    })
    void takesADayAtItsNoonInAZone(LocalDate day, ZoneId zone, Instant noon) {
        assertThat(Moment.onDay(day, zone)).isEqualTo(new Moment(noon, Precision.DAY));
    }

    @Test
    void refusesTimesOfOtherYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.onDay(LocalDate.of(10_000, 1, 1), ZoneOffset.UTC))
                .withMessage("time is +10000-01-01T12:00:00Z; allowed are the years 0000 to 9999");
    }

    @Test
    void isOrderedByTimeThenFromExactToAbout() {
        assertThat(Moment.about(NOON)).isLessThan(Moment.exact(NOON.plusNanos(1)));
        assertThat(Moment.exact(NOON))
                .isLessThan(new Moment(NOON, Precision.DAY))
                .isEqualByComparingTo(Moment.exact(NOON));
        assertThat(new Moment(NOON, Precision.DAY)).isLessThan(Moment.about(NOON));
    }
}
