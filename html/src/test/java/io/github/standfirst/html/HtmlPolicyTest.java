package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.html.Removal.Kind;
import io.github.standfirst.html.Removal.Reason;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.HtmlSanitizer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPolicyTest {

    private static String article(String html) {
        return HtmlPolicy.article().sanitize(html).html();
    }

    /** A removal wherever it was: places have a test of their own. */
    private static Removal removal(
            Kind kind, String tag, @Nullable String name, @Nullable String value, Reason reason) {
        return new Removal(kind, tag, name, value, reason, -1);
    }

    private static List<Removal> removals(HtmlPolicy policy, String html) {
        return policy.examine(html).removals().stream()
                .map(removal -> removal.at(-1))
                .toList();
    }

    private static String comment(String html) {
        return HtmlPolicy.comment().sanitize(html).html();
    }

    @Nested
    class Text {

        @Test
        void returnsTextWithoutMarkupAsItIs() {
            String text = "Two lines,\n\"quoted\", it's ok\t— Երեւան 🙂";
            assertThat(comment(text)).isSameAs(text);
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "if a <b and c,            if a &lt;b and c",
                    "1 < 2 > 0 & 3,            1 &lt; 2 &gt; 0 &amp; 3",
                    "a&nbsp;b,                 a&nbsp;b",
                    "AT&T &copy; &notit;,      AT&amp;T © ¬it;",
                    "<3,                       &lt;3",
                    "x <,                      x &lt;",
                    "a </ b,                   a &lt;/ b",
                    "a <! b,                   a &lt;! b",
                    "x<img src=x title='a>b' alt=', x&lt;img src=x title='a&gt;b' alt='",
                    "<p title='a>b <c,         &lt;p title='a&gt;b &lt;c",
                    "<b>y</b><i title=\"a>b,  <b>y</b>&lt;i title=\"a&gt;b",
                    "a<b title='>'>c</b>d <e,  a<b>c</b>d &lt;e",
                    "<script>x='<b \"';</script>y, y",
                    "<title><b '</title>y <c,  y &lt;c",
                    "<!-- <b ' --!>y <c,       y &lt;c",
                    "<b =\">x</b>,            <b>x</b>"
                })
        void keepsTextThatLooksLikeMarkup(String html, String expected) {
            assertThat(comment(html)).isEqualTo(expected);
        }

        @Test
        void writesLineBreaksAsLineFeeds() {
            assertThat(comment("<b>a\r\nb\rc</b>")).isEqualTo("<b>a\nb\nc</b>");
        }

        @Test
        void leavesWhiteSpaceAsItIs() {
            assertThat(article("  <p> a  b </p>\n\n <p>\tc</p> ")).isEqualTo("  <p> a  b </p>\n\n <p>\tc</p> ");
        }
    }

    @Nested
    class Elements {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<div>one</div><div>two</div>           | one<br>two",
                    "<b>one<div>two</div></b>three          | <b>one<br>two</b><br>three",
                    "one<div><div>two</div></div>           | one<br>two",
                    "<div>one<br></div><div>two</div>       | one<br>two",
                    "<div>one</div><p>two</p>               | one<p>two</p>",
                    "<h1>Title</h1>text                     | Title<br>text",
                    "<span>a</span><font>b</font>           | ab",
                    "<table><tr><td>a<td>b</table>          | a<br>b",
                    "<pre>a<div>b</div></pre>               | <pre>a<br>b</pre>"
                })
        void neverGluesWords(String html, String expected) {
            String inPre = expected.replace("<pre>a<br>b", "<pre>a\nb");
            assertThat(comment(html)).isEqualTo(inPre);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<ul>text<li>x</ul>                     | <ul><li>text</li><li>x</li></ul>",
                    "<ul><p>a</p>b<li>c</ul>                | <ul><li><p>a</p>b</li><li>c</li></ul>",
                    "<dl>x<dt>a<dd>b</dl>                   | <dl><dd>x</dd><dt>a</dt><dd>b</dd></dl>",
                    "<ul><dd>x</ul>                         | <ul><li>x</li></ul>",
                    "<table>x<tr><td>y</table>              | x<table><tbody><tr><td>y</td></tr></tbody></table>",
                    "<p>a<p>b                               | <p>a</p><p>b</p>",
                    "<h2>a<h3>b</h3></h2>                   | <h2>a</h2><h3>b</h3>",
                    "<h2><div>a</div><div>b</div></h2>      | <h2>a<br>b</h2>",
                    "<a href=/1>a<a href=/2>b</a></a>       | <a href=\"/1\">a</a><a href=\"/2\">b</a>",
                    "<h1>a</h1>                             | <h2>a</h2>"
                })
        void writesWhatAParserReadsAsItStands(String html, String expected) {
            assertThat(article(html)).isEqualTo(expected);
            StableMarkupTest.assertPromises(html, HtmlPolicy.article());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>x</script>",
                    "<style>x</style>",
                    "<iframe src=//h.example/>x</iframe>",
                    "<svg><text>x</text></svg>",
                    "<textarea>x</textarea>",
                    "<select><option>x</select>",
                    "<title>x</title>",
                    "<object>x</object>",
                    "<!-- x -->"
                })
        void dropsWholeWhatIsNotMeantToBeRead(String html) {
            assertThat(article("a" + html + "b")).isEqualTo("ab");
        }
    }

    @Nested
    class Attributes {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<p lang=HY dir=RTL>x</p>                          | <p lang=\"hy\" dir=\"rtl\">x</p>",
                    "<p lang=en_US dir=up>x</p>                        | <p>x</p>",
                    "<td>x                                             | x",
                    "<ol start=-3 reversed><li value=07>x</ol>         | <ol start=\"-3\" reversed=\"\"><li value=\"7\">x</li></ol>",
                    "<ol start=x><li value=1e9>x</ol>                  | <ol><li>x</li></ol>",
                    "<img src=/p.png width=100% height=20>             | <img src=\"/p.png\" height=\"20\">",
                    "<img src=/p.png width=0>                          | <img src=\"/p.png\">",
                    "<img alt=x>                                       | ''",
                    "<time datetime=2019-06-18>x</time>                | <time datetime=\"2019-06-18\">x</time>",
                    "<time datetime='<b>'>x</time>                     | <time>x</time>",
                    "<a>x</a>                                          | x",
                    "<a href=''>x</a>                                  | x",
                    "<a href=' https://h.example '>x</a>               | <a href=\"https://h.example/\">x</a>",
                    "<a href=HTTPS://H.EXAMPLE:443/A%20b?q='x'>x</a>   | <a href=\"https://h.example/A%20b?q=%27x%27\">x</a>",
                    "<a href=mailto:desk@h.example>x</a>               | <a href=\"mailto:desk@h.example\">x</a>",
                    "<a href=tel:123>x</a>                             | x",
                    "<a href=?page=2#c>x</a>                           | <a href=\"?page=2#c\">x</a>",
                    "<a href=a:b>x</a>                                 | x",
                    "<img src=mailto:a@h.example>                      | ''"
                })
        void keepsValuesThatTheAttributeCanHave(String html, String expected) {
            assertThat(article(html)).isEqualTo(expected);
        }

        @Test
        void marksLinksOfComments() {
            assertThat(comment("<a href=https://h.example/ rel=me target=_blank>x</a>"))
                    .isEqualTo("<a href=\"https://h.example/\" rel=\"nofollow ugc\">x</a>");
        }

        @Test
        void keepsNoRelativeLinksInComments() {
            assertThat(comment("<a href=/wp-admin/?delete=1>x</a>")).isEqualTo("x");
        }
    }

    @Nested
    class Report {

        @Test
        void tellsWhatWasRemovedAndWhy() {
            Cleaned cleaned = HtmlPolicy.comment()
                    .examine("<!-- n --><p style=\"x:y\">a<script>alert(1)</script><a href=\"javascript:b\">c</a></p>"
                            + "<div>d</div><li>e</li><iframe src=\"//f.example/\"></iframe>");

            assertThat(cleaned.html()).isEqualTo(HtmlPolicy.comment().sanitize("<p>ac</p>d<br>e"));
            assertThat(cleaned.furtherRemovals()).isZero();
            assertThat(cleaned.removals().stream().map(removal -> removal.at(-1)))
                    .containsExactly(
                            removal(Kind.MARKUP, "", null, " n ", Reason.NOT_ALLOWED),
                            removal(Kind.ATTRIBUTE, "p", "style", "x:y", Reason.NOT_ALLOWED),
                            removal(Kind.ELEMENT, "script", null, "alert(1)", Reason.NOT_ALLOWED),
                            removal(Kind.ATTRIBUTE, "a", "href", "javascript:b", Reason.ADDRESS),
                            removal(Kind.TAG, "a", null, null, Reason.ADDRESS),
                            removal(Kind.TAG, "div", null, null, Reason.NOT_ALLOWED),
                            removal(Kind.TAG, "li", null, null, Reason.MISPLACED),
                            removal(Kind.ELEMENT, "iframe", null, "//f.example/", Reason.NOT_ALLOWED));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<body onload=alert(1)>x          | body     | onload  | alert(1)",
                    "a<b>b<BODY ONLOAD='x>y'>c        | body     | onload  | x>y",
                    "<html onclick=alert(1)>x</html>  | html     | onclick | alert(1)",
                    "<frameset onload=alert(1)>x      | frameset | onload  | alert(1)",
                    "<head profile=p><b>x             | head     | profile | p"
                })
        void tellsAttributesOfElementsThatTheParserMakes(String html, String tag, String name, String value) {
            assertThat(removals(HtmlPolicy.comment(), html))
                    .containsExactly(removal(Kind.ATTRIBUTE, tag, name, value, Reason.NOT_ALLOWED));
        }

        @Test
        void tellsDoctypes() {
            assertThat(HtmlPolicy.comment().examine("x <!DOCTYPE html> y <!-- <!doctype z> -->"))
                    .isEqualTo(new Cleaned(
                            HtmlPolicy.comment().sanitize("x  y "),
                            List.of(
                                    new Removal(Kind.MARKUP, "", null, "DOCTYPE html", Reason.NOT_ALLOWED, 2),
                                    new Removal(Kind.MARKUP, "", null, " <!doctype z> ", Reason.NOT_ALLOWED, 20)),
                            0));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\0b\uD800c\0\r\n", "a\0<b>b</b>\uD800c", "<b title='&#1;\0'>a\uD800b</b>&#x1;\0c"})
        void tellsCharactersThatItReplaced(String html) {
            Cleaned cleaned = HtmlPolicy.comment().toBuilder()
                    .allowElement("b", "title")
                    .build()
                    .examine(html);
            Set<String> expected =
                    html.contains("&#") ? Set.of("U+0000", "U+D800", "U+0001") : Set.of("U+0000", "U+D800");
            assertThat(cleaned.html().html()).contains("\uFFFD").doesNotContain("\0", "\uD800");
            assertThat(cleaned.removals().stream().map(removal -> removal.at(-1)))
                    .containsExactly(removal(
                            Kind.CHARACTERS,
                            "",
                            null,
                            expected.size() == 3 ? "U+0000 U+D800 U+0001" : "U+0000 U+D800",
                            Reason.CHARACTER));
        }

        @Test
        void isEmptyForWhatIsCleanAlready() {
            String clean = comment("<p>x <a href=https://h.example/>y</a></p>");
            assertThat(HtmlPolicy.comment().examine(clean))
                    .isEqualTo(new Cleaned(HtmlPolicy.comment().sanitize(clean), List.of(), 0));
        }

        @Test
        void countsWhatItDoesNotList() {
            Cleaned cleaned = HtmlPolicy.comment().examine("<font>x</font>".repeat(1_234));
            assertThat(cleaned.removals()).hasSize(Cleaned.MAX_REMOVALS);
            assertThat(cleaned.furtherRemovals()).isEqualTo(234);
        }

        @Test
        void cutsLongValues() {
            Cleaned cleaned = HtmlPolicy.comment().examine("<p title=\"" + "🙂".repeat(500) + "\">x</p>");
            assertThat(cleaned.removals().stream().map(removal -> removal.at(-1)))
                    .containsExactly(removal(Kind.ATTRIBUTE, "p", "title", "🙂".repeat(200), Reason.NOT_ALLOWED));
        }
    }

    @Nested
    class Limits {

        @Test
        void refusesInputPastItsLengthInCodePoints() {
            HtmlPolicy policy = HtmlPolicy.comment().toBuilder().maxLength(10).build();
            assertThat(policy.sanitize("🙂".repeat(10)).html()).isEqualTo("🙂".repeat(10));
            assertThatThrownBy(() -> policy.sanitize("0123456789a"))
                    .isInstanceOf(HtmlLimitException.class)
                    .hasMessage("markup to sanitize has 11 code points; allowed are at most 10");
        }

        @Test
        void refusesOutputPastTheSameLength() {
            HtmlPolicy policy =
                    HtmlPolicy.builder().allowElements("b").maxLength(20).build();
            assertThat(policy.sanitize("<b>🙂&&🙂🙂").html()).isEqualTo("<b>🙂&amp;&amp;🙂🙂</b>");
            assertThatThrownBy(() -> policy.sanitize("<b>🙂&&🙂🙂🙂"))
                    .isInstanceOf(HtmlLimitException.class)
                    .hasMessage("sanitized markup would have more than 20 code points; allowed are at most 20");
        }

        @Test
        void leavesOutTagsThatStandTooDeep() {
            HtmlPolicy policy = HtmlPolicy.builder()
                    .allowElements("b", "ul", "li")
                    .maxDepth(4)
                    .build();
            assertThat(policy.sanitize("<b><b><b><b><b>x</b></b></b></b></b>").html())
                    .isEqualTo("<b><b><b><b>x</b></b></b></b>");
            assertThat(policy.sanitize("<b><b><b><ul><li>x</ul>").html()).isEqualTo("<b><b><b>x</b></b></b>");
            assertThat(removals(policy, "<b><b><b><ul><li>x</ul>"))
                    .contains(removal(Kind.TAG, "ul", null, null, Reason.TOO_DEEP));
        }
    }

    @Nested
    class Building {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "-",
                value = {
                    "script     | parsers disagree on where its raw text ends",
                    "style      | parsers disagree on where its raw text ends",
                    "noscript   | parsers disagree on where its raw text ends",
                    "svg        | other namespaces than HTML are parsed by rules of their own",
                    "math       | other namespaces than HTML are parsed by rules of their own",
                    "input      | a form in foreign markup asks readers for what they would tell the site alone",
                    "form       | a form in foreign markup asks readers for what they would tell the site alone",
                    "object     | it embeds foreign content without a sandbox",
                    "P          | expected is the lower-case name of a text element",
                    "x-y        | expected is the lower-case name of a text element",
                    "''         | expected is the lower-case name of a text element"
                })
        void refusesElementsThatNoPolicyCanAllow(String tag, String reason) {
            assertThatThrownBy(() -> HtmlPolicy.builder().allowElements(tag))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("element \"" + tag + "\" can not be allowed; " + reason);
        }

        @ParameterizedTest
        @CsvSource({
            "onclick,it is a script",
            "style,no rule is known for its values",
            "srcdoc,no rule is known for its values"
        })
        void refusesAttributesWithoutARule(String name, String reason) {
            assertThatThrownBy(() -> HtmlPolicy.builder().allowElement("p", name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("attribute \"" + name + "\" can not be allowed; " + reason);
        }

        @ParameterizedTest
        @CsvSource({"ul,li", "ol,li", "dl,dd", "table,tbody"})
        void refusesListsAndTablesWithoutWhatHoldsTheirText(String tag, String part) {
            assertThatThrownBy(() -> HtmlPolicy.builder().allowElements(tag).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("policy allows '%s' without '%s', which holds its text".formatted(tag, part));
        }

        @Test
        void refusesOtherSchemesTokensAndNumbers() {
            assertThatThrownBy(() -> HtmlPolicy.builder().linkSchemes("javascript"))
                    .hasMessage("scheme of href is \"javascript\"; allowed are [http, https, mailto, sms, tel]");
            assertThatThrownBy(() -> HtmlPolicy.builder().linkRel("no\"x"))
                    .hasMessage("rel token is \"no\\\"x\"; expected are letters from 'a' to 'z'");
            assertThatThrownBy(() -> HtmlPolicy.builder().highestHeading(7))
                    .hasMessage("heading level is 7; allowed are 1 to 6");
            assertThatThrownBy(() -> HtmlPolicy.builder().maxDepth(101))
                    .hasMessage("greatest depth is 101; allowed are 4 to 100");
        }

        @Test
        void comparesByWhatIsAllowed() {
            assertThat(HtmlPolicy.comment().toBuilder().build())
                    .isEqualTo(HtmlPolicy.comment())
                    .hasSameHashCodeAs(HtmlPolicy.comment())
                    .isNotEqualTo(HtmlPolicy.article());
            assertThat(HtmlPolicy.builder()
                            .allowElements("p")
                            .allowElement("b", "title", "dir")
                            .allowAttributesEverywhere("lang", "dir")
                            .linkSchemes("https", "http")
                            .build())
                    .hasToString(
                            "HtmlPolicy[name=, version=1, elements={b=[dir, title], p=[]}, everywhere=[dir, lang], values={}, treatments={},"
                                    + " addresses=Addresses[schemes={cite=[http, https], href=[http, https], src=[http, https], srcset=[http, https]},"
                                    + " keepRelative=false, base=null, dataImageTypes=[], maxDataImageBytes=0],"
                                    + " links=Links[rel=[], ownHosts=[]], embeds=[],"
                                    + " writing=Writing[idPrefix=, highestHeading=1, lazyLoading=false, directionFromLanguage=false],"
                                    + " limits=Limits[maxLength=1000000, maxDepth=100]]");
        }

        @Test
        void keepsAttributesOfAllElementsForThoseThatAreAllowedLater() {
            HtmlPolicy policy =
                    HtmlPolicy.comment().toBuilder().allowElements("h2").build();
            assertThat(policy.sanitize("<h2 lang=ar dir=rtl>x</h2>").html())
                    .isEqualTo("<h2 lang=\"ar\" dir=\"rtl\">x</h2>");
        }

        @Test
        void isNotChangedByItsBuilderLater() {
            HtmlPolicy.Builder builder = HtmlPolicy.builder().allowElements("b");
            HtmlPolicy policy = builder.build();
            builder.allowElements("i").allowElement("b", "title");
            assertThat(policy.sanitize("<b title=x>a</b><i>b</i>"))
                    .isEqualTo(HtmlSanitizer.trusting().sanitize("<b>a</b>b"));
        }
    }
}
