package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.PublicationState;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentStatus;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments that only the JSON-LD of a page has. */
class JsonLdCommentsTest {

    private static ReadPage read(String json) {
        return SmallPage.read("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>", "");
    }

    private static List<String> texts(ReadPage page) {
        return page.comments().stream()
                .map(comment -> ((Comment.Posted) comment).body().html())
                .toList();
    }

    @Test
    void leavesOutCommentsOnOtherWorksAndTheAnswersToThem() {
        ReadPage page = read("""
                {'@type':'NewsArticle','headline':'Lamp lit again','datePublished':'2026-03-01',
                 'mentions':{'@type':'NewsArticle','headline':'Ferry late','comment':
                  {'@type':'Comment','@id':'#c-1','text':'one','dateCreated':'2026-03-02','comment':
                   {'@type':'Comment','@id':'#c-2','text':'two','dateCreated':'2026-03-02'}}},
                 'video':{'@type':'VideoObject','comment':{'@type':'Comment','@id':'#c-3','text':'three','dateCreated':'2026-03-02'}},
                 'comment':[{'@type':'Comment','@id':'#c-4','text':'four','dateCreated':'2026-03-02','parentItem':{'@id':'#c-1'}},
                  {'@type':'Comment','@id':'#c-5','text':'five','dateCreated':'2026-03-02','comment':
                   {'@type':'Comment','@id':'#c-6','text':'six','dateCreated':'2026-03-03'}}]}""");

        assertThat(texts(page)).containsExactly("<p>five</p>", "<p>six</p>");
        assertThat(page.comments().get(1).parent())
                .isEqualTo(page.comments().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "{'@graph':[%s]}", "{'@type':'WebPage','mainEntity':%s}"})
    void readsCommentsOnWhatThePageIsAboutWhateverItIs(String page) {
        String recipe = "{'@type':'Recipe','name':'Fish soup','comment':"
                + "{'@type':'Comment','@id':'#c-1','text':'one','dateCreated':'2026-03-02'}}";

        assertThat(texts(read(page.formatted(recipe)))).containsExactly("<p>one</p>");
    }

    /** A list of articles may have all their comments. */
    @Test
    void tellsCommentsOfOtherArticlesByTheirAddressesAndHeadlines() {
        ReadPage page = read("""
                [{'@type':'NewsArticle','@id':'https://n.example/a#article','url':'https://n.example/a','headline':'Lamp lit again',
                  'comment':{'@type':'Comment','@id':'#c-1','text':'one','dateCreated':'2026-03-02'}},
                 {'@type':'NewsArticle','url':'https://n.example/c','headline':'Ferry late','comment':
                  {'@type':'Comment','@id':'#c-2','text':'two','dateCreated':'2026-03-02'}},
                 {'@type':'Comment','@id':'#c-3','text':'three','dateCreated':'2026-03-02','about':{'@id':'https://n.example/b'}},
                 {'@type':'Comment','@id':'#c-4','text':'four','dateCreated':'2026-03-02','about':{'@id':'https://n.example/a#article'}},
                 {'@type':'Comment','@id':'#c-5','text':'five','dateCreated':'2026-03-02','about':{'@type':'NewsArticle','url':'https://n.example/a/'}},
                 {'@type':'Comment','@id':'#c-6','text':'six','dateCreated':'2026-03-02','about':'Lamps'}]""");

        assertThat(texts(page)).containsExactlyInAnyOrder("<p>one</p>", "<p>four</p>", "<p>five</p>", "<p>six</p>");
        assertThat(page.report().notes()).contains("2 comments of the JSON-LD are left out: they are on other works");
    }

    /** What the article is called is asked for each of its comments, and made once. */
    @Test
    @Timeout(30)
    void asksOnceWhatAnArticleOfManyCommentsIsCalled() {
        String comments = IntStream.range(0, 20_000)
                .mapToObj(each -> "{'@type':'Comment','text':'a'}")
                .collect(Collectors.joining(","));
        ReadPage page =
                read("[{'@type':'NewsArticle','headline':'Lamp lit again'},{'@type':'NewsArticle','identifier':' "
                        + "x".repeat(300_000) + " ','headline':'" + "lamp ".repeat(60_000) + "','comment':[" + comments
                        + "]}]");

        assertThat(page.comments()).isEmpty();
    }

