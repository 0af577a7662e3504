package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Tag;
import io.github.standfirst.exchange.page.Labels.Word;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands behind the text of an article: corrections, credits and sections, rights, authors, related links. */
final class PageWriterBackMatter {

    /** Below the headings of the parts. */
    private static final int BODY_LEVEL = 3;

    private final PageMarkup out;
    private final Article article;
    private final PageWriterWords words;

    PageWriterBackMatter(PageMarkup out, Article article, PageWriterWords words) {
        this.out = out;
        this.article = article;
        this.words = words;
    }

    void write() {
        corrections();
        footer();
        article.authors().forEach(this::authorBox);
        related();
    }

    private void corrections() {
        if (article.corrections().isEmpty()) {
            return;
        }
        out.start("section", "corrections").start("h2");
        words.mark(out);
        out.text(words.get(Word.CORRECTIONS)).end().start("ul");
        for (Correction correction : article.corrections()) {
            out.start("li").start("p", "date");
            words.mark(out);
            out.element("b", words.get(word(correction.kind()))).text(" ");
            words.time(out, correction.at());
            out.end();
            out.start("div", "note")
                    .html(HeadingLevels.from(BODY_LEVEL, correction.note()))
                    .end();
            out.end();
        }
        out.end().end();
    }

    private static Word word(CorrectionKind kind) {
        return switch (kind) {
            case CORRECTION -> Word.CORRECTION;
            case CLARIFICATION -> Word.CLARIFICATION;
            case UPDATE -> Word.UPDATE;
            case EDITORS_NOTE -> Word.EDITORS_NOTE;
        };
    }

    private void footer() {
        boolean credited = article.credits().stream().anyMatch(credit -> credit.role() != CreditRole.AUTHOR);
        boolean listed =
                credited || !article.categories().isEmpty() || !article.tags().isEmpty();
        if (!listed && article.rights() == null) {
            return;
        }
        out.start("footer");
        if (listed) {
            lists();
        }
        if (article.rights() != null) {
            rights(article.rights());
        }
        out.end();
    }

    private void lists() {
        out.start("dl");
        for (CreditRole role : CreditRole.values()) {
            list(word(role), names(role));
        }
        list(Word.SECTIONS, article.categories().stream().map(Category::name).toList());
        list(Word.TAGS, article.tags().stream().map(Tag::name).toList());
        out.end();
    }

    private void rights(Rights rights) {
        out.start("p", "rights").text("© ");
        boolean termed = !rights.terms().isBlank();
        linked(termed ? null : rights.source(), rights.holder());
        if (termed) {
            out.text(" ");
            linked(rights.source(), rights.terms());
        }
        out.end();
    }

    private void linked(@Nullable WebUrl href, String text) {
        if (href == null) {
            out.element("bdi", text);
        } else {
            out.start("a").attribute("href", href.value());
            out.element("bdi", text).end();
        }
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
        PageWriterParts.name(out, author);
        out.end();
        if (!author.bio().isEmpty()) {
            out.start("div", "bio")
                    .html(HeadingLevels.from(BODY_LEVEL, author.bio()))
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

    /**
     * Writes a picture beside a text that says what it stands for. Where its alternative text is not known, or repeats
     * that text, it is empty: nothing is lost without the picture
     * (<a href="https://html.spec.whatwg.org/multipage/images.html#alt">WHATWG HTML, 4.8.4.4</a>).
     */
    private void illustration(Image image, String beside) {
        String alt = image.alt() == null || image.alt().equals(beside) ? "" : image.alt();
        out.start("img", "illustration");
        PageWriterParts.source(out, image);
        out.attribute("alt", alt).attribute("loading", "lazy").end();
    }
}
