package io.github.standfirst.exchange.schemaorg;

import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.READ;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.SCHEMA;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.ZONE;
import static io.github.standfirst.exchange.schemaorg.SchemaOrgDocuments.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Rights;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in the ways in which others write them. */
class SchemaOrgValuesTest {

    @ParameterizedTest
    @CsvSource({
        "true, FREE",
        "'\"True\"', FREE",
        "'\"https://schema.org/True\"', FREE",
        "null, FREE",
        "false, SUBSCRIBERS",
        "'\"https://schema.org/False\"', SUBSCRIBERS",
        "'\"FALSE\"', SUBSCRIBERS",
        "'\"perhaps\"', SUBSCRIBERS",
        "'[]', SUBSCRIBERS"
    })
    void opensNothingThatIsNotSaidToBeFree(String free, Access access) {
        ReadSchemaOrg read =
                SCHEMA.read("{\"@type\":\"Article\",\"@id\":\"x\",\"isAccessibleForFree\":" + free + "}", READ);

        assertThat(read.articles()).extracting(Article::access).containsExactly(access);
    }

    @Test
    void understandsListsSetsAndTypedValues() {
        ReadSchemaOrg read = read("""
                {'@type':'Article','@id':'x','headline':{'@set':['X']},'datePublished':[{'@value':'2026-03-01'}],
                 'inLanguage':{'@value':'hy'},'author':{'@list':[{'name':['Ani']},{'name':{'@value':'Ben'},'url':['https://ben.example/']}]},
                 'license':['https://news.example/l'],'copyrightHolder':[{'name':{'@value':'Lamp'}}],
                 'image':{'@set':[{'url':{'@id':'https://news.example/i.png'},'width':{'@value':20},'height':[{'value':10}]}]},
                 'comment':{'@set':[{'@type':'Comment','@id':'c','text':{'@value':'t'},'dateCreated':'2026-03-01'}]}}""");

        assertThat(read.articles())
                .containsExactly(Article.builder(ArticleId.of("x"), Language.parse("hy"), "X")
                        .credits(List.of(
                                new Credit(CreditRole.AUTHOR, Author.person("Ani")),
                                new Credit(
                                        CreditRole.AUTHOR,
                                        Author.builder("Ben", AuthorKind.PERSON)
                                                .url(WebUrl.parse("https://ben.example/"))
                                                .build())))
                        .lead(Figure.of(new Image(
                                WebUrl.parse("https://news.example/i.png"), null, new Image.Size(20, 10), null)))
                        .rights(new Rights("Lamp", "", WebUrl.parse("https://news.example/l"), null))
                        .state(new Published(Moment.onDay(LocalDate.of(2026, 3, 1), ZONE)))
                        .build());
        assertThat(read.comments())
                .extracting(comment -> ((Comment.Posted) comment).body().html())
                .containsExactly("<p>t</p>");
        assertThat(read.report().notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'one\\r\\ntwo', '<p>one\ntwo</p>'",
        "'one\\r\\n\\r\\ntwo', '<p>one</p>\n<p>two</p>'",
        "'<P>one</P>', '<p>one</p>'",
        "'<h2>one</h2>', '<h2>one</h2>'",
        "'1 < 2 and 3 > 2', '<p>1 &lt; 2 and 3 &gt; 2</p>'",
        "'i<b, so', '<p>i&lt;b, so</p>'"
    })
    void takesTextsForMarkupOnlyIfTheyHaveTags(String text, String html) {
        ReadSchemaOrg read =
                SCHEMA.read("{\"@type\":\"Article\",\"@id\":\"x\",\"articleBody\":\"" + text + "\"}", READ);

        assertThat(read.articles().get(0).body().html()).isEqualTo(html);
    }

