package io.github.standfirst.exchange.schemaorg;

import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.READ;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.SCHEMA;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.outline;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.PublicationState.Draft;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.text.WebUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which objects are articles, and what they are called. */
class SchemaOrgArticlesTest {

    @Test
    void namesArticlesByIdentifierThenIdThenAddress() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','identifier':{'@type':'PropertyValue','value':12},'@id':'a','headline':'A','datePublished':'2026-03-01'},
                 {'@type':'Article','identifier':[{},'13'],'@id':'b','headline':'B','datePublished':'2026-03-01'},
                 {'@type':'Article','@id':'c','url':'https://news.example/c','headline':'C','datePublished':'2026-03-01'},
                 {'@type':'Article','mainEntityOfPage':'https://news.example/d','headline':'D','datePublished':'2026-03-01'},
                 {'@type':'Article','datePublished':'2026-03-01'},
                 {'@type':'Article','@id':'c','headline':'C again','datePublished':'2026-03-01'}]""");

        assertThat(read.articles())
                .extracting(article -> article.id().value())
                .containsExactly("12", "13", "c", "https://news.example/d");
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/4", "has neither an identifier, id or address nor a headline; it is left out"),
                        new Note("/5", "has the id of an article that says more; it is left out"));
    }

    @Test
    void publishesNothingThatIsNotPublished() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','creativeWorkStatus':'Draft','comment':[
                  {'@type':'Comment','@id':'a','text':'a','dateCreated':'2026-03-01','creativeWorkStatus':'Pending'},
                  {'@type':'Comment','@id':'b','text':'b','dateCreated':'2026-03-01','creativeWorkStatus':'Published'}]}]""");

        assertThat(read.articles()).extracting(Article::state).containsExactly(new Draft());
        assertThat(read.comments())
                .extracting(comment -> ((Comment.Posted) comment).status())
                .containsExactly(CommentStatus.PENDING, CommentStatus.APPROVED);
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/0/creativeWorkStatus", "is no status of what is published; it is a draft"),
                        new Note(
                                "/0/comment/0/creativeWorkStatus",
                                "is no status of what is published; the comment is pending"));
    }

    @Test
    void readsArticlesInListsAndNoneThatArePartsOfOthers() {
        ReadSchemaOrg read = read("""
                {'@context':{'@vocab':'https://schema.org/','trap':{'@type':'Article','@id':'t','headline':'T'}},
                 '@type':'CollectionPage','hasPart':[
                  {'@type':'NewsArticle','@id':'a','headline':'A','datePublished':'2026-03-01',
                   'backstory':{'@type':'Article','@id':'b','headline':'B'},'isPartOf':{'@type':'Article','@id':'c'}}],
                 'mainEntity':{'@type':'ItemList','itemListElement':[{'@type':'ListItem','item':
                  {'@type':'NewsArticle','@id':'d','headline':'D','datePublished':'2026-03-01'}},
                  {'@type':'ListItem','item':{'@type':'NewsArticle','url':'https://news.example/e'}}]}}""");

        assertThat(read.articles()).extracting(article -> article.id().value()).containsExactly("a", "d");
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/hasPart/0/backstory", "is not read"),
                        new Note("/hasPart/0/isPartOf", "is not read"));
    }

    @Test
    void takesTheApplicationsArticleBeforeOneOfTheDocumentThatHasItsAddress() {
        ReadSchemaOrg read = SCHEMA.readComments("""
                {"@type":"Article","identifier":"theirs","url":"https://news.example/7","headline":"X","datePublished":"2026-03-01",
                 "workExample":{"@type":"Comment","@id":"a","text":"a","dateCreated":"2026-03-01","about":"https://news.example/7"}}""", ArticleId.of("7"), WebUrl.parse("https://news.example/7"), READ);

        assertThat(outline(read)).containsExactly("7: a > null");
    }

    /** The form that search engines show in their guides has no address. */
    @Test
    void readsArticlesThatNameNoAddress() {
        String json = """
                {"@context":"https://schema.org","@type":"NewsArticle","headline":"H","datePublished":"2026-03-01T08:00:00Z",
                 "author":[{"@type":"Person","givenName":"Ani","familyName":"H."}],"text":"One.",
                 "comment":{"@type":"Comment","@id":"c","text":"a","dateCreated":"2026-03-01"}}""";

        ReadSchemaOrg read = SCHEMA.read(json, READ);

        assertThat(read.articles()).hasSize(1);
        Article article = read.articles().get(0);
        assertThat(article.id().value()).matches("sha256:[0-9a-f]{64}");
        assertThat(article.credits()).containsExactly(new Credit(CreditRole.AUTHOR, Author.person("Ani H.")));
        assertThat(article.body().html()).isEqualTo("<p>One.</p>");
        assertThat(outline(read)).containsExactly(article.id() + ": c > null");
        assertThat(read.report().notes())
                .containsExactly(new Note("", "has no identifier, id or address; its id is made of what it says"));
        assertThat(SCHEMA.read(json, READ.plusSeconds(1)).articles()).isEqualTo(read.articles());
    }

    @Test
    void tellsArticlesThatNameNoAddressApartByTheirTexts() {
        String article = "{'@type':'Article','headline':'Weather','datePublished':'2026-03-01','articleBody':'%s'}";

        ReadSchemaOrg read = read("[" + article.formatted("Rain.") + "," + article.formatted("Sun.") + "]");

        assertThat(read.articles())
                .extracting(each -> each.body().html())
                .containsExactly("<p>Rain.</p>", "<p>Sun.</p>");
    }

    @Test
    void readsArticlesOfListsThatNameNoAddressButNoneThatIsOnlySpokenOf() {
        ReadSchemaOrg read = read("""
                [{'@type':'Blog','blogPost':{'@type':'BlogPosting','headline':'A','datePublished':'2026-03-01'}},
                 {'@type':'ItemList','itemListElement':[{'@type':'ListItem','item':{'@type':'Article','headline':'B','datePublished':'2026-03-01'}}]},
                 {'@type':'WebPage','mainEntity':{'@type':'Article','headline':'C','datePublished':'2026-03-01'},
                  'mentions':{'@type':'Article','headline':'D','datePublished':'2026-03-01'}}]""");

        assertThat(read.articles()).extracting(Article::headline).containsExactly("A", "B", "C");
        assertThat(read.report().notes())
                .contains(new Note(
                        "/2/mentions",
                        "has no identifier, id or address, and is no article of its own; it is left out"));
    }

    @Test
    void namesWhatOneOfTwoArticlesOfAnIdSaysBesides() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'a','headline':'A','datePublished':'2026-03-01','articleBody':'a'},
                 {'@type':'Article','@id':'a','headline':'A','datePublished':'2026-03-01'},
                 {'@type':'Article','@id':'a','headline':'A','inLanguage':'hy'}]""");

        assertThat(read.articles()).extracting(Article::headline).containsExactly("A");
        assertThat(read.report().notes())
                .containsExactly(new Note("/2", "has the id of an article that says more; it is left out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Draft'",
                "{'@id':'https://news.example/status/Draft'}",
                "{'@id':'#s'}",
                "['Published','Withdrawn']",
                "['','Draft']",
                "{'@type':'DefinedTerm','termCode':'draft'}",
                "{'@list':['draft']}",
                "{}",
                "false"
            })
    void takesForADraftWhatDoesNotSayThatItIsPublished(String status) {
        ReadSchemaOrg read =
                read("[{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','creativeWorkStatus':"
                        + status
                        + ",'comment':{'@type':'Comment','@id':'a','text':'a','dateCreated':'2026-03-01','creativeWorkStatus':"
                        + status + "}},{'@id':'#s','name':'Draft'}]");

        assertThat(read.articles()).extracting(Article::state).containsExactly(new Draft());
        assertThat(read.comments())
                .extracting(comment -> ((Comment.Posted) comment).status())
                .containsExactly(CommentStatus.PENDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'published'",
                "'https://schema.org/Published'",
                "['Published']",
                "{'name':'Published'}",
                "''",
                "[]",
                "null"
            })
    void publishesWhatSaysThatItIsPublishedOrNothing(String status) {
        ReadSchemaOrg read =
                read("{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','creativeWorkStatus':"
                        + status + "}");

        assertThat(read.articles())
                .extracting(article -> article.isPublic(READ))
                .containsExactly(true);
    }

    @Test
    void takesTheStricterOfTwoStatusesOfOneId() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'x','creativeWorkStatus':'Draft'},
                 {'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','comment':[
                  {'@type':'Comment','@id':'a','creativeWorkStatus':'Pending'},
                  {'@type':'Comment','@id':'a','text':'secret','dateCreated':'2026-03-01'},
                  {'@type':'Comment','@id':'b','text':'gone','dateCreated':'2026-03-01'},
                  {'@type':'Comment','@id':'b','creativeWorkStatus':'Deleted'}]}]""");

        assertThat(read.articles()).extracting(Article::state).containsExactly(new Draft());
        assertThat(((Comment.Posted) read.comments().get(0)).status()).isEqualTo(CommentStatus.PENDING);
        assertThat(read.comments().get(1)).isInstanceOf(Comment.Tombstone.class);
        assertThat(read.report().notes())
                .contains(
                        new Note("/1", "stands again with a status that is none of what is published; it is a draft"),
                        new Note(
                                "/1/comment/1",
                                "stands again with a status that is none of what is published; the comment is pending"));
    }

    @Test
    void statusesAreThoseOfTheAddressesOfComments() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'x','url':'https://n.example/x','headline':'X','datePublished':'2026-03-01','comment':[
                  {'@type':'Comment','url':'https://n.example/x#comment-1','text':'one','dateCreated':'2026-03-01'},
                  {'@type':'Comment','url':'https://n.example/x#comment-2','text':'two','dateCreated':'2026-03-01'}]},
                 {'url':'https://n.example/x#comment-2','creativeWorkStatus':'Spam'}]""");

        assertThat(read.articles())
                .extracting(article -> article.isPublic(READ))
                .containsExactly(true);
        assertThat(read.comments())
                .extracting(comment -> ((Comment.Posted) comment).status())
                .containsExactly(CommentStatus.APPROVED, CommentStatus.PENDING);
    }

    /** Plug-ins say more of the article in objects of their own, and refer to it by its id alone. */
    @ParameterizedTest
    @ValueSource(strings = {"[%a,%b]", "[%b,%a]"})
    void objectsOfOneIdAreOneArticleThoughOneHasTheIdentifierAlone(String document) {
        ReadSchemaOrg read = read(document.replace(
                        "%a",
                        "{'@type':'NewsArticle','@id':'#a','identifier':'7','headline':'A','articleBody':'a','datePublished':'2026-03-01'}")
                .replace(
                        "%b",
                        "{'@type':'NewsArticle','@id':'#a','inLanguage':'hy','creativeWorkStatus':'Draft','comment':"
                                + "{'@type':'Comment','@id':'c','text':'c','dateCreated':'2026-03-01'}}"));

        assertThat(read.articles())
                .extracting(article -> article.id() + " " + article.headline() + " " + article.state())
                .containsExactly("7 A " + new Draft());
        assertThat(outline(read)).containsExactly("7: c > null");
        assertThat(read.report().notes())
                .extracting(Note::text)
                .containsExactlyInAnyOrder(
                        "has the id of an article that says more; it is left out",
                        "stands again with a status that is none of what is published; it is a draft");
    }

    @Test
    void identifiersThatOthersHaveAreNotTakenForAnId() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'a','identifier':'same','headline':'A','datePublished':'2026-03-01'},
                 {'@type':'Article','@id':'b','identifier':'same','headline':'B','datePublished':'2026-03-01'},
                 {'@type':'Article','@id':'b','headline':'B'},
                 {'@type':'Article','@id':'c','headline':'C','datePublished':'2026-03-01'},
                 {'@type':'Article','@id':'c','identifier':{'propertyID':'ISSN','value':'1234-5678'},'headline':'C'}]""");

        assertThat(read.articles())
                .extracting(article -> article.id() + " " + article.headline())
                .containsExactly("same A", "b B", "c C");
    }

    @Test
    void tellsArticlesWithOneIdentifierApartByTheirIds() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'a','identifier':'same','headline':'A','datePublished':'2026-03-01'},
                 {'@type':'Article','@id':'b','identifier':'same','headline':'B','datePublished':'2026-03-01'},
                 {'@type':'Article','@id':'c','identifier':{'propertyID':'ISSN','value':'1234-5678'},'headline':'C','datePublished':'2026-03-01'}]""");

        assertThat(read.articles())
                .extracting(article -> article.id() + " " + article.headline())
                .containsExactly("same A", "b B", "c C");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'url':'/a','mainEntityOfPage':{'@id':'https://news.example/a'} | https://news.example/a
                    'url':'','mainEntityOfPage':'https://news.example/a'           | https://news.example/a
                    'mainEntityOfPage':true                                        | https://news.example/id
                    'url':'https://news.example/a','mainEntityOfPage':true         | https://news.example/a
                    """)
    void findsTheAddressWhereverAGoodOneStands(String members, String address) {
        ReadSchemaOrg read =
                read("{'@type':'Article','@id':'https://news.example/id','headline':'X','datePublished':'2026-03-01',"
                        + members + "}");

        assertThat(read.articles().get(0).canonicalUrl()).isEqualTo(WebUrl.parse(address));
    }

    @Test
    void takesNoCommentOnAnotherWorkForOneOnTheArticle() {
        String comment = "{'@type':'Comment','@id':'%s','text':'a','dateCreated':'2026-03-01'%s}";
        ReadSchemaOrg read =
                read("[{'@type':'NewsArticle','@id':'x','identifier':'7','headline':'X','datePublished':'2026-03-01',"
                        + "'mentions':{'@type':'NewsArticle','@id':'https://other.example/b','comment':"
                        + comment.formatted("a", "") + "},"
                        + "'video':{'@type':'VideoObject','comment':" + comment.formatted("b", "") + "}},"
                        + "{'@type':'WebPage','comment':" + comment.formatted("c", "") + "},"
                        + comment.formatted("d", ",'about':['climate',{'@id':'https://other.example/b'}]") + ","
                        + comment.formatted("e", ",'about':{'@type':'NewsArticle','identifier':'7','headline':'X'}")
                        + "]");

        assertThat(outline(read)).containsExactly("7: c > null", "7: e > null");
        assertThat(read.report().notes())
                .contains(
                        new Note("/0/mentions/comment", "is about no article that is known; it is left out"),
                        new Note("/0/video/comment", "is about no article that is known; it is left out"),
                        new Note("/2", "is about no article that is known; it is left out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'citation':{'@type':'Article','headline':'B','comment':[{'@id':'c'}]}",
                "'citation':{'@type':'Article','url':'https://n.example/b','comment':{'@type':'Comment','@id':'c'}}",
                "'citation':{'@type':'Article','headline':'B','comment':[{'@type':'Comment','@id':'c','author':'Ben'}]}",
                "'video':{'@type':'VideoObject','comment':[{'@id':'c'}]}",
            })
    void takesNoCommentThatOtherWorksAloneList(String other) {
        ReadSchemaOrg read = read("[{'@type':'Article','@id':'a','headline':'A','datePublished':'2026-03-01'," + other
                + "},{'@type':'Comment','@id':'c','text':'c','dateCreated':'2026-03-01','inLanguage':'en'},"
                + "{'@type':'Comment','@id':'d','text':'d','dateCreated':'2026-03-01','parentItem':{'@id':'c'}},"
                + "{'@type':'Comment','@id':'e','text':'e','dateCreated':'2026-03-01'}]");

        assertThat(outline(read)).containsExactly("a: e > null");
        assertThat(read.report().notes())
                .contains(
                        new Note("/1", "is about no article that is known; it is left out"),
                        new Note("/2", "is about no article that is known; it is left out"));
    }

    /** What a comment says itself counts more, and so does the list of the article, whichever of its objects has it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'Comment','@id':'c','text':'c','dateCreated':'2026-03-01','about':{'@id':'a'}}",
                "{'@type':'Comment','@id':'c','text':'c','dateCreated':'2026-03-01','parentItem':{'@id':'a'}}",
                "{'@type':'Comment','@id':'c','text':'c','dateCreated':'2026-03-01'},"
                        + "{'@type':'Article','@id':'a','comment':[{'@id':'c'}]}",
                "{'@type':'Comment','@id':'c','text':'c','dateCreated':'2026-03-01'},"
                        + "{'@type':'WebPage','comment':[{'@id':'c'}]}",
            })
    void takesCommentsThatOtherWorksListToo(String comment) {
        ReadSchemaOrg read = read("[{'@type':'Article','@id':'a','headline':'A','datePublished':'2026-03-01',"
                + "'citation':{'@type':'Article','headline':'B','comment':[{'@id':'c'}]}}," + comment + "]");

        assertThat(outline(read)).containsExactly("a: c > null");
    }

    /** JSON-LD says of one id what it says in several places, in some without a type. */
    @Test
    void takesTheStricterStatusOfOneIdWhereverItStands() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'x','identifier':'7','headline':'X','datePublished':'2026-03-01','comment':[
                  {'@type':'Comment','@id':'https://n.example/x#comment-1','text':'secret','dateCreated':'2026-03-01'},
                  {'@type':'Comment','@id':'b','text':'gone','dateCreated':'2026-03-01'},
                  {'@type':'Comment','@id':'c','text':'c','dateCreated':'2026-03-01'}]},
                 {'@id':'x','creativeWorkStatus':'Draft'},
                 {'@type':'Comment','identifier':'1','creativeWorkStatus':'Pending','text':'edited'},
                 {'@type':'Comment','@id':'b','text':'[removed]','creativeWorkStatus':'Deleted'}]""");

        assertThat(read.articles()).extracting(Article::state).containsExactly(new Draft());
        assertThat(((Comment.Posted) read.comments().get(0)).status()).isEqualTo(CommentStatus.PENDING);
        assertThat(read.comments().get(1)).isInstanceOf(Comment.Tombstone.class);
        assertThat(((Comment.Posted) read.comments().get(2)).status()).isEqualTo(CommentStatus.APPROVED);
    }

    @Test
    void keepsCommentsApartThatAreNumberedInEachArticle() {
        String article =
                "{'@type':'Article','@id':'%s','headline':'X','datePublished':'2026-03-01','comment':{'@type':'Comment','identifier':'1','text':'+1'}}";
        ReadSchemaOrg read = read("[" + article.formatted("x") + "," + article.formatted("y") + "]");

        assertThat(outline(read)).containsExactly("x: 1 > null", "y: 1 > null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@id':'https://other.example/b'}",
                "'https://other.example/b'",
                "{'@type':'NewsArticle','headline':'B','datePublished':'2026-03-01'}",
                "{'@type':'NewsArticle','@id':'https://other.example/b','headline':'B','datePublished':'2026-03-01'}"
            })
    void takesNoAnswerToAnotherArticleForOneToThisOne(String answered) {
        ReadSchemaOrg read =
                read("[{'@type':'Article','@id':'https://n.example/x','headline':'X','datePublished':'2026-03-01'},"
                        + "{'@type':'Comment','@id':'c','text':'a','dateCreated':'2026-03-01','parentItem':" + answered
                        + "}]");

        assertThat(read.articles()).extracting(Article::headline).containsExactly("X");
        assertThat(read.comments()).isEmpty();
        assertThat(read.report().notes()).contains(new Note("/1", "is about no article that is known; it is left out"));
    }

    @Test
    void namesWhatOneOfTwoObjectsOfACommentSaysBesides() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01'},
                 {'@type':'Comment','@id':'c','text':'a','about':'x','dateCreated':'2026-03-01','inLanguage':'en'},
                 {'@type':'Comment','@id':'c','author':'Ben','upvoteCount':5},
                 {'@type':'Comment','@id':'c','text':'a','comment':{'@type':'Comment','@id':'d','text':'d','dateCreated':'2026-03-01'}}]""");

        assertThat(outline(read)).containsExactly("x: c > null", "x: d > c");
        assertThat(read.report().notes())
                .contains(new Note("/2", "has the id of a comment that says more; it is left out"))
                .noneMatch(note -> note.pointer().equals("/3"));
    }
}
