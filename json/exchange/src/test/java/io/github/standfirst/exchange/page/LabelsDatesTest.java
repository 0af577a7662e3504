package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsDatesTest {

    private static final ZonedDateTime AFTERNOON = ZonedDateTime.of(2024, 3, 4, 15, 5, 0, 0, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "en,      'March 4, 2024',      'March 4, 2024, 3:05 PM'",
        "en-US,   'March 4, 2024',      'March 4, 2024, 3:05 PM'",
        "en-CA,   'March 4, 2024',      'March 4, 2024, 3:05 PM'",
        "en-GB,   '4 March 2024',       '4 March 2024, 15:05'",
        "en-AM,   '4 March 2024',       '4 March 2024, 15:05'",
        "hy,      '04 մարտի, 2024 թ.',  '04 մարտի, 2024 թ., 15:05'",
        "hy-AM,   '04 մարտի, 2024 թ.',  '04 մարտի, 2024 թ., 15:05'",
    })
    void areSpelledOutForTheLanguagesOfLabels(Locale locale, String date, String dateAndTime) {
        assertThat(LabelsDates.of(locale).date().format(AFTERNOON)).isEqualTo(date);
        assertThat(LabelsDates.of(locale).dateAndTime().format(AFTERNOON)).isEqualTo(dateAndTime);
    }

    @Test
    void comeFromTheJdkForOtherLanguages() {
        assertThat(LabelsDates.of(Locale.GERMAN).date().format(AFTERNOON)).isEqualTo("4. März 2024");
        assertThat(LabelsDates.of(Locale.GERMAN).dateAndTime().format(AFTERNOON))
                .isEqualTo("4. März 2024, 15:05");
    }
}