    @Test
    void fallsBackToTextsThatSaySomethingAndNamesWhatItDoesNotRead() {
        ReadSchemaOrg read = read("""
                {'@type':'Article','@id':'x','headline':'X','name':'Other','datePublished':'2026-03-01','dateCreated':'2026-02-01',
                 'author':{'name':'Ani','sameAs':'https://ani.example/'},'creator':'Ben','articleBody':{'en':'one'},
                 'contributor':{'@type':'Person','name':'Guest'},
                 'encoding':[{'encodingFormat':'audio/mpeg'},{'encodingFormat':'text/html; charset=utf-8','text':' '}],
                 'comment':[{'@type':'Comment','@id':'a','text':'','commentText':'old','dateCreated':'2026-03-01'},
                  {'@type':'Answer','text':'an answer'},{'@type':'Comment','@id':'b','text':{'en':'Hi'}}]}""");

        assertThat(read.comments())
                .extracting(comment -> ((Comment.Posted) comment).body().html())
                .containsExactly("<p>old</p>");
        assertThat(read.articles().get(0).credits())
                .containsExactly(new Credit(CreditRole.AUTHOR, Author.person("Ani")));
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/name", "is not read beside headline"),
                        new Note("/encoding/0", "is an encoding that is not read"),
                        new Note("/articleBody", "is no text; it is left out"),
                        new Note("/creator", "is not read beside author"),
                        new Note("/author/sameAs", "is not read"),
                        new Note("/contributor", "contributed in a role that is not read; it is left out"),
                        new Note("/dateCreated", "is not read beside datePublished"),
                        new Note("/comment/1", "is no comment; it is left out"),
                        new Note(
                                "/comment/2",
                                "does not say when it was published; about the time of reading stands for it"),
                        new Note("/comment/2/text", "is no text; it is left out"),
                        new Note("/comment/2", "has no text; it is left out"));
    }

    @Test
    void tellsNoEditWhereNothingWasChanged() {
        ReadSchemaOrg read = read("""
                {'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01','comment':
                 {'@type':'Comment','@id':'a','text':'a','dateCreated':'2026-03-01T08:00:00Z','dateModified':'2026-03-01T08:00:00Z'}}""");

        assertThat(((Comment.Posted) read.comments().get(0)).edited()).isNull();
    }

    /** What is said to be left out is so, and nothing that is read is said to be left out. */
    @Test
    void readsTheOtherOfTwoPropertiesWhereTheBetterIsBlankOrNoTime() {
        ReadSchemaOrg read = read("""
                {'@type':'Article','@id':'x','headline':' ','name':'Other','datePublished':'soon','dateCreated':'2026-02-01T08:00:00Z',
                 'author':'','creator':'Ben','articleBody':'','text':'one',
                 'encoding':[{'encodingFormat':'text/html','text':' '},{'encodingFormat':'text/html','text':'<p>two</p>'}],
                 'comment':{'@type':'Comment','@id':'a','text':'a','dateCreated':'2026-03-01','author':' ','creator':{'name':'Eva'}}}""");

        Article article = read.articles().get(0);
        assertThat(article.headline()).isEqualTo("Other");
        assertThat(article.state()).isEqualTo(new Published(Moment.exact(Instant.parse("2026-02-01T08:00:00Z"))));
        assertThat(article.credits()).containsExactly(new Credit(CreditRole.AUTHOR, Author.person("Ben")));
        assertThat(article.body().html()).isEqualTo("<p>two</p>");
        assertThat(((Comment.Posted) read.comments().get(0)).commenter().name()).isEqualTo("Eva");
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/text", "is not read beside articleBody"),
                        new Note("/datePublished", "is \"soon\", which is no time; it is left out"));
    }

    @Test
    void readsNamesOfPeopleAsTypedValues() {
        ReadSchemaOrg read = read("""
                {'@type':'Article','@id':'x','headline':'X','datePublished':'2026-03-01',
                 'author':[{'givenName':{'@value':'Ani','@language':'en'},'familyName':['H.']},{'familyName':'Grigoryan'}]}""");

        assertThat(read.articles().get(0).credits())
                .containsExactly(
                        new Credit(CreditRole.AUTHOR, Author.person("Ani H.")),
                        new Credit(CreditRole.AUTHOR, Author.person("Grigoryan")));
        assertThat(read.report().notes()).isEmpty();
    }

    @Test
    void keepsMembersThatAreAllowedAsExtensions() {
        SchemaOrg allowing = SchemaOrg.builder()
                .extensions(Set.of("wordCount", "isPartOf", "headline"))
                .build();

        ReadSchemaOrg read = allowing.read("""
                {"@context":["https://schema.org"],"@type":"Article","@id":"x","headline":"X","datePublished":"2026-03-01",
                 "wordCount":120,"isPartOf":{"name":"Lake"},"thumbnailUrl":"https://news.example/t.jpg"}""", READ);

        assertThat(read.articles().get(0).extensions())
                .isEqualTo(Map.of("wordCount", "120", "isPartOf", "{\"name\":\"Lake\"}"));
        assertThat(read.report().notes()).containsExactly(new Note("/thumbnailUrl", "is not read"));
    }
}
