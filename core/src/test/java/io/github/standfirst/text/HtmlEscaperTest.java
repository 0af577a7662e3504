package io.github.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HtmlEscaperTest {

    private static final String PLAIN = "<a href=\"x\" title='y'>Fish & chips\u00A0&amp; </script>\u00ABé\u00BB\n\t";

    @Test
    void escapesTextAsTheHtmlSerializerDoes() {
        assertThat(HtmlEscaper.text(PLAIN))
                .isEqualTo(
                        "&lt;a href=\"x\" title='y'&gt;Fish &amp; chips&nbsp;&amp;amp; &lt;/script&gt;\u00ABé\u00BB\n\t");
    }

    @Test
    void escapesTheDoubleQuoteInAttributes() {
        assertThat(HtmlEscaper.attribute(PLAIN))
                .isEqualTo("&lt;a href=&quot;x&quot; title='y'&gt;Fish &amp; chips&nbsp;&amp;amp; &lt;/script&gt;"
                        + "\u00ABé\u00BB\n\t");
    }

    @Test
    void appendsToWhatIsThere() {
        StringBuilder out = new StringBuilder("<p title=\"");
        HtmlEscaper.appendAttribute(out, "\"&");
        out.append("\">");
        HtmlEscaper.appendText(out, "\"&");

        assertThat(out).hasToString("<p title=\"&quot;&amp;\">\"&amp;");
    }

    @Property(tries = 300)
    void leavesNothingThatBeginsATagOrEndsAnAttribute(@ForAll String plain) {
        assertThat(HtmlEscaper.text(plain)).doesNotContain("<", ">", "\u00A0");
        assertThat(HtmlEscaper.attribute(plain)).doesNotContain("<", ">", "\u00A0", "\"");
    }

    @Property(tries = 300)
    void canBeUndone(@ForAll String plain) {
        String read = HtmlEscaper.attribute(plain)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");

        assertThat(read).isEqualTo(plain);
    }
}
