package io.github.standfirst.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.examples.newsroom.discussion.CommentStore;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.fixtures.ThreadShape;
import io.github.standfirst.json.StandfirstJson;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds on each database. */
interface SiteContract {

    String FERRY = "/2019/06/18/orvanaks-lake-ferry-to-sail-again-after-28-years/";

    /** The article that tests comment on; that of the ferry stays as it was. */
    String BUSES = "/2026/09/14/council-publishes-draft-timetable-for-night-buses/";

    String SEND = "/articles/72044/comments";

    Site site();

    static Map<String, String> form(String text) {
        Map<String, String> form = new HashMap<>();
        form.put("text", text);
        form.put("name", "Nairi");
        form.put("email", "nairi-private@mail.example");
        form.put("token", "7");
        return form;
    }

    static String id(HttpResponse<String> posted) {
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(303);
        String location = posted.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("#comment-") + "#comment-".length());
    }

    /** A text that no other test has. */
    static String unique(String text) {
        return text + " " + UUID.randomUUID();
    }

    @Test
    default void commentWaitsIsApprovedAnsweredAndErased() {
        Http writer = site().http();
        Desk desk = new Desk(site());
        String text = unique("The pier needs a bench.");
        String id = id(writer.post(SEND, form(text)));

        assertThat(site().http().get(BUSES).body()).doesNotContain(text);
        HttpResponse<String> own = writer.get(BUSES);
        assertThat(own.body()).contains(text, "Only you can see this comment");
        assertThat(own.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(desk.get("/desk/").body()).contains(text);

        desk.decide(id, "APPROVED", 1);
        assertThat(site().http().get(BUSES).body()).contains(text);

        Map<String, String> reply = form(unique("And a lamp."));
        reply.put("parent", id);
        String replied = id(site().http().post(SEND, reply));
        desk.decide(replied, "APPROVED", 1);
        Document page = Jsoup.parse(site().http().get(BUSES).body());
        assertThat(page.select("li:has(> #comment-" + id + ") #comment-" + replied))
                .hasSize(1);

        desk.erase(id);
        Document erased = Jsoup.parse(site().http().get(BUSES).body());
        assertThat(erased.select("#comment-" + id).text()).isEqualTo("This comment was erased.");
        assertThat(erased.select("li:has(> #comment-" + id + ") #comment-" + replied))
                .hasSize(1);
        assertThat(rowsOf("comment_history", id) + rowsOf("contact", id) + rowsOf("submission", id))
                .isZero();
        assertThat(desk.get("/desk/comments/" + id).body()).doesNotContain(text).contains("The commenter wished it");
    }

    private long rowsOf(String table, String comment) {
        return site().part(JdbcClient.class)
                .sql("select count(*) from " + table + " where comment_id = :id")
                .param("id", comment)
                .query(Long.class)
                .single();
    }

    @Test
    default void deskRejectsRestoresAndRemembersWhy() {
        Desk desk = new Desk(site());
        String text = unique("Bring back the old timetable.");
        String id = id(site().http().post(SEND, form(text)));
        desk.decide(id, "APPROVED", 1);
        desk.decide(id, "REJECTED", 1);
        assertThat(site().http().get(BUSES).body()).doesNotContain(text);
        assertThat(desk.get("/desk/?status=REJECTED").body()).contains(text);

        String history = desk.get("/desk/comments/" + id).body();
        assertThat(history)
                .contains("insult", "second time this week", "Please stay kind.", "nairi-private@mail.example");
        desk.reverse(id, 3);
        assertThat(site().http().get(BUSES).body()).contains(text);
        assertThat(Jsoup.parse(desk.get("/desk/comments/" + id).body())
                        .select("[aria-labelledby=history-heading] > ol:first-of-type > li"))
                .hasSize(4)
                .last()
                .satisfies(last -> assertThat(last.text()).contains("takes decision 3 back"));
    }

    @Test
    default void editOfAShownCommentWaitsAsAProposal() {
        Http writer = site().http();
        Desk desk = new Desk(site());
        String first = unique("Four boats a day.");
        String id = id(writer.post(SEND, form(first)));
        desk.decide(id, "APPROVED", 1);
        String edit = "/comments/" + id + "/edit";
        assertThat(writer.get(edit).body()).contains(first);
        assertThat(site().http().get(edit).statusCode()).as("of somebody else").isEqualTo(404);
        assertThat(site().http().post(edit, Map.of("text", "taken over")).statusCode())
                .isEqualTo(404);

        String second = unique("Five boats a day.\n\nI counted again.");
        assertThat(writer.post(edit, Map.of("text", second)).statusCode()).isEqualTo(303);
        assertThat(site().http().get(BUSES).body()).contains(first).doesNotContain("I counted again");
        assertThat(desk.get("/desk/").body()).contains("I counted again");
        desk.decide(id, "APPROVED", 2);
        desk.decide(id, "REJECTED", 2);
        assertThat(writer.get(edit).statusCode()).as("when it is rejected").isEqualTo(404);
        desk.decide(id, "APPROVED", 2);
        assertThat(site().http().get(BUSES).body())
                .contains("<p>Five boats a day.</p><p>I counted again.")
                .doesNotContain(first);
    }

    @Test
    default void twoClicksAreOneComment() {
        Map<String, String> form = form(unique("Once is enough."));
        Http writer = site().http();
        String first = id(writer.post(SEND, form));
        assertThat(id(writer.post(SEND, form))).isEqualTo(first);
        form.put("token", "8");
        assertThat(id(writer.post(SEND, form))).as("from another page").isNotEqualTo(first);
    }

    @Test
    default void refusesInTheLanguageOfThePageAndKeepsWhatWasTyped() {
        Map<String, String> form = form("<b>not</b> nothing");
        form.put("email", "no address");
        form.put("website", "https://user@host.example");
        form.put("name", " ");
        HttpResponse<String> english = site().http().post(SEND, form);
        assertThat(english.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(english.body());
        assertThat(page.select("#errors li").eachText())
                .containsExactly(
                        "please leave a name", "this is not an e-mail address", "this is not an address of the web");
        assertThat(page.select("#text").text()).isEqualTo("<b>not</b> nothing");
        assertThat(page.select("#email").attr("value")).isEqualTo("no address");
        assertThat(page.select("#email").attr("aria-describedby")).contains("email-error");
        assertThat(english.headers().firstValue("Cache-Control")).hasValue("private, no-store");

        HttpResponse<String> armenian = site().http().post("/hy/articles/48121/comments", Map.of("name", "Գոհար"));
        assertThat(Jsoup.parse(armenian.body()).select("#errors li").eachText())
                .containsExactly("մեկնաբանությանը տեքստ է պետք", "էլփոստի հասցեն պարտադիր է, այն չի հրապարակվի");
    }

    @Test
    default void fieldForProgramsMakesSpamAndTellsNobody() {
        Map<String, String> form = form(unique("Cheap boats!"));
        form.put("subject", "boats");
        Http program = site().http();
        String id = id(program.post(SEND, form));
        assertThat(program.get(BUSES).body()).doesNotContain(form.get("text"));
        assertThat(new Desk(site()).get("/desk/?status=SPAM").body()).contains(form.get("text"));
        assertThat(site().part(CommentStore.class)
                        .moderated(CommentId.of(id))
                        .orElseThrow()
                        .history()
                        .decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.grounds().reason()).isEqualTo("trap-field"));
    }

    @Test
    default void findsWordsOfHeadlinesAndBodiesAndTakesWildcardsForLetters() {
        assertThat(site().http().get("/search?s=FERRY+rust+never").body()).contains("Lake Ferry to Sail Again");
        assertThat(site().http().get("/search?s=%25").body()).doesNotContain("Lake Ferry");
        assertThat(site().http().get("/search?s=zebra").body()).contains("No Result");
        assertThat(site().http().get("/search?s=a%00b").statusCode()).isEqualTo(200);
        assertThat(site().http().get("/search?s=Orvanak's").body()).doesNotContain("No Result");
        assertThat(site().http().get("/hy/search?s=zebra").body()).contains("Ոչինչ չի գտնվել");
        assertThat(site().http()
                        .get("/hy/search?s=%D5%AC%D5%A1%D5%BD%D5%BF%D5%A1%D5%B6%D5%A1%D5%BE%D5%A8")
                        .body())
                .contains("Օրվանի լաստանավը");
        assertThat(site().http()
                        .get("/search?s=%27%29%3B+drop+table+comment%3B--")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    default void deskListsAllThatThereIs() {
        List<Comment> comments = Generator.withSeed(5)
                .comments(ReferencePage.article().id(), 120, ThreadShape.RANDOM)
                .toList();
        for (int i = 0; i < comments.size(); i++) {
            Comment.Posted comment = ((Comment.Posted) comments.get(i))
                    .toBuilder().id(CommentId.of("trash-" + i)).parent(null).build();
            site().part(CommentStore.class).add(comment.withStatus(CommentStatus.TRASHED), 0);
        }
        Desk desk = new Desk(site());
        Document first = Jsoup.parse(desk.get("/desk/?status=TRASHED").body());
        Document second =
                Jsoup.parse(desk.get(first.select("a[rel=next]").attr("href")).body());

        assertThat(first.select(".entry")).hasSize(100);
        assertThat(second.select(".entry")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(desk.get("/desk/?status=TRASHED&page=-7").statusCode()).isEqualTo(200);
        assertThat(desk.get("/desk/?status=TRASHED&page=2147483647").statusCode())
                .isEqualTo(200);
    }

    @Test
    default void storeGivesBackWhatItWasGiven() {
        assertThat(ReferencePage.comments())
                .allSatisfy(
                        comment -> assertThat(site().part(CommentStore.class).find(comment.id()))
                                .contains(comment));
    }

    @Test
    default void threadPagesOfTheApiFollowOneAnother() {
        StandfirstJson json = StandfirstJson.create();
        String path = "/api/articles/deep-1/comments?rows=60";
        var first = json.readThreadPage(site().http().get(path).body());
        var second = json.readThreadPage(
                site().http().get(path + "&after=" + first.next()).body());
        var third = json.readThreadPage(
                site().http().get(path + "&after=" + second.next()).body());
        assertThat(List.of(
                        first.rows().size(), second.rows().size(), third.rows().size()))
                .containsExactly(60, 60, 31);
        assertThat(third.next()).isNull();
        assertThat(first.summary().count()).isEqualTo(151);
    }
}
