package io.github.standfirst.exchange.schemaorg;

import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.READ;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.SCHEMA;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.ZONE;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.outline;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.exchange.document.ForeignId;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents as others write them. */
class ReadSchemaOrgTest {

    private static SafeHtml html(String markup) {
        return HtmlPolicy.article().sanitize(markup);
    }

    @Test
    void readsAnArticleInAllItsParts() {
        ReadSchemaOrg read = read("""
                {'@context':'https://schema.org/','@graph':[
                 {'@type':['NewsArticle','Article'],'@id':'https://news.example/ferry#article',
                  'url':'https://news.example/ferry','mainEntityOfPage':{'@id':'https://news.example/ferry'},
                  'headline':'The ferry sails','description':'After 28 years & more','inLanguage':{'@type':'Language',
                  'name':'Armenian','alternateName':'hy'},'datePublished':'2026-03-01','dateModified':'2026-03-02T10:00:00+04:00',
                  'author':[{'@id':'#ani'},'Lilit B.',{'@type':'NewsMediaOrganization','name':'Lake Press'}],
                  'editor':{'@type':'Person','name':'Gor'},'sourceOrganization':{'name':'Wire','@type':'Organization'},
                  'contributor':{'@type':'Role','roleName':'photographer','contributor':{'@type':'Person','name':'Levon'}},
                  'image':{'@type':'ImageObject','contentUrl':'https://news.example/f.jpg','width':'1200px',
                  'height':{'@type':'QuantitativeValue','value':800},'caption':'At the pier','creditText':'Levon'},
                  'articleSection':['Lake','Region'],'keywords':'ferry, lake , ferry',
                  'articleBody':'One.\\n\\nTwo <3.','isAccessibleForFree':'False',
                  'copyrightHolder':{'@type':'Organization','name':'Lake Press'},'license':'https://news.example/terms',
                  'workTranslation':{'@type':'Article','@id':'https://news.example/en/ferry','inLanguage':'en'},
                  'publisher':{'@type':'Organization','name':'Lake Press'}},
                 {'@type':'Person','@id':'#ani','name':'Ani H.','url':'https://news.example/ani'}]}""");

        Article expected = Article.builder(
                        ArticleId.of("https://news.example/ferry#article"), Language.parse("hy"), "The ferry sails")
                .canonicalUrl(WebUrl.parse("https://news.example/ferry"))
                .standfirst(SafeHtml.ofText("After 28 years & more"))
                .body(html("<p>One.</p>\n<p>Two &lt;3.</p>"))
                .lead(new Figure(
                        new Image(WebUrl.parse("https://news.example/f.jpg"), null, new Image.Size(1200, 800), null),
                        SafeHtml.ofText("At the pier"),
                        "Levon"))
                .credits(List.of(
                        new Credit(
                                CreditRole.AUTHOR,
                                Author.builder("Ani H.", AuthorKind.PERSON)
                                        .url(WebUrl.parse("https://news.example/ani"))
                                        .build()),
                        new Credit(CreditRole.AUTHOR, Author.person("Lilit B.")),
                        new Credit(CreditRole.AUTHOR, Author.organization("Lake Press")),
                        new Credit(CreditRole.EDITOR, Author.person("Gor")),
                        new Credit(CreditRole.PHOTOGRAPHER, Author.person("Levon")),
                        new Credit(CreditRole.SOURCE, Author.organization("Wire"))))
                .categories(List.of(Category.of(new Slug("lake"), "Lake"), Category.of(new Slug("region"), "Region")))
                .tags(List.of(new Tag(new Slug("ferry"), "ferry"), new Tag(new Slug("lake"), "lake")))
                .state(new Published(Moment.onDay(LocalDate.of(2026, 3, 1), ZONE)))
                .modified(Instant.parse("2026-03-02T06:00:00Z"))
                .translations(
                        List.of(new Translation(Language.parse("en"), WebUrl.parse("https://news.example/en/ferry"))))
                .access(Access.SUBSCRIBERS)
                .rights(new Rights("Lake Press", "", WebUrl.parse("https://news.example/terms"), null))
                .build();
        assertThat(read.articles()).containsExactly(expected);
        assertThat(read.comments()).isEmpty();
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/@graph/0/publisher", "is not read"),
                        new Note("/@graph/0/keywords", "is a tag that stands twice; it is left out"));
    }

    @Test
    void readsNestedCommentsWithTheirReactions() {
        ReadSchemaOrg read = read("""
                {'@context':'http://schema.org','@type':'BlogPosting','url':'https://news.example/a','headline':'A',
                 'datePublished':'2026-03-01T08:00:00Z','comment':[
                  {'@type':'Comment','@id':'https://news.example/a#comment-5','text':'First <b>one</b>',
                   'author':{'@type':'Person','name':'Ani','url':'https://ani.example/'},'dateCreated':'2026-03-01T09:00:00Z',
                   'dateModified':'2026-03-01T09:05:00Z','inLanguage':'en','upvoteCount':4,'downvoteCount':0,
                   'interactionStatistic':[{'@type':'InteractionCounter','interactionType':'https://schema.org/LikeAction',
                   'userInteractionCount':2},{'interactionType':{'@type':'ViewAction'},'userInteractionCount':90}],
                   'comment':{'@type':'Comment','@id':'https://news.example/a#comment-6','text':'Second',
                    'datePublished':'2026-03-01T10:00:00Z','creator':'Ben'}}]}""");

        Comment.Posted first = Comment.Posted.builder(
                        CommentId.of("5"),
                        ArticleId.of("https://news.example/a"),
                        Moment.exact(Instant.parse("2026-03-01T09:00:00Z")),
                        Commenter.reader("Ani").withWebsite(WebUrl.parse("https://ani.example/")),
                        HtmlPolicy.comment().sanitize("First <b>one</b>"))
                .edited(Instant.parse("2026-03-01T09:05:00Z"))
                .language(Language.parse("en"))
                .reactions(Map.of("upvote", 4, "like", 2))
                .build();
        Comment.Posted second = Comment.Posted.builder(
                        CommentId.of("6"),
                        ArticleId.of("https://news.example/a"),
                        Moment.exact(Instant.parse("2026-03-01T10:00:00Z")),
                        Commenter.reader("Ben"),
                        HtmlPolicy.comment().sanitize("<p>Second</p>"))
                .parent(CommentId.of("5"))
                .build();
        assertThat(read.comments()).containsExactly(first, second);
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/comment/0/interactionStatistic/1", "counts what is no reaction; it is left out"));
    }

    @Test
    void findsTheArticleOfEachComment() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','comment':[{'@id':'x1'},
                  {'@type':'Comment','@id':'x2','text':'nested','dateCreated':'2026-03-01'}]},
                 {'@type':'Article','@id':'y','url':'https://news.example/y','headline':'Y','datePublished':'2026-03-01'},
                 {'@type':'Comment','@id':'x1','text':'listed','dateCreated':'2026-03-01'},
                 {'@type':'Comment','@id':'y3','parentItem':{'@id':'y2'},'text':'deep','dateCreated':'2026-03-01'},
                 {'@type':'Comment','@id':'y2','parentItem':{'@id':'y1'},'text':'deeper','dateCreated':'2026-03-01'},
                 {'@type':'Comment','@id':'y1','about':{'@id':'https://news.example/y'},'text':'root','dateCreated':'2026-03-01'},
                 {'@type':'Comment','@id':'y4','parentItem':'y','text':'item','dateCreated':'2026-03-01'},
                 {'@type':'Comment','@id':'y5','about':{'@id':'y'},'parentItem':{'@id':'gone'},'text':'late','dateCreated':'2026-03-01'},
                 {'@type':'Comment','@id':'z','text':'lost','dateCreated':'2026-03-01'}]""");

        assertThat(outline(read))
                .containsExactly(
                        "x: x2 > null",
                        "x: x1 > null",
                        "y: y3 > y2",
                        "y: y2 > y1",
                        "y: y1 > null",
                        "y: y4 > null",
                        "y: y5 > gone");
        assertThat(read.report().notes())
                .containsExactly(new Note("/8", "is about no article that is known; it is left out"));
    }

    @Test
    void takesCommentsOfADocumentWithOneArticleForItsOwn() {
        ReadSchemaOrg read = read("""
                {'@graph':[{'@type':'WebPage','mainEntity':{'@type':'Article','@id':'x','headline':'X',
                 'datePublished':'2026-03-01'}},{'@type':'Comment','@id':'c','text':'a','dateCreated':'2026-03-01'}]}""");

        assertThat(outline(read)).containsExactly("x: c > null");
        assertThat(read.report().notes()).isEmpty();
    }

    @Test
    void readsCommentsOnAnArticleOfTheApplication() {
        ReadSchemaOrg read = SCHEMA.readComments("""
                [{"@type":"Comment","@id":"a","text":"a","dateCreated":"2026-03-01"},
                 {"@type":"Comment","@id":"b","parentItem":"https://news.example/7","text":"b","dateCreated":"2026-03-01"},
                 {"@type":"Comment","@id":"c","parentItem":{"@id":"b"},"text":"c","dateCreated":"2026-03-01"}]""", ArticleId.of("7"), WebUrl.parse("https://news.example/7"), READ);

        assertThat(outline(read)).containsExactly("7: a > null", "7: b > null", "7: c > b");
    }

    @Test
    void makesIdsOfWhatIsSaidThatStayTheSame() {
        String one = "{'@type':'Comment','text':'a','dateCreated':'2026-03-01','author':{'name':'Ani'}}";
        String two = "{'@type':'Comment','text':'a','dateCreated':'2026-03-02','author':{'name':'Ani'}}";
        String reply = "{'@type':'Comment','text':'a','dateCreated':'2026-03-01','author':{'name':'Ani'},'comment':["
                + one + "]}";
        String article = "{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','comment':[%s]}";

        List<Comment> forwards = read(article.replace("%s", one + "," + two)).comments();
        List<Comment> backwards = read(article.replace("%s", two + "," + one)).comments();
        List<Comment> nested = read(article.replace("%s", reply)).comments();

        assertThat(forwards).hasSize(2).containsExactlyInAnyOrderElementsOf(backwards);
        assertThat(forwards.get(0).id()).isNotEqualTo(forwards.get(1).id());
        assertThat(forwards.get(0).id().value()).matches("sha256:[0-9a-f]{64}");
        assertThat(nested).hasSize(2);
        assertThat(nested.get(1).parent()).isEqualTo(nested.get(0).id());
    }

    @Test
    void readsDeletedCommentsAsTombstones() {
        ReadSchemaOrg read = read("""
                {'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','comment':[
                 {'@type':'Comment','@id':'a','creativeWorkStatus':'Deleted','dateCreated':'2026-03-01T08:00:00Z'},
                 {'@type':'Comment','@id':'b','creativeWorkStatus':'https://schema.org/Deleted','parentItem':{'@id':'a'},
                  'dateCreated':'2026-03-01T08:00:00Z','dateModified':'2026-03-02T08:00:00Z','text':'Secret',
                  'author':{'name':'Secret'}}]}""");

        Moment posted = Moment.exact(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(read.comments())
                .containsExactly(
                        new Comment.Tombstone(
                                CommentId.of("a"), ArticleId.of("x"), null, posted, READ, ErasureReason.UNKNOWN),
                        new Comment.Tombstone(
                                CommentId.of("b"),
                                ArticleId.of("x"),
                                CommentId.of("a"),
                                posted,
                                Instant.parse("2026-03-02T08:00:00Z"),
                                ErasureReason.UNKNOWN));
        assertThat(read.toString()).doesNotContain("Secret");
    }

    @Test
    void leavesOutCommentsAboutOtherWorks() {
        String comments = """
                {'@type':'Comment','@id':'a','text':'a','dateCreated':'2026-03-01','about':{'@id':'https://other.example/b'},
                 'comment':{'@type':'Comment','@id':'b','text':'b','dateCreated':'2026-03-01'}},
                {'@type':'Comment','@id':'c','text':'c','dateCreated':'2026-03-01','about':'https://other.example/b'},
                {'@type':'Comment','@id':'d','text':'d','dateCreated':'2026-03-01','about':{'@type':'NewsArticle','wordCount':3}},
                {'@type':'Comment','@id':'e','text':'e','dateCreated':'2026-03-01','about':'Climate'},
                {'@type':'Comment','@id':'f','text':'f','dateCreated':'2026-03-01','about':{'@id':'https://news.example/7#page'}}""".replace('\'', '"');

        ReadSchemaOrg read = SCHEMA.readComments(
                "[" + comments + "]", ArticleId.of("7"), WebUrl.parse("https://news.example/7"), READ);

        assertThat(outline(read)).containsExactly("7: e > null", "7: f > null");
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/2/about", "has neither an identifier, id or address nor a headline; it is left out"),
                        new Note("/0", "is about no article that is known; it is left out"),
                        new Note("/0/comment", "is about no article that is known; it is left out"),
                        new Note("/1", "is about no article that is known; it is left out"),
                        new Note("/2", "is about no article that is known; it is left out"),
                        new Note("/3/about", "is a topic; it is left out"));
    }

    @Test
    void tellsCommentsOfTwoArticlesApart() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','identifier':'1','headline':'X','datePublished':'2026-03-01','comment':
                  {'@type':'Comment','identifier':'1','text':'+1','dateCreated':'2026-03-01','author':'Ani'}},
                 {'@type':'Article','identifier':{'value':2},'headline':'Y','datePublished':'2026-03-01','comment':
                  {'@type':'Comment','identifier':{'@type':'PropertyValue','value':'1'},'text':'+1',
                   'dateCreated':'2026-03-01','author':'Ben','comment':
                   {'@type':'Comment','text':'made','dateCreated':'2026-03-01'}}},
                 {'@type':'Comment','identifier':'3','text':'third','dateCreated':'2026-03-01','about':{'@id':'?'}}]""");

        assertThat(outline(read))
                .hasSize(3)
                .startsWith("1: 1 > null", "2: 1 > null")
                .last()
                .asString()
                .matches("2: sha256:[0-9a-f]{64} > 1");
    }

    @Test
    void readsWhatSaysMoreOfACommentThatStandsTwice() {
        ReadSchemaOrg read = read("""
                [{'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','comment':
                  {'@type':'Comment','@id':'c','text':'Hi','comment':{'@type':'Comment','@id':'d','text':'Ho','dateCreated':'2026-03-01'}}},
                 {'@type':'Comment','@id':'c','text':'Hi','author':'Ani','dateCreated':'2026-03-01','upvoteCount':2},
                 {'@type':'Comment','@id':'c','text':'Hi','author':'Ben','dateCreated':'2026-03-01'}]""");

        assertThat(outline(read)).containsExactly("x: c > null", "x: d > c");
        Comment.Posted comment = (Comment.Posted) read.comments().get(0);
        assertThat(comment.commenter()).isEqualTo(Commenter.reader("Ani"));
        assertThat(comment.reactions()).isEqualTo(Map.of("upvote", 2));
        assertThat(read.report().notes())
                .containsExactly(new Note("/2", "has the id of a comment before it; it is left out"));
    }

    /** Nobody can choose an id that stands for one that was made here. */
    @Test
    void idsThatLookLikeMadeOnesAreMadeAnew() {
        String made = ForeignId.of("too long".repeat(30));
        ReadSchemaOrg read = read("""
                {'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','comment':[
                 {'@type':'Comment','@id':'#comment-%1$s','text':'a','dateCreated':'2026-03-01'},
                 {'@type':'Comment','@id':'%2$s','text':'b','dateCreated':'2026-03-01','parentItem':{'@id':'#comment-%1$s'}},
                 {'@type':'Comment','url':'https://news.example/x#3','text':'c','dateCreated':'2026-03-01','parentItem':'%2$s'}]}""".formatted(made, "too long".repeat(30)));

        String again = ForeignId.of(made);
        assertThat(again).isNotEqualTo(made);
        assertThat(outline(read))
                .containsExactly(
                        "x: " + again + " > null",
                        "x: " + made + " > " + again,
                        "x: https://news.example/x#3 > " + made);
    }

    @Test
    void findsParentsByWhatNamesThem() {
        ReadSchemaOrg read = read("""
                {'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','comment':[
                 {'@type':'Comment','identifier':'1','text':'a','dateCreated':'2026-03-01'},
                 {'@type':'Comment','identifier':'2','text':'b','dateCreated':'2026-03-01','parentItem':{'@type':'Comment','identifier':'1'}},
                 {'@type':'Comment','@id':'urn:3','url':'https://news.example/x#c3','text':'c','dateCreated':'2026-03-01'},
                 {'@type':'Comment','@id':'urn:4','text':'d','dateCreated':'2026-03-01','parentItem':{'url':'https://news.example/x#c3'}},
                 {'@type':'Comment','@id':'urn:5','text':'e','dateCreated':'2026-03-01','parentItem':{'@type':'Comment','text':'?'}},
                 {'@type':'Comment','@id':'#comment-6','text':'f','dateCreated':'2026-03-01','parentItem':['6','1']}]}""");

        assertThat(outline(read).stream().filter(line -> !line.contains("sha256")))
                .containsExactly(
                        "x: 1 > null",
                        "x: 2 > 1",
                        "x: urn:3 > null",
                        "x: urn:4 > urn:3",
                        "x: urn:5 > null",
                        "x: 6 > null");
        assertThat(read.report().notes())
                .contains(
                        new Note("/comment/4/parentItem", "names no comment; the article is answered"),
                        new Note("/comment/5/parentItem/1", "is one answered comment too many; it is left out"));
    }

    @Test
    void readsBytesAndSaysWhatIsGuessed() {
        byte[] json = "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"@type\":\"Article\",\"@id\":\"x\"}"
                .getBytes(StandardCharsets.UTF_8);

        ReadSchemaOrg read = SCHEMA.read(json, READ);

        assertThat(read.articles())
                .containsExactly(Article.builder(ArticleId.of("x"), Language.UNDETERMINED, "")
                        .state(new Published(Moment.about(READ)))
                        .build());
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/@context", "does not name schema.org; the document is read as such all the same"),
                        new Note("", "does not say when it was published; about the time of reading stands for it"));
    }
}
