package io.github.standfirst.exchange.schemaorg;

import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.READ;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.SCHEMA;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.outline;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles comments are on that name one in part only, or none. */
class CommentPlacesTest {

    private static final String X =
            "{'@type':'Article','@id':'https://n.example/x','url':'https://n.example/x.html','headline':'X','datePublished':'2026-03-01'}";
    private static final String Y =
            "{'@type':'Article','@id':'https://n.example/y','url':'https://n.example/y.html','headline':'Y','datePublished':'2026-03-01'}";

    private static final Note NOT_KNOWN = new Note("/1", "is about no article that is known; it is left out");

    private static String answering(String answered) {
        return comment(",'parentItem':" + answered);
    }

    private static String comment(String more) {
        return "{'@type':'Comment','@id':'c','text':'a','dateCreated':'2026-03-01'" + more + "}";
    }

    /** What is no more than an article is the one that there is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle'}",
                "{'@type':'NewsArticle','datePublished':'2026-03-01'}",
                "{'@type':['Article','CreativeWork'],'url':''}",
                "[{'@type':'BlogPosting'}]",
            })
    void articlesThatNothingIdentifiesAreTheOnlyOne(String answered) {
        ReadSchemaOrg one = read("[" + X + "," + answering(answered) + "]");
        ReadSchemaOrg two = read("[" + X + "," + answering(answered) + "," + Y + "]");

        assertThat(outline(one)).containsExactly("https://n.example/x: c > null");
        assertThat(two.comments()).isEmpty();
        assertThat(two.report().notes()).contains(NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','@id':'https://n.example/x'}",
                "{'@type':'NewsArticle','@id':'https://n.example/x#article'}",
                "{'@type':'NewsArticle','url':'https://n.example/x.html'}",
                "{'@type':'NewsArticle','url':'https://n.example/x.html#comments','datePublished':'2026-03-01'}",
                "{'@type':'NewsArticle','mainEntityOfPage':{'@id':'https://n.example/x.html'}}",
                "{'@type':'NewsArticle','@id':'_:b0','url':'https://n.example/x.html'}",
            })
    void articlesWithoutANameAreThoseOfTheirIdsAndAddresses(String answered) {
        ReadSchemaOrg read = read("[" + X + "," + answering(answered) + "," + Y + "]");

        assertThat(outline(read)).containsExactly("https://n.example/x: c > null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','@id':'https://n.example/z'}",
                "{'@type':'NewsArticle','identifier':'z'}",
                "{'@type':'NewsArticle','mainEntityOfPage':'https://n.example/z'}",
                "{'@type':'NewsArticle','name':'Z'}",
            })
    void articlesThatAreIdentifiedAreNoOthers(String answered) {
        ReadSchemaOrg read = read("[" + X + "," + answering(answered) + "]");

        assertThat(read.comments()).isEmpty();
        assertThat(read.report().notes()).contains(NOT_KNOWN);
    }

    /** An id that is that of a comment, too, is here that of an article. */
    @Test
    void articlesAreNoCommentsOfTheirIds() {
        ReadSchemaOrg read = read("[{'@type':'Article','@id':'1','headline':'X','datePublished':'2026-03-01'},"
                + "{'@type':'Comment','@id':'1','text':'one','dateCreated':'2026-03-01'},"
                + answering("{'@type':'Article','@id':'1'}") + "]");

        assertThat(outline(read)).containsExactly("1: 1 > null", "1: c > null");
    }

    /** The application says which article it reads the comments of. */
    @Test
    void articlesThatNothingIdentifiesAreThatOfTheApplication() {
        ReadSchemaOrg read = SCHEMA.readComments(
                answering("{'@type':'NewsArticle'}").replace('\'', '"'),
                ArticleId.of("7"),
                WebUrl.parse("https://n.example/7"),
                READ);

        assertThat(outline(read)).containsExactly("7: c > null");
    }

