package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Draft;
import io.github.standfirst.article.PublicationState.Withdrawn;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.ThreadView;
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
        header(view);
        if (article.lead() != null) {
            lead(article.lead());
        }
        if (!article.body().isEmpty()) {
            out.start("div", "article-body")
                    .html(HeadingLevels.from(BODY_LEVEL, article.body()))
                    .end();
        }
        footer();
        article.authors().forEach(this::authorBox);
        related();
        thread.write(view.count(), view.rows());
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
            out.start("div", "standfirst")
                    .html(HeadingLevels.from(BODY_LEVEL, article.standfirst()))
                    .end();
        }
        state();
        byline(article.authors());
        out.start("p", "dates");
        words.mark(out);
        date(Word.PUBLISHED, PageWriterTime.published(article.state()));
        date(Word.UPDATED, PageWriterTime.exact(article.modified()));
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
                name(authors.get(i));
            }
        });
        out.end();
    }

    private void name(Author author) {
        if (author.url() == null) {
            out.element("bdi", author.name());
        } else {
            out.start("a").attribute("href", author.url().value()).attribute("rel", "author");
            out.element("bdi", author.name()).end();
        }
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
        source(figure.image());
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

    private void source(Image image) {
        out.attribute("src", image.src().value());
        if (image.size() != null) {
            out.attribute("width", Integer.toString(image.size().width()))
                    .attribute("height", Integer.toString(image.size().height()));
        }
    }

    /**
     * Writes a picture beside a text that says what it stands for. Where its alternative text is not known, or repeats
     * that text, it is empty: nothing is lost without the picture
     * (<a href="https://html.spec.whatwg.org/multipage/images.html#alt">WHATWG HTML, 4.8.4.4</a>).
     */
    private void illustration(Image image, String beside) {
        String alt = image.alt() == null || image.alt().equals(beside) ? "" : image.alt();
        out.start("img", "illustration");
        source(image);
        out.attribute("alt", alt).attribute("loading", "lazy").end();
    }

    private void footer() {
        boolean credited = article.credits().stream().anyMatch(credit -> credit.role() != CreditRole.AUTHOR);
        if (!credited && article.categories().isEmpty() && article.tags().isEmpty()) {
            return;
        }
        out.start("footer").start("dl");
        for (CreditRole role : CreditRole.values()) {
            list(word(role), names(role));
        }
        list(Word.SECTIONS, article.categories().stream().map(Category::name).toList());
        list(Word.TAGS, article.tags().stream().map(Tag::name).toList());
        out.end().end();
    }

    private List<String> names(CreditRole role) {
        return article.credits().stream()
                .filter(credit -> credit.role() == role)
                .map(Credit::author)
                .map(Author::name)
                .toList();
    }

    private void list(@Nullable Word word, List<String> names) {
        if (word == null || names.isEmpty()) {
            return;
        }
        out.start("div").start("dt");
        words.mark(out);
        out.text(words.get(word)).end();
        for (String name : names) {
            out.start("dd").element("bdi", name).end();
        }
        out.end();
    }

    private static @Nullable Word word(CreditRole role) {
        return switch (role) {
            case AUTHOR -> null;
            case EDITOR -> Word.EDITOR;
            case PHOTOGRAPHER -> Word.PHOTOGRAPHER;
            case TRANSLATOR -> Word.TRANSLATOR;
            case SOURCE -> Word.SOURCE;
        };
    }

    /** An author of whom there is no more to show than the name stands in the byline alone. */
    private void authorBox(Author author) {
        if (author.bio().isEmpty() && author.portrait() == null) {
            return;
        }
        out.start("section", "author");
        if (author.portrait() != null) {
            illustration(author.portrait(), author.name());
        }
        out.start("h2");
        name(author);
        out.end();
        if (!author.bio().isEmpty()) {
            out.start("div", "bio")
                    .html(HeadingLevels.from(BODY_LEVEL + 1, author.bio()))
                    .end();
        }
        out.end();
    }

    private void related() {
        if (article.related().isEmpty()) {
            return;
        }
        out.start("section", "related").start("h2");
        words.mark(out);
        out.text(words.get(Word.RELATED)).end().start("ul");
        for (Link link : article.related()) {
            out.start("li");
            if (link.thumbnail() != null) {
                illustration(link.thumbnail(), link.title());
            }
            out.start("a").attribute("href", link.href().value());
            out.element("bdi", link.title()).end();
            relatedTime(link.published());
            out.end();
        }
        out.end().end();
    }

    private void relatedTime(@Nullable Moment published) {
        if (published != null) {
            out.start("p", "date");
            words.mark(out);
            words.time(out, published);
            out.end();
        }
    }
}
