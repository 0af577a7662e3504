package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.html.Removal.Kind;
import io.github.standfirst.html.Removal.Reason;
import io.github.standfirst.text.WebUrl;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy can be told, each with what it makes of markup, in both tiers and twice. */
class PolicyFeaturesTest {

    /** Cleans, and holds the promises: the same by every tier, the same again. */
    private static String clean(HtmlPolicy policy, String html) {
        String once = policy.sanitize(html).html();
        String recognized = policy.recognized(html);
        if (recognized != null) {
            assertThat(recognized).isEqualTo(policy.parsed(html, null));
        }
        assertThat(policy.recognized(once)).as("its own output").isEqualTo(once);
        assertThat(policy.parsed(once, null)).as("its own output").isEqualTo(once);
        return once;
    }

    @Nested
    class RelativeAddresses {

        @ParameterizedTest
        @CsvSource({
            "/x,               https://site.example/x",
            "b.html?q=1#c,     https://site.example/news/b.html?q=1#c",
            "../up,            https://site.example/up",
            "../../../up,      https://site.example/up",
            "./same,           https://site.example/news/same",
            "a/%2e%2E/b/.,     https://site.example/news/b/",
            "?page=2,          https://site.example/news/today?page=2",
            "#c,               https://site.example/news/today?all#c",
            "//cdn.example/x,  https://cdn.example/x",
            "//CDN.example,    https://cdn.example/",
            "http://a.example, http://a.example/"
        })
        void areResolved(String href, String expected) {
            HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                    .resolveRelativeAddresses(WebUrl.parse("https://site.example/news/today?all#top"))
                    .build();
            assertThat(clean(policy, "<a href=\"" + href + "\">x</a>")).isEqualTo("<a href=\"" + expected + "\">x</a>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"//user@evil.example/", "///evil.example", "/\\evil.example", "java\tscript:x", "x:y"})
        void areRefusedWhereTheyLeadElsewhere(String href) {
            HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                    .resolveRelativeAddresses(WebUrl.parse("https://site.example/"))
                    .build();
            assertThat(clean(policy, "<a href=\"" + href + "\">x</a>"))
                    .isIn("x", "<a href=\"https://site.example/evil.example\">x</a>");
        }

        @Test
        void areRemovedFromFeeds() {
            assertThat(clean(
                            HtmlPolicy.feed(),
                            "<a href=\"/x\">x</a><img src=\"/y\"><a href=\"https://a.example/\">z</a>"))
                    .isEqualTo("x<a href=\"https://a.example/\">z</a>");
        }
    }

    @Nested
    class Addresses {

        @Test
        void haveTheSchemesOfTheirAttribute() {
            HtmlPolicy policy = HtmlPolicy.builder()
                    .allowElement("a", "href")
                    .allowElement("img", "src")
                    .allowElement("q", "cite")
                    .linkSchemes("https", "tel")
                    .addressSchemes("src", "https")
                    .build();
            assertThat(clean(
                            policy,
                            "<a href=\"tel:1\">a</a><a href=\"http://h.example/\">b</a>"
                                    + "<img src=\"https://h.example/i\"><img src=\"http://h.example/i\">"
                                    + "<q cite=\"http://h.example/\">c</q>"))
                    .isEqualTo(
                            "<a href=\"tel:1\">a</a>b<img src=\"https://h.example/i\"><q cite=\"http://h.example/\">c</q>");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "data:image/png;base64,AAAA            | data:image/png;base64,AAAA",
                    "DATA:IMAGE/PNG;base64,AA==            | data:image/png;base64,AA==",
                    "data:image/jpeg;base64,AAAA           | ''",
                    "data:image/svg+xml;base64,AAAA        | ''",
                    "data:image/png,x                      | ''",
                    "data:image/png;base64,AA              | ''",
                    "data:image/png;base64,AAA<            | ''",
                    "data:image/png;base64,AAAAAAAAAAAAAAAA | ''",
                    "data:text/html;base64,AAAA            | ''"
                })
        void ofDataArePicturesOfTypeAndSize(String src, String expected) {
            HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                    .allowDataImages(9, "image/png")
                    .build();
            String kept = expected.isEmpty() ? "" : "<img src=\"" + expected + "\">";
            assertThat(clean(policy, "<img src=\"" + src + "\">")).isEqualTo(kept);
            assertThat(clean(policy, "<a href=\"" + src + "\">x</a>")).isEqualTo("x");
            assertThat(clean(HtmlPolicy.article(), "<img src=\"" + src + "\">")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "/a.jpg 1x, /b.jpg 2x                       | /a.jpg 1x, /b.jpg 2x",
                    "https://H.example/a.jpg 480w,/b.jpg  800w  | https://h.example/a.jpg 480w, /b.jpg 800w",
                    "javascript:x 1x, /b.jpg 2x                 | /b.jpg 2x",
                    "/a.jpg 1.5x, /b.jpg 2q, /c.jpg 3w 4h       | /a.jpg 1.5x",
                    "/a,b.jpg, /c.jpg 2x                        | /a,b.jpg, /c.jpg 2x",
                    ", ,/a.jpg,                                 | /a.jpg",
                    "data:image/png;base64,AAAA 1x              | ''"
                })
        void ofSeveralSizesAreKeptOneByOne(String srcset, String expected) {
            HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                    .allowElement("img", "srcset", "sizes")
                    .build();
            String kept = expected.isEmpty() ? "" : " srcset=\"" + expected + "\"";
            assertThat(clean(
                            policy,
                            "<img src=\"/x\" srcset=\"" + srcset
                                    + "\" sizes=\"(max-width: 9em)  100vw, calc(5px*2)\">"))
                    .isEqualTo("<img src=\"/x\"" + kept + " sizes=\"(max-width: 9em) 100vw, calc(5px*2)\">");
            assertThat(clean(policy, "<img src=\"/x\" sizes=\"x;url('y')\">")).isEqualTo("<img src=\"/x\">");
        }
    }

