package io.github.standfirst.html;

import io.github.standfirst.html.PolicyRules.Addresses;
import io.github.standfirst.html.PolicyRules.Limits;
import io.github.standfirst.html.PolicyRules.Links;
import io.github.standfirst.html.PolicyRules.Writing;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The policies that stand ready. */
final class Profiles {

    /** Where every policy begins: nothing is allowed; pictures, once they are, come from the web. */
    static final PolicyRules NOTHING = new PolicyRules(
            "",
            1,
            Map.of(),
            Set.of(),
            Map.of(),
            Map.of(),
            new Addresses(
                    Map.of(
                            "cite", Set.of("http", "https"),
                            "src", Set.of("http", "https"),
                            "srcset", Set.of("http", "https")),
                    false,
                    null,
                    Set.of(),
                    0),
            new Links(Set.of(), Set.of()),
            List.of(),
            new Writing("", 1, false, false),
            new Limits(HtmlPolicy.DEFAULT_MAX_LENGTH, HtmlPolicy.DEFAULT_MAX_DEPTH));

    private static final int COMMENT_MAX_LENGTH = 100_000;

    private static final String[] PHRASES = {
        "abbr", "b", "bdi", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "strong", "sub", "sup", "u", "var", "wbr"
    };
    private static final String[] BLOCKS = {"blockquote", "dd", "dl", "dt", "li", "p", "pre", "ul"};

    static final HtmlPolicy ARTICLE = HtmlPolicy.builder()
            .name("article", 1)
            .allowElements(PHRASES)
            .allowElements(BLOCKS)
            .allowElements("data", "dfn", "span", "h2", "h3", "h4", "h5", "h6", "hr")
            .allowElements("address", "article", "aside", "div", "figcaption", "figure", "footer", "header")
            .allowElements("section", "summary", "caption", "table", "tbody", "tfoot", "thead", "tr")
            .allowElement("a", "href")
            .allowElement("abbr", "title")
            .allowElement("bdo", "dir")
            .allowElement("blockquote", "cite")
            .allowElement("details", "open")
            .allowElement("img", "src", "alt", "width", "height")
            .allowElement("li", "value")
            .allowElement("ol", "start", "reversed")
            .allowElement("q", "cite")
            .allowElement("td", "colspan", "rowspan")
            .allowElement("th", "colspan", "rowspan", "scope", "abbr")
            .allowElement("time", "datetime")
            .allowAttributesEverywhere("dir", "lang")
            .linkSchemes("http", "https", "mailto")
            .keepRelativeAddresses()
            .highestHeading(2)
            .build();

    static final HtmlPolicy COMMENT = HtmlPolicy.builder()
            .name("comment", 1)
            .allowElements(PHRASES)
            .allowElements(BLOCKS)
            .allowElement("a", "href")
            .allowElement("abbr", "title")
            .allowElement("ol", "start")
            .allowAttributesEverywhere("dir", "lang")
            .linkSchemes("http", "https")
            .linkRel("nofollow", "ugc")
            .maxLength(COMMENT_MAX_LENGTH)
            .build();

    static final HtmlPolicy FEED =
            ARTICLE.toBuilder().name("feed", 1).removeRelativeAddresses().build();

    static final HtmlPolicy INLINE = HtmlPolicy.builder()
            .name("inline", 1)
            .allowElements("abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp")
            .allowElements("small", "strong", "sub", "sup", "u", "var", "wbr")
            .allowAttributesEverywhere("dir", "lang")
            .build();

    static final HtmlPolicy PLAIN_TEXT =
            HtmlPolicy.builder().name("plain text", 1).build();

    private Profiles() {}
}
