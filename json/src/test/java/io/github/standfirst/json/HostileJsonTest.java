package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.standfirst.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is made to hurt; each attack ends in a refusal or a result, and soon. */
@Timeout(60)
class HostileJsonTest {

    private static final StandfirstJson JSON = StandfirstJson.create();

    private static final String COMMENT =
            "\"id\":\"2\",\"article\":\"1\",\"posted\":{\"at\":\"2019-06-18T10:00:00Z\"},\"commenter\":{\"name\":\"Jo\","
                    + "\"role\":\"reader\"},\"body\":\"b\",\"status\":\"approved\",\"kind\":\"comment\"}";

    private static void refuses(String json, String message) {
        assertThatThrownBy(() -> JSON.readComment(json))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(message);
    }

    /** Nesting that overflows the stack of recursive readers (CVE-2020-36518, jackson-databind). */
    @Test
    void refusesDeepNesting() {
        String message = "found more than 100 objects and lists in one another; expected are fewer";
        refuses("[".repeat(1_000_000), "at the root, line 1, column 1: found a list; expected is an object");
        refuses("{\"x\":" + "[".repeat(1_000_000), "at \"/x\", line 1, column 105: " + message);
        refuses("{\"type\":\"posted\",\"x\":" + "{\"x\":".repeat(500_000), "at \"/x\", line 1, column 517: " + message);
        refuses(
                "{\"type\":\"posted\",\"id\":" + "[".repeat(1_000_000),
                "at \"/id\", line 1, column 23: found a list; expected is a text (and 1 more problem)");
    }

    @Test
    void skipsNestingWithinTheLimit() {
        String json = "{\"type\":\"posted\",\"x\":" + "[".repeat(99) + "]".repeat(99) + "," + COMMENT;
        assertThat(JSON.readComment(json)).isEqualTo(JSON.readComment("{\"type\":\"posted\"," + COMMENT));
    }

    /** Numbers whose value takes quadratic time or unbounded memory (CVE-2020-28491 and the like). */
    @Test
    void refusesHugeNumbers() {
        refuses(
                "{\"type\":\"posted\",\"x\":" + "9".repeat(1_000_000) + "," + COMMENT,
                "at \"/x\", line 1, column 18: found a name or number of more than 1000 chars; expected are fewer");
        assertThat(JSON.readComment("{\"type\":\"posted\",\"x\":1e999999999,\"y\":-1E-400," + COMMENT))
                .isEqualTo(JSON.readComment("{\"type\":\"posted\"," + COMMENT));
    }

    @Test
    void refusesHugeNames() {
        refuses(
                "{\"type\":\"posted\",\"" + "n".repeat(1_000_000) + "\":1," + COMMENT,
                "at the root, line 1, column 9: found a name or number of more than 1000 chars; expected are fewer");
    }

    @Test
    void refusesHugeDocuments() {
        refuses(
                " ".repeat(JsonLimits.standard().chars() + 1),
                "at the root, line 1, column 1: found 8388609 chars; expected are at most 8388608");
    }

    @Test
    void refusesTypesBehindThousandsOfTokens() {
        String numbers = "[" + "1,".repeat(9_997) + "1]";
        refuses(
                "{\"x\":" + numbers + ",\"type\":\"posted\"," + COMMENT,
                "at \"/type\", line 1, column 20002: found it behind more than 10000 tokens; expected is it before");
        assertThat(JSON.readComment("{\"x\":" + numbers.replace("[1,1,", "[1,") + ",\"type\":\"posted\"," + COMMENT))
                .isEqualTo(JSON.readComment("{\"type\":\"posted\"," + COMMENT));
    }

    /** Names that collide in a hash table: "Aa" and "BB" have the same hash code. */
    @Test
    void skipsThousandsOfCollidingNames() {
        String members = IntStream.range(0, 1 << 14)
                .mapToObj(HostileJsonTest::collidingName)
                .map(name -> "\"" + name + "\":1,")
                .collect(Collectors.joining());
        assertThat(JSON.readComment("{\"type\":\"posted\"," + members + COMMENT))
                .isEqualTo(JSON.readComment("{\"type\":\"posted\"," + COMMENT));
    }

