package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.html.Removal.Kind;
import io.github.standfirst.html.Removal.Reason;
import io.github.standfirst.text.CharacterRule;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the recognizer accepts it writes as the walk over a parser's tree does, and it accepts all that was written. */
class RecognizerTest {

    private static final List<String> TAGS = List.of(
            ("a b span br img hr p pre h2 h5 div blockquote figure address ul ol li dl dt dd table caption thead tbody tr"
                            + " td th font nobr center button form textarea script style iframe video label meta input search"
                            + " x-note listing nav noscript object svg select")
                    .split(" "));

    /** Policies that keep much, little, nothing, and unwrap, drop and escape. */
    static final List<HtmlPolicy> POLICIES = List.of(
            HtmlPolicy.article(),
            HtmlPolicy.comment(),
            HtmlPolicy.inline(),
            HtmlPolicy.plainText(),
            HtmlPolicy.builder()
                    .allowElements("div", "p", "ul", "li", "td", "tr", "tbody", "table", "pre", "h2")
                    .allowElement("span", "id", "class")
                    .allowAttributesEverywhere("class", "lang")
                    .allowClasses(ValueRule.startingWith("c-"))
                    .idPrefix("x-")
                    .highestHeading(2)
                    .allowEmbed(Embed.of("host.example").withSandbox("allow-scripts"))
                    .lazyLoading()
                    .directionFromLanguage()
                    .treat(Treatment.DROP, "nav", "b", "tfoot")
                    .treat(Treatment.ESCAPE, "font", "center", "x-note")
                    .treat(Treatment.UNWRAP, "video", "textarea")
                    .maxDepth(5)
                    .build());

    static int compare(String html) {
        int accepted = 0;
        String clean = CharacterRule.clean(html);
        for (HtmlPolicy policy : POLICIES) {
            String recognized = policy.recognized(clean);
            if (recognized != null) {
                accepted++;
                assertThat(recognized).as("%s of %s", policy.name(), html).isEqualTo(policy.parsed(clean, null));
            }
            assertThat(policy.examine(html))
                    .as("%s: removals of %s", policy.name(), html)
                    .isEqualTo(policy.examinedByParser(html));
            String once = policy.sanitize(html).html();
            assertThat(policy.recognized(once))
                    .as("%s: output of %s", policy.name(), html)
                    .isEqualTo(once);
        }
        return accepted;
    }

    /** With all end tags, with those of the outermost alone, with none: text stands before, between and behind. */
    private static Stream<String> closings(List<String> tags) {
        StringBuilder starts = new StringBuilder("1");
        for (int i = 0; i < tags.size(); i++) {
            starts.append(StableMarkupTest.tag(tags.get(i))).append(i + 2);
        }
        StringBuilder ends = new StringBuilder();
        for (int i = tags.size() - 1; i >= 0; i--) {
            ends.append("</").append(tags.get(i)).append('>').append(i + 6);
        }
        String outermost = "</" + tags.get(0) + ">9";
        String bare =
                starts.toString().replaceAll("[0-9]", "") + ends.toString().replaceAll(">[0-9]", ">");
        return Stream.of(starts.toString() + ends, starts + outermost, starts.toString(), bare);
    }

    @Test
    void agreesWithTheParserOnNestings() {
        assertThat(compareNestings(8)).isGreaterThan(10_000);
    }

    @Test
    @Tag("corpora")
    void agreesWithTheParserOnAllNestings() {
        assertThat(compareNestings(1)).isGreaterThan(100_000);
    }

    /** All nestings of two elements, and each of so many of three; answers how many were accepted. */
    private static int compareNestings(int step) {
        int accepted = 0;
        int count = 0;
        for (String outer : TAGS) {
            for (String middle : TAGS) {
                for (String html : closings(List.of(outer, middle)).toList()) {
                    accepted += compare(html);
                }
                for (String inner : TAGS) {
                    count++;
                    List<String> htmls = count % step == 0
                            ? closings(List.of(outer, middle, inner)).toList()
                            : List.of();
                    for (String html : htmls) {
                        accepted += compare(html);
                    }
                }
            }
        }
        return accepted;
    }