    @Test
    void leavesOutCommentsThatOtherWorksAloneList() {
        ReadPage page = read("""
                [{'@type':'NewsArticle','url':'https://n.example/a','headline':'Lamp lit again','comment':[{'@id':'#c-4'}],
                  'mentions':{'@type':'NewsArticle','headline':'Goats','comment':[{'@id':'#c-1'}]},
                  'video':{'@type':'VideoObject','comment':[{'@id':'#c-2'},{'@id':'#c-4'}]}},
                 {'@type':'NewsArticle','url':'https://n.example/c','headline':'Ferry late','comment':
                  [{'@type':'Comment','@id':'#c-3'},{'@id':'#c-4'},{'@id':'#c-5'},{'@id':'#c-6'}]},
                 {'@type':'Comment','@id':'#c-1','text':'one','dateCreated':'2026-03-02'},
                 {'@type':'Comment','@id':'#c-2','text':'two','dateCreated':'2026-03-02'},
                 {'@type':'Comment','@id':'#c-3','text':'three','dateCreated':'2026-03-02'},
                 {'@type':'Comment','@id':'#c-4','text':'four','dateCreated':'2026-03-02'},
                 {'@type':'Comment','@id':'#c-5','text':'five','dateCreated':'2026-03-02','about':{'@id':'https://n.example/a'}},
                 {'@type':'Comment','@id':'#c-6','text':'six','dateCreated':'2026-03-02','parentItem':{'@id':'#c-4'}},
                 {'@type':'Comment','@id':'#c-7','text':'seven','dateCreated':'2026-03-02','parentItem':{'@id':'#c-3'}}]""");

        assertThat(texts(page)).containsExactly("<p>four</p>", "<p>five</p>", "<p>six</p>");
        assertThat(page.report().notes()).contains("4 comments of the JSON-LD are left out: they are on other works");
    }

    /** Themes and their plug-ins each describe the article, and name it in their own ways. */
    @Test
    void readsOnceWhatTwoDescriptionsOfTheArticleHold() {
        String comment = "'comment':{'@type':'Comment','identifier':'1','text':'one','dateCreated':'2026-03-02'}}";
        ReadPage page = read("[{'@type':'NewsArticle','@id':'https://n.example/#article','headline':'Lamp lit again',"
                + comment + ",{'@type':'NewsArticle','url':'https://n.example/a','headline':'Lamp lit again'," + comment
                + "]");

        assertThat(texts(page)).containsExactly("<p>one</p>");
    }

