package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Access;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Correction;
import io.github.standfirst.article.CorrectionKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Translation;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.exchange.document.WrittenTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the properties of an article. Of one document. */
final class ArticleWriter {

    private final TextWriter texts;
    private final JsonText out;

    ArticleWriter(TextWriter texts, JsonText out) {
        this.texts = texts;
        this.out = out;
    }

    void properties(Article article) {
        out.string("@type", "NewsArticle");
        out.string("identifier", article.id().value());
        out.string("headline", article.headline());
        texts.plain("description", article.standfirst());
        out.language("inLanguage", article.language());
        out.url("url", article.canonicalUrl());
        out.url("mainEntityOfPage", article.canonicalUrl());
        texts.time("datePublished", PublicArticle.published(article.state()).orElse(null));
        texts.time("dateModified", WrittenTime.exact(article.modified()));
        for (CreditRole role : CreditRole.values()) {
            credits(article, role);
        }
        if (article.dateline() != null) {
            out.string("dateline", article.dateline().place());
        }
        if (article.lead() != null) {
            figure(article.lead());
        }
        strings(
                "articleSection",
                article.categories().stream().map(Category::name).toList());
        strings("keywords", article.tags().stream().map(Tag::name).toList());
        texts.body("articleBody", article.body());
        corrections(article.corrections());
        translations(article.translations());
        if (article.access() != Access.FREE) {
            out.flag("isAccessibleForFree", false);
        }
        rights(article.rights());
    }

    private void credits(Article article, CreditRole role) {
        List<Author> authors = article.credits().stream()
                .filter(credit -> credit.role() == role)
                .map(Credit::author)
                .toList();
        if (authors.isEmpty()) {
            return;
        }
        String property = CreditProperties.of(role);
        out.beginArray(property);
        for (Author author : authors) {
            out.beginObject();
            if (role == CreditRole.PHOTOGRAPHER) {
                out.string("@type", "Role");
                out.string("roleName", CreditProperties.PHOTOGRAPHER);
                out.beginObject(property);
                author(author);
                out.endObject();
            } else {
                author(author);
            }
            out.endObject();
        }
        out.endArray();
    }

    private void author(Author author) {
        out.string("@type", type(author.kind()));
        out.string("name", author.name());
        out.url("url", author.url());
        if (author.portrait() != null) {
            out.beginObject("image");
            image(author.portrait());
            out.endObject();
        }
    }

    /** A role is neither a person nor an organization. */
    private static String type(AuthorKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case ROLE -> CreditProperties.ROLE_TYPE;
        };
    }

    private void figure(Figure figure) {
        out.beginObject("image");
        image(figure.image());
        texts.plain("caption", figure.caption());
        out.string("creditText", figure.credit());
        out.endObject();
    }

    private void image(Image image) {
        out.string("@type", "ImageObject");
        out.url("url", image.src());
        if (image.alt() != null) {
            out.anyString("description", image.alt());
        }
        if (image.size() != null) {
            out.number("width", image.size().width());
            out.number("height", image.size().height());
        }
        rights(image.rights());
    }

    private void rights(@Nullable Rights rights) {
        if (rights == null) {
            return;
        }
        out.beginObject("copyrightHolder");
        out.string("name", rights.holder());
        out.endObject();
        if (!rights.terms().isEmpty() || rights.source() != null) {
            out.beginObject("license");
            out.string("@type", "CreativeWork");
            out.string("name", rights.terms());
            out.url("url", rights.source());
            out.endObject();
        }
        texts.time("expires", WrittenTime.exact(rights.expires()));
    }

    /** Updates and notes of the newsroom correct nothing, and there is no property for them. */
    private void corrections(List<Correction> corrections) {
        List<Correction> corrected = corrections.stream()
                .filter(correction -> correction.kind() == CorrectionKind.CORRECTION
                        || correction.kind() == CorrectionKind.CLARIFICATION)
                .toList();
        if (corrected.isEmpty()) {
            return;
        }
        out.beginArray("correction");
        for (Correction correction : corrected) {
            out.beginObject();
            out.string("@type", "CorrectionComment");
            texts.time("datePublished", correction.at());
            texts.text(correction.note());
            out.endObject();
        }
        out.endArray();
    }

    private void translations(List<Translation> translations) {
        if (translations.isEmpty()) {
            return;
        }
        out.beginArray("workTranslation");
        for (Translation translation : translations) {
            out.beginObject();
            out.string("@type", "Article");
            out.language("inLanguage", translation.language());
            out.url("url", translation.href());
            out.endObject();
        }
        out.endArray();
    }

    private void strings(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.beginArray(name);
            values.forEach(out::element);
            out.endArray();
        }
    }
}
