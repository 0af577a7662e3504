package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.exchange.document.WrittenTime;
import io.github.standfirst.exchange.schemaorg.SchemaOrg;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The head of a page: what search engines, social networks and browsers are told. */
final class PageWriterHead {

    private final PageMarkup out;
    private final Article article;
    private final ZoneId zone;

    PageWriterHead(PageMarkup out, Article article, ZoneId zone) {
        this.out = out;
        this.article = article;
        this.zone = zone;
    }

    void write(ThreadView thread) {
        out.start("head");
        out.start("meta").attribute("charset", "utf-8").end();
        meta("name", "viewport", "width=device-width, initial-scale=1");
        out.element("title", article.headline());
        metadata();
        links();
        openGraph();
        out.start("style").rawText(PageWriterStyle.SHEET).end();
        out.start("script")
                .attribute("type", "application/ld+json")
                .rawText(SchemaOrg.builder().zone(zone).build().writeForPage(article, thread))
                .end();
        out.end();
    }

    private void metadata() {
        meta("name", "description", oneLine(article.standfirst()));
        article.authors().forEach(author -> meta("name", "author", author.name()));
        boolean forReaders = article.state() instanceof Published || article.state() instanceof Scheduled;
        if (!forReaders) {
            meta("name", "robots", "noindex");
        }
    }

    private void links() {
        @Nullable WebUrl canonical = article.canonicalUrl();
        if (canonical != null) {
            link("canonical", canonical);
        }
        if (canonical != null && !article.translations().isEmpty()) {
            alternate(article.language(), canonical);
        }
        for (Translation translation : article.translations()) {
            alternate(translation.language(), translation.href());
        }
    }

    private void link(String rel, WebUrl href) {
        out.start("link").attribute("rel", rel).attribute("href", href.value()).end();
    }

    private void alternate(Language language, WebUrl href) {
        if (language.isDetermined()) {
            out.start("link")
                    .attribute("rel", "alternate")
                    .attribute("hreflang", language.tag())
                    .attribute("href", href.value())
                    .end();
        }
    }

    private void openGraph() {
        meta("property", "og:type", "article");
        meta("property", "og:title", article.headline());
        meta("property", "og:description", oneLine(article.standfirst()));
        @Nullable WebUrl canonical = article.canonicalUrl();
        meta("property", "og:url", canonical == null ? null : canonical.value());
        meta("property", "og:locale", openGraphLocale(article.language()));
        if (article.lead() != null) {
            openGraphImage(article.lead().image());
        }
        @Nullable Moment published = PublicArticle.published(article.state()).orElse(null);
        @Nullable Moment modified = WrittenTime.exact(article.modified());
        meta("property", "article:published_time", WrittenTime.machineReadable(published, zone));
        meta("property", "article:modified_time", WrittenTime.machineReadable(modified, zone));
        for (Author author : article.authors()) {
            meta(
                    "property",
                    "article:author",
                    author.url() == null ? null : author.url().value());
        }
        if (!article.categories().isEmpty()) {
            meta("property", "article:section", article.categories().get(0).name());
        }
        for (Tag tag : article.tags()) {
            meta("property", "article:tag", tag.name());
        }
    }

    private void openGraphImage(Image image) {
        meta("property", "og:image", image.src().value());
        if (image.size() != null) {
            meta("property", "og:image:width", Integer.toString(image.size().width()));
            meta("property", "og:image:height", Integer.toString(image.size().height()));
        }
        meta("property", "og:image:alt", image.alt());
    }

    /** The form {@code en_US}, which asks for a region; null where the language names none. */
    private static @Nullable String openGraphLocale(Language language) {
        Locale locale = language.locale();
        boolean named = !locale.getLanguage().isEmpty() && !locale.getCountry().isEmpty();
        return named ? locale.getLanguage() + "_" + locale.getCountry() : null;
    }

    private static String oneLine(SafeHtml html) {
        return PlainText.of(html).replaceAll("\\s+", " ").strip();
    }

    /** Writes what is known: nothing for null and for an empty text. */
    private void meta(String key, String name, @Nullable String content) {
        if (content != null && !content.isEmpty()) {
            out.start("meta").attribute(key, name).attribute("content", content).end();
        }
    }
}
