package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.Removal;
import io.github.standfirst.text.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyReadingTest {

    private static final String HOSTILE = "<p onclick='steal()'>hi<script>steal()</script></p>";
    private static final StandfirstJson JSON = StandfirstJson.create();

    /** What a reader told, one line for each event. */
    private static final class Heard implements ReadListener {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void unknownMember(JsonPlace place) {
            lines.add("unknown " + place);
        }

        @Override
        public void bodyChanged(JsonPlace place, Cleaned cleaned) {
            lines.add("body " + place + " "
                    + cleaned.removals().stream().map(Removal::tag).toList());
        }

        @Override
        public void textChanged(JsonPlace place) {
            lines.add("text " + place);
        }
    }

    private static String comment(String body) {
        return "{\"type\":\"posted\",\"id\":\"2\",\"article\":\"1\",\"posted\":{\"at\":\"2019-06-18T10:00:00Z\"},\n"
                + "\"commenter\":{\"name\":\"Jo\",\"role\":\"reader\"},\n"
                + "\"body\":\"" + body + "\",\"status\":\"approved\",\"kind\":\"comment\"}";
    }

    private static String article(String body) {
        return "{\"id\":\"1\",\"language\":\"en\",\"headline\":\"H\",\"body\":\"" + body
                + "\",\"state\":{\"type\":\"draft\"}}";
    }

    private static String body(Comment comment) {
        assertThat(comment).isInstanceOf(Comment.Posted.class);
        return ((Comment.Posted) comment).body().html();
    }

    @Test
    void sanitizesBodiesUnlessToldOtherwise() {
        assertThat(body(JSON.readComment(comment(HOSTILE)))).isEqualTo("<p>hi</p>");
        assertThat(JSON.readArticle(article(HOSTILE)).body().html()).isEqualTo("<p>hi</p>");
    }

    @Test
    void tellsTheListenerWhatWasRemovedFromABody() {
        Heard heard = new Heard();
        JSON.withListener(heard).readComment(comment(HOSTILE));
        assertThat(heard.lines).containsExactly("body at \"/body\", line 3, column 8 [p, script]");
    }

    @Test
    void tellsTheListenerNothingOfCleanBodies() {
        Heard heard = new Heard();
        JSON.withListener(heard).readComment(comment("<p>hi &amp; <b>bye</b></p>"));
        assertThat(heard.lines).isEmpty();
    }

    @Test
    void readsArticlesAndCommentsUnderPoliciesOfTheirOwn() {
        String markup = "<h2>One</h2><p>two</p>";
        assertThat(JSON.readArticle(article(markup)).body().html()).isEqualTo(markup);
        assertThat(body(JSON.readComment(comment(markup)))).isEqualTo("One<p>two</p>");
    }

    @Test
    void takesPoliciesFromTheCaller() {
        BodyReading plain = BodyReading.sanitize(HtmlPolicy.plainText(), HtmlPolicy.article());
        StandfirstJson json = JSON.withBodies(plain);
        assertThat(json.readArticle(article("<h2>One</h2>")).body().html()).isEqualTo("One");
        assertThat(body(json.readComment(comment("<h2>One</h2>")))).isEqualTo("<h2>One</h2>");
    }

    @Test
    void refusesUncleanBodiesWhereCleanOnesAreRequired() {
        StandfirstJson json = JSON.withBodies(BodyReading.requireClean());
        assertThatThrownBy(() -> json.readComment(comment(HOSTILE)))
                .isInstanceOfSatisfying(StandfirstJsonException.class, e -> {
                    assertThat(e.place()).isEqualTo(new JsonPlace("/body", 3, 8));
                    assertThat(e)
                            .hasMessage("at \"/body\", line 3, column 8:"
                                    + " found markup that the policy would change; expected is clean markup");
                });
        assertThat(body(json.readComment(comment("<p>hi</p>")))).isEqualTo("<p>hi</p>");
    }

    @Test
    void readsEveryPartOfAnArticleThatIsMarkup() {
        String json =
                "{\"id\":\"1\",\"language\":\"en\",\"headline\":\"<i>H\",\"standfirst\":\"<x>a\",\"body\":\"<x>b\","
                        + "\"lead\":{\"image\":{\"src\":\"https://a.example/\",\"alt\":\"<x>\"},\"caption\":\"<x>c\"},"
                        + "\"credits\":[{\"role\":\"author\",\"author\":{\"name\":\"N\",\"kind\":\"role\",\"bio\":\"<x>d\"}}],"
                        + "\"state\":{\"type\":\"draft\"}}";
        Heard heard = new Heard();
        Article article = JSON.withListener(heard).readArticle(json);
        assertThat(article.headline()).isEqualTo("<i>H");
        assertThat(heard.lines)
                .extracting(line -> line.replaceAll(", line 1, column \\d+", ""))
                .containsExactly(
                        "body at \"/standfirst\" [x]",
                        "body at \"/body\" [x]",
                        "body at \"/lead/caption\" [x]",
                        "body at \"/credits/0/author/bio\" [x]");
    }

    @Test
    void takesBodiesAsTheyAreWhereTheyAreTrusted() {
        StandfirstJson json = JSON.withBodies(BodyReading.trust());
        assertThat(body(json.readComment(comment(HOSTILE)))).isEqualTo(HOSTILE);
    }

    @Test
    void replacesForbiddenCharactersEvenInTrustedBodies() {
        Heard heard = new Heard();
        StandfirstJson json = JSON.withBodies(BodyReading.trust()).withListener(heard);
        assertThat(body(json.readComment(comment("a\\u0000b")))).isEqualTo("a\uFFFDb");
        assertThat(heard.lines).containsExactly("text at \"/body\", line 3, column 8");
    }

    @Test
    void refusesBodiesPastTheLimitOfThePolicy() {
        assertThatThrownBy(() -> JSON.readComment(comment("a".repeat(100_001))))
                .isInstanceOf(StandfirstJsonException.class)
                .hasMessage("at \"/body\", line 3, column 8: markup to sanitize has 100001 code points; allowed are at"
                        + " most 100000");
    }

    /** A body of the greatest length that a policy gives is read back as it was written. */
    @Test
    void readsBackTheLongestBodyThatSanitizingGives() {
        SafeHtml longest = HtmlPolicy.comment().sanitize("&".repeat(20_000));
        assertThat(longest.html()).hasSize(100_000);
        Comment read = JSON.readComment(comment(longest.html()));
        assertThat(body(read)).isEqualTo(longest.html());
        assertThat(JSON.readComment(JSON.write(read)).equals(read)).isTrue();
    }

    @Test
    void namesItsModeWithoutThePolicies() {
        assertThat(BodyReading.requireClean()).hasToString("BodyReading[REQUIRE_CLEAN]");
    }
}
