package io.github.standfirst.exchange.activitystreams;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that was sent to somebody comes before everybody. */
class AudienceTest {

    private static final Instant READ = Instant.parse("2026-05-01T00:00:00Z");
    private static final ActivityStreams ACTIVITIES = ActivityStreams.builder().build();

    private static ReadActivities read(String audience) {
        return ACTIVITIES.readReplies(
                "{\"id\":\"https://a.example/n\",\"type\":\"Note\",\"content\":\"between us\",\"published\":"
                        + "\"2026-01-01T00:00:00Z\",\"attributedTo\":{\"name\":\"Ani\"}" + audience + "}",
                ArticleId.of("7"),
                WebUrl.parse("https://news.example/7"),
                READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"to\":null",
                ",\"to\":\"as:Public\"",
                ",\"to\":[\"Public\"]",
                ",\"cc\":[\"https://a.example/followers\",\"https://www.w3.org/ns/activitystreams#Public\"]",
                ",\"to\":{\"id\":\"as:Public\"}",
                ",\"to\":[],\"cc\":\"Public\""
            })
    void readsWhatIsForEverybody(String audience) {
        assertThat(read(audience).comments()).hasSize(1);
        assertThat(read(audience).report().notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"to\":[]",
                ",\"to\":\"https://b.example/users/bo\"",
                ",\"to\":[\"https://a.example/followers\"],\"cc\":[]",
                ",\"bto\":[\"as:Public\"]",
                ",\"bcc\":\"https://b.example/users/bo\"",
                ",\"audience\":\"as:Public\"",
                ",\"to\":\"https://www.w3.org/ns/activitystreams#public\"",
                ",\"to\":\"as:Public \"",
                ",\"to\":[[\"as:Public\"]]",
                ",\"to\":7"
            })
    void leavesOutWhatIsForSomebody(String audience) {
        ReadActivities read = read(audience);

        assertThat(read.comments()).isEmpty();
        assertThat(read.report().notes())
                .containsExactly(new Note("", "is not addressed to the public; it is left out"));
        assertThat(read.toString()).doesNotContain("between us", "Ani");
    }

    @Test
    void keepsPublicAnswersToWhatIsForSomebody() {
        ReadActivities read = ACTIVITIES.read(
                "{\"id\":\"https://a.example/1\",\"type\":\"Article\",\"published\":\"2026-01-01T00:00:00Z\","
                        + "\"to\":\"Public\",\"replies\":{\"type\":\"Collection\",\"items\":[{\"id\":\"https://a.example/n1\",\"type\":"
                        + "\"Note\",\"content\":\"between us\",\"to\":[],\"inReplyTo\":\"https://a.example/1\"},"
                        + "{\"id\":\"https://a.example/n2\",\"type\":\"Note\",\"content\":\"to all\",\"to\":\"Public\",\"inReplyTo\":"
                        + "\"https://a.example/n1\",\"published\":\"2026-01-01T00:00:00Z\"}]}}",
                READ);

        assertThat(read.comments()).hasSize(1);
        Comment comment = read.comments().get(0);
        assertThat(comment.id() + " " + comment.parent() + " " + comment.article())
                .isEqualTo("https://a.example/n2 https://a.example/n1 https://a.example/1");
    }

    @Test
    void leavesOutArticlesForSomebodyWithTheirReplies() {
        ReadActivities read = ACTIVITIES.read(
                "{\"id\":\"https://a.example/1\",\"type\":\"Article\",\"to\":[\"https://b.example/\"],\"content\":\"secret\","
                        + "\"replies\":{\"type\":\"Collection\",\"items\":[{\"id\":\"https://a.example/n1\",\"type\":\"Note\","
                        + "\"content\":\"to all\",\"to\":\"Public\"}]}}",
                READ);

        assertThat(read.articles()).isEmpty();
        assertThat(read.comments()).isEmpty();
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("", "is not addressed to the public; it is left out"),
                        new Note("/replies/items/0", "answers no article that is known; it is left out"));
    }

    @Test
    void makesNoAccountAndShowsNoEmailOfAnActor() {
        ReadActivities read = ACTIVITIES.readReplies(
                "{\"id\":\"https://a.example/n\",\"type\":\"Note\",\"content\":\"a\",\"published\":\"2026-01-01T00:00:00Z\","
                        + "\"attributedTo\":\"mailto:ani@mail.example\"}",
                ArticleId.of("7"),
                WebUrl.parse("https://news.example/7"),
                READ);

        assertThat(((Comment.Posted) read.comments().get(0)).commenter().accountId())
                .isNull();
        assertThat(read.toString()).doesNotContain("mail.example");
        assertThat(read.report().notes())
                .containsExactly(new Note("/attributedTo", "is no address of http or https; it is left out"));
    }
}
