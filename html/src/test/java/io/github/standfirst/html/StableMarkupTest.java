package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.html.IndependentJudge.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promises that hold for every input: stable, self-contained, harmless by an independent parser. */
class StableMarkupTest {

    /** One or two of each kind of content, and elements that no policy allows but a parser treats in its own way. */
    private static final List<String> TAGS = List.of(
            ("a b span br img hr p pre h2 h5 div blockquote figure details summary ul ol li dl dt dd table caption"
                            + " thead tbody tr td th font nobr center button form select option ruby rt svg math"
                            + " foreignObject mtext template textarea title style script noscript iframe plaintext"
                            + " body frameset input col colgroup marquee object listing")
                    .split(" "));

    /** Those of them that differ from the others in how a parser treats what stands around them. */
    private static final List<String> KINDS = TAGS.stream()
            .filter(tag -> !Set.of(
                            "body",
                            "frameset",
                            "iframe",
                            "input",
                            "listing",
                            "marquee",
                            "noscript",
                            "object",
                            "ol",
                            "summary",
                            "textarea",
                            "th",
                            "thead",
                            "title",
                            "h5",
                            "dt")
                    .contains(tag))
            .toList();

    private static final List<HtmlPolicy> POLICIES =
            List.of(HtmlPolicy.article(), HtmlPolicy.comment(), HtmlPolicy.plainText());

    @Test
    void keepsItsPromisesOnAllNestingsOfThreeElements() {
        nestings().forEach(html -> {
            assertPromises(html, HtmlPolicy.article());
            assertPromises(html, HtmlPolicy.comment());
        });
    }

    @Test
    void keepsItsPromisesOnAllUnclosedPairs() {
        for (String first : TAGS) {
            for (String second : TAGS) {
                String html = "1" + tag(first) + "2" + tag(second) + "3</" + first + ">4</" + second + ">5";
                POLICIES.forEach(policy -> assertPromises(html, policy));
            }
        }
    }

    @Property(tries = 3_000)
    void keepsItsPromisesOnTagSoup(@ForAll("soups") String html, @ForAll("policies") HtmlPolicy policy) {
        assertPromises(html, policy);
    }

    /** In each host the output stands exactly where it was put, and the host is whole behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ol><li><div>%s</div></li><li>next</li></ol>",
                "<ol><li>%s</li><li>next</li></ol>",
                "<dl><dt>term</dt><dd>%s</dd><dd>next</dd></dl>",
                "<table><tbody><tr><td>%s</td><td>next</td></tr></tbody></table>",
                "<section><article>%s</article><figure>next</figure></section>"
            })
    void changesNothingOutsideItself(String host) {
        for (String first : TAGS) {
            for (String second : TAGS) {
                String soup = tag(first) + "x" + tag(second) + "y</" + first + "></li></td></dd></div>z";
                String page = host.formatted(HtmlPolicy.article().sanitize(soup).html());
                assertThat(IndependentJudge.judge(page).reading())
                        .as("input %s", soup)
                        .isEqualTo(page);
            }
        }
    }

    /** The text of a document survives a policy that allows everything around it. */
    @Property(tries = 500)
    void keepsPlainTextAsItIs(@ForAll("texts") String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        String html = HtmlPolicy.plainText().sanitize(escaped).html();
        assertThat(Jsoup.parseBodyFragment(html).body().wholeText()).isEqualTo(text);
    }

    /** Three elements in one another, in all combinations, with text before, between and behind. */
    static Stream<String> nestings() {
        return KINDS.stream()
                .flatMap(outer ->
                        KINDS.stream().flatMap(middle -> KINDS.stream().map(inner -> nested(outer, middle, inner))));
    }

    static void assertPromises(String html, HtmlPolicy policy) {
        String once = policy.sanitize(html).html();
        Verdict verdict = IndependentJudge.judge(once);
        assertThat(verdict.dangers()).as("input %s output %s", html, once).isEmpty();
        assertThat(verdict.reading())
                .as("reading of a second parser, input %s", html)
                .isEqualTo(once);
        assertThat(policy.sanitize(once).html()).as("stable, input %s", html).isEqualTo(once);
    }

    private static String nested(String outer, String middle, String inner) {
        return "1" + tag(outer) + "2" + tag(middle) + "3" + tag(inner) + "4</" + inner + ">5</" + middle + ">6</"
                + outer + ">7";
    }

    static String tag(String name) {
        return switch (name) {
            case "a" -> "<a href=\"https://host.example/\">";
            case "img" -> "<img src=\"https://host.example/p.png\" alt=\"\">";
            default -> "<" + name + ">";
        };
    }

    @Provide
    Arbitrary<String> soups() {
        Arbitrary<String> name = Arbitraries.of(TAGS);
        Arbitrary<String> piece = Arbitraries.oneOf(
                name.map(StableMarkupTest::tag),
                name.map(StableMarkupTest::tag),
                name.map(tag -> "</" + tag + ">"),
                Arbitraries.of(
                        "x",
                        " ",
                        "\n",
                        "\r\n",
                        "\u00A0",
                        "\0",
                        "\uFFFF",
                        "\uD800",
                        "&#0;",
                        "&#13;",
                        "&#xC;",
                        "&lt;b&gt;",
                        "&amp",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>",
                        "<?php",
                        "<!doctype html>",
                        "</",
                        "<",
                        ">",
                        "\"",
                        "'",
                        "<b title='",
                        "<a href=\"javascript:x\">",
                        "<p id=x onclick=y>",
                        "&Tab;",
                        "<pre>\n",
                        "\u202E"));
        return piece.list().ofMinSize(1).ofMaxSize(25).map(pieces -> String.join("", pieces));
    }

    /** Policies that unwrap and keep at random. */
    @Provide
    Arbitrary<HtmlPolicy> policies() {
        Arbitrary<List<String>> blocks = Arbitraries.of(
                        "a", "b", "span", "br", "hr", "p", "pre", "h2", "h5", "div", "blockquote", "figure")
                .list()
                .uniqueElements();
        Arbitrary<List<String>> groups = Arbitraries.of(
                        "ul li", "ol li", "dl dt dd", "dl dd", "table tbody tr td caption")
                .list()
                .uniqueElements();
        return Combinators.combine(blocks, groups, Arbitraries.integers().between(4, 12))
                .as((tags, lists, depth) -> {
                    List<String> all = new ArrayList<>(tags);
                    all.addAll(List.of(
                            lists.stream().collect(Collectors.joining(" ")).split(" ")));
                    all.removeIf(String::isEmpty);
                    HtmlPolicy.Builder builder = HtmlPolicy.builder().maxDepth(depth);
                    all.forEach(builder::allowElements);
                    if (tags.contains("a")) {
                        builder.allowElement("a", "href").linkSchemes("https");
                    }
                    return builder.build();
                });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab <>&\"'\u00A0\u0565\u0561\u05D0\u3042é")
                .ofMaxLength(60);
    }
}
