package io.github.standfirst.exchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.fixtures.HostileText;
import io.github.standfirst.html.HtmlPolicy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class BadSchemaOrgTest {

    private static final Instant READ = Instant.parse("2026-05-01T00:00:00Z");
    private static final SchemaOrg SCHEMA = SchemaOrg.builder().build();
    private static final String NONE = "no article and no comment of schema.org is in the document; expected is one";
    private static final int BOMB = 20_000;

    private static ReadSchemaOrg read(String json) {
        return SCHEMA.read(json.replace('\'', '"'), READ);
    }

    /** A name of four million characters, for each of many comments, is no four million characters more. */
    @Test
    void keepsTheIdentifierOfAnArticleOnceForAllItsComments() {
        String comments = IntStream.range(0, BOMB)
                .mapToObj(each -> "{'@type':'Comment','text':'a" + each + "'}")
                .collect(Collectors.joining(","));

        ReadSchemaOrg read = read("{'@type':'NewsArticle','headline':'Lamp','identifier':' " + "x".repeat(4_000_000)
                + " ','comment':[" + comments + "]}");

        assertThat(read.comments()).hasSize(BOMB);
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ExchangeException.class)
                .hasNoCause()
                .hasMessage(message);
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertRefused("null", NONE);
        assertRefused("[]", NONE);
        assertRefused("'Article'", NONE);
        assertRefused("{'@type':'Person','name':'Secret'}", NONE);
        assertRefused("{'@type':'Comment','@id':'only a reference'}", NONE);
        assertRefused(
                "{\n'@type':'Article',,}",
                "at line 2, column 19: document is no JSON, or has a member twice; expected is one JSON value");
        assertThatThrownBy(() -> SCHEMA.read(new byte[] {(byte) 0xFF}, READ))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("document is not in UTF-8; expected is JSON in UTF-8");
        assertThatThrownBy(() -> SchemaOrg.builder().maxLength(5).build().read("{\"a\":1}", READ))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("document has 7 UTF-16 code units; allowed are at most 5 UTF-16 code units");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{'@type':'Article','@id':'a','comment':%s}",
                "{'@type':'Article','@id':'a','author':%s}",
                "{'@type':'Article','@id':'a','articleBody':%s}",
                "{'@type':'Comment','@id':'a','parentItem':%s}",
                "{'@graph':%s}",
                "{'@context':%s}"
            })
    void refusesNestingBombs(String place) {
        for (String bomb : new String[] {
            "[".repeat(BOMB), "[".repeat(BOMB) + "]".repeat(BOMB), "{'comment':".repeat(BOMB) + "1" + "}".repeat(BOMB)
        }) {
            assertThatThrownBy(() -> read(String.format(Locale.ROOT, place, bomb)))
                    .isInstanceOf(ExchangeException.class)
                    .hasMessageContaining("document is past a limit");
        }
    }

    @Test
    void readsChainsOfAnyLengthInLinearTime() {
        StringBuilder json =
                new StringBuilder("[{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-01-01'},"
                        + "{'@type':'Article','@id':'y','headline':'Y','datePublished':'2026-01-01'},");
        for (int i = 20_000; i > 0; i--) {
            json.append(String.format(
                    Locale.ROOT,
                    "{'@id':'n%d','@type':'Comment','text':'a','parentItem':{'@id':'n%d'},'dateCreated':'2026-01-01'},",
                    i,
                    i - 1));
        }
        json.append("{'@id':'n0','@type':'Comment','text':'a','parentItem':%s,'dateCreated':'2026-01-01'}]");

        ReadSchemaOrg read = read(json.toString().replace("%s", "'y'"));

        assertThat(read.comments()).hasSize(20_001);
        assertThat(CommentThread.of(ArticleId.of("y"), read.comments()).problems())
                .isEmpty();
        assertThat(read(json.toString().replace("%s", "'z'")).comments()).isEmpty();
    }

    @Test
    void readsManyReferencesToOneLongListInLinearTime() {
        StringBuilder json =
                new StringBuilder("[{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-01-01',");
        json.append("'comment':[").append("{'@id':'x'},".repeat(100_000)).append("{'@id':'x'}]}");
        json.append(",{'@id':'x'}".repeat(20_000)).append(']');

        assertThat(read(json.toString()).articles()).hasSize(1);
    }

    /** What one object says is read once, however many refer to it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-01-01','author':[%s]},{'@id':'p','name':'\\u0001%l'}",
                "{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-01-01','correction':[%s]},{'@id':'p','text':'<p>a</p>%l'}",
                "{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-01-01','keywords':[%s]},{'@id':'p','name':'%l'}",
                "{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-01-01','comment':[%c]},{'@id':'p','name':'%l'}",
                "{'@type':'Article','@id':'y','identifier':[%e'x'],'headline':'X','datePublished':'2026-01-01','comment':[%c]},{'@id':'p'}",
                "{'@type':'Article','@id':'%l','headline':'X','datePublished':'2026-01-01','comment':[%c]},{'@id':'p'}",
                "%a{'@id':'p','name':'%l'}",
                "%a{'@id':'p','name':'A','@type':[%e'X'],'caption':'\\u0001%l','inLanguage':'\\u0001%l','text':'<p>a</p>%l'}",
                "%a{'@id':'p','name':'A','url':'https://a.example/','caption':'%L'}",
                "{'@type':'Article','@id':'x','headline':'X','comment':[%c]},{'@id':'p',%u'name':'A'}",
                "%a{'@id':'p','name':'A',%u'url':'\\u0001%l'}",
                "{'@type':[%e'X'],'hasPart':[%a 1]}",
                "{'@type':'Article','@id':'y','headline':'Y'},%n{'@id':'p','name':'%l'}",
                "%n{'@id':'p','@list':['%l']}",
                "%a{'@id':'p','@type':'Role','author':'\\u0001%l'}",
                "%a{'@id':'p','name':'A','@type':'%l'}",
                "{'@type':'%l','hasPart':[%a 1]}",
                "{'@type':'Comment','@id':'c','text':'%w'},%d{'@type':'Article','@id':'x','headline':'X'}",
                "{'@type':'Comment','@id':'c','author':[%e'X'],'text':'%l'},%d{'@type':'Article','@id':'x','headline':'X'}",
                "{'@type':'Article','@id':'x','headline':'X','keywords':[%e'X'],'articleBody':'%l'},%x{}"
            })
    void readsManyReferencesInLinearTime(String document) {
        int many = 20_000;
        StringBuilder comments = new StringBuilder();
        StringBuilder articles = new StringBuilder();
        StringBuilder named = new StringBuilder();
        StringBuilder repeated = new StringBuilder();
        StringBuilder again = new StringBuilder();
        StringBuilder unknown = new StringBuilder();
        for (int i = 0; i < 2 * many; i++) {
            comments.append("{'@type':'Comment','@id':'c" + i
                    + "','text':'a','dateCreated':'2026-01-01','author':{'@id':'p'}},");
            unknown.append("'u").append(i).append("':1,");
        }
        for (int i = 0; i < many; i++) {
            articles.append(
                    "{'@type':'Article','@id':'x" + i
                            + "','headline':'X','datePublished':'2026-01-01','author':[{'@id':'p'}],'image':{'@id':'p'},"
                            + "'correction':{'@id':'p'},'workTranslation':{'@id':'p'},'encoding':{'@id':'p'},'url':{'@id':'p'}},");
            named.append("{'@type':'Article','@id':'n")
                    .append(i)
                    .append(
                            "','headline':{'@id':'p'},'datePublished':'2026-01-01','dateModified':{'@id':'p'},'description':{'@id':'p'},"
                                    + "'dateline':{'@id':'p'},'articleSection':{'@id':'p'},'text':{'@id':'p'}},");
            repeated.append("{'@type':'Comment','@id':'c','text':'").append(i).append("'},");
            again.append("{'@type':'Article','@id':'x','headline':'X','keywords':'a','articleBody':'")
                    .append(i)
                    .append("'},");
        }
        String json = "["
                + document.replace("%s", "{'@id':'p'},".repeat(many) + "{'@id':'p'}")
                        .replace("%c", comments + "{'@id':'p'}")
                        .replace("%a", document.contains("%a") ? articles : "")
                        .replace("%n", document.contains("%n") ? named : "")
                        .replace("%d", repeated)
                        .replace("%x", again)
                        .replace("%u", unknown)
                        .replace("%e", "'',".repeat(many))
                        .replace("%l", "a".repeat(100_000))
                        .replace("%w", " ".repeat(3_000_000))
                        .replace("%L", "a".repeat(2_000_000))
                + "]";

        assertThat(read(json).articles()).isNotEmpty();
    }

    /** It would stand in each of the articles that refer to it. */
    @Test
    void followsReferencesToWhatIsLongOnlySoOften() {
        StringBuilder articles = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            articles.append("{'@type':'Article','@id':'")
                    .append(i)
                    .append("','headline':{'@id':'p'},'datePublished':'2026-01-01'},");
        }

        ReadSchemaOrg read = read("[" + articles + "{'@id':'p','name':'" + "a".repeat(100_000) + "'}]");

        List<String> headlines =
                read.articles().stream().map(Article::headline).distinct().toList();
        assertThat(headlines).containsExactly("a".repeat(100_000), "");
        assertThat(read.report().notes())
                .contains(new Note("", "refers to what is long too often; some references are not followed"));
    }

    @Test
    void notesOnceWhatSeveralReferTo() {
        ReadSchemaOrg read = read("[{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-01-01',"
                + "'inLanguage':{'@id':'l'}},{'@type':'Article','@id':'y','headline':'Y','datePublished':'2026-01-01',"
                + "'inLanguage':{'@id':'l'}},{'@id':'l','name':'not a language'}]");

        assertThat(read.articles()).hasSize(2);
        assertThat(read.report().notes())
                .containsExactly(new Note("/2/name", "is \"not a language\", which names no language; it is left out"));
    }

    @Test
    void readsCirclesAndThoseWhoAnswerThemselves() {
        ReadSchemaOrg read = read("""
                {'@type':'Article','@id':'x','headline':'X','datePublished':'2026-01-01','comment':[
                 {'@id':'a','@type':'Comment','text':'a','parentItem':{'@id':'b'},'dateCreated':'2026-01-01'},
                 {'@id':'b','@type':'Comment','text':'a','parentItem':{'@id':'a'},'dateCreated':'2026-01-01'},
                 {'@id':'c','@type':'Comment','text':'a','parentItem':{'@id':'c'},'dateCreated':'2026-01-01'}]}""");

        assertThat(read.comments())
                .extracting(comment -> comment.id() + " " + comment.parent() + " " + comment.article())
                .containsExactly("a b x", "b a x", "c null x");
    }

    @Test
    void leavesCirclesThatLeadToNoArticle() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-01-01'},
                 {'@type':'Article','@id':'y','headline':'X','datePublished':'2026-01-01'},
                 {'@id':'a','@type':'Comment','text':'a','parentItem':{'@id':'b'},'dateCreated':'2026-01-01'},
                 {'@id':'b','@type':'Comment','text':'a','parentItem':{'@id':'a'},'dateCreated':'2026-01-01'}]""");

        assertThat(read.comments()).isEmpty();
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/2", "is about no article that is known; it is left out"),
                        new Note("/3", "is about no article that is known; it is left out"));
    }

    @Test
    void goesOnBehindBadItems() {
        ReadSchemaOrg read = read("{'@type':'Article','@id':'x','headline':{'a':1},'datePublished':'yesterday',"
                + "'inLanguage':'not a language','author':[7,{},[],'https://ani.example/'],'image':{'url':'javascript:1'},"
                + "'workTranslation':['a'],'correction':['text'],'license':'MIT','dateline':[{'x':1}],'comment':[7,[],null,"
                + "{'@id':'e','@type':'Comment','text':'<p> </p>','dateCreated':'2026-01-01'},"
                + "{'@id':'l','@type':'Comment','dateCreated':'2026-01-01','text':'"
                + "a".repeat(100_001)
                + "'},{'@id':'g','@type':'Comment','text':'good','dateCreated':'2026-01-01',"
                + "'author':{'name':'Ani','url':'mailto:ani@secret.example'},'upvoteCount':-4,'mood':'x'},"
                + "{'@id':'g','@type':'Comment','text':'again','dateCreated':'2026-01-01'}]}");

        assertThat(read.comments())
                .extracting(Comment::id)
                .extracting(Object::toString)
                .containsExactly("g");
        assertThat(read.report().toString()).doesNotContain("secret.example");
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/headline", "is no text; it is left out"),
                        new Note("/inLanguage", "is \"not a language\", which names no language; it is left out"),
                        new Note("/image/url", "is no address of http or https; it is left out"),
                        new Note("/author/1", "is an author without a name; it is left out"),
                        new Note("/author/2", "is an author without a name; it is left out"),
                        new Note("/author/3", "is an author without a name; it is left out"),
                        new Note("/dateline/0", "is no text; it is left out"),
                        new Note("/datePublished", "is \"yesterday\", which is no time; it is left out"),
                        new Note("", "does not say when it was published; about the time of reading stands for it"),
                        new Note("/correction/0", "is a correction without a time; it is left out"),
                        new Note("/workTranslation/0", "is no address of http or https; it is left out"),
                        new Note(
                                "/workTranslation/0",
                                "is a translation without a language or an address; it is left out"),
                        new Note("/license", "is a licence of what has no copyrightHolder; it is left out"),
                        new Note("/comment/0", "is no comment; it is left out"),
                        new Note("/comment/1", "is no comment; it is left out"),
                        new Note("/comment/2", "is no comment; it is left out"),
                        new Note("/comment/3", "has no text; it is left out"),
                        new Note(
                                "/comment/4/text",
                                "is left out: markup to sanitize has 100008 code points; allowed are at most 100000"),
                        new Note("/comment/5/mood", "is not read"),
                        new Note("/comment/5/author/url", "is no address of http or https; it is left out"),
                        new Note("/comment/5/upvoteCount", "is no number of reactions; it is left out"),
                        new Note("/comment/6", "has the id of a comment before it; it is left out"));
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextsAreHarmlessInEveryPlace(HostileText hostile) {
        String text = JsonMapper.shared().writeValueAsString(hostile.text());
        String json = "[{\"@type\":\"Article\",\"@id\":" + text + ",\"identifier\":" + text + ",\"headline\":" + text
                + ",\"description\":" + text + ",\"articleBody\":" + text + ",\"author\":[" + text + ",{\"name\":"
                + text
                + ",\"url\":" + text + ",\"image\":" + text + "}],\"url\":" + text + ",\"image\":{\"url\":" + text
                + ",\"caption\":" + text + ",\"description\":" + text + ",\"width\":" + text + "},\"datePublished\":"
                + text + ",\"keywords\":" + text + ",\"articleSection\":" + text + ",\"dateline\":" + text
                + ",\"correction\":{\"text\":" + text + "},\"copyrightHolder\":" + text + ",\"license\":" + text
                + ",\"comment\":{\"@type\":\"Comment\",\"@id\":" + text + ",\"text\":" + text + ",\"author\":" + text
                + ",\"interactionStatistic\":{\"interactionType\":{\"@type\":\"ReactAction\",\"name\":" + text
                + "},\"userInteractionCount\":1},\"encoding\":{\"encodingFormat\":\"text/html\",\"text\":" + text
                + "}}},{\"@type\":" + text + "}]";

        ReadSchemaOrg read = SCHEMA.read(json.getBytes(StandardCharsets.UTF_8), READ);

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
