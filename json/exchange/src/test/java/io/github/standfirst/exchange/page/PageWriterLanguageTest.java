package io.github.standfirst.exchange.page;

import static io.github.standfirst.exchange.page.PageWriterSamples.ZONE;
import static io.github.standfirst.exchange.page.PageWriterSamples.article;
import static io.github.standfirst.exchange.page.PageWriterSamples.comment;
import static io.github.standfirst.exchange.page.PageWriterSamples.html;
import static io.github.standfirst.exchange.page.PageWriterSamples.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Translation;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWriterLanguageTest {

    private static final Published DAY = new Published(Moment.onDay(LocalDate.of(2024, 2, 29), ZONE));

    private static PageWriterPage page(Labels labels, Article article) {
        return PageWriterPage.of(new PageWriter(labels, ZONE)
                .write(article, view(comment("1", "Ara").build())));
    }

    @ParameterizedTest
    @CsvSource({
        "hy,      hy,      ltr",
        "ar-EG,   ar-EG,   rtl",
        "he,      he,      rtl",
        "az-Arab, az-Arab, rtl",
        "zh-Hant, zh-Hant, ltr",
        "und,     '',      auto"
    })
    void pageNamesLanguageAndDirection(String tag, String lang, String dir) {
        PageWriterPage page = page(Labels.english(), article(tag, "h").build());

        assertThat(page.one("html").attr("lang")).isEqualTo(lang);
        assertThat(page.one("html").attr("dir")).isEqualTo(dir);
    }

    @Test
    void armenianPageIsArmenianThroughout() {
        PageWriterPage page = page(
                Labels.of(Language.parse("hy")),
                article("hy", "Լապտերը վառվեց")
                        .body(html("<p>Այրվում է։</p>"))
                        .state(DAY)
                        .build());

        assertThat(page.one("body").text())
                .isEqualTo("Լապտերը վառվեց Հրապարակվել է՝ 29 փետրվարի, 2024 թ. 1 մեկնաբանություն Այրվում է։"
                        + " 1 մեկնաբանություն Մեկնաբան՝ Ara 01 մարտի, 2024 թ., 12:30 Text of 1 Պատասխանել");
        assertThat(page.document().select("[lang]").eachAttr("lang")).containsExactly("hy", "");
        assertThat(page.one(".reply a").attr("aria-label")).isEqualTo("Պատասխանել՝ Ara");
    }

    @Test
    void arabicPageMarksEnglishWords() {
        PageWriterPage page = page(
                Labels.of(Language.parse("ar")),
                article("ar", "أضيء المصباح").state(DAY).build());

        assertThat(page.one("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.one(".dates").attributes().html()).isEqualTo(" class=\"dates\" lang=\"en\" dir=\"ltr\"");
        assertThat(page.texts(".dates span")).containsExactly("Published February 29, 2024");
        assertThat(page.one("#comments").attr("lang")).isEqualTo("en");
        assertThat(page.one("#comments").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void wordsOfOtherDirectionAreMarked() {
        Labels latin = Labels.english().withLanguage(Language.parse("az"));
        PageWriterPage page = page(latin, article("az-Arab", "h").build());

        assertThat(page.one(".dates").attributes().html()).isEqualTo(" class=\"dates\" lang=\"az\" dir=\"ltr\"");
        assertThat(page(latin, article("az-Latn", "h").build()).one(".dates").hasAttr("lang"))
                .isFalse();
    }

    @Test
    void datesFollowRegionOfArticleInLanguageOfLabels() {
        Article.Builder day = article("en-GB", "h").state(DAY);

        assertThat(page(Labels.english(), day.build()).texts(".dates span"))
                .containsExactly("Published 29 February 2024");
        assertThat(page(Labels.english(), day.language(Language.parse("en-US")).build())
                        .texts(".dates span"))
                .containsExactly("Published February 29, 2024");
        assertThat(page(Labels.armenian(), day.build()).texts(".dates span"))
                .containsExactly("Հրապարակվել է՝ 29 փետրվարի, 2024 թ.");
    }

    @Test
    void ownLabelsNameTheirLanguage() {
        Labels german =
                Labels.english().withLanguage(Language.parse("de")).with(Labels.Word.PUBLISHED, "{} erschienen");
        PageWriterPage page = page(german, article("en", "h").state(DAY).build());

        assertThat(page.one(".dates").attr("lang")).isEqualTo("de");
        assertThat(page.texts(".dates span")).containsExactly("29. Februar 2024 erschienen");
    }

    @Test
    void translationsAreLinkedByTheirOwnNames() {
        WebUrl href = WebUrl.parse("https://news.example/x");
        PageWriterPage page = page(
                Labels.english(),
                article("en", "h")
                        .translations(List.of(
                                new Translation(Language.parse("hy"), href),
                                new Translation(Language.parse("ar"), href),
                                new Translation(Language.parse("x-lake"), href),
                                new Translation(Language.UNDETERMINED, href)))
                        .build());

        assertThat(page.one("nav").attr("aria-label")).isEqualTo("In other languages");
        assertThat(page.texts("nav a")).containsExactly("հայերեն", "العربية", "x-lake", "und");
        assertThat(page.document().select("nav a").eachAttr("lang")).containsExactly("hy", "ar", "x-lake", "");
        assertThat(page.document().select("nav a").eachAttr("dir")).containsExactly("ltr", "rtl", "ltr", "auto");
        assertThat(page.document().select("[hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "hy", "ar", "x-lake", "hy", "ar", "x-lake");
    }
}
