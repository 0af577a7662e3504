package io.github.standfirst.exchange.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.fixtures.HostileText;
import io.github.standfirst.html.HtmlPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class BadJsonFeedTest {

    private static final Instant READ = Instant.parse("2026-05-01T00:00:00Z");
    private static final JsonFeed FEEDS = JsonFeed.builder().build();
    private static final int BOMB = 20_000;

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> FEEDS.read(json, READ))
                .isInstanceOf(ExchangeException.class)
                .hasNoCause()
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|at line 1, column 1",
                "{\"a\":1|at line 1, column 7",
                "{\"a\":1,\"a\":2}|at line 1, column 11",
                "{\"a\":\"secret@mail.example\" oops}|at line 1, column 28",
                "{} {}|at line 1, column 4"
            })
    void namesThePlaceOfWhatIsNoJson(String json, String place) {
        if (json.isEmpty()) {
            assertThatThrownBy(() -> FEEDS.read(json, READ)).isInstanceOf(ExchangeException.class);
        } else {
            assertRefused(json, place + ": document is no JSON, or has a member twice; expected is one JSON value");
        }
    }

    @Test
    void namesLinesBeyondTheFirst() {
        assertRefused(
                "{\n\"version\": \"https://jsonfeed.org/version/1.1\",\n  nope}",
                "at line 3, column 3: document is no JSON, or has a member twice; expected is one JSON value");
    }

    @Test
    void refusesWhatIsNoFeed() {
        assertRefused("{}", "no feed: version is \"\"; expected is \"https://jsonfeed.org/version/1.1\"");
        assertRefused("[1]", "no feed: version is \"\"; expected is \"https://jsonfeed.org/version/1.1\"");
        assertRefused(
                "{\"version\":\"https://jsonfeed.org/version/2\\n\",\"items\":[]}",
                "no feed: version is \"https://jsonfeed.org/version/2\\u{A}\"; expected is"
                        + " \"https://jsonfeed.org/version/1.1\"");
        assertRefused(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":{}}",
                "no feed: items is no array; expected is one");
    }

    @Test
    void refusesNumbersOfWhichTheExponentIsNone() {
        assertRefused(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[],\"x\":1e99999999999}",
                "document has a number whose exponent is past 32 bits; expected is a smaller one");
    }

    @Test
    void refusesWhatIsNotInUtf8() {
        assertThatThrownBy(() -> FEEDS.read("{\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1), READ))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("document is not in UTF-8; expected is JSON in UTF-8");
    }

    @Test
    void passesOverAByteOrderMark() {
        String json = "\uFEFF" + ReadJsonFeedTest.feed("");

        assertThat(FEEDS.read(json, READ).articles()).isEmpty();
        assertThat(FEEDS.read(json.getBytes(StandardCharsets.UTF_8), READ).articles())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{\"x\":%s}",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":%s}",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":%s}]}",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,\"_standfirst\":{\"article\":%s}}]}"
            })
    void refusesNestingBombs(String place) {
        for (String bomb : new String[] {
            "[".repeat(BOMB), "[".repeat(BOMB) + "]".repeat(BOMB), "{\"a\":".repeat(BOMB) + "1" + "}".repeat(BOMB)
        }) {
            assertThatThrownBy(() -> FEEDS.read(String.format(Locale.ROOT, place, bomb), READ))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageContaining("document is past a limit; allowed are 100 objects and lists in one another");
        }
    }

    @Test
    void readsNestedMarkupWithinTheLimitsOfThePolicy() {
        String json = ReadJsonFeedTest.feed("{\"id\":\"1\",\"content_html\":\"" + "<div>".repeat(BOMB) + "a\"}");

        assertThat(FEEDS.read(json, READ).articles()).hasSize(1);
    }

    @Test
    void leavesOutABodyThatIsPastTheLimitOfThePolicy() {
        String json = ReadJsonFeedTest.feed(
                "{\"id\":\"1\",\"content_html\":\"" + "a".repeat(HtmlPolicy.DEFAULT_MAX_LENGTH + 1) + "\"}");

        ReadFeed feed = FEEDS.read(json, READ);

        assertThat(feed.articles().get(0).body().isEmpty()).isTrue();
        assertThat(feed.report().notes().stream().map(note -> note.toString()))
                .contains("at \"/items/0/content_html\": is left out: markup to sanitize has 1000001 code points;"
                        + " allowed are at most 1000000");
    }

    @Test
    void refusesMoreItemsAndCharactersThanAllowed() {
        JsonFeed small = JsonFeed.builder().maxItems(1).maxLength(100).build();

        assertThatThrownBy(() -> small.read(ReadJsonFeedTest.feed("1,2"), READ))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("feed has 2 items; allowed are at most 1");
        assertThatThrownBy(() -> small.read(" ".repeat(101), READ))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("document has 101 UTF-16 code units; allowed are at most 100 UTF-16 code units");
        assertThatThrownBy(() -> small.read(new byte[301], READ))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("document has 301 bytes; allowed are at most 100 UTF-16 code units");
        assertThatThrownBy(() -> JsonFeed.builder().maxItems(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxItems is 0; expected is at least 1");
    }

    @Test
    void listsSoManyNotesAndNoMore() {
        String items = IntStream.range(0, 2_000).mapToObj(i -> "{}").collect(Collectors.joining(","));

        ReadFeed feed = FEEDS.read(ReadJsonFeedTest.feed(items), READ);

        assertThat(feed.report().notes()).hasSize(1_001);
        assertThat(feed.report().notes().get(1_000).text()).isEqualTo("1000 further notes are not listed");
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextsAreHarmlessInEveryPlace(HostileText hostile) {
        String text = JsonMapper.shared().writeValueAsString(hostile.text());
        String json = ReadJsonFeedTest.feed("{\"id\":" + text + ",\"url\":" + text + ",\"title\":" + text
                + ",\"content_html\":" + text + ",\"summary\":" + text + ",\"image\":" + text + ",\"date_published\":"
                + text + ",\"tags\":[" + text + "],\"language\":" + text + ",\"authors\":[{\"name\":" + text
                + ",\"url\":" + text + "}]," + (hostile.text().length() > 900 ? "\"x\"" : text) + ":1}");

        ReadFeed feed = FEEDS.read(json, READ);

        assertThat(feed.articles())
                .allSatisfy(article -> assertThat(
                                HtmlPolicy.article().sanitize(article.body().html()))
                        .isEqualTo(article.body()));
        assertThat(feed.report().notes())
                .allSatisfy(note -> assertThat(note.text()).matches("[\\p{Print}\\p{L}\\p{Nd}]*"));
    }

    @Test
    void keepsLongIdsApart() {
        String longId = "https://news.example/" + "a".repeat(200);
        ReadFeed feed = FEEDS.read(
                ReadJsonFeedTest.feed("{\"id\":\"" + longId + "\"},{\"id\":\"" + longId + "b\"},{\"id\":\"a b\"}"),
                READ);

        assertThat(feed.articles())
                .extracting(article -> article.id().value())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("sha256:[0-9a-f]{64}"))
                .hasSize(3);

        String hashed = feed.articles().get(0).id().value();
        assertThat(FEEDS.read(ReadJsonFeedTest.feed("{\"id\":\"" + hashed + "\"}"), READ)
                        .articles()
                        .get(0)
                        .id()
                        .value())
                .isNotEqualTo(hashed);
    }
}
