package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.page.Marks.Mark;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands on a page and is no part of its article: navigation, share links, related articles, advertising. */
final class PageNoise {

    private static final Set<String> WORDS = Words.of("""
            share sharing sharer social socials related recommended recommendations newsletter
            subscribe subscription sidebar widget widgets promo advert advertisement advertising ads
            adsense sponsor sponsored breadcrumb breadcrumbs navigation navbar pagination pager
            respond cookie cookies consent popup modal outbrain taboola plista yarpp sharedaddy
            sociable addtoany addthis shariff printfriendly paywall footnav skip disqus livefyre
            teaserlist anzeige werbung werbebox verwandte aehnliche toolbar login signup
            relatedposts feedback backlink whatsapp pinterest donate spenden abo vgwort comments
            kommentare commentlist masthead colophon
            """);

    private static final Set<String> TOKENS = Words.of("""
            screen-reader-text sr-only visually-hidden visuallyhidden noprint no-print print-only
            hidden more-articles read-more readmore read-next also-read see-also post-navigation
            nav-links kk-star-ratings wp-polls mc4wp-form ad adbox ad-container ad-slot toc
            ez-toc-container toc_container menu nav feed more-on topbar site-header site-footer
            print-button jump-to-recipe wp-block-buttons addon teaserbox page-header-logo
            """);

    /** What stands around the text of an article and says something of it. */
    private static final Set<String> META = Words.of("""
            post-meta entry-meta entry-footer entry-utility postmetadata post-footer article-footer
            article-meta meta-info tags tags-links tag-links taglist cat-links post-tags
            article-tags byline entry-date posted-on rating ratings votes topics keywords
            comments-link meta author writtenby article-author copyright-notice author-info
            author-box authorbox author-bio about-author saboxplugin-wrap author-description
            page-links post-nav-links post-author article-date post-date entry-categories article__meta post-info entry-title
            post-title author-name tool tools print dateline-meta
            """);

    /** Words in the names of what can be pressed, where it is an element that holds nothing else. */
    private static final Set<String> CONTROL_WORDS = Set.of("print", "pin", "button", "btn", "jump");

    private static final Set<String> COPYRIGHT = Set.of("copyright");

    private PageNoise() {}

    /** Answers whether an element has to do with something else than the article, by what it is or is called. */
    static boolean isForeign(Element element, Marks marks) {
        return isForeign(element) || (!isText(element) && isNamed(marks));
    }

    /** Answers whether an element says something of the article but is no part of its text. */
    static boolean isMeta(Element element, Marks marks) {
        return element.nameIs("footer")
                || marks.hasAny(META)
                || marks.hasWord(COPYRIGHT)
                || (isInline(element) && (element.hasAttr("onclick") || marks.hasWord(CONTROL_WORDS)));
    }

    private static boolean isInline(Element element) {
        return element.nameIs("a") || element.nameIs("span");
    }

    /** What a text consists of; an embedded post of a network bears that network's name. */
    private static boolean isText(Element element) {
        return switch (element.normalName()) {
            case "blockquote", "figure", "p", "pre", "table" -> true;
            default -> false;
        };
    }

    private static boolean isForeign(Element element) {
        return switch (element.normalName()) {
            case "nav", "form", "button", "dialog", "menu", "input", "select", "textarea", "label", "fieldset" -> true;
            default -> element.hasAttr("hidden") || isRole(element.attr("role")) || isInvisible(element);
        };
    }

    private static boolean isRole(String role) {
        return switch (role) {
            case "navigation", "search", "banner", "contentinfo", "dialog", "alert", "complementary" -> true;
            default -> false;
        };
    }

    private static boolean isInvisible(Element element) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < 500
                && style.replace(" ", "").contains("display:none");
    }

    private static boolean isNamed(Marks marks) {
        if (marks.hasAny(TOKENS)) {
            return true;
        }
        for (Mark mark : marks.list()) {
            if (isNoiseName(mark.words())) {
                return true;
            }
        }
        return false;
    }

    /** A word says it, unless one says the contrary, as in {@code no-sidebar}. */
    private static boolean isNoiseName(List<String> words) {
        boolean noise = false;
        for (String word : words) {
            noise |= WORDS.contains(word);
            if (word.equals("no") || word.equals("has") || word.equals("with") || word.equals("without")) {
                return false;
            }
        }
        return noise;
    }
}
