package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.standfirst.validation.Severity;
import io.github.standfirst.validation.Violation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one exception tells of a document that has more than one thing wrong. */
class SeveralProblemsTest {

    private static final StandfirstJson JSON = StandfirstJson.create();

    private static final String ARTICLE = """
            {"id":"a b",
            "language":"en","headline":7,
            "body":"","lead":{"image":{"src":"ftp://x.example/"},"credit":[{"x":[1]}]},
            "credits":[{"role":"cook","author":{"name":"Jo","kind":"person"}},null,{"role":"author"}],
            "state":{"type":"secret","at":{}},
            "extensions":{"a":1,"b":"c"},
            "x":{"y":1,"y":1}}""";

    private static StandfirstJsonException refusal(StandfirstJson json, String text) {
        return catchThrowableOfType(StandfirstJsonException.class, () -> json.readArticle(text));
    }

    @Test
    void tellsAllInTheOrderOfTheText() {
        StandfirstJsonException refusal = refusal(JSON, ARTICLE);
        assertThat(refusal.problems())
                .extracting(JsonProblem::toString)
                .containsExactly(
                        "at \"/id\", line 1, column 7: article id has U+0020 at index 1; allowed are no white space,"
                                + " controls or bidi controls",
                        "at \"/headline\", line 2, column 28: found a number; expected is a text",
                        "at \"/lead/image/src\", line 3, column 34: web address \"ftp://x.example/\" has another scheme"
                                + " or none; expected is 'http://' or 'https://'",
                        "at \"/lead/credit\", line 3, column 63: found a list; expected is a text",
                        "at \"/credits/0/role\", line 4, column 20: found \"cook\"; expected is one of \"author\","
                                + " \"editor\", \"photographer\", \"translator\", \"source\"",
                        "at \"/credits/1\", line 4, column 67: found null; expected is an object",
                        "at \"/credits/2/author\", line 4, column 88: found nothing; expected is an object",
                        "at \"/state/type\", line 5, column 17: found \"secret\"; expected is one of \"draft\","
                                + " \"scheduled\", \"published\", \"withdrawn\"",
                        "at \"/extensions/a\", line 6, column 19: found a number; expected is a text",
                        "at \"/x\", line 7, column 12: found a member of that name twice; expected is it once");
        assertThat(refusal)
                .hasMessage(refusal.problems().get(0) + " (and 9 more problems)")
                .hasNoCause();
        assertThat(refusal.place()).isEqualTo(new JsonPlace("/id", 1, 7));
    }

    @Test
    void tellsFoundAndWanted() {
        StandfirstJsonException refusal = refusal(JSON, ARTICLE);
        assertThat(refusal.found()).isEqualTo("article id has U+0020 at index 1");
        assertThat(refusal.wanted()).isEqualTo("no white space, controls or bidi controls");
        assertThat(refusal.problems().get(1).found()).isEqualTo("a number");
        assertThat(refusal.problems().get(1).wanted()).isEqualTo("a text");
        assertThat(refusal.problems().get(2).found())
                .isEqualTo("web address \"ftp://x.example/\" has another scheme or none");
        assertThat(refusal.problems().get(2).wanted()).isEqualTo("'http://' or 'https://'");
        JsonProblem forged = new JsonProblem(new JsonPlace("", 0, 0), "found \"x; expected is y\"; expected is z");
        assertThat(forged.found()).isEqualTo("\"x; expected is y\"");
        assertThat(forged.wanted()).isEqualTo("z");
    }

    @Test
    void endsAtTheLimit() {
        StandfirstJsonException three =
                refusal(JSON.withLimits(JsonLimits.standard().withProblems(3)), ARTICLE);
        assertThat(three.problems()).isEqualTo(refusal(JSON, ARTICLE).problems().subList(0, 3));
        StandfirstJsonException one =
                refusal(JSON.withLimits(JsonLimits.standard().withProblems(1)), ARTICLE);
        assertThat(one).hasMessage(one.problems().get(0).toString());
        String tags = IntStream.range(0, 1_000).mapToObj(i -> "7").collect(Collectors.joining(","));
        assertThat(refusal(JSON, ARTICLE.replace("\"id\":\"a b\"", "\"tags\":[" + tags + "]"))
                        .problems())
                .hasSize(20)
                .allMatch(problem -> problem.place().pointer().startsWith("/tags/"));
    }

    @Test
    void tellsWhatWasFoundBeforeTheTextBroke() {
        assertThat(refusal(JSON, "{\"id\":7,\"headline\":8,]").problems())
                .extracting(JsonProblem::text)
                .containsExactly(
                        "found a number; expected is a text",
                        "found a number; expected is a text",
                        "found \"]\"; expected is JSON as RFC 8259 has it");
    }

    @Test
    void makesAProblemOfThem() {
        Problem problem = Problem.of(refusal(JSON, "{\"id\":7,\"language\":\"en\",\"headline\":\"\",\"body\":8}"));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.violations())
                .isEqualTo(List.of(
                        new Violation("/id", "json", "found a number; expected is a text", Severity.ERROR),
                        new Violation("/body", "json", "found a number; expected is a text", Severity.ERROR),
                        new Violation("/state", "json", "found nothing; expected is an object", Severity.ERROR)));
        assertThat(JSON.readProblem(JSON.write(problem))).isEqualTo(problem);
    }

    @Test
    void limitsAreChosen() {
        JsonLimits limits = JsonLimits.standard()
                .withChars(1_000)
                .withTokenChars(20)
                .withDepth(4)
                .withElements(2);
        StandfirstJson narrow = JSON.withLimits(limits);
        String minimal = JSON.write(Samples.minimalArticle());
        String open = minimal.substring(0, minimal.length() - 1);
        assertThat(narrow.readArticle(minimal)).isEqualTo(Samples.minimalArticle());
        assertThat(refusal(narrow, minimal + " ".repeat(1_000)))
                .hasMessage("at the root, line 1, column 1: found 1076 chars; expected are at most 1000");
        assertThat(refusal(narrow, open + ",\"x\":" + "1".repeat(21) + "}"))
                .hasMessageEndingWith("found a name or number of more than 20 chars; expected are fewer");
        assertThat(refusal(narrow, open + ",\"x\":[[[[]]]]}"))
                .hasMessageEndingWith("found more than 4 objects and lists in one another; expected are fewer");
        String tag = "{\"slug\":\"a\",\"name\":\"A\"}";
        assertThat(refusal(narrow, open + ",\"tags\":[" + tag + "," + tag + "," + tag + "]}"))
                .hasMessageStartingWith("at \"/tags\"")
                .hasMessageEndingWith("found more than 2 entries; expected are fewer");
        assertThat(refusal(narrow, open + ",\"extensions\":{\"a\":\"\",\"b\":\"\",\"c\":\"\"}}"))
                .hasMessageStartingWith("at \"/extensions\"")
                .hasMessageEndingWith("found more than 2 entries; expected are fewer");
    }

    @Test
    void limitsMakeSense() {
        JsonLimits standard = JsonLimits.standard();
        assertThat(standard).isEqualTo(new JsonLimits(8_388_608, 1_048_576, 1_000, 100, 1_000_000, 20));
        assertThatThrownBy(() -> standard.withChars(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chars is 0; expected is at least 1");
        assertThatThrownBy(() -> standard.withDepth(401))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth is 401; allowed are 1 to 400");
    }
}
