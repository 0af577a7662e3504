package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.exchange.document.CommentAnchors;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.exchange.document.WrittenTime;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An article and the comments shown below it as a <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a> in
 * JSON-LD. Comments are a flat list, each with the {@code parentItem} that it answers: nested ones would be as deep as
 * the thread.
 */
final class JsonLdWriter {

    private final Article article;
    private final ThreadView thread;
    private final ZoneId zone;
    private final StringWriter json = new StringWriter();
    private final JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json);

    JsonLdWriter(Article article, ThreadView thread, ZoneId zone) {
        this.article = article;
        this.thread = thread;
        this.zone = zone;
    }

    /** The JSON, safe to stand in a {@code script}: without {@code <}, {@code >}, {@code &}, U+2028 and U+2029. */
    String write() {
        out.writeStartObject();
        string("@context", "https://schema.org");
        string("@type", "NewsArticle");
        string("headline", article.headline());
        string("description", text(article.standfirst()));
        language(article.language());
        url("url", article.canonicalUrl());
        url("mainEntityOfPage", article.canonicalUrl());
        time("datePublished", PublicArticle.published(article.state()).orElse(null));
        time("dateModified", WrittenTime.exact(article.modified()));
        for (CreditRole role : CreditRole.values()) {
            credits(role);
        }
        if (article.dateline() != null) {
            string("dateline", article.dateline().place());
        }
        if (article.lead() != null) {
            image(article.lead());
        }
        strings(
                "articleSection",
                article.categories().stream().map(Category::name).toList());
        strings("keywords", article.tags().stream().map(Tag::name).toList());
        out.writeNumberProperty("commentCount", thread.count());
        comments();
        out.writeEndObject();
        out.close();
        return scriptSafe(json.toString());
    }

    /**
     * Writes as escapes what could end a script or open a comment in it
     * (<a href="https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements">WHATWG
     * HTML, 4.12.1.3</a>), and what older JavaScript takes for line ends. In JSON they stand in strings only.
     */
    private static String scriptSafe(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            switch (unit) {
                case '<' -> safe.append("\\u003C");
                case '>' -> safe.append("\\u003E");
                case '&' -> safe.append("\\u0026");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(unit);
            }
        }
        return safe.toString();
    }

    private void credits(CreditRole role) {
        List<Author> authors = article.credits().stream()
                .filter(credit -> credit.role() == role)
                .map(Credit::author)
                .toList();
        if (!authors.isEmpty()) {
            out.writeArrayPropertyStart(property(role));
            authors.forEach(this::author);
            out.writeEndArray();
        }
    }

    private static String property(CreditRole role) {
        return switch (role) {
            case AUTHOR -> "author";
            case EDITOR -> "editor";
            case PHOTOGRAPHER -> "contributor";
            case TRANSLATOR -> "translator";
            case SOURCE -> "sourceOrganization";
        };
    }

    /** A role is neither a person nor an organization: it has a name and no type. */
    private void author(Author author) {
        out.writeStartObject();
        if (author.kind() != AuthorKind.ROLE) {
            string("@type", author.kind() == AuthorKind.PERSON ? "Person" : "Organization");
        }
        string("name", author.name());
        url("url", author.url());
        out.writeEndObject();
    }

    private void image(Figure figure) {
        Image image = figure.image();
        out.writeObjectPropertyStart("image");
        string("@type", "ImageObject");
        url("url", image.src());
        if (image.size() != null) {
            out.writeNumberProperty("width", image.size().width());
            out.writeNumberProperty("height", image.size().height());
        }
        string("caption", text(figure.caption()));
        string("creditText", figure.credit());
        out.writeEndObject();
    }

    private void comments() {
        Set<CommentId> rows = new HashSet<>();
        thread.rows().forEach(row -> rows.add(row.id()));
        out.writeArrayPropertyStart("comment");
        for (ThreadRow row : thread.rows()) {
            if (row instanceof Shown shown) {
                comment(shown.comment(), rows);
            }
        }
        out.writeEndArray();
    }

    private void comment(Comment.Posted comment, Set<CommentId> rows) {
        out.writeStartObject();
        string("@type", "Comment");
        string("@id", CommentAnchors.address(article, comment.id()));
        if (comment.parent() != null && rows.contains(comment.parent())) {
            out.writeObjectPropertyStart("parentItem");
            string("@id", CommentAnchors.address(article, comment.parent()));
            out.writeEndObject();
        }
        commenter(comment.commenter(), comment.kind());
        time("dateCreated", comment.posted());
        time("dateModified", WrittenTime.exact(comment.edited()));
        language(comment.language());
        string("text", text(comment.body()));
        out.writeEndObject();
    }

    private void commenter(Commenter commenter, CommentKind kind) {
        if (commenter.name().isBlank() && commenter.website() == null) {
            return;
        }
        out.writeObjectPropertyStart("author");
        if (kind == CommentKind.COMMENT) {
            string("@type", "Person");
        }
        string("name", commenter.name());
        url("url", commenter.website());
        out.writeEndObject();
    }

    private static String text(SafeHtml html) {
        return PlainText.of(html).strip();
    }

    private void language(Language language) {
        string("inLanguage", language.isDetermined() ? language.tag() : null);
    }

    private void time(String name, @Nullable Moment moment) {
        string(name, WrittenTime.machineReadable(moment, zone));
    }

    private void url(String name, @Nullable WebUrl url) {
        string(name, url == null ? null : url.value());
    }

    private void strings(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            values.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    /** Writes what is known: nothing for null and for an empty text. */
    private void string(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.writeStringProperty(name, value);
        }
    }
}