    /** What is listed as a whole or by its id, by what is the article, its page, or about it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'WebPage','url':'https://n.example/x.html','comment':%c}",
                "{'@type':'WebPage','@id':'https://n.example/z','mainEntity':{'@id':'https://n.example/x'},'comment':%c}",
                "{'@type':'WebPage','url':'https://n.example/x.html','mainEntity':{'@type':'ItemList','itemListElement':%c}}",
                "{'@type':'Collection','about':'https://n.example/x','comment':[%c]}",
                "{'@type':'ItemList','mainEntityOfPage':'https://n.example/x.html','itemListElement':[{'@type':'ListItem','item':%c}]}",
                "{'@type':'DiscussionForumPosting','@id':'https://n.example/x','comment':%c}",
            })
    void commentsThatAreListedForAnArticleAreOfIt(String list) {
        assertThat(outline(read("[" + X + "," + list.replace("%c", comment("")) + "," + Y + "]")))
                .containsExactly("https://n.example/x: c > null");
        assertThat(outline(read("[" + X + "," + list.replace("%c", "{'@id':'c'}") + "," + Y + "," + comment("") + "]")))
                .containsExactly("https://n.example/x: c > null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'@type':'WebPage','comment':%c}", "{'comment':%c}"})
    void pagesThatNothingIdentifiesAreThatOfTheOnlyArticle(String list) {
        assertThat(outline(read("[" + X + "," + list.replace("%c", comment("")) + "]")))
                .containsExactly("https://n.example/x: c > null");
        assertThat(outline(read("[" + X + "," + list.replace("%c", "{'@id':'c'}") + "," + comment("") + "]")))
                .containsExactly("https://n.example/x: c > null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'WebPage','url':'https://n.example/z','comment':%c}",
                "{'@type':'WebPage','url':'https://n.example/z','mainEntity':{'@type':'ItemList','itemListElement':[%c]}}",
                "{'@type':'ItemList','itemListElement':[%c]}",
                "{'@type':'ItemList','name':'Latest comments','itemListElement':{'@list':[{'@type':'ListItem','item':%c}]}}",
                "{'@type':'VideoObject','@id':'https://n.example/v','comment':%c}",
                "{'@type':'Collection','about':{'@id':'https://n.example/z'},'comment':%c}",
            })
    void commentsThatAreListedForSomethingElseAreOfNone(String list) {
        ReadSchemaOrg held = read("[" + X + "," + list.replace("%c", comment("")) + "]");
        ReadSchemaOrg listed = read("[" + X + "," + list.replace("%c", "{'@id':'c'}") + "," + comment("") + "]");

        assertThat(held.comments()).isEmpty();
        assertThat(held.report().notes()).extracting(Note::text).contains(NOT_KNOWN.text());
        assertThat(listed.comments()).isEmpty();
        assertThat(listed.report().notes()).contains(new Note("/2", NOT_KNOWN.text()));
    }

    @Test
    void whatACommentSaysCountsMoreThanWhatListsIt() {
        String list = "{'@type':'ItemList','itemListElement':[{'@id':'c'}]}";

        for (String more : List.of(",'about':'https://n.example/x'", ",'parentItem':{'@type':'NewsArticle'}")) {
            assertThat(outline(read("[" + X + "," + comment(more) + "," + list + "]")))
                    .containsExactly("https://n.example/x: c > null");
        }
    }

    /** The application says which article it reads the comments of, unless a list says that it is of another one. */
    @Test
    void listsThatNothingIdentifiesAreOfTheArticleOfTheApplication() {
        String lists =
                "[{'@type':'ItemList','itemListElement':[{'@type':'Comment','@id':'c','text':'a','dateCreated':'2026-03-01'}]},"
                        + "{'@type':'ItemList','@id':'https://n.example/8','itemListElement':["
                        + "{'@type':'Comment','@id':'d','text':'a','dateCreated':'2026-03-01'}]}]";

        ReadSchemaOrg read = SCHEMA.readComments(
                lists.replace('\'', '"'), ArticleId.of("7"), WebUrl.parse("https://n.example/7"), READ);

        assertThat(outline(read)).containsExactly("7: c > null");
    }

    /** Each list of a list asks what it is on; each of the comments asks all that list it. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyListsInOneAnotherAreReadInLinearTime() {
        String comments = IntStream.range(0, 5_000)
                .mapToObj(each -> "{'@id':'" + each + "'}")
                .collect(Collectors.joining(","));
        String all = IntStream.range(0, 5_000)
                .mapToObj(each -> "{'@type':'Comment','@id':'" + each + "','text':'a','dateCreated':'2026-03-01'}")
                .collect(Collectors.joining(","));
        String list = "{'@type':'ItemList','itemListElement':".repeat(40) + "[" + comments + "]" + "}".repeat(40);

        ReadSchemaOrg read = read("[" + X + "," + (list + ",").repeat(20) + all + "]");

        assertThat(read.comments()).isEmpty();
    }
}
