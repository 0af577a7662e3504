package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Anybody can write the attributes in which a page says what it was made of. */
class ForgedDataTest {

    private static final Article ARTICLE = PageWriterSamples.article()
            .body(PageWriterSamples.html("<p>A lamp.</p>"))
            .build();
    private static final String PAGE = PageWriterSamples.writer()
            .write(
                    ARTICLE,
                    PageWriterSamples.view(
                            PageWriterSamples.comment("1", "Ani").build(),
                            PageWriterSamples.comment("2", "Bob").build()));
    private static final String IGNORED = "what the page says of its own making is not used: ";

    private static ReadPage read(String from, String to) {
        assertThat(PAGE).contains(from);
        return SmallPage.read(PAGE.replace(from, to));
    }

    /** Read as a page of anybody, with what the reader said of the forgery. */
    private static void assertIgnored(ReadPage read, String because) {
        assertThat(read.report().notes()).contains(IGNORED + because);
        assertThat(read.report().found().values()).isNotEmpty().doesNotContain(PageSource.PAGE_WRITER);
        assertThat(read.article().headline()).isEqualTo("A lamp is lit");
        assertThat(read.comments())
                .extracting(Comment::id)
                .extracting(Object::toString)
                .containsExactly("1", "2");
    }

    @Test
    void scriptInATextIsRemoved() {
        ReadPage read = read("<p>A lamp.</p>", "<p>A lamp.</p><script>alert(1)</script><img src=x onerror=alert(1)>");

        assertThat(read.article().body().html()).isEqualTo("<p>A lamp.</p><img src=\"x\">");
        assertThat(read.report().removals()).extracting(PageRemoval::where).containsOnly("article");
        assertThat(read.report().removals()).isNotEmpty();
    }

    @Test
    void textThatNobodySeesIsNotTaken() {
        assertIgnored(
                read("\"body\":\"\",\"status\"", "\"body\":\"unseen\",\"status\""),
                "the data of \"comment 1\" hold a text that nobody sees");
    }

    @Test
    void headlineThatNobodySeesIsNotTaken() {
        assertIgnored(
                read("\"headline\":\"A lamp is lit\",\"canon", "\"headline\":\"Unseen\",\"canon"),
                "the headline that is printed is another one than \"Unseen\"");
    }

    @Test
    void dataThatAreNoJsonAreIgnored() {
        assertThat(SmallPage.read(PAGE.replaceFirst("data-article='\\{", "data-article='["))
                        .report()
                        .notes())
                .anySatisfy(note -> assertThat(note).startsWith(IGNORED + "at the root, line 1, column 1: found"));
    }

    @Test
    void addressOfAScriptIsRefused() {
        assertThat(read("\"canonicalUrl\":\"https://news.example/lamp", "\"canonicalUrl\":\"javascript:alert(1)")
                        .report()
                        .found()
                        .values())
                .doesNotContain(PageSource.PAGE_WRITER);
    }

    @Test
    void commentsOfAnotherArticleAreIgnored() {
        assertIgnored(
                read("\"id\":\"2\",\"article\":\"7\"", "\"id\":\"2\",\"article\":\"8\""),
                "comment \"2\" is of article \"8\"; expected is \"7\"");
    }

    @Test
    void twoCommentsOfOneIdAreIgnored() {
        assertIgnored(
                read("\"id\":\"2\",\"article\":\"7\"", "\"id\":\"1\",\"article\":\"7\""),
                "two comments have the id \"1\"");
    }

    @Test
    void commentWithoutATextIsIgnored() {
        ReadPage read = SmallPage.read(PAGE.replaceFirst("class=\"text\"", "class=\"other\""));

        assertThat(read.report().notes()).contains(IGNORED + "comment \"1\" has no text");
    }

    @Test
    void wrongNumberOfLevelsIsIgnored() {
        assertIgnored(
                read("<div class=\"article-body\">", "<div class=\"article-body\" data-levels=\"2 3\">"),
                "a text has 0 headings, of which 2 levels are told");
    }

    @Test
    void unknownMembersAreTold() {
        ReadPage read = read("\"headline\":", "\"mood\":\"bright\",\"headline\":");

        assertThat(read.article()).isEqualTo(ARTICLE);
        assertThat(read.report().notes()).singleElement().asString().startsWith("the data of \"article\" have ");
    }

    /** Each text would hold all the others: a page of half a megabyte had texts of thirty. */
    @Test
    void commentsInTextsOfCommentsAreIgnored() {
        ReadPage read = read("<p>Text of 1</p>", "<p>Text of 1</p><article data-comment='{}'></article>");

        assertThat(read.report().notes()).contains(IGNORED + "a comment stands in a text");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void longAddressesAreLookedAtInLinearTime() {
        String address = "?x=1" + "&cpage=1".repeat(200_000) + "#x";

        assertThat(SmallPage.read("", "<a href='" + address + "'>Older</a>")
                        .report()
                        .notes())
                .noneMatch(note -> note.contains("further comments"));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void hundredThousandRepliesBehindAsManyCommentsOfMarkupAreReadInLinearTime() {
        String many = "<li>" + "<!---->".repeat(100_000) + "<p id=comment-9 data-placeholder=erased>Erased</p><ol>"
                + "<li><p id=comment-x data-placeholder=hidden>Hidden</p></li>".repeat(100_000) + "</ol></li>";

        assertThat(SmallPage.read(PAGE.replaceFirst("(?s)<ol>.*</ol>", "<ol>" + many + "</ol>"))
                        .comments())
                .hasSize(1);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void hundredThousandPlaceholdersAreReadInLinearTime() {
        StringBuilder many = new StringBuilder("<ol>");
        for (int i = 10; i < 100_000; i++) {
            many.append("<li><p id=comment-").append(i).append(" data-placeholder=erased>Erased</p></li>");
        }

        ReadPage read = SmallPage.read(PAGE.replaceFirst("(?s)<ol>.*</ol>", many + "</ol>"));

        assertThat(read.comments()).hasSize(99_990);
    }
}
