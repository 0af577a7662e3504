package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Input that is made to hurt; each attack ends in a refusal or a result, and soon. */
@Timeout(20)
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
        refuses("{\"x\":" + "[".repeat(1_000_000), "at the root, line 1, column 105: " + message);
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
                "at the root, line 1, column 18: found a name or number of more than 1000 chars; expected are fewer");
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