    @Nested
    class Links {

        private final HtmlPolicy policy = HtmlPolicy.builder()
                .allowElement("a", "href", "target", "rel")
                .linkSchemes("https", "mailto")
                .keepRelativeAddresses()
                .linkRel("nofollow", "ugc")
                .ownHosts("site.example")
                .build();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "href=\"https://a.example/\"                            | nofollow ugc",
                    "href=\"https://a.example/\" rel=\"UGC me me evil\"     | ugc me nofollow",
                    "href=\"https://site.example/\"                         | ugc",
                    "href=\"https://site.example.evil.example/\"            | nofollow ugc",
                    "href=\"https://sub.site.example/\"                     | nofollow ugc",
                    "href=\"/x?//site.example\"                             | ugc",
                    "href=\"mailto:a@site.example\"                         | nofollow ugc",
                    "href=\"https://a.example/\" target=\"_blank\"          | nofollow ugc noopener",
                    "href=\"https://a.example/\" target=\"_top\"            | nofollow ugc",
                    "href=\"https://site.example/\" rel=\"nofollow noopener\" target=\"_blank\" | nofollow noopener ugc"
                })
        void bearRelWithoutDuplicates(String attributes, String rel) {
            assertThat(clean(policy, "<a " + attributes + ">x</a>")).contains(" rel=\"" + rel + "\"");
        }
    }

    @Nested
    class Ids {

        private final HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                .allowAttributesEverywhere("id", "aria-labelledby", "aria-hidden")
                .allowElement("td", "headers")
                .idPrefix("c-")
                .build();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<p id=\"location\">x</p>                  | <p id=\"c-location\">x</p>",
                    "<p id=\"c-x\">x</p>                       | <p id=\"c-x\">x</p>",
                    "<p id=\"c-\">x</p>                        | <p id=\"c-c-\">x</p>",
                    "<p id=\"a b\">x</p>                       | <p>x</p>",
                    "<p id=\"\">x</p>                          | <p>x</p>",
                    "<p id=\"բաժին_1\">x</p>                   | <p id=\"c-բաժին_1\">x</p>",
                    "<p aria-labelledby=\"a c-b a\">x</p>      | <p aria-labelledby=\"c-a c-b\">x</p>",
                    "<a href=\"#n\">x</a>                      | <a href=\"#c-n\">x</a>",
                    "<a href=\"#c-n\">x</a>                    | <a href=\"#c-n\">x</a>",
                    "<a href=\"#\">x</a>                       | <a href=\"#\">x</a>",
                    "<a href=\"#top\">x</a>                    | <a href=\"#top\">x</a>",
                    "<a href=\"/p#n\">x</a>                    | <a href=\"/p#n\">x</a>",
                    "<a id=\"n\">x</a>                         | <a id=\"c-n\">x</a>",
                    "<p aria-hidden=\"true\">x</p>             | <p aria-hidden=\"true\">x</p>",
                    "<p aria-hidden=\"maybe\">x</p>            | <p>x</p>"
                })
        void bearAPrefixAndSoDoReferences(String html, String expected) {
            assertThat(clean(policy, html)).isEqualTo(expected);
        }

        @Test
        void areReferredToByCells() {
            assertThat(clean(
                            policy,
                            "<table><tbody><tr><th id=\"h\">a</th><td headers=\"h i\">b</td></tr></tbody></table>"))
                    .isEqualTo(
                            "<table><tbody><tr><th id=\"c-h\">a</th><td headers=\"c-h c-i\">b</td></tr></tbody></table>");
        }

        @Test
        void areRefusedWithoutAPrefix() {
            assertThatThrownBy(
                            () -> HtmlPolicy.builder().allowElement("p", "id").build())
                    .hasMessage(
                            "policy allows 'id' without a prefix for ids, which keeps them apart from those of the page");
            assertThatThrownBy(() -> HtmlPolicy.builder().idPrefix("1"))
                    .hasMessageStartingWith("id prefix is \"1\"; expected are a letter and then letters");
        }
    }

    @Nested
    class Values {

        private final HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                .allowClasses(ValueRule.oneOf("note").or(ValueRule.startingWith("lang-")))
                .allowElement("p", "title")
                .allowValues("title", ValueRule.of(CharacterClass.DIGITS))
                .build();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<p class=\"note admin lang-java\">x</p>   | <p class=\"note lang-java\">x</p>",
                    "<p class=\"lang- lang-a.b\">x</p>         | <p>x</p>",
                    "<p class=\"note  note\">x</p>             | <p class=\"note\">x</p>",
                    "<p title=\"12\">x</p>                     | <p title=\"12\">x</p>",
                    "<p title=\"1a\">x</p>                     | <p>x</p>"
                })
        void areThoseOfARule(String html, String expected) {
            assertThat(clean(policy, html)).isEqualTo(expected);
        }

        @Test
        void areReportedWhereSomeOfThemGo() {
            assertThat(policy.examine("<p class=\"note admin\">x</p>").removals())
                    .containsExactly(new Removal(Kind.ATTRIBUTE, "p", "class", "note admin", Reason.VALUE, 3));
        }

        @Test
        void needARuleForClasses() {
            assertThatThrownBy(() ->
                            HtmlPolicy.builder().allowElement("p", "class").build())
                    .hasMessage("policy allows 'class' without a rule on classes");
            assertThatThrownBy(() -> HtmlPolicy.builder().allowValues("href", ValueRule.oneOf("x")))
                    .hasMessage("attribute \"href\" has a rule of its own for its values");
            assertThatThrownBy(() -> ValueRule.oneOf("a b"))
                    .hasMessage("value rule has \"a b\"; expected is a word without white space");
        }
    }

    @Nested
    class Embeds {

        private final HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                .allowEmbed(Embed.of("video.example")
                        .withSandbox("allow-scripts", "allow-same-origin")
                        .withFeatures("fullscreen"))
                .allowEmbed(Embed.of("map.example"))
                .build();

        private static final String VIDEO = "<iframe src=\"https://video.example/e/1\"";
        private static final String WRITTEN =
                " sandbox=\"allow-same-origin allow-scripts\" allow=\"fullscreen\"></iframe>";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<iframe src=\"https://video.example/e/1\"></iframe>",
                    "<iframe src=\"//video.example/e/1\"></iframe>",
                    "<iframe src=\"HTTPS://VIDEO.EXAMPLE/e/1\" onload=\"x\" srcdoc=\"<script>\" name=\"top\"></iframe>",
                    "<iframe src=\"https://video.example/e/1\" sandbox=\"allow-top-navigation\" allow=\"camera\"></iframe>",
                    "<iframe src=\"https://video.example/e/1\"><p>fallback</p></iframe>",
                    "<iframe src=\"https://video.example/e/1\"><b></iframe>"
                })
        void areWrittenEmptyAndInASandbox(String html) {
            assertThat(clean(policy, html)).isEqualTo(VIDEO + WRITTEN);
        }

        @Test
        void keepTitleAndSize() {
            assertThat(clean(policy, "<p>a" + VIDEO + " width=\"560\" height=\"315\" title=\"A & B\"></iframe>b</p>"))
                    .isEqualTo(
                            "<p>a" + VIDEO + " width=\"560\" height=\"315\" title=\"A &amp; B\"" + WRITTEN + "b</p>");
            assertThat(clean(policy, "<iframe src=\"https://map.example/\"></iframe>"))
                    .isEqualTo("<iframe src=\"https://map.example/\" sandbox=\"\"></iframe>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://video.example/e/1",
                    "https://evil.example/",
                    "https://video.example.evil.example/",
                    "https://evil.example\\\\@video.example/e/1",
                    "https://video.example@evil.example/",
                    "https://evil.example/#https://video.example/",
                    "//video.example\t.evil.example/",
                    "/e/1",
                    "javascript:alert(1)",
                    "data:text/html,x",
                    ""
                })
        void comeFromListedHostsAlone(String src) {
            assertThat(clean(policy, "<p>a<iframe src=\"" + src + "\">b</iframe>c</p>"))
                    .isEqualTo("<p>ac</p>");
        }

        @Test
        void standWhereTextMay() {
            assertThat(clean(policy, "<ul>" + VIDEO + "></iframe></ul>"))
                    .isEqualTo("<ul><li>" + VIDEO + WRITTEN + "</li></ul>");
        }

        @Test
        void areRefusedWithoutAHostOrWithWhatNoSandboxHolds() {
            assertThatThrownBy(
                            () -> HtmlPolicy.builder().allowElements("iframe").build())
                    .hasMessage("policy allows 'iframe' and hosts to embed only together");
            assertThatThrownBy(() -> Embed.of("video.example").withSandbox("allow-top-navigation"))
                    .hasMessageStartingWith("sandbox token is \"allow-top-navigation\"; allowed are [allow-forms, ");
            assertThatThrownBy(() -> Embed.of("https://video.example"))
                    .hasMessageStartingWith("host to embed is \"https://video.example\"; expected is a host name");
            assertThatThrownBy(() -> Embed.of("video.example").withFeatures("camera; microphone"))
                    .hasMessageStartingWith("feature is \"camera; microphone\"; expected are letters");
        }
    }

    @Nested
    class Writing {

        @Test
        void demotesHeadingsAboveALevelAlone() {
            HtmlPolicy policy =
                    HtmlPolicy.article().toBuilder().highestHeading(3).build();
            assertThat(clean(policy, "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>"))
                    .isEqualTo("<h3>a</h3><h3>b</h3><h3>c</h3><h4>d</h4>");
        }

        @Test
        void loadsPicturesWhenTheyComeIntoView() {
            HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                    .lazyLoading()
                    .allowElement("img", "loading")
                    .build();
            assertThat(clean(policy, "<img loading=\"eager\" src=\"/x\">"))
                    .isEqualTo("<img src=\"/x\" loading=\"lazy\">");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<p lang=\"ar\">x</p>               | <p lang=\"ar\" dir=\"rtl\">x</p>",
                    "<p lang=\"hy\">x</p>               | <p lang=\"hy\" dir=\"ltr\">x</p>",
                    "<p lang=\"ar-Latn\">x</p>          | <p lang=\"ar-Latn\" dir=\"ltr\">x</p>",
                    "<p lang=\"ar\" dir=\"auto\">x</p>  | <p lang=\"ar\" dir=\"auto\">x</p>",
                    "<p dir=\"up\" lang=\"fa\">x</p>    | <p lang=\"fa\" dir=\"rtl\">x</p>",
                    "<p lang=\"und\">x</p>              | <p lang=\"und\">x</p>",
                    "<p lang=\"en_US\">x</p>            | <p>x</p>",
                    "<p lang=\"iw\">x</p>               | <p lang=\"he\" dir=\"rtl\">x</p>"
                })
        void givesTheDirectionOfTheLanguage(String html, String expected) {
            HtmlPolicy policy =
                    HtmlPolicy.article().toBuilder().directionFromLanguage().build();
            assertThat(clean(policy, html)).isEqualTo(expected);
        }

        /** What is written anew each time stands behind a direction, which is kept. */
        @Test
        void standsBeforeWhatIsWrittenAnew() {
            HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                    .lazyLoading()
                    .directionFromLanguage()
                    .build();
            assertThat(clean(policy, "<img lang=\"hy\" src=\"https://a.example/i.png\">"))
                    .isEqualTo("<img lang=\"hy\" src=\"https://a.example/i.png\" dir=\"ltr\" loading=\"lazy\">");
        }
    }

    @Nested
    class Treatments {

        private final HtmlPolicy policy = HtmlPolicy.comment().toBuilder()
                .treat(Treatment.DROP, "nav", "blockquote")
                .treat(Treatment.UNWRAP, "video")
                .treat(Treatment.ESCAPE, "font", "x-note", "div")
                .build();

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "a<nav><p>b</p></nav>c                        | ac",
                    "a<blockquote>b</blockquote>c                 | ac",
                    "<video src=\"/v\">no video</video>           | no video",
                    "<font color=\"red\">x</font>                 | &lt;font color=\"red\"&gt;x&lt;/font&gt;",
                    "<x-note>x <b>y</b></x-note>                  | &lt;x-note&gt;x <b>y</b>&lt;/x-note&gt;",
                    "<font onclick=\"'&quot;\">x                  | &lt;font onclick=\"'&amp;quot;\"&gt;x&lt;/font&gt;",
                    "<ul> <font>x</font></ul>                     | <ul> <li>&lt;font&gt;x&lt;/font&gt;</li></ul>",
                    "a<div>b</div>c                               | a<br>&lt;div&gt;b&lt;/div&gt;<br>c",
                    "<center>x</center>                           | x"
                })
        void sayWhatBecomesOfOtherElements(String html, String expected) {
            assertThat(clean(policy, html)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"script", "style", "iframe", "svg", "math", "template", "noscript", "xmp"})
        void canOnlyDropWhatIsNoMarkupOfThePage(String tag) {
            assertThatThrownBy(() -> HtmlPolicy.builder().treat(Treatment.UNWRAP, tag))
                    .hasMessage("element \"" + tag + "\" can only be dropped; what is in it is not markup of the page");
            assertThat(HtmlPolicy.builder()
                            .treat(Treatment.DROP, tag)
                            .build()
                            .sanitize("a<" + tag + ">b</" + tag + ">c")
                            .html())
                    .isEqualTo("ac");
        }
    }

    @Nested
    class Inline {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<h2>A <em>b</em></h2><p>c</p>             | A <em>b</em>¶c",
                    "<a href=\"https://a.example/\">x</a><br>y | x¶y",
                    "<img src=\"https://a.example/\">x         | x",
                    "<ul><li>a<li><b>b</ul>                    | a¶<b>b</b>"
                })
        void keepsNoBlocksAndNoLinks(String html, String expected) {
            assertThat(clean(HtmlPolicy.inline(), html).replace("\n", "¶")).isEqualTo(expected);
        }

        @Test
        void mayStandInParagraphsLinksAndHeadings() {
            String inline = clean(HtmlPolicy.inline(), "<p>a<b>b</p><div>c</b><li>d<a href=/x>e</a><table><td>f");
            for (String host : new String[] {"p", "a", "h2", "button", "span"}) {
                String page = "<" + host + ">" + inline + "</" + host + ">";
                assertThat(IndependentJudge.judge(page).reading()).isEqualTo(page);
            }
        }
    }

    @Nested
    class Positions {

        @Test
        void areThoseOfTheGivenMarkup() {
            String html = "a\r\n\uD83F\uDFFE<p style=\"x\">\r\n<script>b</script></p><b onclick=\"y\">c</b><!--d-->";
            assertThat(HtmlPolicy.comment().examine(html).removals())
                    .extracting(removal -> html.substring(removal.position(), removal.position() + 5))
                    .containsExactly("\uD83F\uDFFE<p ", "style", "<scri", "oncli", "<!--d");
        }
    }

    @Nested
    class PlainTexts {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "one¶¶two¶three            | <p>one</p><p>two<br>three</p>",
                    "¶¶ a ¶ ¶ ¶b¶              | <p>a</p><p>b</p>",
                    "1 < 2 & <b>               | <p>1 &lt; 2 &amp; &lt;b&gt;</p>",
                    "see https://a.example/x.  | <p>see <a href=\"https://a.example/x\" rel=\"nofollow ugc\">https://a.example/x</a>.</p>",
                    "(http://a.example/x_(y))  | <p>(<a href=\"http://a.example/x_(y)\" rel=\"nofollow ugc\">http://a.example/x_(y)</a>)</p>",
                    "<https://a.example/?a&b>  | <p>&lt;<a href=\"https://a.example/?a&amp;b\" rel=\"nofollow ugc\">https://a.example/?a&amp;b</a>&gt;</p>",
                    "javascript:x https://     | <p>javascript:x https://</p>",
                    "xhttps://a.example/       | <p>xhttps://a.example/</p>",
                    "''                        | ''"
                })
        void becomeParagraphsAndLinks(String plain, String expected) {
            String html =
                    HtmlPolicy.comment().paragraphs(plain.replace('¶', '\n')).html();
            assertThat(html).isEqualTo(expected);
            assertThat(clean(HtmlPolicy.comment(), html)).isEqualTo(html);
        }

        @Test
        void becomeWhatThePolicyAllows() {
            assertThat(HtmlPolicy.plainText()
                            .paragraphs("a https://a.example/\n\nb")
                            .html())
                    .isEqualTo("a https://a.example/\nb");
        }
    }
}