    private static String collidingName(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 14; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    /** A lone surrogate, which strict readers of what we would write refuse. */
    @Test
    void replacesLoneSurrogates() {
        String json = "{\"type\":\"posted\"," + COMMENT;
        assertThat(JSON.write(JSON.readComment(json.replace("\"b\"", "\"\\uDC00x\\uD800\""))))
                .isEqualTo(json.replace("\"b\"", "\"\uFFFDx\uFFFD\""));
    }

    private static final String BODILESS = "{\"type\":\"posted\"," + COMMENT;

    /** Nesting of 20,000 levels wherever JSON can nest in an article. */
    @Test
    void refusesNestingWhereverJsonCanNest() throws IOException {
        String article = JSON.write(Samples.fullArticle());
        List<String> refusals = new ArrayList<>();
        for (String level : List.of("[", "{\"x\":")) {
            for (int i = article.indexOf("\":"); i >= 0; i = article.indexOf("\":", i + 1)) {
                String json = article.substring(0, i + 2) + level.repeat(20_000);
                refusals.add(catchThrowableOfType(StandfirstJsonException.class, () -> JSON.readArticle(json))
                        .getMessage());
            }
        }
        assertThat(refusals).isEqualTo(messages("nesting"));
    }

    /** The same in every other document: a page, a store's own, what strangers send. */
    @Test
    void refusesNestingInEveryDocument() throws IOException {
        Map<String, Consumer<String>> documents = new TreeMap<>(Map.of(
                "article-page", JSON::readArticlePage,
                "comment-posted", JSON::readComment,
                "comment-tombstone", JSON::readComment,
                "contact-full", JSON.forStore()::readContact,
                "history-full", JSON.forStore()::readHistory,
                "problem-full", JSON::readProblem,
                "submission", JSON::readSubmission,
                "teaser-full", JSON::readTeaser,
                "thread", JSON.forStore()::readThread,
                "thread-page", JSON::readThreadPage));
        documents.put("policy-full", JSON::readPolicy);
        List<String> refusals = new ArrayList<>();
        for (Map.Entry<String, Consumer<String>> document : documents.entrySet()) {
            String text = Golden.text(document.getKey());
            for (String level : List.of("[", "{\"x\":")) {
                for (int i = text.indexOf("\":"); i >= 0; i = text.indexOf("\":", i + 1)) {
                    String json = text.substring(0, i + 2) + level.repeat(20_000);
                    refusals.add(document.getKey() + ": "
                            + catchThrowableOfType(
                                            StandfirstJsonException.class,
                                            () -> document.getValue().accept(json))
                                    .getMessage());
                }
            }
        }
        assertThat(refusals).isEqualTo(messages("nesting-documents"));
    }

    /** What stands in a file, a message a line. */
    private static List<String> messages(String name) throws IOException {
        try (InputStream in = HostileJsonTest.class.getResourceAsStream("/hostile/" + name + ".txt")) {
            return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** A string of 100 million characters is refused before it is looked at. */
    @Test
    void refusesAStringOf100MillionCharacters() {
        String json = BODILESS.replace("\"b\"", "\"" + "b".repeat(100_000_000) + "\"");
        refuses(json, "at the root, line 1, column 1: found " + json.length() + " chars; expected are at most 8388608");
    }

    /** Where documents may be that long, the list ends at its own limit. */
    @Test
    void refusesAListOfTenMillionElements() {
        StandfirstJson wide = JSON.withLimits(JsonLimits.standard().withChars(Integer.MAX_VALUE));
        String tag = "{\"slug\":\"a\",\"name\":\"A\"}";
        String json = JSON.write(Samples.minimalArticle());
        String bomb =
                json.substring(0, json.length() - 1) + ",\"tags\":[" + (tag + ",").repeat(10_000_000) + tag + "]}";
        assertThatThrownBy(() -> wide.readArticle(bomb))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(
                        "at \"/tags\", line 1, column 24000085: found more than 1000000 entries; expected are fewer");
    }

    /** CVE-2020-28491 and the like: the value of the number is never computed. */
    @Test
    void refusesNumbersOfAMillionDigitsWhereANumberBelongs() {
        String page = JSON.write(Samples.threadPage());
        for (String number :
                List.of("1".repeat(1_000_000), "1e" + "9".repeat(1_000_000), "0." + "0".repeat(1_000_000))) {
            assertThatThrownBy(() -> JSON.readThreadPage(page.replace("\"count\":2", "\"count\":" + number)))
                    .isInstanceOf(StandfirstJsonException.class)
                    .hasMessage(
                            "at \"/summary/count\", line 1, column 33: found a name or number of more than 1000 chars;"
                                    + " expected are fewer");
        }
        for (String number : List.of("1e9", "2.0", "-0.0", "2147483648", "1E400")) {
            assertThatThrownBy(() -> JSON.readThreadPage(page.replace("\"count\":2", "\"count\":" + number)))
                    .isInstanceOf(StandfirstJsonException.class)
                    .hasMessage("at \"/summary/count\", line 1, column 41: found \"" + number
                            + "\"; expected is a whole number of 32 bits");
        }
    }

    /** Names that do harm to readers in other languages, or to Jackson with default typing, are unknown members here. */
    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "prototype", "@class", "@type", "$ref", "$schema", "toString"})
    void dropsNamesThatDoHarmElsewhere(String name) {
        List<String> unknown = new ArrayList<>();
        StandfirstJson json = JSON.withListener(new ReadListener() {
            @Override
            public void unknownMember(JsonPlace place) {
                unknown.add(place.pointer());
            }
        });
        String member = "\"" + name + "\":{\"polluted\":\"java.lang.Runtime\"},";
        String written = JSON.write(json.readComment(BODILESS.replace("{\"type\"", "{" + member + "\"type\"")));
        assertThat(written).isEqualTo(BODILESS);
        assertThat(unknown).containsExactly("/" + name);
    }

    /** Texts that no instant is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400", "1560860409", "2019-06-18T10:00:61Z", "2019-06-18T10:00:60Z", "2019-06-18T24:00:00Z",
                "+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z", "2019-02-29T10:00:00Z", "2019-06-18", "now",
                "2019-06-18T10:00:00.0000000001Z", "2019-06-18T10:00:00", "٢٠١٩-06-18T10:00:00Z"
            })
    void refusesTextsThatAreNoInstants(String text) {
        String shown = Quoted.of(text);
        refuses(
                BODILESS.replace("2019-06-18T10:00:00Z", text),
                "at \"/posted/at\", line 1, column 56: found " + shown + "; expected is a time as RFC 3339 has it, in"
                        + " the years 0000 to 9999, such as \"2019-06-18T09:12:40Z\"");
    }

    /** Numbers that Jackson reads as instants: {@code 1e400} as 1970. */
    @ParameterizedTest
    @ValueSource(strings = {"1e400", "0", "1560860409", "1560860409.5"})
    void refusesNumbersAsInstants(String number) {
        refuses(
                BODILESS.replace("\"2019-06-18T10:00:00Z\"", number),
                "at \"/posted/at\", line 1, column 56: found a number; expected is a text");
    }

    /**
     * One text for each rule of the grammar of RFC 8259 that it breaks: the section, the text, the character at which it is
     * refused, the column, and the value that it is in.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2 structural characters | {\"a\":[1}} | } | 8 | /a",
                "2 structural characters | {\"a\" 1} | 1 | 6 | /a",
                "2 white space | {\"a\":\u00A01} | \u00A0 | 6 | /a",
                "3 literal names | {\"a\":True} | T | 6 | /a",
                "3 literal names | {\"a\":nul} | n | 6 | /a",
                "3 literal names | {\"a\":NaN} | } | 9 | /a",
                "3 literal names | {\"a\":Infinity} | } | 14 | /a",
                "3 literal names | {\"a\":undefined} | u | 6 | /a",
                "4 objects | {\"a\":1,} | } | 8 | ``",
                "4 objects | {,\"a\":1} | , | 2 | ``",
                "4 objects | {a:1} | a | 2 | ``",
                "4 objects | {\"a\"} | } | 5 | /a",
                "4 objects | {1:1} | 1 | 2 | ``",
                "5 arrays | {\"a\":[1,]} | ] | 9 | /a",
                "5 arrays | {\"a\":[,1]} | , | 7 | /a",
                "5 arrays | {\"a\":[1 2]} | 2 | 9 | /a",
                "6 numbers | {\"a\":+1} | 1 | 7 | /a",
                "6 numbers | {\"a\":.5} | . | 6 | /a",
                "6 numbers | {\"a\":-} | } | 7 | /a",
                "6 numbers | {\"a\":01} | 1 | 7 | /a",
                "6 numbers | [0x1F] | x | 3 | ``",
                "7 strings | {\"a\":\"\\x\"} | x | 8 | /a",
                "7 strings | {\"a\":\"\\u12G4\"} | G | 11 | /a",
                "7 strings | {'a':1} | ' | 2 | ``",
                "7 strings | {\"a\":'b'} | ' | 6 | /a",
                "2 comments are none | {/**/\"a\":1} | / | 2 | ``",
                "2 comments are none | {\"a\":1}#x | # | 8 | ``"
            })
    void refusesEachBrokenRuleOfTheGrammar(String section, String json, String character, int column, String pointer) {
        assertThatThrownBy(() -> CanonicalJson.of(json))
                .as(section)
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(new JsonPlace(pointer, 1, column) + ": found " + Quoted.of(character)
                        + "; expected is JSON as RFC 8259 has it");
    }

    /**
     * Characters whose lower byte is that of a digit: parsers that look them up by it read U+0136 as a 6 (RFC 8259, section
     * 7). A backslash that is escaped begins no escape.
     */
    @ParameterizedTest
    @ValueSource(strings = {"\u0136", "\u0561", "\u4E30", "\uFF41"})
    void refusesDigitsThatAreNone(String digit) {
        String escape = "p\\u00" + digit + "fsted";
        String message = ", line 1, column %d: found " + Quoted.of(digit) + "; expected is JSON as RFC 8259 has it";
        refuses(BODILESS.replace("posted\"", escape + "\""), "at \"/type\"" + message.formatted(15));
        assertThatThrownBy(() -> CanonicalJson.of("{\"a\":\"" + escape + "\"}"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/a\"" + message.formatted(12));
        for (int before : new int[] {0, 3_990, 3_991, 3_992, 3_993, 3_994, 3_995, 3_996, 3_997, 3_998, 3_999, 4_000}) {
            String body = " ".repeat(before) + "[" + BODILESS.replace("\"b\"", "\"" + escape + "\"") + "]";
            assertThatThrownBy(() -> JSON.comments().readArray(new StringReader(body), comment -> {}))
                    .isInstanceOf(StandfirstJsonException.class)
                    .hasMessageMatching("at \"/0/body\", line 1, column \\d+: found " + Pattern.quote(Quoted.of(digit))
                            + "; expected is JSON as RFC 8259 has it");
        }
        String escaped = BODILESS.replace("\"b\"", "\"a\\\\u00" + digit + "f\"");
        assertThat(JSON.write(JSON.readComment(escaped))).isEqualTo(escaped);
        List<String> read = new ArrayList<>();
        JSON.comments().readArray(new StringReader("[" + escaped + "]"), comment -> read.add(JSON.write(comment)));
        assertThat(read).containsExactly(escaped);
    }

    /** RFC 8259, sections 2 and 7: no control but the four of white space, and none within a string. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 9, 11, 12, 31})
    void refusesControls(int control) {
        String character = Character.toString(control);
        String message =
                "at \"/a\", line 1, column %d: found " + Quoted.of(character) + "; expected is JSON as RFC 8259 has it";
        assertThatThrownBy(() -> CanonicalJson.of("{\"a\":\"" + character + "\"}"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage(String.format(Locale.ROOT, message, 7));
        if (control != 9) {
            assertThatThrownBy(() -> CanonicalJson.of("{\"a\":" + character + "1}"))
                    .isInstanceOf(StandfirstJsonException.class)
                    .hasMessage(String.format(Locale.ROOT, message, 6));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "{\"a\":1", "{\"a\":1,", "[1", "[1,", "\"a", "\"a\\", "1e", "-"})
    void refusesTextsThatEndTooSoon(String json) {
        assertThatThrownBy(() -> CanonicalJson.of(json))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column " + (json.length() + 1) + ": found the end; expected is more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\"", "{\"a\":", "{\"a\":[", "{\"a\":\"b"})
    void refusesValuesThatEndTooSoon(String json) {
        assertThatThrownBy(() -> CanonicalJson.of(json))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/a\", line 1, column " + (json.length() + 1) + ": found the end; expected is more");
    }

    /** A parser looks ahead, and fails at a value before it tells the name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\":\"Jo\" | \"name\":nul | /commenter/name | found \"n\"",
                "\"name\":\"Jo\" | \"unknown\":nul | /commenter/unknown | found \"n\"",
                "\"name\":\"Jo\" | \"name\":\"\\x\" | /commenter/name | found \"x\"",
                "\"b\" | \"b\",\"edited\":} | /edited | found \"}\"",
                "\"type\":\"posted\" | \"x\":\"a\\x\" | /x | found \"x\"",
                "\"type\":\"posted\" | \"id\":nul | /id | found \"n\"",
                "\"type\":\"posted\" | \"x\":{},\"id\":nul | /id | found \"n\"",
                "\"type\":\"posted\" | \"x\":[1],\"y\":[{\"z\":nul | /y | found \"n\"",
                "\"type\":\"posted\" | \"type\":\"posted\",\"y\":{\"z\":nul | /y/z | found \"n\"",
                "\"type\":\"posted\" | \"type\":\"posted\",\"y\":[{\"z\":nul | /y | found \"n\""
            })
    void namesTheMemberWhoseValueIsNoJson(String part, String changed, String pointer, String found) {
        String json = BODILESS.replace(part, changed);
        assertThatThrownBy(() -> JSON.readComment(json)).isInstanceOfSatisfying(StandfirstJsonException.class, e -> {
            assertThat(e.pointer()).isEqualTo(pointer);
            assertThat("found " + e.found()).isEqualTo(found);
            assertThat(e.wanted()).isEqualTo("JSON as RFC 8259 has it");
        });
    }

    /** Of a private document neither the character nor a name that nobody knows. */
    @Test
    void tellsNothingOfAPrivateDocumentThatIsNoJson() {
        assertThatThrownBy(() -> JSON.forStore().readContact("{\"comment\":\"1\",\"jo@example.com\":x"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/(unknown)\", line 1, column 33: found what cannot stand there;"
                        + " expected is JSON as RFC 8259 has it");
        assertThatThrownBy(() -> JSON.forStore().readContact("{\"comment\":\"1\",\"email\":jo@example.com}"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/email\", line 1, column 24: found what cannot stand there;"
                        + " expected is JSON as RFC 8259 has it");
        assertThatThrownBy(() -> JSON.forStore()
                        .readContact(
                                "{\"comment\":\"1\",\"consent\":{\"at\":\"2026-01-02T03:04:05Z\",\"statement\":jo"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/consent/statement\", line 1, column 67: found what cannot stand there;"
                        + " expected is JSON as RFC 8259 has it");
        assertThatThrownBy(() -> JSON.forStore()
                        .contacts()
                        .readArray(new StringReader("[{\"comment\":\"1\"} jo@example.com]"), contact -> {}))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column 18: found what cannot stand there;"
                        + " expected is JSON as RFC 8259 has it");
        assertThatThrownBy(() -> JSON.readSubmission("jo@example.com"))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column 1: found what cannot stand there;"
                        + " expected is JSON as RFC 8259 has it");
    }

    /** Of what ends in the middle of a word or a number, the character is told that is none of JSON yet. */
    @ParameterizedTest
    @CsvSource({"tru, 1, t", "1., 2, ."})
    void refusesWordsThatEndTooSoon(String json, int column, String character) {
        assertThatThrownBy(() -> CanonicalJson.of(json))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at the root, line 1, column " + column + ": found \"" + character
                        + "\"; expected is JSON as RFC 8259 has it");
    }

    /** A name of another member written with escapes. */
    @Test
    void seesThroughEscapedNames() {
        refuses(
                "{\"type\":\"posted\",\"\\u0069d\":\"3\"," + COMMENT,
                "at \"/id\", line 1, column 37: found a member of that name twice; expected is it once");
        refuses(
                "{\"\\u0074ype\":\"posted\",\"type\":\"tombstone\"," + COMMENT,
                "at \"/type\", line 1, column 30: found a member of that name twice; expected is it once");
    }

    /** Polymorphic type ids of Jackson, by which a reader could be made to build foreign classes. */
    @Test
    void takesNoClassNames() {
        refuses(
                "{\"@class\":\"javax.script.ScriptEngineManager\",\"type\":\"java.net.URL\"," + COMMENT,
                "at \"/type\", line 1, column 53: found \"java.net.URL\"; expected is one of \"posted\", \"tombstone\"");
    }
}
