package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.text.SafeHtml;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMeasuresTest {

    private static SafeHtml article(String html) {
        return HtmlPolicy.article().sanitize(html);
    }

    @Nested
    class Truncations {

        private String truncate(String html, Truncation truncation) {
            return HtmlPolicy.article().truncate(article(html), truncation).html();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<p>abcdef</p>                              | 3 | <p>abc…</p>",
                    "<p>abc</p>                                 | 3 | <p>abc</p>",
                    "<p>abc</p><p>def</p>                       | 3 | <p>abc…</p>",
                    "<p>ab <b>cd</b></p>                        | 4 | <p>ab <b>c…</b></p>",
                    "<p>ab cd</p>                               | 3 | <p>ab…</p>",
                    "<p>a&amp;&lt;b</p>                         | 2 | <p>a&amp;…</p>",
                    "<p>a🙂🙂</p>                               | 2 | <p>a🙂…</p>",
                    "<p>a👩‍👩‍👧b</p>                               | 3 | <p>a…</p>",
                    "<p>e\u0301e\u0301</p>                      | 3 | <p>e\u0301…</p>",
                    "<p>🇦🇲🇫🇷</p>                               | 3 | <p>🇦🇲…</p>",
                    "<p>क्षक्ष</p>                               | 4 | <p>क्ष…</p>",
                    "<p>see <a href=\"/x\">this page</a></p>    | 7 | <p>see…</p>",
                    "<a href=\"/x\">this page</a>               | 4 | <a href=\"/x\">this…</a>",
                    "<ul><li>ab</li><li>cd</li></ul>            | 3 | <ul><li>ab</li><li>c…</li></ul>",
                    "<p>ab<img src=\"/x\">cd</p>                | 2 | <p>ab…</p>",
                    "<p>ab<img src=\"/x\">cd</p>                | 3 | <p>ab<img src=\"/x\">c…</p>",
                    "<p>abc</p>                                 | 0 | …"
                })
        void keepCodePoints(String html, int limit, String expected) {
            assertThat(truncate(html, Truncation.toCodePoints(limit))).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<p>one two three</p>             | 2 | <p>one two…</p>",
                    "<p>one two</p>                   | 2 | <p>one two</p>",
                    "<p>one, two; three</p>           | 2 | <p>one, two;…</p>",
                    "<p>on<b>e</b> two</p>            | 1 | <p>on<b>e…</b></p>",
                    "<p>one</p><p>two</p>             | 1 | <p>one…</p>",
                    "<p>don’t go on</p>               | 2 | <p>don’t go…</p>",
                    "<p>新聞記事</p>                   | 2 | <p>新聞…</p>",
                    "<p>one <a href=\"/x\">two three</a></p> | 2 | <p>one…</p>"
                })
        void keepWords(String html, int limit, String expected) {
            assertThat(truncate(html, Truncation.toWords(limit))).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p> | 2 | <p>a</p><ul><li>b</li><li>c</li></ul>",
                    "a<b>b</b><p>c</p>                             | 1 | a<b>b</b>",
                    "<p>a</p> <hr> <p>b</p>                        | 2 | <p>a</p> <hr>",
                    "<p>a</p>                                      | 1 | <p>a</p>"
                })
        void keepBlocks(String html, int limit, String expected) {
            assertThat(truncate(html, Truncation.toBlocks(limit).withEllipsis("")))
                    .isEqualTo(expected);
        }

        @Test
        void haveAnEllipsisOfChoice() {
            assertThat(truncate("<p>abc</p>", Truncation.toCodePoints(1).withEllipsis(" <more>")))
                    .isEqualTo("<p>a &lt;more&gt;</p>");
            assertThatThrownBy(() -> Truncation.toWords(-1)).hasMessage("limit is -1; expected is 0 or more");
        }

        /** Whatever is cut wherever: balanced, stable, no longer than wanted. */
        @Test
        void keepThePromisesOfThePolicy() {
            Random random = new Random(7);
            HtmlPolicy policy = HtmlPolicy.article();
            for (int i = 0; i < 3_000; i++) {
                SafeHtml html = policy.sanitize(MarkupSoup.random(random) + MarkupSoup.random(random));
                int limit = random.nextInt(12);
                for (Truncation truncation : List.of(
                        Truncation.toCodePoints(limit), Truncation.toWords(limit), Truncation.toBlocks(limit))) {
                    String cut = policy.truncate(html, truncation).html();
                    assertThat(policy.recognized(cut))
                            .as("%s of %s", truncation, html.html())
                            .isEqualTo(cut);
                    assertThat(IndependentJudge.judge(cut).reading()).isEqualTo(cut);
                }
                String cut = policy.truncate(
                                html, Truncation.toCodePoints(limit).withEllipsis(""))
                        .html();
                String text = org.jsoup.Jsoup.parseBodyFragment(cut).body().wholeText();
                assertThat(text.replace("\n", "").codePoints().count()).isLessThanOrEqualTo(limit);
            }
        }
    }

    @Nested
    class Measures {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "One, two – three!       | 3",
                    "don't well-known 3.5    | 3",
                    "Երեւանում այսօր         | 2",
                    "新聞の記事               | 5",
                    "สวัสดีชาวโลก             | 2",
                    "東京 is big              | 4",
                    "… – !                   | 0",
                    "''                      | 0"
                })
        void countWords(String text, int expected) {
            assertThat(TextMeasures.of(text).wordCount()).isEqualTo(expected);
        }

        @Test
        void takeTheirTime() {
            assertThat(TextMeasures.of("word ".repeat(476)).readingTime()).isEqualTo(Duration.ofMinutes(2));
            assertThat(TextMeasures.of("字".repeat(500)).readingTime()).isEqualTo(Duration.ofMinutes(1));
            assertThat(TextMeasures.of(article("<p>one</p><p>two</p>"))).isEqualTo(new TextMeasures(8, 2, 0));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<p>One two</p><p>three</p> | 20 | One two three",
                    "<p>One two</p><p>three</p> | 10 | One two…",
                    "<p>One two</p>             | 5  | One…",
                    "<p>abcdefgh</p>            | 4  | abc…",
                    "<p>ab🇦🇲🇫🇷</p>            | 4  | ab…"
                })
        void makeExcerpts(String html, int length, String expected) {
            assertThat(PlainText.excerpt(article(html), length)).isEqualTo(expected);
        }
    }

    @Test
    void contentsAreHeadingsLinksAndPictures() {
        HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                .allowElement("h2", "id")
                .idPrefix("b-")
                .linkRel("ugc")
                .build();
        SafeHtml html = policy.sanitize("<h2 id=\"a\">A <b>b</b></h2><p><a href=\"/x\">y</a></p><h3>c &amp; d</h3>"
                + "<figure><img src=\"/i\" alt=\"e\"></figure>");
        assertThat(HtmlContents.of(html))
                .isEqualTo(new HtmlContents(
                        List.of(new HtmlContents.Heading(2, "b-a", "A b"), new HtmlContents.Heading(3, "", "c & d")),
                        List.of(new HtmlContents.Anchor("/x", "y", "ugc")),
                        List.of(new HtmlContents.Picture("/i", "e"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 < 2 & 3 > 2       | true",
                "a <b and c          | true",
                "AT&amp;T            | true",
                "<3                  | true",
                "<b>x</b>            | false",
                "x</b>               | false",
                "x<!-- y -->         | false",
                "x<!doctype html>    | false",
                "x<?php y ?>         | false",
                "<![if x]>           | false"
            })
    void knowsPlainText(String text, boolean plain) {
        assertThat(PlainText.isPlain(text)).isEqualTo(plain);
    }
}
