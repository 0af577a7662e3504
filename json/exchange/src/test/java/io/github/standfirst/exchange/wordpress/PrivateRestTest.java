package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.json.StandfirstJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only some may see has marks here, and the marks are looked for in all that others see. */
class PrivateRestTest {

    private static final String MARK = "zqx";

    private static final String COMMENT =
            "{\"id\":5,\"post\":1,\"author\":3,\"author_name\":\"Ara\",\"status\":\"hold\","
                    + "\"author_email\":\"zqx@mail.example\",\"author_ip\":\"192.0.2.7 zqx\",\"author_user_agent\":\"Browser zqx\","
                    + "\"author_avatar_urls\":{\"24\":\"https://faces.example/zqx\"},\"date_gmt\":\"2026-05-01T09:00:00\","
                    + "\"author_url\":\"mailto:zqx@mail.example\",\"karma\":\"zqx\",\"zqx\":1,\"meta\":{\"spam_zqx\":\"zqx\"},"
                    + "\"content\":{\"raw\":\"Good.\",\"rendered\":\"<p>Good.</p>\"}}";

    private static final String USER =
            "{\"id\":7,\"name\":\"zqx@letter.example\",\"first_name\":\"Nare\",\"last_name\":\"\","
                    + "\"username\":\"zqx\",\"email\":\"zqx@letter.example\",\"nickname\":\"zqx\",\"slug\":\"zqx\","
                    + "\"url\":\"mailto:zqx@letter.example\",\"link\":\"https://letter.example/author/zqx\","
                    + "\"avatar_urls\":{\"24\":\"https://faces.example/zqx\"},\"roles\":[\"editor\",\"zqx\"],"
                    + "\"capabilities\":{\"zqx\":true},\"extra_capabilities\":{\"zqx\":true},\"meta\":{\"zqx\":\"zqx\"},\"zqx\":1}";

    private static final String POST =
            RestSamples.post(",\"author\":7,\"password\":\"zqx\",\"content\":{\"raw\":\"A\",\"protected\":true},"
                    + "\"meta\":{\"_zqx\":\"zqx\",\"orders\":\"zqx\"},\"_zqx\":\"zqx\",\"mail_log\":\"zqx\"");

    private static WordPressSite site(String comment) {
        return WordPressRest.builder()
                .fields(Set.of("password", "author_email"))
                .build()
                .documents()
                .add(WordPressRoute.COMMENTS, comment)
                .add(WordPressRoute.USERS, USER)
                .add(WordPressRoute.POSTS, POST)
                .read();
    }

    /** All that is seen by others than those who look into a contact on purpose. */
    private static List<String> seen(WordPressSite site) {
        StandfirstJson json = StandfirstJson.create();
        List<String> seen = new ArrayList<>();
        seen.add(site.toString());
        for (WordPressItem item : site.items()) {
            seen.add(item.toString());
            seen.addAll(item.notes());
            if (item instanceof WordPressItem.SiteAuthor author) {
                seen.add(Objects.toString(author.author().id())
                        + author.author().url()
                        + author.author().bio().html());
            }
            if (item instanceof WordPressItem.Post post) {
                seen.add(json.write(post.article()));
                for (Comment comment : post.comments()) {
                    seen.add(json.write(comment));
                    seen.add(comment.toString());
                }
                seen.add(post.contacts().toString());
                seen.add(post.removals().toString());
                seen.add(post.facts().toString()
                        + post.facts().fields()
                        + post.facts().terms());
            }
        }
        return seen;
    }

    @Test
    void isInTheContactAndNowhereElse() {
        WordPressSite site = site(COMMENT);
        assertThat(site.posts().get(0).comments()).hasSize(1);
        assertThat(site.posts().get(0).contacts())
                .containsExactly(Contact.builder(CommentId.of("5"))
                        .email("zqx@mail.example")
                        .ipAddress("192.0.2.7 zqx")
                        .userAgent("Browser zqx")
                        .build());
        assertThat(site.authors()).extracting(found -> found.author().name()).containsExactly("Nare");
        assertThat(seen(site)).noneMatch(text -> text.contains(MARK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author_email", "author_ip", "author_user_agent", "author_url", "karma"})
    void isNotToldWhereItIsOfAnotherKind(String member) {
        String odd = COMMENT.replaceAll(
                "\"" + member + "\":\"[^\"]*\"", "\"" + member + "\":{\"zqx\":[\"zqx@mail.example\"]}");
        assertThat(odd).isNotEqualTo(COMMENT);
        WordPressSite site = site(odd);
        assertThat(seen(site)).noneMatch(text -> text.contains(MARK));
    }

    @Test
    void isInNoNameOfAnAuthor() {
        WordPressSite site = RestSamples.read(WordPressRoute.USERS, "{\"id\":7,\"name\":\"Nare zqx@letter.example\"}");
        assertThat(site.authors()).extracting(found -> found.author().name()).containsExactly("Nare");
        assertThat(seen(site)).noneMatch(text -> text.contains(MARK));
    }

    @Test
    void isNotInMessages() {
        for (int end = 1; end < COMMENT.length(); end += 7) {
            String torn = COMMENT.substring(0, end);
            Throwable fault = catchThrowable(() -> site(torn));
            assertThat(fault).hasMessageStartingWith("no document of comments: ");
            assertThat(fault.toString() + fault.getCause()).doesNotContain(MARK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bob zqx@mail.example", "Bob <zqx@mail.example>", "zqx@mail.example Bob", "(zqx@a.example) Bob"})
    void isInNoName(String name) {
        WordPressSite site = site(COMMENT.replace("\"Ara\"", "\"" + name.replace("<", "&lt;") + "\""));
        assertThat(site.posts().get(0).comments())
                .extracting(comment -> ((Comment.Posted) comment).commenter().name())
                .containsExactly("Bob");
        assertThat(site.posts().get(0).notes())
                .contains("comment 5 has an e-mail address in a name, which is left out");
        assertThat(seen(site)).noneMatch(text -> text.contains(MARK));
    }
}
