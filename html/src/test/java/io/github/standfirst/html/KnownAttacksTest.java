package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Attacks that worked elsewhere, each with its source and exactly what becomes of it here. */
class KnownAttacksTest {

    private static final HtmlPolicy LENIENT =
            HtmlPolicy.article().toBuilder().allowElement("a", "href", "title").build();

    private static String clean(String html) {
        String once = LENIENT.sanitize(html).html();
        StableMarkupTest.assertPromises(html, LENIENT);
        return once;
    }

    /**
     * jsoup, <a href="https://nvd.nist.gov/vuln/detail/CVE-2021-37714">CVE-2021-37714</a>: misnested markup made
     * the parser loop for ever or fail; the first two do so in jsoup 1.14.1.
     */
    @Test
    void misnestedMarkupThatStopsTheParser() {
        assertThat(withinTime("<b><frameset/></frameset>y</b>")).isEqualTo("<b>y</b>");
        assertThat(withinTime("<html></nobr></option><b><a></h1/>x<input></select><p></b>"))
                .isEqualTo("<b>x</b><p><b></b></p>");
        assertThat(withinTime(
                        "<table><tr><svg><desc><template><td></template></svg><select><caption>".repeat(500) + "end"))
                .isEqualTo("<table><tbody><tr></tr></tbody><caption>".repeat(49) + "</caption></table>".repeat(49));
    }

