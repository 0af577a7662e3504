package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Author;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RDFa as microdata: which names are of schema.org, and what of microdata stands for them. */
@Timeout(30)
class RdfaTest {

    /** The attributes of microdata that the element with the id x has. */
    private static String microdata(String markup) {
        Document document = Jsoup.parse(markup);
        Rdfa.unify(document);
        Element element = document.expectFirst("#x");
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().startsWith("item"))
                .map(Attribute::toString)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b id=x property='schema:author'> | author",
                "<i prefix='s: https://schema.org/'><b id=x property='s:author'> | author",
                "<b id=x prefix='og: https://ogp.me/ns# s: http://schema.org' property='og:title s:headline'> | headline",
                "<i prefix='S: HTTPS://Schema.org/'><b id=x property='s:author'> | author",
                "<i prefix='s: https://schema.org/'><b id=x property='S:author'> | author",
                "<i prefix='a: https://schema.org/'><b id=x prefix='b: https://schema.org/' property='a:author b:name'> | author name",
                "<b id=x property='https://schema.org/author http://www.schema.org/creator'> | author creator",
                "<i xmlns:s='http://schema.org/'><b id=x property='s:author'> | author",
                "<i XMLNS:S='https://schema.org'><b id=x property='S:author s:name'> | author name",
                "<b id=x xmlns:s='https://example.org/' prefix='s: https://schema.org/' property='s:author'> | author",
                "<i vocab='https://schema.org/'><b id=x property='author creator author'> | author creator",
                "<i vocab='http://schema.org'><b id=x property='foaf:name name'> | name",
                "<i vocab='//schema.org/'><b id=x property=name> | name",
                "<b id=x rel='nofollow schema:author'> | author",
                "<b id=x property='schema:name' rel='https://schema.org/url'> | name url",
            })
    void namesOfSchemaOrgAreProperties(String markup, String properties) {
        assertThat(microdata(markup)).isEqualTo("itemprop=\"" + properties + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b id=x property=author>",
                "<i vocab='https://schema.org/'></i><b id=x property=author>",
                "<i vocab='https://schema.org/'><i vocab=''><b id=x property=author>",
                "<i vocab='http://xmlns.com/foaf/0.1/'><b id=x property=name>",
                "<i vocab='https://schema.org/'><b id=x rel=author>",
                "<i prefix='s: https://schema.org/'></i><b id=x property='s:author'>",
                "<i prefix='schema: https://example.org/'><b id=x property='schema:author'>",
                "<i prefix='s: https://example.org/schema.org/'><b id=x property='s:author'>",
                "<i prefix='s:'><b id=x property='s:author'>",
                "<i xmlns:s='https://schema.org/'></i><b id=x property='s:author'>",
                "<i xmlns:s='https://schema.org/'><i xmlns:s='https://example.org/'><b id=x property='s:author'>",
                "<i xmlns='https://schema.org/'><b id=x property='author'>",
                "<b id=x prefix='s: https://example.org/' xmlns:s='https://schema.org/' property='s:author'>",
                "<b id=x property='https://example.org/author'>",
                "<b id=x property='schema: https://schema.org/'>",
            })
    void otherNamesAreNone(String markup) {
        assertThat(microdata(markup)).isEmpty();
    }

    @Test
    void declarationsHoldAgainBehindAnInnerOne() {
        assertThat(
                        microdata(
                                "<div prefix='s: https://schema.org/' vocab='https://schema.org/'>"
                                        + "<p prefix='s: https://example.org/' vocab='https://example.org/'></p><p id=x property='s:author name'>"))
                .isEqualTo("itemprop=\"author name\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b id=x typeof='schema:Article'> | itemscope itemtype=\"https://schema.org/Article\"",
                "<b id=x typeof='sioc:Item https://schema.org/NewsArticle schema:Report'>"
                        + " | itemscope itemtype=\"https://schema.org/NewsArticle https://schema.org/Report\"",
                "<b id=x typeof='schema:Article' resource='/7'>"
                        + " | itemscope itemtype=\"https://schema.org/Article\" itemid=\"/7\"",
                "<b id=x typeof='schema:Article' resource='/7' itemid='/8'>"
                        + " | itemid=\"/8\" itemscope itemtype=\"https://schema.org/Article\"",
                "<b id=x typeof='foaf:Person'> | itemscope",
                "<b id=x itemprop=name property='schema:author'> | itemprop=\"name\"",
                "<b id=x itemscope itemtype='https://schema.org/Person' typeof='schema:Article'>"
                        + " | itemscope itemtype=\"https://schema.org/Person\"",
            })
    void typesAreItemsAndMicrodataCountsMore(String markup, String attributes) {
        assertThat(microdata(markup)).isEqualTo(attributes);
    }

    @Test
    void onlySoManyPrefixesAreBound() {
        String prefixes = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> "p" + i + ": https://schema.org/")
                .collect(Collectors.joining(" "));

        assertThat(List.of(
                        microdata("<i prefix='" + prefixes + "'><b id=x property='p19:name'>"),
                        microdata("<i prefix='" + prefixes + "'><b id=x property='p20:name'>")))
                .containsExactly("itemprop=\"name\"", "");
    }

    @Test
    void manyNamespacesCostNoTime() {
        StringBuilder namespaces = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            namespaces.append(" xmlns:p").append(i).append("='https://schema.org/'");
        }

        assertThat(microdata(("<div" + namespaces + ">").repeat(100) + "<b id=x property='p1:name p499:author'>"))
                .isEqualTo("itemprop=\"name\"");
    }

    @Test
    void manyPrefixesInOneAnotherCostNoTime() {
        String prefixes = IntStream.rangeClosed(1, 2_000)
                .mapToObj(i -> "p" + i + ": https://schema.org/")
                .collect(Collectors.joining(" "));
        String deep = "<i prefix='a: https://schema.org/'>".repeat(400);

        assertThat(microdata("<div prefix='" + prefixes + "'>" + deep
                        + "<b prefix='q: https://schema.org/' property='q:x'></b>".repeat(50_000)
                        + "<b id=x property='p1:name'>"))
                .isEqualTo("itemprop=\"name\"");
    }

    @Test
    void pagesAreReadByTheirOwnPrefixes() {
        String page = "<!doctype html><html lang=en prefix='%1$s: https://schema.org/'><head><meta charset=utf-8>"
                + "<title>Lamp lit again</title></head><body><article typeof='sioc:Post %1$s:NewsArticle'>"
                + "<h1 property='%1$s:headline'>Lamp lit again</h1>"
                + "<a rel='%1$s:author' href='https://ani.example/'>Ani H.</a>"
                + "<meta property='%1$s:dateCreated %1$s:datePublished' content='2026-03-01T08:30:00Z'>"
                + "<div property='%1$s:text %1$s:articleBody'>" + SmallPage.PARAGRAPHS + "</div>"
                + "<div property='%1$s:comment' typeof='sioc:Post %1$s:Comment'>"
                + "<span property='%1$s:author %1$s:creator'>Ben</span><div property='%1$s:text'>At last!</div></div>"
                + "</article></body></html>";

        ReadPage read = SmallPage.read(page.replace("%1$s", "s"));

        assertThat(read).isEqualTo(SmallPage.read(page.replace("%1$s:", "https://schema.org/")));
        assertThat(read.article().authors())
                .containsExactly(Author.person("Ani H.").toBuilder()
                        .url(WebUrl.parse("https://ani.example/"))
                        .build());
        assertThat(read.comments()).hasSize(1);
        assertThat(read.report().found())
                .containsEntry(PageFact.BYLINE, PageSource.MICRODATA)
                .containsEntry(PageFact.PUBLISHED, PageSource.MICRODATA)
                .containsEntry(PageFact.COMMENTS, PageSource.MICRODATA);
    }
}
