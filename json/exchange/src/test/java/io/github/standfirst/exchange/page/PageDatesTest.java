package io.github.standfirst.exchange.page;

import static io.github.standfirst.exchange.page.SmallPage.PARAGRAPHS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of pages, as they are written in many languages. */
@Timeout(30)
class PageDatesTest {

    private static final ZoneId ZONE = ZoneOffset.ofHours(4);

    private static final Instant READ_AT = Instant.parse("2026-09-17T12:00:00Z");

    private final PageDates dates = new PageDates(ZONE, READ_AT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18 June 2019",
                "18 Jun 19",
                "18-Jun-2019",
                "18/Jun/2019",
                "Jun. 18, 2019",
                "2019 թ. հունիսի 18",
                "2019 թվականի հունիսի 18",
                "հունիսի 18-ին, 2019",
                "18 հունիսի, 2019 թ.",
                "18 червня 2019",
                "18 черв. 2019 р.",
                "18. června 2019",
                "18. 6. 2019",
                "18 Haziran 2019 Salı",
                "18 HAZİRAN 2019",
                "18 Ιουνίου 2019",
                "18 ΙΟΥΝΙΟΥ 2019",
                "18 iunie 2019",
                "18. kesäkuuta 2019",
                "2019. június 18.",
                "2019. jún. 18., kedd",
                "2019. 06. 18.",
                "2019.06.18",
                "18 يونيو 2019",
                "١٨ يونيو، ٢٠١٩",
                "18 حزيران/يونيو 2019",
                "18 ביוני 2019",
                "18 जून 2019",
                "१८ जून २०१९",
                "2019年6月18日",
                "２０１９年６月１８日",
                "2019년 6월 18일",
                "18 de junio del 2019",
                "18. juni 2019"
            })
    void dayIsRead(String text) {
        assertThat(dates.find(text)).contains(Moment.onDay(LocalDate.of(2019, 6, 18), ZONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                24 كانون الأول 2019 | 2019-12-24
                24 Δεκεμβρίου 2019  | 2019-12-24
                24. prosince 2019   | 2019-12-24
                24 ARALIK 2019      | 2019-12-24
                5 मई 2019           | 2019-05-05
                5 Μάιος 2019        | 2019-05-05
                1er août 2019       | 2019-08-01
                3. Jänner 2019      | 2019-01-03""")
    void dayOfOtherMonthsIsRead(String text, LocalDate day) {
        assertThat(dates.find(text)).contains(Moment.onDay(day, ZONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-GB", "de", "de-AT", "fr", "es", "pt", "it", "nl", "pl", "ru", "hy", "uk", "cs", "tr", "el",
                "ro", "fi", "hu", "sv", "da", "nb", "ar", "ar-SY", "ar-MA", "ar-DZ", "he", "hi", "ja", "zh", "ko"
            })
    void daysAreReadAsTheirLanguageWritesThem(String language) {
        for (FormatStyle style : List.of(FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM)) {
            DateTimeFormatter format =
                    DateTimeFormatter.ofLocalizedDate(style).withLocale(Locale.forLanguageTag(language));
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2019, month, 24);
                String text = format.format(day);

                assertThat(dates.find(text)).as(text).contains(Moment.onDay(day, ZONE));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019. 06. 18. 16:20",
                "2019. június 18. 16:20",
                "2019 թ. հունիսի 18, 16:20",
                "18. juni 2019 kl. 16.20",
                "18. kesäkuuta 2019 klo 16.20",
                "18 juin 2019 à 16 h 20",
                "18 juin 2019 à 16h20",
                "18. Juni 2019, 16.20 Uhr",
                "18 Jun 19 16:20",
                "16:20, 18 червня 2019",
                "June 18, 2019 at 4:20 pm",
                "2019年6月18日 下午4:20",
                "2019年6月18日 16時20分",
                "2019년 6월 18일 오후 4시 20분",
                "18 June 2019 16:20 +19:00",
                "18 June 2019 16:20 +15:00",
                "2019-06-18T16:20:00+19:00",
                "18 June 2019 16:20 +04:00"
            })
    void timeOfDayIsRead(String text) {
        Instant at = LocalDateTime.of(2019, 6, 18, 16, 20).atZone(ZONE).toInstant();

        assertThat(dates.find(text)).contains(Moment.exact(at));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                2 days, 3 hours ago             | 2026-09-15T09:00:00Z
                1 year and 2 months ago         | 2025-07-17T12:00:00Z
                4 replies, 2 days ago           | 2026-09-15T12:00:00Z
                vor 2 Tagen und 3 Stunden       | 2026-09-15T09:00:00Z
                il y a 1 an et 2 mois           | 2025-07-17T12:00:00Z
                een uur geleden                 | 2026-09-17T11:00:00Z
                há um ano                       | 2025-09-17T12:00:00Z
                há uma hora                     | 2026-09-17T11:00:00Z
                час назад                       | 2026-09-17T11:00:00Z
                2 года тому назад               | 2024-09-17T12:00:00Z
                un'ora fa                       | 2026-09-17T11:00:00Z
                un’ora fa                       | 2026-09-17T11:00:00Z
                hace 2 horas y 3 minutos        | 2026-09-17T09:57:00Z
                2 ore e 3 minuti fa             | 2026-09-17T09:57:00Z
                vor einem Jahr                  | 2025-09-17T12:00:00Z
                2 dagen geleden                 | 2026-09-15T12:00:00Z
                2 օր, 3 ժամ առաջ                | 2026-09-15T09:00:00Z
                godzinę temu                    | 2026-09-17T11:00:00Z
                մեկ ժամ առաջ                    | 2026-09-17T11:00:00Z
                2h ago                          | 2026-09-17T10:00:00Z
                1 yr ago                        | 2025-09-17T12:00:00Z
                a minute ago                    | 2026-09-17T11:59:00Z
                3 mo ago                        | 2026-06-17T12:00:00Z""")
    void distanceIsRead(String text, Instant at) {
        assertThat(dates.find(text)).contains(Moment.about(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "Yesterday", "gestern", "вчера", "երեկ"})
    void yesterdayIsRead(String text) {
        assertThat(dates.find(text)).contains(Moment.onDay(LocalDate.of(2026, 9, 16), ZONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yesterday at 4:20 pm", "Gestern um 16:20 Uhr", "gestern, 16.20 Uhr", "hier à 16h20"})
    void timeOfYesterdayIsRead(String text) {
        assertThat(dates.find(text)).contains(Moment.exact(Instant.parse("2026-09-16T12:20:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18. Juni, 16 Uhr",
                "18 June 16:20",
                "много лет назад",
                "Today",
                "The 16 Pro 2019",
                "Hier",
                "yesterday the lamp was lit",
                "1398/03/28",
                "06. 18. 16:20",
                "Top 10 May 24",
                "at least 5 may 20",
                "uno 12 2019",
                "in 5 sub 2020",
                "vor 10 Antworten",
                "10 answers ago"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(dates.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18 juin 2019 | 3 h 20 de lecture",
        "18.06.2019 - 3 am Tag",
        "18.06.2019 3 comments 5 am",
        "'18 June 19, a Tuesday'"
    })
    void dayWithoutTimeIsRead(String text) {
        assertThat(dates.find(text)).contains(Moment.onDay(LocalDate.of(2019, 6, 18), ZONE));
    }

    @Test
    void wholeYearBehindANumberIsTheYear() {
        assertThat(dates.find("5 Apr 20, 2019"))
                .isNotEqualTo(Optional.of(Moment.onDay(LocalDate.of(2020, 4, 5), ZONE)));
    }

    @Test
    void manyCountsCostNoTime() {
        String counts = "un ".repeat(90) + "x ago fa temu hace";
        for (int i = 0; i < 2_000; i++) {
            assertThat(dates.find(counts)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 18, 2019", "Tuesday, June 18, 2019", "Published on June 18, 2019", "2019. 06. 18."})
    void lineAtTheBeginningOfTheTextIsADate(String line) {
        assertThat(state(line)).isEqualTo(new Published(Moment.onDay(LocalDate.of(2019, 6, 18), SmallPage.ZONE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On June 18, 2019 the lamp was lit for everybody",
                "June 18, 2019: 4 lamps",
                "Born: June 18, 1941",
                "Founded June 18, 2019",
                "Event date: June 18, 2030",
                "June 18, 2030",
                "Matthew 5/6/10",
                "Price 1.2.24 EUR"
            })
    void sentenceAtTheBeginningOfTheTextIsNone(String line) {
        assertThat(state(line)).isEqualTo(new Published(Moment.about(SmallPage.READ_AT)));
    }

    @Test
    void dateBehindTheTextIsRatherThatOfThePage() {
        ReadPage page = SmallPage.read(
                "<!doctype html><html lang=en><head><title>Lamp lit again</title></head><body><h1>Lamp lit"
                        + " again</h1><article><p>June 18, 2019</p>" + PARAGRAPHS
                        + "</article><p>Published on 3 July 2025</p></body></html>");

        assertThat(page.article().state())
                .isEqualTo(new Published(Moment.onDay(LocalDate.of(2025, 7, 3), SmallPage.ZONE)));
    }

    @Test
    void dateWithinTheTextIsNone() {
        assertThat(state("Twelve lamps.</p><p>June 18, 2019"))
                .isEqualTo(new Published(Moment.about(SmallPage.READ_AT)));
    }

    private static Object state(String line) {
        return SmallPage.read("<!doctype html><html lang=en><head><title>Lamp lit again</title></head><body>"
                        + "<article><h1>Lamp lit again</h1><p>" + line + "</p>" + PARAGRAPHS
                        + "</article></body></html>")
                .article()
                .state();
    }
}
