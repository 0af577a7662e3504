package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.exchange.ExchangeException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Timeout(60)
class HostileRestTest {

    private static final int BOMB = 20_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static void assertRefused(WordPressRest rest, WordPressRoute route, String json, String message) {
        assertThatThrownBy(() -> rest.documents().add(route, json))
                .isInstanceOf(ExchangeException.class)
                .hasNoCause()
                .hasMessage(message);
    }

    private static void assertRefused(WordPressRoute route, String json, String message) {
        assertRefused(RestSamples.REST, route, json, message);
    }

    @Test
    void tellsAnErrorOfTheSite() {
        assertRefused(
                WordPressRoute.POSTS,
                "{\"code\":\"rest_post_invalid_page_number\",\"message\":\"The page number is larger than ara@mail.example\","
                        + "\"data\":{\"status\":400}}",
                "no document of posts: it is an error of the site, \"rest_post_invalid_page_number\", status \"400\";"
                        + " expected are posts");
        assertRefused(
                WordPressRoute.USERS,
                "{\"code\":\"rest_user\\u001b[2J\",\"message\":\"\",\"data\":null}",
                "no document of users: it is an error of the site, \"rest_user\\u{1B}[2J\"; expected are users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "null", "true", "\"posts\"", "{}", "{\"id\":\"x\"}", "{\"body\":[],\"status\":200}"})
    void refusesWhatIsNeitherAListNorAThing(String json) {
        assertRefused(
                WordPressRoute.MEDIA,
                json,
                "no document of media: it is neither an array nor an object with an id; expected are media");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertRefused(
                WordPressRoute.COMMENTS,
                "[{\"id\":1,\"author_email\":\"secret@mail.example\" oops}]",
                "no document of comments: at line 1, column 47: document is no JSON, or has a member twice; expected is one"
                        + " JSON value");
        assertThatThrownBy(() ->
                        RestSamples.REST.documents().add(WordPressRoute.TAGS, new byte[] {'[', (byte) 0xff, ']'}))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("no document of tags: document is not in UTF-8; expected is JSON in UTF-8");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> RestSamples.REST.documents().add(null, "[]"))
                .withMessage("route");
        assertThatNullPointerException()
                .isThrownBy(() -> RestSamples.REST.documents().add(WordPressRoute.TAGS, (String) null))
                .withMessage("json");
    }

    @ParameterizedTest
    @EnumSource(WordPressRoute.class)
    void refusesThingsWithinThingsInEveryKindOfDocument(WordPressRoute route) {
        String limit = "document is past a limit; allowed are 100 objects and lists in one another, 1000000 tokens, and"
                + " names and numbers of 1000 characters";
        for (String bomb : List.of("[".repeat(BOMB), "[{\"id\":1,\"a\":" + "{\"a\":".repeat(BOMB))) {
            assertThatThrownBy(() -> RestSamples.REST.documents().add(route, bomb))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageStartingWith("no document of " + route.noun() + ": ")
                    .hasMessageEndingWith(limit);
        }
    }

    @Test
    void nothingOfARefusedDocumentIsKept() {
        WordPressRest rest = WordPressRest.builder().maxItems(2).build();
        WordPressDocuments documents =
                rest.documents().add(WordPressRoute.TAGS, "{\"id\":1,\"slug\":\"a\",\"name\":\"A\"}");
        assertThatThrownBy(() -> documents.add(
                        WordPressRoute.TAGS,
                        "[{\"id\":2,\"slug\":\"b\",\"name\":\"B\"},{\"id\":3,\"slug\":\"c\",\"name\":\"C\"}]"))
                .isInstanceOf(ExchangeException.class)
                .hasMessage(
                        "no document of tags: the documents have 3 posts, comments and other things; allowed are at most 2");
        assertThat(documents.read().tags())
                .extracting(WordPressItem.SiteTag::id)
                .containsExactly("1");
    }

    @Test
    void refusesMoreThanTheLimits() {
        assertRefused(
                WordPressRest.builder().maxLength(3).build(),
                WordPressRoute.POSTS,
                "[   ]",
                "no document of posts: document has 5 UTF-16 code units; allowed are at most 3 UTF-16 code units");
        WordPressDocuments documents = WordPressRest.builder()
                .maxComments(1)
                .build()
                .documents()
                .add(
                        WordPressRoute.COMMENTS,
                        "[" + RestSamples.comment(5, "") + "," + RestSamples.comment(6, "") + "]");
        assertThatThrownBy(documents::read)
                .isInstanceOf(ExchangeException.class)
                .hasMessage("post 1 has 2 comments; allowed are at most 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordPressRest.builder().maxItems(0))
                .withMessage("maxItems is 0; expected is at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordPressRest.builder().fields(Set.of("_edit_lock")))
                .withMessage("custom field \"_edit_lock\" begins with '_'; expected is a public one");
    }

    @Test
    void readsAHundredThousandCommentsOnOnePost() {
        WordPressDocuments documents = RestSamples.REST.documents();
        int page = 20_000;
        for (int from = 1; from <= 100_000; from += page) {
            documents.add(
                    WordPressRoute.COMMENTS,
                    IntStream.range(from, from + page)
                            .mapToObj(id -> RestSamples.comment(id, ",\"parent\":" + (id - 1)))
                            .collect(Collectors.joining(",", "[", "]")));
        }
        WordPressSite site =
                documents.add(WordPressRoute.POSTS, RestSamples.post("")).read();
        assertThat(site.posts().get(0).comments()).hasSize(100_000);
        assertThat(site.posts().get(0).notes()).isEmpty();
    }

    @Test
    void saysNoMoreThanTheFirstOfAHundredThousandCommentsWithoutAPost() {
        WordPressDocuments documents = RestSamples.REST.documents();
        for (int from = 1; from <= 100_000; from += 20_000) {
            documents.add(
                    WordPressRoute.COMMENTS,
                    IntStream.range(from, from + 20_000)
                            .mapToObj(id -> "{\"id\":" + id + ",\"post\":9}")
                            .collect(Collectors.joining(",", "[", "]")));
        }
        assertThat(documents.read().leftOut())
                .containsExactly(new WordPressItem.LeftOut(
                        "post",
                        "9",
                        List.of(
                                "it is not among the documents; its comments are left out: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,"
                                        + " 12, 13, 14, 15, 16, 17, 18, 19, 20, and 99980 more")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "content", "excerpt"})
    void leavesOutAPostWithAHugeString(String member) {
        String huge = "<b>".repeat(2_000_000);
        WordPressSite site = RestSamples.read(
                WordPressRoute.POSTS, RestSamples.post(",\"" + member + "\":{\"rendered\":\"" + huge + "\"}"));
        assertThat(site.posts()).isEmpty();
        assertThat(site.leftOut())
                .hasSize(1)
                .allMatch(left -> left.notes().get(0).startsWith("a text is too long: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USERS|{\"id\":7,\"name\":\"HUGE\"}|author|the author has no name that could be printed",
                "TAGS|{\"id\":7,\"name\":\"HUGE\"}|tag|the name is too long: ",
                "CATEGORIES|{\"id\":7,\"name\":\"HUGE\",\"slug\":\"a\"}|category|the name is too long: ",
                "MEDIA|{\"id\":7,\"title\":{\"rendered\":\"HUGE\"},\"source_url\":\"https://s.example/a.png\"}|attachment"
                        + "|a text is too long: "
            })
    void leavesOutWhatHasAHugeName(WordPressRoute route, String json, String type, String note) {
        WordPressSite site = RestSamples.read(route, json.replace("HUGE", "<b>".repeat(1_000_000)));
        assertThat(site.items()).isEqualTo(site.leftOut());
        assertThat(site.leftOut()).extracting(WordPressItem.LeftOut::type).containsExactly(type);
        assertThat(site.leftOut().get(0).notes()).anyMatch(said -> said.startsWith(note));
    }

    @Test
    void leavesOutACommentWithAHugeText() {
        WordPressItem.Post post = RestSamples.withComments(
                RestSamples.comment(5, "").replace("Good.", "<b>".repeat(1_000_000)),
                RestSamples.comment(6, "").replace("Ara", "<b>".repeat(1_000_000)),
                RestSamples.comment(7, ""));
        assertThat(post.comments()).extracting(comment -> comment.id().value()).containsExactly("7");
        assertThat(post.notes()).hasSize(2).allMatch(note -> note.contains(" is left out: "));
    }

    @Test
    void replacesLoneSurrogates() {
        WordPressItem.Post post = RestSamples.readPost(
                ",\"title\":{\"rendered\":\"a\\ud800b\"},\"content\":{\"rendered\":\"<p>\\udc00</p>\"},\"slug\":\"\\ud83d\"");
        assertThat(post.article().headline()).isEqualTo("a\uFFFDb");
        assertThat(post.article().body().html()).isEqualTo("<p>\uFFFD</p>");
        assertThat(post.article().slug()).isEqualTo(new Slug("\uFFFD"));
        assertThat(post.notes()).containsExactly("characters that no text may hold: 3; U+FFFD stands for each");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"7x\"", "-1", "1.5", "1e3", "0", "\"\"", "\"007\"", "[]", "null", "184467440737095516160"})
    void leavesOutWhatHasNoId(String id) {
        assertThat(RestSamples.read(WordPressRoute.POSTS, "[{\"id\":" + id + ",\"title\":{\"rendered\":\"T\"}}]"))
                .isEqualTo(new WordPressSite(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new WordPressItem.LeftOut(
                                "post",
                                null,
                                List.of("element 0 of a document of posts has no id; expected is a number")))));
    }

    @ParameterizedTest
    @CsvSource({"18446744073709551615,18446744073709551615", "'\"42\"',42"})
    void readsIdsOfSixtyFourBitsAndThoseThatAreStrings(String id, String read) {
        assertThat(RestSamples.read(WordPressRoute.PAGES, "{\"id\":" + id + "}").posts())
                .extracting(post -> post.article().id().value() + " " + post.type())
                .containsExactly(read + " page");
    }

    @Test
    void noLinkRunsAScript() {
        WordPressItem.Post post = RestSamples.readPost(
                ",\"link\":\"javascript:alert(1)\",\"content\":{\"rendered\":"
                        + "\"<p><a href='javascript:alert(1)' onclick='x'>a</a><iframe src='https://evil.example'></iframe></p>\"}");
        assertThat(post.article().canonicalUrl()).isNull();
        assertThat(post.article().body().html()).isEqualTo("<p>a</p>");
        assertThat(post.notes()).containsExactly("its address is none on the web");
        WordPressSite site = RestSamples.read(
                WordPressRoute.MEDIA, "{\"id\":4,\"source_url\":\"javascript:alert(1)\",\"alt_text\":\"x\"}");
        assertThat(site.leftOut())
                .containsExactly(
                        new WordPressItem.LeftOut("attachment", "4", List.of("its file has no address on the web")));
    }

    @Test
    void takesMarkupOutOfTitlesAndNames() {
        WordPressSite site = RestSamples.REST
                .documents()
                .add(WordPressRoute.USERS, "{\"id\":7,\"name\":\"<script>alert(1)</script><b>Nare</b> &lt;i&gt;\"}")
                .add(WordPressRoute.TAGS, "{\"id\":5,\"slug\":\"x\",\"name\":\"<img src=x>Fer&amp;ry\"}")
                .add(
                        WordPressRoute.POSTS,
                        RestSamples.post(
                                ",\"author\":7,\"tags\":[5],\"title\":{\"rendered\":\"<svg onload=x>A</svg> &lt;b&gt;\"}"))
                .add(
                        WordPressRoute.COMMENTS,
                        RestSamples.comment(5, ",\"author_url\":\"https://ara.example/\"")
                                .replace("Ara", "<u>Ara</u>\\n<br>B"))
                .read();
        WordPressItem.Post post = site.posts().get(0);
        assertThat(post.article().headline()).isEqualTo("<b>");
        assertThat(post.article().authors()).extracting(author -> author.name()).containsExactly("Nare <i>");
        assertThat(post.article().tags()).extracting(tag -> tag.name()).containsExactly("Fer&ry");
        assertThat(((Comment.Posted) post.comments().get(0)).commenter().name()).isEqualTo("Ara B");
    }

    @Test
    void membersWithNamesOfOtherLanguagesMeanNothing() {
        WordPressItem.Post post = RestSamples.readPost(
                ",\"__proto__\":{\"id\":9},\"constructor\":{\"a\":1},\"meta\":{\"__proto__\":\"x\",\"toString\":\"y\"}");
        assertThat(post.article().id()).hasToString("1");
        assertThat(post.facts().fields()).isEmpty();
        assertThat(post.notes())
                .containsExactly(
                        "members that were not asked for: \"constructor\"",
                        "custom fields that were not asked for: \"toString\"");
    }

    /** Every member of every sample document, replaced by every kind of value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-5",
                "1e400",
                "99999999999999999999",
                "\"\"",
                "\"x\"",
                "\"\\ud800\"",
                "[]",
                "{}",
                "[[{}]]",
                "[null,1,\"x\",{\"id\":1}]",
                "{\"raw\":5,\"rendered\":[]}",
                "{\"rendered\":{\"rendered\":\"x\"}}"
            })
    void noKindOfValueEndsInAnythingButItems(String json) {
        JsonNode value = MAPPER.readTree(json);
        for (String folder : List.of("rest-edit", "rest-view", "rest-embedded")) {
            for (Map.Entry<WordPressRoute, byte[]> document :
                    RestSamples.documents(folder).entrySet()) {
                JsonNode root = MAPPER.readTree(document.getValue());
                ObjectNode first = (ObjectNode) (root.isArray() ? root.get(0) : root);
                List<ObjectNode> holders = new ArrayList<>(List.of(first));
                first.forEach(child -> addObject(child, holders));
                first.path("_embedded")
                        .forEach(list ->
                                addObject(list.path(0).isArray() ? list.path(0).path(0) : list.path(0), holders));
                for (ObjectNode holder : holders) {
                    replaceEach(holder, value, document.getKey(), first);
                }
            }
        }
    }

    private static void addObject(JsonNode node, List<ObjectNode> holders) {
        if (node instanceof ObjectNode object) {
            holders.add(object);
        }
    }

    private static void replaceEach(ObjectNode holder, JsonNode value, WordPressRoute route, ObjectNode root) {
        for (String name : List.copyOf(holder.propertyNames())) {
            JsonNode before = holder.get(name);
            holder.set(name, value);
            WordPressDocuments documents = RestSamples.REST.documents();
            documents.add(route, ("[" + root + "]").getBytes(StandardCharsets.UTF_8));
            if (route == WordPressRoute.COMMENTS) {
                documents.add(WordPressRoute.POSTS, "[{\"id\":101,\"status\":\"publish\"},{\"id\":203}]");
            }
            assertThat(documents.read().items())
                    .describedAs("%s with %s", name, value)
                    .isNotEmpty();
            holder.set(name, before);
        }
    }

    @Test
    void keepsAHugeNameOnceForAllPostsThatHaveIt() {
        WordPressSite site = RestSamples.REST
                .documents()
                .add(WordPressRoute.TAGS, "{\"id\":3,\"slug\":\"a\",\"name\":\"" + "n".repeat(990_000) + "\"}")
                .add(WordPressRoute.POSTS, many(20_000, "{\"id\":%d,\"tags\":[3]}"))
                .read();
        Tag first = site.posts().get(0).article().tags().get(0);
        assertThat(site.posts()).hasSize(20_000);
        assertThat(site.posts().get(19_999).article().tags().get(0)).isSameAs(first);
    }

    /** Objects with the ids from 1 on. */
    private static String many(int count, String json) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> json.replace("%d", Integer.toString(id)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    @Timeout(20)
    void comparesALongThingWithManyShortOnes() {
        String body = "b".repeat(8_000_000);
        WordPressDocuments documents = RestSamples.REST
                .documents()
                .add(WordPressRoute.POSTS, RestSamples.post(",\"content\":{\"rendered\":\"" + body + "\"}"))
                .add(WordPressRoute.POSTS, "[" + String.join(",", Collections.nCopies(50_000, "{\"id\":1}")) + "]")
                .add(
                        WordPressRoute.POSTS,
                        "["
                                + RestSamples.post(
                                        ",\"_embedded\":{\"author\":[{\"id\":7,\"name\":\"A\",\"description\":\"" + body
                                                + "\"}]}")
                                + ","
                                + many(50_000, "{\"id\":%d,\"_embedded\":{\"author\":[{\"id\":7,\"name\":\"A\"}]}}")
                                        .substring(1));
        assertThat(documents.read().posts()).hasSize(49_999);
    }

    @Test
    @Timeout(20)
    void readsAPostWithManyTerms() {
        String ids =
                IntStream.rangeClosed(1, 100_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        String embedded = many(100_000, "{\"id\":9%d}");
        WordPressItem.Post post =
                RestSamples.readPost(",\"categories\":[" + ids + "],\"_embedded\":{\"wp:term\":[" + embedded + "]}");
        assertThat(post.article().categories()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%41", "a"})
    @Timeout(20)
    void readsAHugeSlugOnceForAllThatPointAtIt(String piece) {
        String huge = piece.repeat(4_000_000 / piece.length());
        WordPressSite site = RestSamples.REST
                .documents()
                .add(
                        WordPressRoute.CATEGORIES,
                        "{\"id\":900000,\"slug\":\"" + huge + "\",\"name\":\"" + "n".repeat(900_000) + "\"}")
                .add(
                        WordPressRoute.CATEGORIES,
                        many(50_000, "{\"id\":%d,\"slug\":\"s%d\",\"name\":\"S\",\"parent\":900000}"))
                .add(WordPressRoute.POSTS, many(50_000, "{\"id\":%d,\"categories\":[900000]}"))
                .read();
        assertThat(site.posts()).hasSize(50_000);
        assertThat(site.categories().get(0).notes())
                .containsExactly("the one above it is \"900000\", which has no slug; it stands at the top");
    }

    @Test
    void aHugeNameOfATermCostsThePostNoMoreThanTheTerm() {
        WordPressSite site = RestSamples.REST
                .documents()
                .add(WordPressRoute.CATEGORIES, "{\"id\":3,\"slug\":\"a\",\"name\":\"" + "n".repeat(1_100_000) + "\"}")
                .add(WordPressRoute.POSTS, RestSamples.post(",\"categories\":[3]"))
                .read();
        assertThat(site.posts().get(0).article().categories()).isEmpty();
        assertThat(site.posts().get(0).notes())
                .containsExactly("a term of \"category\" is left out: its name is too long");
    }

    @Test
    void cutsATypeBetweenCharacters() {
        assertThat(RestSamples.read(WordPressRoute.POSTS, "{\"id\":1,\"type\":\"" + "t".repeat(99) + "\ud83d\ude00\"}")
                        .leftOut())
                .extracting(WordPressItem.LeftOut::type)
                .containsExactly("t".repeat(99));
    }

    @Test
    void countsAThingOfTwoDocumentsOnce() {
        WordPressDocuments documents =
                WordPressRest.builder().maxItems(2).build().documents();
        String page = "[{\"id\":1},{\"id\":2}]";
        assertThat(documents
                        .add(WordPressRoute.POSTS, page)
                        .add(WordPressRoute.POSTS, page)
                        .read()
                        .posts())
                .hasSize(2);
    }
}
