package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.text.SafeHtml;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The elements of a news page as a reader meets them, on the article and the thirteen comments of the fixtures. */
class PageWriterReferencePageTest {

    private static final Article ARTICLE = ReferencePage.article();
    private static final ThreadView THREAD = ReferencePage.thread().view(ViewOptions.forPublic());
    private static final ZoneId YEREVAN = ZoneId.of("Asia/Yerevan");
    private static final PageWriterPage PAGE =
            PageWriterPage.of(new PageWriter(Labels.english(), YEREVAN).write(ARTICLE, THREAD));

    @Test
    void headIsThatOfTheArticle() {
        String canonical = "https://news.example/2019/06/18/orvanaks-lake-ferry-to-sail-again-after-28-years/";

        assertThat(PAGE.one("html").attributes().html()).isEqualTo(" lang=\"en-US\" dir=\"ltr\"");
        assertThat(PAGE.document().title()).isEqualTo("Orvanak’s Lake Ferry to Sail Again After 28 Years");
        assertThat(PAGE.one("link[rel=canonical]").attr("href")).isEqualTo(canonical);
        assertThat(PAGE.document().select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en-US", "hy");
        assertThat(PAGE.one("meta[property=article:published_time]").attr("content"))
                .isEqualTo("2019-06-18T09:12:40Z");
        assertThat(PAGE.one("meta[property=article:modified_time]").attr("content"))
                .isEqualTo("2019-06-18T09:58:03Z");
        assertThat(PAGE.one("meta[property=og:image]").attr("content"))
                .isEqualTo("https://news.example/wp-content/uploads/2019/06/arpenik-old-pier.jpg");
    }

    @Test
    void headingsAreInOrder() {
        assertThat(PAGE.texts("h1, h2, h3, h4, h5, h6"))
                .containsExactly("Orvanak’s Lake Ferry to Sail Again After 28 Years", "Related", "13 comments");
        assertThat(PAGE.document().select("h1")).hasSize(1);
        int level = 0;
        for (Element heading : PAGE.document().select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.normalName().charAt(1) - '0';
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void bylineDatesSectionsAndTagsAreThere() {
        assertThat(PAGE.texts(".byline")).containsExactly("by Contributor");
        assertThat(PAGE.document().select(".dates time").eachAttr("datetime"))
                .containsExactly("2019-06-18T09:12:40Z", "2019-06-18T09:58:03Z");
        assertThat(PAGE.texts("footer div"))
                .containsExactly(
                        "Source Hovtan Press Agency",
                        "Sections Featured Story Heritage Lake & Shore Latest Regional News Transport",
                        "Tags Arpenik Ferry Lake Orvan Town Council");
        assertThat(PAGE.document().select("footer a")).isEmpty();
    }

    @Test
    void pictureCaptionAndCreditAreApart() {
        String caption =
                "The ferry Arpenik at the old pier in Orvanak, where she has been tied up since the autumn of 1991";

        assertThat(PAGE.one("figure.lead img").attr("alt")).isEqualTo(caption);
        assertThat(PAGE.one("figure.lead .caption").text()).isEqualTo(caption);
        assertThat(PAGE.one("figure.lead .credit").text()).isEqualTo("Photo: Levon Akhtuni");
    }

    @Test
    void bodyStandsAsItIs() {
        assertThat(PAGE.one("div.article-body").html()).isEqualTo(markup(ARTICLE.body()));
    }

    @Test
    void thirteenCommentsStandInTheirLists() {
        List<Element> articles = PAGE.document().select("#comments article");

        assertThat(articles)
                .extracting(Element::id)
                .isEqualTo(ReferencePage.comments().stream()
                        .map(comment -> "comment-" + comment.id())
                        .toList());
        assertThat(PAGE.document().select("#comments > ol > li").eachAttr("value"))
                .isEqualTo(
                        IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList());
        assertThat(PAGE.one("#comments ol ol article").id()).isEqualTo("comment-71833");
        assertThat(PAGE.one("#comments li:has(> ol) > article").id()).isEqualTo("comment-71820");
        assertThat(PAGE.document().select("#comments ol > :not(li)")).isEmpty();
        assertThat(PAGE.document().select("#comments > :not(h2, ol)")).isEmpty();
        assertThat(PAGE.document().select("li").parents().select("body *:has(> li)"))
                .allMatch(parent -> Set.of("ol", "ul").contains(parent.normalName()));
    }

    @Test
    void eachCommentIsWhole() {
        for (Comment comment : ReferencePage.comments()) {
            Comment.Posted posted = (Comment.Posted) comment;
            String article = "article#comment-" + posted.id();

            assertThat(PAGE.one(article + " bdi").wholeText())
                    .isEqualTo(posted.commenter().name());
            assertThat(PAGE.one(article + " time").attr("datetime"))
                    .isEqualTo(posted.posted().at().toString());
            assertThat(PAGE.one(article + " div.text").html()).isEqualTo(markup(posted.body()));
            assertThat(PAGE.one(article + " .reply a").attr("href"))
                    .isEqualTo(ARTICLE.canonicalUrl() + "#comment-" + posted.id());
        }
    }

    /** The markup as the parser of the test prints it. */
    private static String markup(SafeHtml html) {
        return Jsoup.parseBodyFragment(html.html()).body().html();
    }

    @Test
    void idsAreUnique() {
        assertThat(PAGE.document().select("[id]").eachAttr("id")).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void linksWithinThePageLeadSomewhere() {
        for (Element link : PAGE.document().select("a[href^=#]")) {
            assertThat(PAGE.document().getElementById(link.attr("href").substring(1)))
                    .isNotNull();
        }
    }

    @Test
    void jsonLdTellsTheSame() {
        JsonNode json = PAGE.jsonLd();

        assertThat(json.get("headline").stringValue()).isEqualTo(ARTICLE.headline());
        assertThat(json.get("commentCount").intValue()).isEqualTo(13);
        assertThat(json.at("/author/0").toString())
                .isEqualTo("{\"@type\":\"Thing\",\"name\":\"Contributor\","
                        + "\"url\":\"https://news.example/author/contributor/\"}");
        assertThat(StreamSupport.stream(json.get("comment").spliterator(), false)
                        .map(comment -> comment.at("/author/name").stringValue())
                        .toList())
                .isEqualTo(PAGE.texts("#comments bdi"));
        assertThat(json.findValues("parentItem").toString())
                .isEqualTo("[{\"@id\":\"" + ARTICLE.canonicalUrl() + "#comment-71820\"}]");
    }

    @Test
    void armenianWordsStandBesideEnglishText() {
        PageWriterPage page = PageWriterPage.of(new PageWriter(Labels.armenian(), YEREVAN).write(ARTICLE, THREAD));

        assertThat(page.one("html").attributes().html()).isEqualTo(" lang=\"en-US\" dir=\"ltr\"");
        assertThat(page.one("section#comments").attr("lang")).isEqualTo("hy");
        assertThat(page.one("h2[id]").text()).isEqualTo("13 մեկնաբանություն");
        assertThat(page.texts(".dates"))
                .containsExactly("Հրապարակվել է՝ 18 հունիսի, 2019 թ., 13:12 Թարմացվել է՝ 18 հունիսի, 2019 թ., 13:58"
                        + " 13 մեկնաբանություն");
        Elements inArmenian =
                page.document().select(".byline, .dates, .credit, dt, .related h2, .related .date, #comments");
        assertThat(inArmenian)
                .hasSize(12)
                .allMatch(element -> element.attr("lang").equals("hy"));
    }
}