    @Test
    void tellsAnswersOfNumbersThatStandInTwoArticles() {
        String comments = "'comment':[{'@type':'Comment','identifier':'1','text':'%s','dateCreated':'2026-03-02'},"
                + "{'@type':'Comment','identifier':'2','text':'%s to 1','parentItem':{'@type':'Comment','identifier':'1'},'dateCreated':'2026-03-03'}]}";
        ReadPage page = read("[{'@type':'NewsArticle','url':'https://n.example/b','headline':'Ferry late',"
                + comments.formatted("b", "b")
                + ",{'@type':'NewsArticle','url':'https://n.example/a','headline':'Lamp lit again',"
                + comments.formatted("a", "a") + "]");

        assertThat(texts(page)).containsExactly("<p>a</p>", "<p>a to 1</p>");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manySlashesCostNoTime() {
        String article = "{'@type':'NewsArticle','url':'https://n.example/%d'},".repeat(20);

        ReadPage page = SmallPage.read(
                "<link rel=canonical href='https://n.example/" + "/".repeat(7_900)
                        + "a'><script type='application/ld+json'>[" + article.replace('\'', '"') + "{}]</script>",
                "");

        assertThat(page.article().headline()).isEqualTo("Lamp lit again");
    }

    /** What a text is about may be a thing; what answers a comment may stand before it, and stand twice. */
    @Test
    void keepsCommentsOnThingsAndFollowsAnswersBothWays() {
        ReadPage page = read("""
                [{'@type':'NewsArticle','headline':'Lamp lit again','url':'https://n.example/a','datePublished':'2026-03-01','comment':[
                  {'@type':'Comment','@id':'#c-1','text':'one','dateCreated':'2026-03-02','about':{'@type':'Thing','name':'Football'}},
                  {'@type':'Comment','@id':'#c-2','text':'two','dateCreated':'2026-03-02','parentItem':{'@id':'#c-3'}},
                  {'@type':'Comment','identifier':'7','text':'seven','dateCreated':'2026-03-02'},
                  {'@type':'Comment','identifier':'6','text':'six','dateCreated':'2026-03-02','comment':
                   {'@type':'Comment','identifier':'7','text':'seven','dateCreated':'2026-03-02'}}]},
                 {'@type':'NewsArticle','url':'https://n.example/c','headline':'Ferry late','comment':
                  {'@type':'Comment','@id':'#c-3','text':'three','dateCreated':'2026-03-02','parentItem':{'@id':'#c-2'}}}]""");

        assertThat(texts(page)).containsExactly("<p>one</p>", "<p>seven</p>", "<p>six</p>");
        assertThat(page.comments().get(1).parent())
                .isEqualTo(page.comments().get(2).id());
    }

    /** A page may describe its article more than once, by its address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','headline':'Lamp lit again','url':'https://n.example/a','creativeWorkStatus':'Draft'}",
                "{'@type':'NewsArticle','headline':'Lamp lit again','mainEntityOfPage':'https://n.example/a/','creativeWorkStatus':'Draft'}",
                "{'@type':'NewsArticle','@id':'https://n.example/a/','creativeWorkStatus':'Draft'}",
                "{'@type':'WebPage','url':'https://n.example/a#top','creativeWorkStatus':'Draft'}",
                "{'@type':'NewsArticle','url':'https://n.example/a','creativeWorkStatus':[['Published','Draft']]}"
            })
    void takesTheStrictestStatusOfTheArticle(String again) {
        String article = "{'@type':'NewsArticle','headline':'Lamp lit again','url':'https://n.example/a'},";

        assertThat(read("[" + article + again + "]").article().state()).isEqualTo(new PublicationState.Draft());
    }

    @Test
    void takesNoStatusOfACommentForThatOfTheArticle() {
        ReadPage page = read("""
                [{'@type':'NewsArticle','headline':'Lamp lit again','url':'https://n.example/a','datePublished':'2026-03-01'},
                 {'url':'https://n.example/a#comment-1','creativeWorkStatus':'Spam'},
                 {'@id':'https://n.example/a#comment-2','creativeWorkStatus':'Spam'}]""");

        assertThat(page.article().state()).isInstanceOf(PublicationState.Published.class);
    }

    /** Articles of a list each name its page besides their own. */
    @Test
    void takesNoStatusOfAnotherArticleOfTheSameList() {
        ReadPage page = read("""
                [{'@type':'NewsArticle','headline':'Lamp lit again','url':'https://n.example/a','mainEntityOfPage':'https://n.example/',
                  'datePublished':'2026-03-01'},
                 {'@type':'NewsArticle','headline':'Ferry late','url':'https://n.example/c','mainEntityOfPage':'https://n.example/',
                  'creativeWorkStatus':'Draft'}]""");

        assertThat(page.article().state()).isInstanceOf(PublicationState.Published.class);
    }

    @Test
    void takesTheStrictestStatusOfAComment() {
        ReadPage page = read("""
                {'@type':'NewsArticle','headline':'Lamp lit again','datePublished':'2026-03-01','comment':[
                 {'@type':'Comment','@id':'#c-1','creativeWorkStatus':'Pending'},
                 {'@type':'Comment','@id':'#c-1','text':'secret','dateCreated':'2026-03-02'},
                 {'@type':'Comment','@id':'#c-2','text':'two','dateCreated':'2026-03-02','creativeWorkStatus':['Published','Spam']},
                 {'@type':'Comment','@id':'#c-3','text':'three','dateCreated':'2026-03-02','creativeWorkStatus':''},
                 {'@type':'Comment','@id':'#c-4','text':'four','dateCreated':'2026-03-02'},
                 {'@id':'#c-4','creativeWorkStatus':'Pending'}]}""");

        assertThat(page.comments())
                .extracting(comment -> ((Comment.Posted) comment).status())
                .containsExactly(
                        CommentStatus.PENDING, CommentStatus.PENDING, CommentStatus.APPROVED, CommentStatus.PENDING);
    }

    /** Each comment would have a copy of its own. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void followsReferencesToWhatIsLongOnlySoOften() {
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            comments.append("{'@type':'Comment','@id':'#c-")
                    .append(i)
                    .append("','text':'a','dateCreated':'2026-03-02','author':{'@id':'#t'}},");
        }

        ReadPage page = read("{'@type':'NewsArticle','headline':'Lamp lit again','comment':[" + comments
                + "{'@id':'#t','name':'" + "x".repeat(100_000) + "'}]}");

        long named = page.comments().stream()
                .filter(each -> !((Comment.Posted) each).commenter().name().isEmpty())
                .count();
        assertThat(named).isBetween(1L, 300L);
        assertThat(page.report().notes())
                .contains("json-ld refers to what is long too often; some references are not followed");
    }
}