    /** What looks like the end of an element and is a comment to a parser, or nothing at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</1>",
                "a</1>b",
                "<p>a</1></p>",
                "</ p>",
                "</>",
                "</",
                "<p></",
                "<p>a</-b>",
                "</\u00E9>",
                "<p>a</p/>",
                "<p>a</p >"
            })
    void agreesWithTheParserOnEndsThatAreNone(String html) {
        assertThat(compare(html)).isNotNegative();
    }

    /** HTML knows no such tags: of most a slash says nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "noscript",
                "select",
                "script",
                "style",
                "iframe",
                "template",
                "textarea",
                "title",
                "noembed",
                "noframes",
                "xmp",
                "plaintext",
                "object",
                "math",
                "svg",
                "b",
                "p",
                "div",
                "x-y"
            })
    void agreesWithTheParserOnTagsThatCloseThemselves(String tag) {
        compare("a<" + tag + "/>x<b>y</b>");
        compare("<" + tag + " />x</" + tag + ">y");
    }

    /** Soup of a seed, so that a failure can be had again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void agreesWithTheParserOnTagSoup(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            compare(MarkupSoup.random(random));
        }
    }

    /** What is left out is told as a parser tells it, wherever it stands and however it is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"a\" ID=b onclick='c(\"d\")' hidden>x</p>",
                "a\r\n<p class=x>b\r\n<i style=y>c</i></p>\r",
                "</p>x</p><nav></p>y</nav>",
                "<table class=t><tr class=r><td class=d>1<td width=1>2</table>",
                "<img src=x onerror=y><img onerror=y><IMG SRC='https://a.example/b.png' CLASS=c />",
                "<a href=\"javascript:alert(1)\" title='&lt;'>x</a><a>y</a>",
                "<p title=\"a&amp;b &quot;c&quot; &#x41;\" data-x=\"&eacute;\">x</p>",
                "x&#1;y<p title='&#2;'>&#x80;</p>\u0001",
                "<section><article lang=hy>x</article><h1>y</h1></section><x-note a=1>z</x-note>",
                "<!-- a --><p>x</p><!doctype html>",
                "<script a=b>1</script><style>2</style><svg><a></a></svg><textarea class=c>3</textarea>",
                "<script SRC=//a.example/x.js async>1</script ><script src>2</script><script></script>x",
                "<p>a<script>b<c 'd \"</p></script>e</p><STYLE>&lt;<p></Style\n>f",
                "<script>'<!doctype html><body onload=x>'</script><style><!-- </style>",
                "<script><!-- a --></script>b<script><!--<script></script>--></script>c",
                "<script>a</script/>b</script><script>c</scripts></script x>d</script>",
                "<script>a\r\nb\u0001</script><script>c",
                "<nav><script a=b>1</script></nav><table><script>2</script><tr><style>3</style><td>4</table>",
                "<ul><li class=a>1<li class=b>2</ul><dl><dt id=x>3<dd id=y>4</dl>",
                "<body class=a><p>x</p></body></html>"
            })
    void tellsOfRemovalsAsTheParserDoes(String html) {
        compare(html);
        compare("<div class=\"outer\">" + html + "</div>");
        assertThat(HtmlPolicy.comment().examine(html).removals()).isNotEmpty();
    }

    @Test
    void recognizesWhatHasAttributesThatAreLeftOut() {
        Removals removals = new Removals("<p class=\"a\">b</p>", "<p class=\"a\">b</p>");
        assertThat(HtmlPolicy.article().recognized("<p class=\"a\">b</p>", removals))
                .isEqualTo("<p>b</p>");
        assertThat(HtmlPolicy.article().recognized("<!-- a -->b", removals)).isNull();
    }

    @Test
    void recognizesCodeThatIsLeftOut() {
        String html = "a<script src=\"x\">1</script><style>2</style>b<script>3</script>";
        Removals removals = new Removals(html, html);

        assertThat(HtmlPolicy.article().recognized(html, removals)).isEqualTo("ab");
        assertThat(removals.with(HtmlPolicy.article().sanitize("ab")))
                .isEqualTo(new Cleaned(
                        HtmlPolicy.article().sanitize("ab"),
                        List.of(
                                new Removal(Kind.ELEMENT, "script", null, "x", Reason.NOT_ALLOWED, 1),
                                new Removal(Kind.ELEMENT, "style", null, "2", Reason.NOT_ALLOWED, 27),
                                new Removal(Kind.ELEMENT, "script", null, "3", Reason.NOT_ALLOWED, 44)),
                        0));
    }
}
