package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Author;
import io.github.standfirst.html.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which footers are none of the article where no {@code article} and no {@code main} says what is. */
@Timeout(30)
class PageFootersTest {

    private static final String TEXT = SmallPage.PARAGRAPHS;

    private static final String SHORT = "<p>It was dark on the pier, and the lamp was lit.</p>";

    private static final String FOOTER =
            "<footer><p>© 2008 The Pier, by <a rel=author href=/m>Theme Maker</a>. All rights"
                    + " reserved, be it in print or elsewhere.</p><a href=/imprint>Imprint</a> <a href=/terms>Terms</a></footer>";

    private static ReadPage read(String body) {
        return SmallPage.read(
                "<!doctype html><html lang=en><head><meta charset=utf-8><title>Lamp lit again</title></head><body>"
                        + body + "</body></html>");
    }

    private static String text(String html) {
        return PlainText.of(read("<article><h1>Lamp lit again</h1>" + html + "</article>")
                .article()
                .body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Lamp lit again</h1>%t%f",
                "<div id=page><h1>Lamp lit again</h1><div>%t</div>%f</div>",
                "<div><h1>Lamp lit again</h1>%t%f</div>",
                "<section><h1>Lamp lit again</h1>%t</section>%f",
                "<div class=post><h1>Lamp lit again</h1><div class=entry-content>%t</div></div>%f",
                "<h1>Lamp lit again</h1>%t<div class=foot>%f</div>",
            })
    void footersOfPagesAreNoText(String page) {
        for (String text : new String[] {TEXT, SHORT}) {
            ReadPage read = read(page.replace("%t", text).replace("%f", FOOTER));

            assertThat(PlainText.of(read.article().body())).isEqualTo(text(text));
            assertThat(read.article().authors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote><p>The lamp was dark for a year.</p><footer>A keeper, in his diary</footer></blockquote>",
                "<blockquote><div><p>The lamp was dark.</p><footer><cite>A keeper</cite></footer></div></blockquote>",
                "<figure><p>The lamp was dark.</p><footer>Drawn by a keeper</footer></figure>",
            })
    void footersOfQuotationsAndFiguresAreText(String quotation) {
        for (String page : new String[] {"<h1>Lamp lit again</h1>%t", "<article><h1>Lamp lit again</h1>%t</article>"}) {
            ReadPage read = read(page.replace("%t", TEXT + quotation + TEXT) + FOOTER);

            assertThat(PlainText.of(read.article().body()))
                    .isEqualTo(PlainText.of(read(page.replace("%t", TEXT + quotation.replace("footer", "div") + TEXT))
                            .article()
                            .body()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=post><h1>Lamp lit again</h1><div class=entry-content>%t</div><footer>%b</footer></div>",
                "<h1>Lamp lit again</h1>%t<footer class=entry-footer>%b</footer>",
                "<div><h1>Lamp lit again</h1><div>%t</div><footer>%b</footer></div><footer>© The Pier</footer>",
            })
    void footersOfArticlesNameTheirAuthors(String page) {
        ReadPage read = read(page.replace("%t", TEXT).replace("%b", "By <a rel=author href=/ani>Ani H.</a>"));

        assertThat(PlainText.of(read.article().body())).isEqualTo(text(TEXT));
        assertThat(read.article().authors()).extracting(Author::name).containsExactly("Ani H.");
    }

    @Test
    void manyFootersInOneAnotherAreReadInLinearTime() {
        ReadPage read = read("<h1>Lamp lit again</h1>" + TEXT + "<div>" + "<footer>".repeat(400)
                + "<b></b>".repeat(200_000) + "</footer>".repeat(400) + "<footer>a".repeat(50_000));

        assertThat(PlainText.of(read.article().body())).startsWith("The lamp on the northern pier");
    }
}
