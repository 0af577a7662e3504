package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.text.HtmlSanitizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLevelsTest {

    private static String ordered(String html) {
        return HeadingLevels.from(2, HtmlSanitizer.trusting().sanitize(html)).html();
    }

    @ParameterizedTest
    @CsvSource({
        "<p>x</p>, <p>x</p>",
        "<h2>a</h2><h3>b</h3><h2>c</h2>, <h2>a</h2><h3>b</h3><h2>c</h2>",
        "<h5>five</h5><p>x</p><h2>two</h2>, <h2>five</h2><p>x</p><h2>two</h2>",
        "<h2>a</h2><h5>b</h5><h4>c</h4><h5>d</h5>, <h2>a</h2><h3>b</h3><h3>c</h3><h4>d</h4>",
        "<h1>a</h1>, <h2>a</h2>",
        "<h3 id=\"h3\">a <h4</h3>, <h2 id=\"h3\">a <h4</h2>",
        "<hr><header>x</header>, <hr><header>x</header>",
    })
    void leaveNoLevelOut(String html, String expected) {
        assertThat(ordered(html)).isEqualTo(expected);
    }

    @Property
    void areOrderedAndStayOrdered(@ForAll @Size(max = 20) List<@IntRange(min = 1, max = 6) Integer> levels) {
        StringBuilder html = new StringBuilder();
        levels.forEach(level ->
                html.append("<h").append(level).append(">x</h").append(level).append('>'));

        String ordered = ordered(html.toString());

        int before = 1;
        for (int at = ordered.indexOf("<h"); at >= 0; at = ordered.indexOf("<h", at + 1)) {
            int level = ordered.charAt(at + 2) - '0';
            assertThat(level).isBetween(2, before + 1);
            assertThat(ordered.charAt(at + 8)).isEqualTo((char) ('0' + level));
            before = level;
        }
        assertThat(ordered(ordered)).isEqualTo(ordered);
    }
}
