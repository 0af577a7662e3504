package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PlainText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs as WordPress makes them; {@code |} stands for a line feed. */
class AutomaticParagraphsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "one                            ~ <p>one</p>",
                "one||two                       ~ <p>one</p><p>two</p>",
                "one|two                        ~ <p>one<br>two</p>",
                "one| | |two                    ~ <p>one</p><p>two</p>",
                "||one  two |||                 ~ <p>one two</p>",
                "one two  three four |five      ~ <p>one two three four<br>five</p>",
                "one two\tthree \t four          ~ <p>one two three four</p>",
                "one two < three <four five     ~ <p>one two &lt; three &lt;four five</p>",
                "one<br />|two                  ~ <p>one<br>two</p>",
                "one<br><br>two                 ~ <p>one</p><p>two</p>",
                "<em>one</em> <b>two</b>        ~ <p><em>one</em> <b>two</b></p>",
                "<em>one||two</em>              ~ <p><em>one</p><p>two</em></p>",
                "one||<em>two</em>||three       ~ <p>one</p><p><em>two</em></p><p>three</p>",
                "<h2>A</h2>|text                ~ <h2>A</h2><p>text</p>",
                "text|<h2>A</h2>                ~ <p>text</p><h2>A</h2>",
                "<p>one</p>||<p>two</p>         ~ <p>one</p><p>two</p>",
                "<p>one||two</p>                ~ <p>one</p><p>two</p>",
                "<p>one|<p>two                  ~ <p>one</p><p>two</p>",
                "one</p>two                     ~ <p>onetwo</p>",
                "<div>one</div>                 ~ <div>one</div>",
                "<div>one||two</div>            ~ <div><p>one</p><p>two</p></div>",
                "<div>||one||</div>             ~ <div><p>one</p></div>",
                "<blockquote>one</blockquote>   ~ <blockquote><p>one</p></blockquote>",
                "<blockquote>one||two</blockquote>~ <blockquote><p>one</p><p>two</p></blockquote>",
                "<ul>|<li>a</li>||<li>b</li>|</ul>~ <ul><li>a</li><li>b</li></ul>",
                "<li>a|b||c</li>                ~ <li><p>a<br>b</p><p>c</p></li>",
                "<table>|<tr>|<td>a|b</td>|</tr></table> ~ <table><tr><td>a<br>b</td></tr></table>",
                "<h2>a||b</h2>                  ~ <h2>a<br>b</h2>",
                "a<pre>x||y</pre>b              ~ <p>a</p><pre>x||y</pre><p>b</p>",
                "<script>x||y</script>          ~ <script>x||y</script>",
                "<style>a||b</style>c           ~ <style>a||b</style><p>c</p>",
                "a||<img src=x>||b              ~ <p>a</p><p><img src=x></p><p>b</p>",
                "<a href=x><h2>a</h2></a>       ~ <a href=x><h2>a</h2></a>",
                "<a title='a > b||c'>x</a>      ~ <p><a title='a > b||c'>x</a></p>",
                "a<hr>b                         ~ <p>a</p><hr><p>b</p>",
                "<!-- x -->                     ~ <!-- x -->",
                "if a <b and c                  ~ <p>if a &lt;b and c</p>",
                "a < b||c                       ~ <p>a &lt; b</p><p>c</p>",
                "<iframe src=x>||</iframe>      ~ <p><iframe src=x>||</iframe></p>"
            })
    void areMadeOfLines(String typed, String expected) {
        assertThat(AutomaticParagraphs.of(typed.replace('|', '\n'))).isEqualTo(expected.replace('|', '\n'));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "a",
                        "b ",
                        " ",
                        "\n",
                        "\n\n",
                        "<p>",
                        "</p>",
                        "<em>",
                        "</em>",
                        "<br>",
                        "<ul>",
                        "</ul>",
                        "<li>",
                        "</li>",
                        "<div>",
                        "</div>",
                        "<blockquote>",
                        "</blockquote>",
                        "<h2>",
                        "</h2>",
                        "<pre>",
                        "</pre>",
                        "<img src=x>",
                        "<!-- c -->",
                        "<",
                        "&amp;")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property
    void loseNoLetter(@ForAll("typed") String typed) {
        String plain = HtmlPolicy.article().sanitize(typed).html();
        String made =
                HtmlPolicy.article().sanitize(AutomaticParagraphs.of(typed)).html();
        assertThat(letters(made)).isEqualTo(letters(plain));
    }

    private static String letters(String html) {
        return PlainText.of(HtmlPolicy.article().sanitize(html)).replaceAll("\\s", "");
    }

    @Provide
    Arbitrary<String> blocked() {
        return Arbitraries.of(
                        "<p>a</p>",
                        "<p>a<br>b</p>",
                        "<ul><li>a</li></ul>",
                        "<blockquote><p>a</p></blockquote>",
                        "<h2>a</h2>",
                        "<pre>a\n\nb</pre>",
                        "<div><p>a</p><p>b</p></div>",
                        "<hr>",
                        "<p><em>a</em> b</p>",
                        "<figure><img src=x><figcaption>a</figcaption></figure>",
                        "<table><tr><td>a</td></tr></table>")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    @Property
    void areNotMadeWhereTheyStand(@ForAll("blocked") String blocked) {
        assertThat(AutomaticParagraphs.of(blocked)).isEqualTo(blocked);
        assertThat(AutomaticParagraphs.of(blocked.replace("><p>", ">\n\n<p>"))).isEqualTo(blocked);
    }
}
