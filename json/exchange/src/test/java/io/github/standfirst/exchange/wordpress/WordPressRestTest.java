package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommenterRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordPressRestTest {

    private static final String CATEGORIES = "[{\"id\":4,\"name\":\"Lake\",\"slug\":\"lake\",\"parent\":3}]";

    private static Comment.Posted posted(WordPressItem.Post post, int index) {
        return (Comment.Posted) post.comments().get(index);
    }

    @ParameterizedTest
    @EnumSource(WordPressRoute.class)
    void routesHaveThePathsOfTheApi(WordPressRoute route) {
        assertThat(route.path()).isEqualTo("/wp-json/wp/v2/" + route.noun());
    }

    @ParameterizedTest
    @CsvSource({
        "publish,PUBLISHED,",
        "future,SCHEDULED,'it is to be published at its time; if that was past already, WordPress did not show it'",
        "draft,DRAFT,",
        "pending,DRAFT,it waits for review; it is a draft here",
        "private,DRAFT,it is private; it is a draft here",
        "trash,DRAFT,it is in the trash; it is a draft here",
        "wc-paid,DRAFT,'its status is \"wc-paid\"; it is a draft here'"
    })
    void isPublicOnlyWhereWordPressShowsItToEverybody(String status, String stage, String note) {
        WordPressItem.Post post = RestSamples.read(
                        WordPressRoute.POSTS, RestSamples.post("").replace("publish", status))
                .posts()
                .get(0);
        assertThat(post.article().state().stage()).hasToString(stage);
        assertThat(post.notes()).isEqualTo(note == null ? List.of() : List.of(note));
        assertThat(post.facts().posted()).isEqualTo(Moment.exact(Instant.parse("2026-05-01T08:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"approved,APPROVED", "approve,APPROVED", "hold,PENDING", "spam,SPAM", "trash,TRASHED", "odd,HELD"})
    void readsTheStatusOfAComment(String status, CommentStatus read) {
        assertThat(posted(RestSamples.withComments(RestSamples.comment(5, "").replace("approved", status)), 0)
                        .status())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"comment,COMMENT", "pingback,PINGBACK", "trackback,TRACKBACK"})
    void readsTheKindOfAComment(String type, CommentKind kind) {
        String comment = RestSamples.comment(5, "").replace("\"type\":\"comment\"", "\"type\":\"" + type + "\"");
        assertThat(posted(RestSamples.withComments(comment), 0).kind()).isEqualTo(kind);
    }

    @Test
    void leavesOutReviewsAndNotes() {
        String note = RestSamples.comment(5, "").replace("\"type\":\"comment\"", "\"type\":\"order_note\"");
        WordPressItem.Post post = RestSamples.withComments(note);
        assertThat(post.comments()).isEmpty();
        assertThat(post.notes()).containsExactly("comment 5 is left out: it is of the type \"order_note\"");
    }

    @Test
    void makesParagraphsOfWhatIsStoredAndNotOfWhatIsPrinted() {
        String stored = "\"content\":{\"raw\":\"One.\\n\\nTwo [x].\",\"rendered\":\"<p>Printed</p>\"}";
        String printed = "\"content\":{\"rendered\":\"\\n<p>One.<br />\\n[x]</p>\\n\"}";
        assertThat(RestSamples.readPost("," + stored).article().body().html()).isEqualTo("<p>One.</p><p>Two [x].</p>");
        assertThat(RestSamples.readPost("," + printed).article().body().html()).isEqualTo("<p>One.<br>\n[x]</p>");
        String comment = "{\"id\":5,\"post\":1,\"date_gmt\":\"2026-05-01T09:00:00\",\"status\":\"approved\",";
        assertThat(posted(RestSamples.withComments(comment + stored + "}"), 0)
                        .body()
                        .html())
                .isEqualTo("<p>One.</p><p>Two [x].</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "One two […],One two three.,''",
        "'One two… Continue reading',One two three.,<p>One two… Continue reading</p>",
        "'One… the untold story of two',One two three.,<p>One… the untold story of two</p>",
        "One two three.,One two three.,''",
        "One two,One two three.,<p>One two</p>",
        "Three two […],One two three.,<p>Three two […]</p>",
        "…,One,<p>…</p>"
    })
    void takesNoBeginningOfTheTextForAStandfirst(String excerpt, String body, String standfirst) {
        Article article = RestSamples.readPost(",\"content\":{\"rendered\":\"<p>" + body
                        + "</p>\"},\"excerpt\":{\"rendered\":\"<p>" + excerpt + "</p>\"}")
                .article();
        assertThat(article.standfirst().html()).isEqualTo(standfirst);
    }

    @Test
    void keepsAnExcerptThatSomebodyWrote() {
        Article article = RestSamples.readPost(
                        ",\"content\":{\"raw\":\"One two three.\"},\"excerpt\":{\"raw\":\"One two three.\"}")
                .article();
        assertThat(article.standfirst().html()).isEqualTo("<p>One two three.</p>");
    }

    @Test
    void readsAPageWithItsPlace() {
        WordPressItem.Post page = RestSamples.read(
                        WordPressRoute.PAGES,
                        "{\"id\":12,\"status\":\"publish\",\"date_gmt\":\"2026-05-01T08:00:00Z\",\"parent\":10,"
                                + "\"menu_order\":-3,\"sticky\":true,\"comment_status\":\"closed\","
                                + "\"modified_gmt\":\"2026-05-02T08:00:00\"}")
                .posts()
                .get(0);
        assertThat(page.type()).isEqualTo("page");
        assertThat(page.facts())
                .isEqualTo(new PostFacts(
                        Moment.exact(Instant.parse("2026-05-01T08:00:00Z")),
                        true,
                        ArticleId.of("10"),
                        -3,
                        null,
                        Map.of(),
                        Map.of()));
        assertThat(page.article().discussion()).isEqualTo(DiscussionRules.closed());
        assertThat(page.article().modified()).isEqualTo(Instant.parse("2026-05-02T08:00:00Z"));
    }

    @Test
    void readsPostsOfOtherTypesOnlyIfTheyAreAskedFor() {
        String letter = "{\"id\":2,\"type\":\"letter\"}";
        assertThat(RestSamples.read(WordPressRoute.POSTS, letter).leftOut())
                .containsExactly(
                        new WordPressItem.LeftOut("letter", "2", List.of("posts of this type were not asked for")));
        assertThat(WordPressRest.builder()
                        .postTypes(Set.of("letter"))
                        .build()
                        .documents()
                        .add(WordPressRoute.POSTS, letter)
                        .read()
                        .posts())
                .extracting(WordPressItem.Post::type)
                .containsExactly("letter");
    }

    @Test
    void readsWhatIsEmbedded() {
        WordPressSite site = RestSamples.site("rest-embedded");
        WordPressItem.Post post = site.posts().get(0);
        assertThat(post.article().authors()).extracting(author -> author.name()).containsExactly("Davit Orbel");
        assertThat(post.article().lead())
                .extracting(lead -> lead.image().size())
                .isEqualTo(new Image.Size(800, 600));
        assertThat(post.article().categories()).containsExactly(Category.of(new Slug("weather"), "Weather"));
        assertThat(post.article().standfirst().html()).isEqualTo("<p>It <em>turned</em>.</p>");
        assertThat(post.facts().terms()).isEqualTo(Map.of("season", List.of(new Slug("spring"))));
        assertThat(posted(post, 0).status()).isEqualTo(CommentStatus.APPROVED);
        assertThat(posted(post, 0).posted()).isEqualTo(Moment.exact(Instant.parse("2026-04-05T09:00:00Z")));
        assertThat(post.notes())
                .containsExactly("comments whose time has no zone: 1; it is read in that of the site, Asia/Yerevan");
        assertThat(site.terms()).extracting(WordPressItem.Term::taxonomy).containsExactly("season");
        assertThat(site.leftOut()).isEmpty();
    }

    @Test
    void saysThatMoreCommentsMayBeThereThanAreEmbedded() {
        String reply = "{\"id\":%d,\"date\":\"2026-05-01T09:00:00\",\"content\":{\"rendered\":\"<p>a</p>\"}}";
        StringBuilder replies = new StringBuilder();
        for (int id = 1; id <= 10; id++) {
            replies.append(id == 1 ? "" : ",").append(reply.replace("%d", Integer.toString(id)));
        }
        assertThat(RestSamples.readPost(",\"_embedded\":{\"replies\":[[" + replies + "]]}")
                        .notes())
                .contains("it has 10 embedded comments; there may be more, for the API does not embed all");
    }

    @Test
    void anErrorThatIsEmbeddedIsAReferenceThatIsNotThere() {
        WordPressItem.Post post = RestSamples.readPost(",\"author\":3,\"featured_media\":8,\"_embedded\":{\"author\":"
                + "[{\"code\":\"rest_user_invalid_id\",\"message\":\"x\",\"data\":{\"status\":404}}],\"wp:featuredmedia\":"
                + "[{\"code\":\"rest_forbidden\",\"message\":\"x\",\"data\":{\"status\":401}}]}");
        assertThat(post.article().lead()).isNull();
        assertThat(post.notes())
                .containsExactly(
                        "its picture 8 is not among the documents, or was left out",
                        "its author \"3\" is not among those of the site; it has no credit");
    }

    @Test
    void saysThatAPictureIsNone() {
        WordPressSite site = RestSamples.REST
                .documents()
                .add(WordPressRoute.MEDIA, "{\"id\":8,\"source_url\":\"https://s.example/a.pdf\"}")
                .add(WordPressRoute.POSTS, RestSamples.post(",\"featured_media\":8"))
                .add(WordPressRoute.COMMENTS, RestSamples.comment(5, "").replace("\"post\":1", "\"post\":8"))
                .read();
        assertThat(site.posts().get(0).notes()).containsExactly("its picture 8 is a file that is none");
        assertThat(site.leftOut())
                .containsExactly(new WordPressItem.LeftOut(
                        "attachment", "8", List.of("it is a file; its comments are left out: 5")));
    }

    @Test
    void namesCommentsThatNameNoPost() {
        assertThat(RestSamples.read(WordPressRoute.COMMENTS, "[{\"id\":5},{\"id\":6,\"post\":\"x\"}]")
                        .leftOut())
                .containsExactly(new WordPressItem.LeftOut(
                        "comment", null, List.of("comments that do not say of which post they are: 5, 6")));
    }

    @Test
    void aCategoryBelowOneThatIsNotThereStandsAtTheTop() {
        assertThat(RestSamples.read(WordPressRoute.CATEGORIES, CATEGORIES).categories())
                .containsExactly(new WordPressItem.SiteCategory(
                        "4",
                        Category.of(new Slug("lake"), "Lake"),
                        List.of("the one above it is \"3\", which is not among the documents; it stands at the top")));
    }

    @Test
    void whoMayWriteIsStaffAndWhoRegisteredIsNot() {
        WordPressSite site = RestSamples.REST
                .documents()
                .add(
                        WordPressRoute.USERS,
                        "[{\"id\":2,\"name\":\"A\",\"roles\":[\"subscriber\"]},{\"id\":3,\"name\":\"B\",\"roles\":"
                                + "[\"customer\",\"editor\"]},{\"id\":4,\"name\":\"C\"}]")
                .add(WordPressRoute.POSTS, "[" + RestSamples.post(",\"author\":7") + ",{\"id\":9,\"author\":6}]")
                .add(
                        WordPressRoute.COMMENTS,
                        "[" + RestSamples.comment(12, ",\"author\":2") + "," + RestSamples.comment(13, ",\"author\":3")
                                + ","
                                + RestSamples.comment(14, ",\"author\":4") + ","
                                + RestSamples.comment(16, ",\"author\":6")
                                + "," + RestSamples.comment(17, ",\"author\":7") + "," + RestSamples.comment(18, "")
                                + "]")
                .read();
        assertThat(site.posts().get(0).comments())
                .extracting(comment -> ((Comment.Posted) comment).commenter().role())
                .containsExactly(
                        CommenterRole.READER,
                        CommenterRole.STAFF,
                        CommenterRole.STAFF,
                        CommenterRole.STAFF,
                        CommenterRole.AUTHOR,
                        CommenterRole.READER);
    }

    @Test
    void ofTwoOfOneIdTheOneCountsThatWasChangedLast() {
        String old = RestSamples.post(
                ",\"modified_gmt\":\"2026-05-02T08:00:00\",\"title\":{\"rendered\":\"Older and longer\"}");
        String last = RestSamples.post(",\"modified_gmt\":\"2026-05-03T08:00:00\",\"title\":{\"rendered\":\"Last\"}");
        for (String both : List.of("[" + old + "," + last + "]", "[" + last + "," + old + "," + last + "]")) {
            WordPressSite site = RestSamples.read(WordPressRoute.POSTS, both);
            assertThat(site.posts())
                    .extracting(post -> post.article().headline())
                    .containsExactly("Last");
            assertThat(site.leftOut())
                    .containsExactly(new WordPressItem.LeftOut(
                            "post",
                            "1",
                            List.of(
                                    "the documents say different things of it; what was changed last counts, else what fewer"
                                            + " people see, else what says most")));
        }
        assertThat(RestSamples.read(WordPressRoute.POSTS, "[" + old + "," + old + "]")
                        .leftOut())
                .isEmpty();
    }

    @Test
    void whatIsEmbeddedGivesWayToADocumentOfItsOwn() {
        String held = RestSamples.comment(5, "").replace("approved", "hold");
        String embedding = RestSamples.post(",\"author\":7,\"_embedded\":{\"author\":[{\"id\":7,\"name\":\"Embedded\","
                + "\"description\":\"Longer than the other by far.\"}],\"replies\":[["
                + held.replace("hold", "approved")
                + "]]}");
        for (boolean first : new boolean[] {true, false}) {
            WordPressDocuments documents = RestSamples.REST.documents();
            if (first) {
                documents.add(WordPressRoute.POSTS, embedding);
            }
            documents.add(WordPressRoute.USERS, "{\"id\":7,\"name\":\"Own\"}").add(WordPressRoute.COMMENTS, held);
            if (!first) {
                documents.add(WordPressRoute.POSTS, embedding);
            }
            WordPressSite site = documents.read();
            assertThat(site.authors())
                    .extracting(found -> found.author().name())
                    .containsExactly("Own");
            assertThat(posted(site.posts().get(0), 0).status()).isEqualTo(CommentStatus.PENDING);
            assertThat(site.leftOut()).isEmpty();
        }
    }

    @Test
    void looksAtWhatIsStoredAlone() {
        assertThat(RestSamples.readPost(",\"title\":{\"raw\":\"a\\u0007\",\"rendered\":\"b\\u0007\"}")
                        .notes())
                .containsExactly("characters that no text may hold: 1; U+FFFD stands for each");
    }

    @Test
    void readsFieldsThatAreAskedForWhereverTheyStand() {
        WordPressItem.Post post = WordPressRest.builder()
                .fields(Set.of("subtitle", "rating", "source", "title"))
                .build()
                .documents()
                .add(
                        WordPressRoute.POSTS,
                        RestSamples.post(
                                ",\"title\":{\"rendered\":\"T\"},\"meta\":{\"subtitle\":\"<b>S</b>\",\"rating\":[1,2.5,"
                                        + "null]},\"source\":{\"a\":true},\"subtitle\":\"no\""))
                .read()
                .posts()
                .get(0);
        assertThat(post.facts().fields())
                .isEqualTo(Map.of(
                        "subtitle",
                        List.of("<b>S</b>"),
                        "rating",
                        List.of("1", "2.5"),
                        "source",
                        List.of("{\"a\":true}")));
        assertThat(post.notes()).isEmpty();
    }

    @Test
    void aFieldHasNothingThatPluginsKeepForThemselves() {
        assertThat(subtitle(",\"subtitle\":[{\"a\":[{\"_secret\":\"x\",\"b\":1}],\"_key\":2},\"_text\"]"))
                .containsExactly("{\"a\":[{\"b\":1}]}", "_text");
    }

    @Test
    void namesMembersOfAnotherKindAndNotTheirValues() {
        WordPressItem.Post post =
                RestSamples.withComments(RestSamples.comment(5, ",\"author_url\":[\"x@mail.example\"]"));
        assertThat(post.notes())
                .containsExactly("comment 5 has members of another kind than the API gives, left out: author_url");
        assertThat(RestSamples.readPost(",\"title\":\"T\",\"sticky\":\"true\",\"menu_order\":\"x\",\"categories\":4")
                        .notes())
                .containsExactly(
                        "members of another kind than the API gives, left out: \"title\", \"menu_order\", \"sticky\","
                                + " \"categories\"");
    }

    @Test
    void aDraftWithoutATimeIsADraft() {
        WordPressItem.Post post = RestSamples.read(
                        WordPressRoute.POSTS,
                        "{\"id\":1,\"status\":\"publish\",\"date\":null,\"date_gmt\":\"-0001-11-30T00:00:00\"}")
                .posts()
                .get(0);
        assertThat(post.article().state()).isEqualTo(new PublicationState.Draft());
        assertThat(post.notes()).containsExactly("it has the status \"publish\" and no time; it is a draft here");
    }

    @Test
    void aSiteIsShortInLogs() {
        WordPressSite site = RestSamples.site("rest-view");
        assertThat(site)
                .hasToString(
                        "WordPressSite[authors=1, categories=2, tags=1, terms=0, attachments=1, posts=2, leftOut=1]");
        assertThat(site.items()).hasSize(8);
    }

    @Test
    void ofTwoThatDisagreeTheOneCountsThatFewerPeopleSee() {
        String approved = RestSamples.comment(5, ",\"author_url\":\"https://longer.example/than/the/other\"");
        String spam = RestSamples.comment(5, "").replace("approved", "spam");
        String shown = RestSamples.post(",\"title\":{\"rendered\":\"Longer than the other\"}");
        String trashed = RestSamples.post("").replace("publish", "trash");
        String file = "{\"id\":8,\"source_url\":\"https://s.example/a.png\",\"status\":\"STATUS\"}";
        List<String> comments = List.of(approved, spam);
        List<String> posts =
                List.of(shown, trashed, shown.replace("}}", "},\"modified_gmt\":\"2026-05-02T08:00:00\"}"));
        List<String> files = List.of(file.replace("STATUS", "inherit"), file.replace("STATUS", "private"));
        for (boolean reversed : new boolean[] {false, true}) {
            WordPressDocuments documents = RestSamples.REST.documents();
            addEach(documents, WordPressRoute.COMMENTS, comments, reversed);
            addEach(documents, WordPressRoute.POSTS, posts, reversed);
            addEach(documents, WordPressRoute.MEDIA, files, reversed);
            WordPressSite site = documents.read();
            assertThat(posted(site.posts().get(0), 0).status()).isEqualTo(CommentStatus.SPAM);
            assertThat(site.posts().get(0).article().state()).isEqualTo(new PublicationState.Draft());
            assertThat(site.attachments()).isEmpty();
            assertThat(site.leftOut())
                    .filteredOn(left -> left.notes().get(0).startsWith("the documents say different things"))
                    .extracting(WordPressItem.LeftOut::type)
                    .containsExactly("attachment", "post", "comment");
        }
    }

    private static void addEach(
            WordPressDocuments documents, WordPressRoute route, List<String> things, boolean reversed) {
        for (int i = 0; i < things.size(); i++) {
            documents.add(route, things.get(reversed ? things.size() - 1 - i : i));
        }
    }

    @Test
    void aTimeOfAChangeThatIsNoneIsNotLate() {
        String last = RestSamples.post(",\"modified_gmt\":\"2026-05-03T08:00:00\",\"slug\":\"last\"");
        String odd = RestSamples.post(",\"modified_gmt\":\"soon\",\"slug\":\"odd-and-longer\"");
        assertThat(RestSamples.read(WordPressRoute.POSTS, "[" + last + "," + odd + "]")
                        .posts())
                .extracting(post -> post.article().slug())
                .containsExactly(new Slug("last"));
    }

    @ParameterizedTest
    @CsvSource({"1", "'\"true\"'", "{}", "'\"\"'"})
    void whatMayBeBehindAPasswordIs(String says) {
        WordPressItem.Post post =
                RestSamples.readPost(",\"content\":{\"rendered\":\"<p>x</p>\",\"protected\":" + says + "}");
        assertThat(post.passwordProtected()).isTrue();
        assertThat(post.article().state()).isEqualTo(new PublicationState.Draft());
        assertThat(post.notes())
                .contains("members of another kind than the API gives, left out: \"content.protected\"");
        assertThat(RestSamples.readPost(",\"content\":{\"protected\":false}").passwordProtected())
                .isFalse();
    }

    @Test
    void aStatusOrATypeOfAnotherKindShowsNothing() {
        WordPressSite order =
                RestSamples.read(WordPressRoute.POSTS, "{\"id\":1,\"type\":[\"order\"],\"status\":\"publish\"}");
        assertThat(order.posts()).isEmpty();
        assertThat(order.leftOut())
                .extracting(WordPressItem.LeftOut::notes)
                .containsExactly(List.of(
                        "members of another kind than the API gives, left out: \"type\"",
                        "posts of this type were not asked for"));
        assertThat(RestSamples.read(
                                WordPressRoute.MEDIA,
                                "{\"id\":4,\"status\":[\"private\"],\"source_url\":\"https://s.example/a.png\"}")
                        .attachments())
                .isEmpty();
        assertThat(RestSamples.withComments(
                                RestSamples.comment(5, "").replace("\"type\":\"comment\"", "\"type\":[\"order_note\"]"))
                        .comments())
                .isEmpty();
        WordPressItem.Post post = RestSamples.readPost(",\"_embedded\":{\"replies\":[["
                + RestSamples.comment(5, "").replace("\"approved\"", "[\"spam\"]") + "]]}");
        assertThat(posted(post, 0).status()).isEqualTo(CommentStatus.HELD);
    }

    @Test
    void aPageWithAnEmptyTypeIsAPage() {
        assertThat(RestSamples.read(WordPressRoute.PAGES, "{\"id\":1,\"type\":\"\"}")
                        .posts())
                .extracting(WordPressItem.Post::type)
                .containsExactly("page");
    }

    @Test
    void entriesOfMenusAreLeftOut() {
        assertThat(RestSamples.read(
                                WordPressRoute.POSTS, "{\"id\":9,\"type\":\"nav_menu_item\",\"status\":\"publish\"}")
                        .leftOut())
                .containsExactly(new WordPressItem.LeftOut(
                        "nav_menu_item", "9", List.of("entries of menus are read from exports alone")));
    }

    @Test
    void countsWhatItDoesNotName() {
        StringBuilder members = new StringBuilder();
        for (int i = 10; i < 35; i++) {
            members.append(",\"m").append(i).append("\":1");
        }
        assertThat(RestSamples.readPost(members.toString()).notes())
                .hasSize(1)
                .allMatch(note -> note.endsWith("\"m28\", \"m29\", and 5 more"));
    }

    @Test
    void anEmptyFieldHidesNoMember() {
        assertThat(subtitle(",\"meta\":{\"subtitle\":\"\"},\"subtitle\":\"A\"")).containsExactly("A");
        assertThat(subtitle(",\"meta\":{\"subtitle\":\"\"}")).containsExactly("");
        assertThat(subtitle(",\"meta\":{\"subtitle\":\"M\"},\"subtitle\":\"A\""))
                .containsExactly("M");
    }

    private static List<String> subtitle(String members) {
        return RestSamples.REST
                .documents()
                .add(WordPressRoute.POSTS, RestSamples.post(members))
                .read()
                .posts()
                .get(0)
                .facts()
                .fields()
                .getOrDefault("subtitle", List.of());
    }

    @Test
    void namesMembersOfFilesTermsAndFieldsThatAreNotRead() {
        assertThat(RestSamples.readPost(",\"meta\":[1]").notes())
                .containsExactly("members of another kind than the API gives, left out: \"meta\"");
        assertThat(RestSamples.readPost(",\"meta\":[]").notes()).isEmpty();
        String unread = "members that were not asked for: \"credit\"";
        assertThat(RestSamples.read(
                                WordPressRoute.TAGS,
                                "{\"id\":5,\"slug\":\"a\",\"name\":\"A\",\"count\":3,\"credit\":\"x\"}")
                        .tags())
                .extracting(WordPressItem.SiteTag::notes)
                .containsExactly(List.of(unread));
        assertThat(RestSamples.read(
                                WordPressRoute.MEDIA,
                                "{\"id\":4,\"source_url\":\"https://s.example/a.png\",\"credit\":\"x\"}")
                        .attachments())
                .extracting(WordPressItem.Attachment::notes)
                .containsExactly(List.of(unread));
    }

    @Test
    void aCategoryIsBelowTheOneOfTheNumberAndNotBelowOneOfTheName() {
        assertThat(RestSamples.read(
                                WordPressRoute.CATEGORIES,
                                "[{\"id\":1,\"slug\":\"news-old\",\"name\":\"news\"},{\"id\":2,\"slug\":\"sports\","
                                        + "\"name\":\"Sports\",\"parent\":3},{\"id\":3,\"slug\":\"news\",\"name\":\"News\"}]")
                        .categories())
                .extracting(found -> found.category().parent())
                .containsExactly(null, new Slug("news"), null);
    }

    @Test
    void whoHasNoRoleThatWritesIsAReader() {
        for (String roles : List.of("[]", "\"editor\"", "{}", "[5]", "[\"shop editor\"]", "[[\"editor\"]]")) {
            WordPressSite site = RestSamples.REST
                    .documents()
                    .add(WordPressRoute.USERS, "{\"id\":2,\"name\":\"A\",\"roles\":" + roles + "}")
                    .add(WordPressRoute.POSTS, RestSamples.post(""))
                    .add(WordPressRoute.COMMENTS, RestSamples.comment(5, ",\"author\":2"))
                    .read();
            assertThat(posted(site.posts().get(0), 0).commenter().role())
                    .describedAs(roles)
                    .isEqualTo(CommenterRole.READER);
        }
    }

    @Test
    void ofEmbeddedThingsNothingIsSaidOnceOneIsThereThatIsNot() {
        String post = "{\"id\":ID,\"_embedded\":{\"author\":[{\"id\":7,\"name\":\"NAME\"}]}}";
        String one = post.replace("ID", "1").replace("NAME", "One");
        String two = post.replace("ID", "2").replace("NAME", "Two");
        String both = "[" + one + "," + two + "]";
        String own = "{\"id\":7,\"name\":\"Own\"}";
        assertThat(RestSamples.read(WordPressRoute.POSTS, both).leftOut()).hasSize(1);
        assertThat(RestSamples.REST
                        .documents()
                        .add(WordPressRoute.POSTS, both)
                        .add(WordPressRoute.USERS, own)
                        .read()
                        .leftOut())
                .isEmpty();
        assertThat(RestSamples.REST
                        .documents()
                        .add(WordPressRoute.USERS, own)
                        .add(WordPressRoute.POSTS, both)
                        .read()
                        .leftOut())
                .isEmpty();
        assertThat(RestSamples.REST
                        .documents()
                        .add(WordPressRoute.POSTS, one)
                        .add(WordPressRoute.USERS, own)
                        .add(WordPressRoute.POSTS, two)
                        .read()
                        .leftOut())
                .isEmpty();
    }
}
