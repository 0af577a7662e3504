package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.SafeHtml;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {

    private static final TypedText COMMENT = TypedText.in(HtmlPolicy.comment());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "At last!|<p>At last!</p>",
                "one\\ntwo|<p>one<br>two</p>",
                "one\\r\\n\\r\\ntwo|<p>one</p><p>two</p>",
                "one\\n \\t\\n\\n\\ntwo|<p>one</p><p>two</p>",
                "\\n\\n  one\\n|<p>one</p>",
                "if a < b\\nthen c > d|<p>if a &lt; b<br>then c &gt; d</p>",
                "see <em>this</em>\\n\\nand <b>that</b>|<p>see <em>this</em></p><p>and <b>that</b></p>",
                "<a\\nhref=\"https://a.example/\">a</a>|<p><a href=\"https://a.example/\" rel=\"nofollow ugc\">a</a></p>",
                "<p>one\\ntwo</p>\\n\\n<p>three</p>|<p>one\\ntwo</p>\\n\\n<p>three</p>",
                "one<br>\\ntwo|one<br>\\ntwo",
                "<b>one\\n\\ntwo</b>|<p><b>one</b></p><p><b>two</b></p>",
                "<abbr title=\"a>\\n\\nb\">c\\nd</abbr>|<p><abbr title=\"a&gt;\\n\\nb\">c<br>d</abbr></p>",
                "I <3\\nyou|<p>I &lt;3<br>you</p>",
            })
    void makesParagraphsOfLines(String typed, String markup) {
        assertThat(COMMENT.sanitize(unescaped(typed)).html()).isEqualTo(unescaped(markup));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"` `", "``", "`\n\n \t`", "`\r\n`"})
    void makesNothingOfNothing(String typed) {
        assertThat(COMMENT.sanitize(typed)).isEqualTo(SafeHtml.EMPTY);
    }

    @Test
    void keepsToThePolicy() {
        assertThat(COMMENT.sanitize("hi\n\n<img src=x onerror=alert(1)><script>alert(2)</script>")
                        .html())
                .isEqualTo("<p>hi</p>");
        assertThat(TypedText.in(HtmlPolicy.plainText())
                        .sanitize("one\n\ntwo\nthree")
                        .html())
                .isEqualTo("one\ntwo\nthree");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void endsSoonOnTextThatIsAllTagBeginnings() {
        String typed = "<a ".repeat(30_000) + ">";
        assertThat(COMMENT.sanitize(typed)).isEqualTo(COMMENT.sanitize(typed));
        assertThatThrownBy(() -> COMMENT.sanitize("x\n".repeat(50_000))).isInstanceOf(HtmlLimitException.class);
    }

    @Property(tries = 2_000)
    void comesOutTheSameASecondTime(@ForAll("typed") String typed, @ForAll("policies") HtmlPolicy policy) {
        TypedText sanitizer = TypedText.in(policy);
        SafeHtml once = sanitizer.sanitize(typed);
        assertThat(policy.sanitize(once.html())).isEqualTo(once);
        assertThat(sanitizer.sanitize(once.html())).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "a", " ", "\n", "\n\n", "<", ">", "<b>", "</b>", "<i", "<p>", "<br>", "&lt;", "<!--", "-->",
                        "\t")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<HtmlPolicy> policies() {
        return Arbitraries.of(HtmlPolicy.article(), HtmlPolicy.comment());
    }
}
