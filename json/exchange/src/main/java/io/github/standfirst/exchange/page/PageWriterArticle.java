package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Draft;
import io.github.standfirst.article.PublicationState.Withdrawn;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.exchange.document.WrittenTime;
import io.github.standfirst.exchange.page.Labels.Word;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a page: links to translations, the article, and in it related links and comments. */
final class PageWriterArticle {

    /** Below the headline. */
    private static final int BODY_LEVEL = 2;

    private final PageMarkup out;
    private final Article article;
    private final PageWriterWords words;

    PageWriterArticle(PageMarkup out, Article article, PageWriterWords words) {
        this.out = out;
        this.article = article;
        this.words = words;
    }

    void write(ThreadView view, PageWriterThread thread) {
        translations();
        out.start("main").start("article", "story");
        WrittenData.add(out, article);
        header(view);
        if (article.lead() != null) {
            lead(article.lead());
        }
        if (!article.body().isEmpty()) {
            out.start("div", "article-body");
            PageWriterParts.body(out, BODY_LEVEL, article.body());
            out.end();
        }
        new PageWriterBackMatter(out, article, words).write();
        thread.write(article.discussion().state(), view.count(), view.rows());
        out.end().end();
    }

    private void translations() {
        if (article.translations().isEmpty()) {
            return;
        }
        out.start("header", "site").start("nav");
        words.mark(out);
        out.attribute("aria-label", words.get(Word.TRANSLATIONS)).start("ul");
        for (Translation translation : article.translations()) {
            Language language = translation.language();
            out.start("li").start("a").language(language);
            if (language.isDetermined()) {
                out.attribute("hreflang", language.tag());
            }
            out.attribute("href", translation.href().value())
                    .text(ownName(language))
                    .end()
                    .end();
        }
        out.end().end().end();
    }

    /** The name that a language has for itself; its tag where the JDK knows none. */
    private static String ownName(Language language) {
        String name = language.locale().getDisplayName(language.locale());
        return name.isEmpty() ? language.tag() : name;
    }

    private void header(ThreadView view) {
        out.start("header").element("h1", article.headline());
        if (!article.standfirst().isEmpty()) {
            out.start("div", "standfirst");
            PageWriterParts.body(out, BODY_LEVEL, article.standfirst());
            out.end();
        }
        state();
        byline(article.authors());
        out.start("p", "dates");
        words.mark(out);
        date(Word.PUBLISHED, PublicArticle.published(article.state()).orElse(null));
        date(Word.UPDATED, WrittenTime.exact(article.modified()));
        out.start("a")
                .attribute("href", "#comments")
                .text(words.commentCount(view.count()))
                .end();
        out.end().end();
    }

    private void state() {
        if (article.state() instanceof Draft) {
            out.start("div", "state").start("p");
            words.mark(out);
            out.text(words.get(Word.DRAFT)).end().end();
        } else if (article.state() instanceof Withdrawn withdrawn) {
            out.start("div", "state").start("p");
            words.mark(out);
            words.around(out, Word.WITHDRAWN, () -> words.time(out, Moment.exact(withdrawn.at())));
            out.end();
            if (!withdrawn.reason().isBlank()) {
                out.element("p", withdrawn.reason());
            }
            out.end();
        }
    }

    private void byline(List<Author> authors) {
        if (authors.isEmpty()) {
            return;
        }
        out.start("p", "byline");
        words.mark(out);
        words.around(out, Word.BYLINE, () -> {
            for (int i = 0; i < authors.size(); i++) {
                out.text(i == 0 ? "" : ", ");
                PageWriterParts.name(out, authors.get(i));
            }
        });
        out.end();
    }

    private void date(Word word, @Nullable Moment moment) {
        if (moment != null) {
            out.start("span");
            words.around(out, word, () -> words.time(out, moment));
            out.end().text(" ");
        }
    }

    private void lead(Figure figure) {
        String credit = figure.credit() == null ? "" : figure.credit().strip();
        boolean captioned = !credit.isEmpty() || !figure.caption().isEmpty();
        out.start("figure", "lead").start("img");
        PageWriterParts.source(out, figure.image());
        describe(figure.image(), captioned);
        out.end();
        if (captioned) {
            out.start("figcaption");
            caption(figure.caption(), credit);
            out.end();
        }
        out.end();
    }

    private void caption(SafeHtml caption, String credit) {
        if (!caption.isEmpty()) {
            out.start("div", "caption")
                    .html(HeadingLevels.from(BODY_LEVEL, caption))
                    .end();
        }
        if (!credit.isEmpty()) {
            out.start("div", "credit");
            words.mark(out);
            words.around(out, Word.PHOTO, () -> out.element("bdi", credit));
            out.end();
        }
    }

    /**
     * Writes the alternative text of a picture that is a part of the story. Where it is not known it is left out: an
     * empty one would call the picture decoration (WCAG 2, technique H67) and hide it from those who do not see it, as
     * well as from every check that could find what is missing. In a figure with a caption that is allowed
     * (<a href="https://html.spec.whatwg.org/multipage/images.html#guidance-for-conformance-checkers">WHATWG HTML,
     * 4.8.4.4.15</a>); elsewhere the picture says that its generator had no text (4.8.4.4.14).
     */
    private void describe(Image image, boolean captioned) {
        if (image.alt() != null) {
            out.attribute("alt", image.alt());
        } else if (!captioned) {
            out.attribute("generator-unable-to-provide-required-alt", "");
        }
    }
}
