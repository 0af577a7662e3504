package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Language;
import org.junit.jupiter.api.Test;

class PageMarkupTest {

    @Test
    void breaksLinesBetweenBlocksOnly() {
        String markup = new PageMarkup()
                .start("main")
                .start("p", "a")
                .text("one ")
                .element("b", "two")
                .end()
                .start("img")
                .attribute("alt", "")
                .end()
                .text("three")
                .end()
                .finish();

        assertThat(markup)
                .isEqualTo("<!DOCTYPE html>\n<main>\n<p class=\"a\">one <b>two</b></p>\n<img alt=\"\">three</main>\n");
    }

    @Test
    void escapesTextAndAttributesButNotSafeHtml() {
        String markup = new PageMarkup()
                .start("p")
                .attribute("title", "\"<&>'\u00A0")
                .text("\"<&>'\u00A0")
                .html(HtmlSanitizer.trusting().sanitize("<i>&amp;</i>"))
                .end()
                .finish();

        assertThat(markup)
                .isEqualTo("<!DOCTYPE html>\n<p title=\"&quot;&lt;&amp;&gt;'&nbsp;\">\"&lt;&amp;&gt;'&nbsp;"
                        + "<i>&amp;</i></p>\n");
    }

    @Test
    void namesLanguageAndDirection() {
        String markup = new PageMarkup()
                .start("p")
                .language(Language.parse("ur"))
                .end()
                .start("p")
                .language(Language.UNDETERMINED)
                .end()
                .finish();

        assertThat(markup)
                .isEqualTo("<!DOCTYPE html>\n<p lang=\"ur\" dir=\"rtl\"></p>\n<p lang=\"\" dir=\"auto\"></p>\n");
    }

    @Test
    void refusesRawTextThatCouldEndItsElement() {
        PageMarkup markup = new PageMarkup().start("script");

        assertThatIllegalStateException()
                .isThrownBy(() -> markup.rawText("a<b"))
                .withMessage("raw text has '<' at index 1; expected is none");
    }

    @Test
    void refusesAttributeBehindStartTag() {
        PageMarkup markup = new PageMarkup().start("p").text("a");

        assertThatIllegalStateException()
                .isThrownBy(() -> markup.attribute("id", "x"))
                .withMessage("attribute id stands behind a start tag; expected is within it");
    }

    @Test
    void refusesToFinishWithOpenElements() {
        PageMarkup markup = new PageMarkup().start("main").start("p");

        assertThatIllegalStateException()
                .isThrownBy(markup::finish)
                .withMessage("elements [main, p] are open; expected is none");
    }
}
