package io.github.standfirst.exchange.activitystreams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.fixtures.HostileText;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.WebUrl;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class BadActivitiesTest {

    private static final Instant READ = Instant.parse("2026-05-01T00:00:00Z");
    private static final ArticleId ARTICLE = ArticleId.of("7");
    private static final WebUrl ADDRESS = WebUrl.parse("https://news.example/7");
    private static final ActivityStreams ACTIVITIES =
            ActivityStreams.builder().maxObjects(100_000).build();
    private static final int BOMB = 20_000;

    private static ReadActivities replies(String json) {
        return ACTIVITIES.readReplies(json, ARTICLE, ADDRESS, READ);
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> ACTIVITIES.read(json, READ))
                .isInstanceOf(ExchangeException.class)
                .hasNoCause()
                .hasMessage(message);
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertRefused("[]", "no article, note, tombstone or collection: the document is no object");
        assertRefused("null", "no article, note, tombstone or collection: the document is no object");
        assertRefused("{}", "no article, note, tombstone or collection: type is \"\"");
        assertRefused(
                "{\"type\":[\"Person\\n\",\"as:Actor\"]}",
                "no article, note, tombstone or collection: type is \"Person\\u{A} Actor\"");
        assertRefused(
                "{\n\"type\":\"Note\",,}",
                "at line 2, column 15: document is no JSON, or has a member twice; expected is one JSON value");
        assertThatThrownBy(() -> ACTIVITIES.read(new byte[] {(byte) 0xFF}, READ))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("document is not in UTF-8; expected is JSON in UTF-8");
    }

    @Test
    void readsBytes() {
        byte[] json = "{\"type\":\"Collection\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(ACTIVITIES.read(json, READ).articles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{\"type\":\"Note\",\"id\":\"a\",\"replies\":%s}",
                "{\"type\":\"Note\",\"id\":\"a\",\"contentMap\":%s}",
                "{\"type\":\"Collection\",\"items\":%s}",
                "{\"type\":\"Note\",\"id\":\"a\",\"inReplyTo\":%s}",
                "{\"@context\":%s}"
            })
    void refusesNestingBombs(String place) {
        for (String bomb : new String[] {
            "[".repeat(BOMB), "[".repeat(BOMB) + "]".repeat(BOMB), "{\"replies\":".repeat(BOMB) + "1" + "}".repeat(BOMB)
        }) {
            assertThatThrownBy(() -> ACTIVITIES.read(String.format(Locale.ROOT, place, bomb), READ))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageContaining("document is past a limit");
        }
    }

    @Test
    void readsChainsOfAnyLengthInLinearTime() {
        StringBuilder json = new StringBuilder("{\"type\":\"Collection\",\"items\":[");
        for (int i = 20_000; i > 0; i--) {
            json.append(String.format(
                    Locale.ROOT,
                    "{\"id\":\"n%d\",\"type\":\"Note\",\"content\":\"a\",\"inReplyTo\":\"n%d\",\"published\":\"2026-01-01\"},",
                    i,
                    i - 1));
        }
        json.append("{\"id\":\"n0\",\"type\":\"Note\",\"content\":\"a\",\"inReplyTo\":\"https://news.example/7\","
                + "\"published\":\"2026-01-01\"}]}");

        ReadActivities read = replies(json.toString());

        assertThat(read.comments()).hasSize(20_001);
        assertThat(CommentThread.of(ARTICLE, read.comments()).problems()).isEmpty();
        assertThat(ACTIVITIES.read(json.toString(), READ).comments()).isEmpty();
    }

    @Test
    void readsCirclesAndThoseWhoAnswerThemselves() {
        ReadActivities read = ACTIVITIES.read(
                "{\"id\":\"x\",\"type\":\"Article\",\"published\":\"2026-01-01\",\"replies\":{\"type\":\"Collection\",\"items\":["
                        + "{\"id\":\"a\",\"type\":\"Note\",\"content\":\"a\",\"inReplyTo\":\"b\",\"published\":\"2026-01-01\"},"
                        + "{\"id\":\"b\",\"type\":\"Note\",\"content\":\"a\",\"inReplyTo\":\"a\",\"published\":\"2026-01-01\"},"
                        + "{\"id\":\"c\",\"type\":\"Note\",\"content\":\"a\",\"inReplyTo\":\"c\",\"published\":\"2026-01-01\"}]}}",
                READ);

        assertThat(read.comments())
                .extracting(comment -> comment.id() + " " + comment.parent() + " " + comment.article())
                .containsExactly("a b x", "b a x", "c c x");
    }

    @Test
    void refusesMoreObjectsThanAllowed() {
        ActivityStreams small = ActivityStreams.builder().maxObjects(2).build();

        assertThatThrownBy(() -> small.read("{\"type\":\"Collection\",\"items\":[1,2]}", READ))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("document has more than 2 objects; allowed are fewer");
        assertThatThrownBy(() -> ActivityStreams.builder().pageSize(1_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pageSize is 1001; allowed are 1 to 1000");
    }

    /** One object may stand in two collections, for the public in one and for followers in the other. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void showsNothingThatOneOfTwoObjectsOfAnIdDoesNotShow(boolean publicFirst) {
        String open = "{'id':'n','type':'Note','content':'secret','published':'2026-01-01','to':'as:Public'},"
                + "{'id':'x','type':'Article','name':'X','content':'secret','published':'2026-01-01','to':'as:Public'}";
        String closed = "{'id':'n','type':'Note','content':'secret','published':'2026-01-01','to':'followers'},"
                + "{'id':'x','type':'Article','name':'X','content':'secret','published':'2026-01-01','to':'followers'}";
        String items = publicFirst ? open + "," + closed : closed + "," + open;

        ReadActivities read = replies(("{'type':'Collection','items':[" + items + "]}").replace('\'', '"'));

        assertThat(read.articles()).isEmpty();
        assertThat(read.comments()).isEmpty();
    }

    @Test
    void goesOnBehindBadItems() {
        ReadActivities read =
                replies("{\"type\":\"Collection\",\"items\":[7,[],null,{\"type\":\"Note\",\"content\":\"a\"},"
                        + "{\"id\":\"e\",\"type\":\"Note\",\"content\":\"<p> </p>\"},{\"id\":\"l\",\"type\":\"Note\",\"content\":\""
                        + "a".repeat(100_001)
                        + "\"},{\"id\":\"g\",\"type\":\"Note\",\"content\":\"good\",\"published\":\"2026-01-01\"},"
                        + "{\"id\":\"g\",\"type\":\"Note\",\"content\":\"again\"},"
                        + "{\"id\":\"t\",\"type\":\"Tombstone\",\"formerType\":\"Article\"}]}");

        assertThat(read.comments()).hasSize(1);
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/items/0", "is no object; it is left out"),
                        new Note("/items/1", "is no object; it is left out"),
                        new Note("/items/2", "is no object; it is left out"),
                        new Note("/items/3", "has no id; it is left out"),
                        new Note("/items/7", "has the id of a note before it; it is left out"),
                        new Note("/items/8", "is the tombstone of an article, which is left out"),
                        new Note("/items/4", "has no text; it is left out"),
                        new Note(
                                "/items/5/content",
                                "is left out: markup to sanitize has 100001 code points; allowed are at most 100000"));
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextsAreHarmlessInEveryPlace(HostileText hostile) {
        String text = JsonMapper.shared().writeValueAsString(hostile.text());
        String json = "{\"type\":\"Collection\",\"items\":[{\"id\":" + text + ",\"type\":\"Article\",\"name\":" + text
                + ",\"content\":" + text + ",\"summary\":" + text + ",\"attributedTo\":[" + text + ",{\"name\":" + text
                + "}],\"url\":" + text + ",\"image\":" + text + ",\"published\":" + text + ",\"tag\":[" + text
                + ",{\"name\":" + text + "}],\"mediaType\":" + text + "},{\"id\":\"n\",\"type\":\"Note\",\"content\":"
                + text
                + ",\"inReplyTo\":" + text + ",\"attributedTo\":{\"name\":" + text + "}},{\"id\":" + text + ",\"type\":"
                + text
                + "}]}";

        ReadActivities read = replies(json);

        assertThat(read.articles())
                .allSatisfy(article -> assertThat(
                                HtmlPolicy.article().sanitize(article.body().html()))
                        .isEqualTo(article.body()));
        assertThat(read.comments())
                .allSatisfy(comment -> assertThat(HtmlPolicy.comment()
                                .sanitize(((Comment.Posted) comment).body().html()))
                        .isEqualTo(((Comment.Posted) comment).body()));
        assertThat(read.report().notes())
                .allSatisfy(note -> assertThat(note.text()).matches("[\\p{Print}\\p{L}\\p{Nd}]*"));
    }
}
