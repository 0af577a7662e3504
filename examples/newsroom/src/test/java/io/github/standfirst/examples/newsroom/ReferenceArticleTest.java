package io.github.standfirst.examples.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.fixtures.ReferencePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** The page of the reference article has all that the saved page has, in its order. */
class ReferenceArticleTest {

    /** Of the saved page and of no other: the trail is that of our taxonomy, browsers fill in forms themselves. */
    private static final Set<String> OTHERWISE = Set.of(
            "Save my name, email, and website in this browser for the next time I comment.",
            "Post navigation",
            "Δ",
            "»",
            "Leave a Reply to",
            "Cancel reply");

    private final Document ours = Jsoup.parse(
            Site.onPostgres().http().get(SiteContract.FERRY + "?replyto=71806").body());
    private final Document saved = Jsoup.parse(ReferencePage.html());

    @Test
    void hasEveryTextOfTheSavedPageInItsOrder() {
        Element main = saved.selectFirst("#primary");
        assertThat(main).isNotNull();
        main.select("script, iframe, .breadcrumbs").remove();
        String text = normal(ours.select("main").text());
        List<String> missing = new ArrayList<>();
        int position = 0;
        for (String wanted : texts(main)) {
            int found = text.indexOf(wanted, position);
            if (found < 0) {
                missing.add(wanted);
            } else {
                position = found + wanted.length();
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void hasOnceWhatTheSavedPageHasOnce() {
        Element main = saved.selectFirst("#primary");
        assertThat(main).isNotNull();
        main.select("script, iframe, .breadcrumbs").remove();
        String before = normal(main.text());
        String after = normal(ours.select("main").text());
        assertThat(texts(main).stream().filter(text -> text.length() > 12))
                .hasSizeGreaterThan(40)
                .allSatisfy(text -> assertThat(count(after, text)).as(text).isEqualTo(count(before, text)));
    }

    @Test
    void hasTheFrameOfTheSavedPage() {
        assertThat(ours.select(".today").text()).isEqualTo("Thursday, September 17, 2026");
        assertThat(ours.select(".wide a").eachText())
                .isEqualTo(saved.select("#site-navigation a").eachText());
        assertThat(ours.select(".narrow a").eachText())
                .isEqualTo(saved.select("#mobile-menu a").eachText());
        assertThat(ours.select("footer.site nav a").eachText())
                .isEqualTo(saved.select("#footer-menu a").eachText());
        assertThat(ours.select("footer.site p:not(.feeds)").text())
                .isEqualTo(saved.select(".site-info").text());
        assertThat(ours.select(".editions a").eachText()).containsExactly("English", "Հայերեն");
        assertThat(ours.select(".editions [hreflang=hy]").attr("href")).startsWith("/hy/2019/06/18/");
        assertThat(ours.select("#reply-title").text()).isEqualTo("Leave a Reply to Գոհար Մելքիկյան");
        assertThat(ours.select(".respond > h3 + p > a").eachText()).containsExactly("Cancel reply");
        assertThat(ours.select("[name=parent]").attr("value")).isEqualTo("71806");
    }

    @Test
    void numbersRootsAndNothingElse() {
        assertThat(ours.select(".thread > li").eachAttr("value"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(ours.select(".thread ul > li[value]")).isEmpty();
        assertThat(ours.select(".thread ul > li > article b").eachText()).containsExactly("Newsdesk");
    }

    @Test
    void printsAltOnlyAsAlt() {
        assertThat(ours.select(".body img").attr("alt"))
                .isEqualTo("A man in blue overalls kneels with a lamp inside the hull of a boat");
        assertThat(ours.select("main").text()).doesNotContain("A man in blue overalls");
    }

    private static List<String> texts(Element within) {
        List<String> texts = new ArrayList<>();
        within.nodeStream(TextNode.class)
                .map(TextNode::text)
                .map(ReferenceArticleTest::normal)
                .filter(text -> !text.isBlank() && text.length() > 1 && !OTHERWISE.contains(text))
                .forEach(texts::add);
        return texts;
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
