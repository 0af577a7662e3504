package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.comment.Comment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which comments of a page are on its article, where they say it of one that has no name, or a list says it. */
class CommentSubjectsTest {

    private static final String ARTICLE =
            "{'@type':'NewsArticle','@id':'https://n.example/a#article','url':'https://n.example/a','headline':'Lamp lit again'}";

    private static final String LEFT_OUT = "1 comments of the JSON-LD are left out: they are on other works";

    private static ReadPage read(String json) {
        return SmallPage.read(
                "<script type='application/ld+json'>[" + ARTICLE.replace('\'', '"') + "," + json.replace('\'', '"')
                        + "]</script>",
                "");
    }

    private static String comment(String more) {
        return "{'@type':'Comment','@id':'#c-1','text':'one','dateCreated':'2026-03-02'" + more + "}";
    }

    private static List<String> outline(ReadPage page) {
        return page.comments().stream()
                .map(each -> each.id() + " > " + each.parent() + " "
                        + ((Comment.Posted) each).body().html())
                .toList();
    }

    private static void assertOfTheArticle(ReadPage page) {
        assertThat(outline(page)).containsExactly("1 > null <p>one</p>");
    }

    private static void assertLeftOut(ReadPage page) {
        assertThat(page.comments()).isEmpty();
        assertThat(page.report().notes()).contains(LEFT_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle'}",
                "{'@type':'NewsArticle','datePublished':'2026-03-01'}",
                "{'@type':'NewsArticle','@id':'https://n.example/a#article'}",
                "{'@type':'NewsArticle','@id':'#article'}",
                "{'@type':'NewsArticle','@id':'https://n.example/a#comments'}",
                "{'@type':'BlogPosting','url':'https://n.example/a/'}",
                "{'@type':'NewsArticle','mainEntityOfPage':'https://n.example/a'}",
                "'https://n.example/a'",
            })
    void answersToTheArticleAreOfIt(String answered) {
        assertOfTheArticle(read(comment(",'parentItem':" + answered)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','@id':'https://n.example/b'}",
                "{'@type':'NewsArticle','url':'https://n.example/b'}",
                "{'@type':'NewsArticle','headline':'Ferry late'}",
            })
    void answersToOtherArticlesAreNotOfIt(String answered) {
        assertLeftOut(read(comment(",'parentItem':" + answered)));
    }

    /** The number of an article may be that of a comment, too. */
    @Test
    void articlesAreNoCommentsOfTheirNumbers() {
        ReadPage page = read("{'@type':'NewsArticle','@id':'https://n.example/?p=2','url':'https://n.example/a'},"
                + comment(
                        ",'parentItem':{'@type':'NewsArticle','@id':'https://n.example/?p=2','url':'https://n.example/a'}")
                + ",{'@type':'Comment','@id':'#c-2','text':'two','dateCreated':'2026-03-01'}");

        assertThat(outline(page)).containsExactly("1 > null <p>one</p>", "2 > null <p>two</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div itemprop=parentItem itemscope itemtype='https://schema.org/NewsArticle'></div>",
                "<div itemprop=parentItem itemscope itemtype='https://schema.org/NewsArticle' itemid='https://n.example/a'></div>",
                "<div itemprop=parentItem itemscope itemtype='https://schema.org/NewsArticle'><link itemprop=url href='https://n.example/a'></div>",
                "<link itemprop=parentItem href='https://n.example/a'>",
                "<div vocab='https://schema.org/' rel='schema:parentItem' typeof=NewsArticle resource='https://n.example/a'></div>",
            })
    void answersInMarkupToTheArticleAreOfIt(String answered) {
        String comment = "<div id=comment-1 itemscope itemtype='https://schema.org/Comment'>" + answered
                + "<b itemprop=author>Ben</b><div itemprop=text><p>one</p></div></div>";

        assertOfTheArticle(SmallPage.read("<link rel=canonical href='https://n.example/a'>", comment));
    }

    /** What is listed as a whole or by its id, by what is the article, its page, or about it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'WebPage','comment':%c}",
                "{'@type':'WebPage','name':'Lamp lit again | The Pier','comment':%c}",
                "{'@type':'WebPage','url':'https://n.example/a','comment':%c}",
                "{'@type':'WebPage','@id':'https://n.example/z','mainEntity':{'@id':'https://n.example/a#article'},'comment':%c}",
                "{'@type':'WebPage','url':'https://n.example/a','mainEntity':{'@type':'ItemList','itemListElement':%c}}",
                "{'@type':'Collection','about':{'@id':'https://n.example/a#article'},'comment':%c}",
                "{'@type':'Collection','mainEntityOfPage':'https://n.example/a','hasPart':[{'@type':'Thing'}],'comment':[%c]}",
                "{'@type':'ItemList','url':'https://n.example/a#comments','itemListElement':[%c]}",
                "{'@type':'ItemList','mainEntityOfPage':{'@id':'https://n.example/a'},'itemListElement':[{'@type':'ListItem','item':%c}]}",
                "{'@type':'DiscussionForumPosting','url':'https://n.example/a','comment':%c}",
                "{'@type':'DiscussionForumPosting','comment':%c}",
                "{'comment':%c}",
            })
    void commentsThatAreListedForTheArticleAreOfIt(String list) {
        assertOfTheArticle(read(list.replace("%c", comment(""))));
        assertOfTheArticle(read(list.replace("%c", "{'@id':'#c-1'}") + "," + comment("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'WebPage','url':'https://n.example/b','comment':%c}",
                "{'@type':'WebPage','url':'https://n.example/b','mainEntity':{'@type':'ItemList','itemListElement':[%c]}}",
                "{'@type':'WebPage','url':'https://n.example/b','mainEntity':%c}",
                "{'@type':'ItemList','itemListElement':[%c]}",
                "{'@type':'ItemList','name':'Latest comments','itemListElement':{'@list':[{'@type':'ListItem','item':%c}]}}",
                "{'@type':'Collection','@id':'#latest','comment':%c}",
                "{'@type':'VideoObject','@id':'https://n.example/v','comment':%c}",
                "{'@type':'Collection','about':{'@id':'https://n.example/b'},'comment':%c}",
                "{'@type':'DiscussionForumPosting','url':'https://n.example/b','comment':%c}",
            })
    void commentsThatAreListedForSomethingElseAreNotOfIt(String list) {
        assertLeftOut(read(list.replace("%c", comment(""))));
        assertLeftOut(read(list.replace("%c", "{'@id':'#c-1'}") + "," + comment("")));
    }

    /** One list of the article is enough, and so is the word of the comment itself. */
    @Test
    void whatACommentSaysCountsMoreThanWhatListsIt() {
        String list = ",{'@type':'ItemList','itemListElement':[{'@id':'#c-1'}]}";

        assertOfTheArticle(read(comment(",'about':{'@id':'https://n.example/a#article'}") + list));
        assertOfTheArticle(read(comment(",'parentItem':{'@type':'NewsArticle'}") + list));
        assertOfTheArticle(read(comment("") + list + ",{'@type':'WebPage','comment':{'@id':'#c-1'}}"));
    }
}