    private static String withinTime(String html) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> clean(html));
    }

    /**
     * jsoup, <a href="https://nvd.nist.gov/vuln/detail/CVE-2022-36033">CVE-2022-36033</a>: a tab within the scheme
     * passed where relative links were kept.
     */
    @Test
    void tabInTheSchemeWhereRelativeLinksAreKept() {
        assertThat(clean("<a href=\"ja&Tab;vascript:alert(1)\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"java\nscript:alert(1)\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\" &#1; javascript:alert(1)\">x</a>")).isEqualTo("x");
    }

    /**
     * jsoup, <a href="https://nvd.nist.gov/vuln/detail/CVE-2026-71497">CVE-2026-71497</a>: raw text elements whose
     * names hold control characters.
     */
    @Test
    void controlCharactersInRawTextNames() {
        assertThat(clean("<style\u0000><img src=x onerror=alert(1)></style\u0000>"))
                .isEqualTo("<img src=\"x\">");
        assertThat(clean("<scr\u0001ipt>alert(1)</scr\u0001ipt>")).isEqualTo("alert(1)");
        assertThat(clean("<style\u000B><img src=x onerror=alert(1)></style>")).isEqualTo("<img src=\"x\">");
    }

    /**
     * OWASP Java HTML Sanitizer, <a href="https://nvd.nist.gov/vuln/detail/CVE-2025-66021">CVE-2025-66021</a>:
     * noscript around style, read differently with scripting on.
     */
    @Test
    void styleWithinNoscript() {
        assertThat(clean("<noscript><style></noscript><img src=x onerror=alert(1)></style></noscript>"))
                .isEmpty();
        assertThat(clean("<p>a<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>b"))
                .isEqualTo("<p>ab</p>");
    }

    /**
     * Hibernate Validator, <a href="https://nvd.nist.gov/vuln/detail/CVE-2019-10219">CVE-2019-10219</a>: its SafeHtml
     * looked at elements alone, not at comments and the like.
     */
    @Test
    void markupThatIsNoElement() {
        assertThat(clean("<!--[if IE]><script>alert(1)</script><![endif]-->x")).isEqualTo("x");
        assertThat(clean("<![if true]><b>x</b><![endif]>")).isEqualTo("<b>x</b>");
        assertThat(clean("<?php echo '<b>x</b>' ?>y")).isEqualTo("x' ?&gt;y");
        assertThat(clean("<!doctype html><b>x</b>")).isEqualTo("<b>x</b>");
    }

    /**
     * Mutation XSS through MathML text integration points, <a
     * href="https://nvd.nist.gov/vuln/detail/CVE-2020-26870">CVE-2020-26870</a> of DOMPurify; where they stand:
     * <a href="https://html.spec.whatwg.org/multipage/parsing.html#mathml-text-integration-point">WHATWG HTML, 13.2.6</a>.
     */
    @Test
    void foreignContentThatMutates() {
        assertThat(clean("<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"))
                .isEmpty();
        assertThat(clean("<svg><p><style><g title=\"</style><img src=x onerror=alert(1)>\">"))
                .isEqualTo("<p><img src=\"x\">\"&gt;</p>");
        assertThat(
                        clean(
                                "<math><annotation-xml encoding=\"text/html\"><script>alert(1)</script></annotation-xml></math>"))
                .isEmpty();
    }

    /**
     * What Jsoup.clean reads differently the second time: rows without a table, foreign names, nested links, which <a
     * href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody">WHATWG HTML, 13.2.6.4</a> rearranges.
     */
    @Test
    void cleaningThatWasNotStable() {
        assertThat(clean("<svg><tfoot></mi><td>x")).isEqualTo("");
        assertThat(clean("<template><tr><td>x</td></tr></template>y")).isEqualTo("y");
        assertThat(clean("<a href=/a>1<table><tr><td><a href=/b>2</a></td></tr></table></a>"))
                .isEqualTo("<a href=\"/a\">1<table><tbody><tr><td>2</td></tr></tbody></table></a>");
        assertThat(clean("<pre>\n\n\nx</pre>")).isEqualTo("<pre>x</pre>");
    }

    /**
     * Elements that break out of the list, table or paragraph of their host, by the implied end tags and ignored start tags
     * of <a href="https://html.spec.whatwg.org/multipage/parsing.html#closing-elements-that-have-implied-end-tags">WHATWG
     * HTML, 13.2.6.3</a>.
     */
    @Test
    void elementsThatBreakOutOfTheirHost() {
        assertThat(clean("a<li>forged comment")).isEqualTo("a<br>forged comment");
        assertThat(clean("a</div></li></ol><dd>b")).isEqualTo("a<br>b");
        assertThat(clean("<tr><td>a</td></tr><caption>b")).isEqualTo("ab");
        assertThat(clean("</p></article></body></html>x")).isEqualTo("<p></p>x");
    }

    /**
     * An element that a policy unwraps leaves its child where a browser would split the parent (<a
     * href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody">WHATWG HTML, 13.2.6.4.7</a>, headings
     * and {@code pre}).
     */
    @Test
    void unwrappingThatSplitsTheParent() {
        HtmlPolicy headings =
                HtmlPolicy.builder().allowElements("h1", "h2", "pre").build();
        assertThat(headings.sanitize("<h1><section><h2>x</h2></section></h1>").html())
                .isEqualTo("<h1>x</h1>");
        assertThat(headings.sanitize("<pre><font>\nx</font></pre>").html()).isEqualTo("<pre>x</pre>");
    }

    /**
     * Addresses whose host a browser, by the <a href="https://url.spec.whatwg.org/#url-parsing">WHATWG URL Standard, 4.4</a>,
     * and {@code java.net.URL} read differently.
     */
    @Test
    void addressesOfTwoMeanings() {
        assertThat(clean("<a href=\"/\\evil.example/x\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"https:\\\\evil.example/x\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"https://evil.example\\@www.example/embed\">x</a>"))
                .isEqualTo("x");
        assertThat(clean("<a href=\"https://good.example@evil.example/\">x</a>"))
                .isEqualTo("x");
        assertThat(clean("<a href=\"///evil.example/x\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"/&Tab;/evil.example/x\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"https://[::1]/\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"http://0x7f.1/\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"//host.example\">x</a>")).isEqualTo("<a href=\"//host.example/\">x</a>");
    }

    /**
     * Schemes that run code or hold a document, in the spellings of the <a
     * href="https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html">OWASP XSS Filter Evasion
     * Cheat Sheet</a>.
     */
    @Test
    void schemesThatRunCode() {
        assertThat(clean("<a href=\"JaVaScRiPt:alert(1)\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"vbscript:x\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"data:text/html,<script>alert(1)</script>\">x</a>"))
                .isEqualTo("x");
        assertThat(clean("<a href=\"&#x6A;avascript&colon;alert(1)\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"feed:javascript:alert(1)\">x</a>")).isEqualTo("x");
        assertThat(clean("<a href=\"javascript&#58alert(1)\">x</a>")).isEqualTo("x");
        assertThat(clean("<img src=\"javascript:alert(1)\">")).isEmpty();
        assertThat(clean("<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">"))
                .isEmpty();
    }

    /**
     * Event handlers, styles, ids and names, which script, disguise or shadow: <a
     * href="https://html.spec.whatwg.org/multipage/webappapis.html#event-handler-content-attributes">WHATWG HTML,
     * 8.1.8</a>, <a
     * href="https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object">7.2.2.3</a>.
     */
    @Test
    void attributesThatAct() {
        assertThat(clean("<b onclick=alert(1) style=position:fixed id=location name=x class=admin>x</b>"))
                .isEqualTo("<b>x</b>");
        assertThat(clean("<p ONLOAD=alert(1) o\u0000nload=x>x</p>")).isEqualTo("<p>x</p>");
        assertThat(clean("<img src=/p.png alt='\"><script>alert(1)</script>'>"))
                .isEqualTo("<img src=\"/p.png\" alt=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">");
        assertThat(clean("<a href=/x title='\" onmouseover=alert(1) \"'>x</a>"))
                .isEqualTo("<a href=\"/x\" title=\"&quot; onmouseover=alert(1) &quot;\">x</a>");
    }

    /**
     * jsoup takes U+FFFF for the end of its input ({@code CharacterReader.EOF}); a noncharacter by <a
     * href="https://infra.spec.whatwg.org/#noncharacter">WHATWG Infra</a>.
     */
    @Test
    void charactersThatEndTheInput() {
        assertThat(clean("<b>a\uFFFFb</b><i>c")).isEqualTo("<b>a\uFFFDb</b><i>c</i>");
        assertThat(clean("<b>\uD800&#xFFFF;&#0;&#x1;</b>")).isEqualTo("<b>\uFFFD\uFFFD\uFFFD\uFFFD</b>");
    }

    /**
     * Some parsers skip a byte order mark at the start (<a href="https://encoding.spec.whatwg.org/#decode">WHATWG Encoding,
     * 6</a>), others do not: it would be gone the second time.
     */
    @Test
    void byteOrderMarkAtTheStart() {
        assertThat(clean("\uFEFFx")).isEqualTo("x");
        assertThat(clean("<script></script>\uFEFF\uFEFF<b>\uFEFFx</b>")).isEqualTo("<b>\uFEFFx</b>");
    }
}
