package io.github.standfirst.exchange.page;

import static io.github.standfirst.exchange.page.PageWriterSamples.CANONICAL;
import static io.github.standfirst.exchange.page.PageWriterSamples.article;
import static io.github.standfirst.exchange.page.PageWriterSamples.comment;
import static io.github.standfirst.exchange.page.PageWriterSamples.page;
import static io.github.standfirst.exchange.page.PageWriterSamples.view;
import static io.github.standfirst.exchange.page.PageWriterSamples.writer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.PublicationState.Withdrawn;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.WithdrawalKind;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.exchange.page.Labels.Word;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that want to be more than text, in each place where a page prints text. */
class PageWriterAttackTest {

    /** An article and a comment that have the text in every plain text that they hold. */
    private static String everywhere(String text) {
        Image image = Image.of(WebUrl.parse("https://news.example/i.png"), text);
        Author author = Author.builder(text, AuthorKind.PERSON)
                .bio(SafeHtml.ofText(text))
                .portrait(image)
                .build();
        Article article = article("en", text)
                .standfirst(SafeHtml.ofText(text))
                .body(SafeHtml.ofText(text))
                .lead(new Figure(image, SafeHtml.ofText(text), text))
                .credits(List.of(new Credit(CreditRole.AUTHOR, author), new Credit(CreditRole.SOURCE, author)))
                .dateline(new Dateline(text))
                .categories(List.of(Category.of(Slug.of("c"), text)))
                .tags(List.of(new Tag(Slug.of("t"), text)))
                .related(List.of(new Link(text, CANONICAL, image, null)))
                .build();
        return writer().write(
                        article,
                        view(comment("1", text).body(SafeHtml.ofText(text)).build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "<!-- <SCRIPT> </script",
                "]]><!]]>",
                // OWASP XSS filter evasion cheat sheet: leaving an attribute, an element, raw text
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "\" autofocus onfocus=\"alert(1)",
                "</title><svg onload=alert(1)>",
                "</style><svg/onload=alert(1)>",
                "<style>*{background:url(javascript:alert(1))}</style>",
                "<a href=javascript:alert(1)>x</a>",
                "&lt;img src=x onerror=alert(1)&gt; &#60;b&#62; &quot;",
                "</li></ol></article></main><base href=https://evil.example/>",
                "<iframe srcdoc='<script>alert(1)</script>'>",
                "line\u2028break\u2029<b>",
            })
    void textStaysText(String text) {
        PageWriterPage harmless = PageWriterPage.of(everywhere("harmless"));
        PageWriterPage page = PageWriterPage.of(everywhere(text));

        assertThat(shape(page)).isEqualTo(shape(harmless));
        assertThat(page.one("h1").wholeText()).isEqualTo(text);
        assertThat(page.one("title").wholeText()).isEqualTo(text);
        assertThat(page.one("figure img").attr("alt")).isEqualTo(text);
        assertThat(page.document().select("bdi").eachText())
                .hasSizeGreaterThan(5)
                .containsOnly(page.one("h1").text());
        assertThat(page.jsonLd().get("headline").stringValue()).isEqualTo(text);
        assertThat(page.jsonLd().at("/comment/0/author/name").stringValue()).isEqualTo(text);
    }

    /** The elements of a page with the names of their attributes. */
    private static List<String> shape(PageWriterPage page) {
        return page.document().getAllElements().stream()
                .map(element -> element.normalName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }

    @Test
    void headlineCannotEndScriptOfJsonLd() {
        String page = writer().write(article("en", "</script><!--\u2028&").build(), view());

        assertThat(page)
                .contains("\"headline\":\"\\u003C/script\\u003E\\u003C!--\\u2028\\u0026\"")
                .containsOnlyOnce("</script>");
    }

    @Test
    void reasonOfWithdrawalIsText() {
        String markup = "<img src=x onerror=alert(1)>";
        PageWriterPage page = page(article()
                .state(new Withdrawn(null, Instant.EPOCH, WithdrawalKind.LEGAL, markup))
                .build());

        assertThat(page.document().select("img")).isEmpty();
        assertThat(page.texts(".state p")).contains(markup);
    }

    @Test
    void labelsAreText() {
        Labels labels = Labels.english().withCommentCount(count -> "<img src=1>");
        for (Word word : Word.values()) {
            labels = labels.with(word, "\"><img src=2>" + (word.takesPart() ? "{}" : ""));
        }
        Comment first = comment("1", "").build();
        Comment second = comment("2", "").edited(Instant.EPOCH).build();
        String page =
                new PageWriter(labels, PageWriterSamples.ZONE).write(article().build(), view(first, second));

        assertThat(PageWriterPage.of(page).document().select("img")).isEmpty();
    }

    @Test
    void commentWithScriptIsPrintedWithoutIt() {
        SafeHtml body = HtmlPolicy.comment()
                .sanitize("<p>hello<script>alert(1)</script><a href=\"ja&Tab;vascript:alert(1)\" onclick=alert(1)>x</a>"
                        + "</li></ol><h1>y</h1>");
        PageWriterPage page =
                page(article().build(), comment("1", "Ara").body(body).build());

        assertThat(page.document().select("script")).hasSize(1);
        assertThat(page.document().select("#comments li")).hasSize(1);
        assertThat(page.document().select("h1")).hasSize(1);
        assertThat(page.document().html()).doesNotContain("javascript:", "onclick");
    }

    /** Trojan Source, CVE-2021-42574, and its like in names: overrides end where their isolate ends. */
    @Test
    void bidiOverridesOfNamesStayInBdi() {
        String name = "Ara\u202E\u2066 gro.elpmaxe";
        Article article = article()
                .credits(List.of(new Credit(CreditRole.AUTHOR, Author.person(name))))
                .build();
        PageWriterPage page = page(article, comment("1", name).build());

        List<Element> holders = page.document().body().getElementsContainingOwnText("\u202E");
        assertThat(holders).extracting(Element::normalName).containsExactly("bdi", "bdi");
        assertThat(holders).extracting(Element::wholeOwnText).containsOnly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>",
                "'onclick=alert(1)//",
                "a&amp;b",
                "%41%22",
                "../../x?y#z",
                "javascript:alert(1)",
                "Գոհար",
                "سلمى",
                "😀",
                "\\",
                "{}",
                "s-heading",
            })
    void idOfAnyScriptMakesAnchorAndAddress(String id) {
        PageWriterPage page = page(article().build(), comment(id, "Ara").build());
        Element comment = page.one("#comments article");
        URI address = URI.create(page.one(".reply a").attr("href"));

        assertThat(comment.id()).isEqualTo("comment-" + id);
        assertThat(address.toString()).startsWith(CANONICAL + "#comment-").isASCII();
        assertThat(URLDecoder.decode(address.getRawFragment(), StandardCharsets.UTF_8))
                .isEqualTo("comment-" + id);
        assertThat(page.jsonLd().at("/comment/0/@id").stringValue()).isEqualTo(address.toString());
        assertThat(page.document().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void idWithSpaceCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentId.of("1 onclick=alert(1)"))
                .withMessageStartingWith("comment id has U+0020 at index 1");
    }

    @Test
    void websiteCannotBeScript() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebUrl.parse("javascript:alert(1)"))
                .withMessageStartingWith("web address \"javascript:alert(1)\" has another scheme or none; expected is");
    }

    @Test
    void pageHasNoScriptThatRunsAndNoStyleInAttributes() {
        PageWriterPage page = PageWriterPage.of(everywhere("x"));

        assertThat(page.one("script").attr("type")).isEqualTo("application/ld+json");
        assertThat(page.document().select("[style], [onclick], [onerror], iframe, object, embed, base, form"))
                .isEmpty();
    }
}
