package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.text.SafeHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    private static String plain(String html) {
        return PlainText.of(HtmlPolicy.article().sanitize(html)).replace("\n", "¶");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one</p><p>two</p>                        | one¶¶two",
                "<p>one<br>two</p>                           | one¶two",
                "<div>one</div><div>two</div>                | one¶two",
                "one <b>two</b>  three                       | one two three",
                "<ul><li>a</li><li>b</li></ul>c              | a¶b¶¶c",
                "<pre>a  b<br>c</pre>                        | a  b¶c",
                "&lt;b&gt; &amp; x                           | <b> & x",
                "<p>a</p>    <p>  b  </p>                  | a¶¶b",
                "<figure><img src=/x alt=y><figcaption>c</figcaption></figure>d | c¶¶d",
                "<table><tr><td>a</td><td>b</td></tr></table> | a¶b"
            })
    void readsAsItIsDisplayed(String html, String expected) {
        assertThat(plain(html)).isEqualTo(expected);
    }

    @Test
    void givesBackPlainText() {
        String text = "a < b & \"c\"";
        assertThat(PlainText.of(SafeHtml.ofText(text))).isEqualTo(text);
    }

    @Test
    void isEmptyForNothing() {
        assertThat(PlainText.of(SafeHtml.EMPTY)).isEmpty();
    }
}
