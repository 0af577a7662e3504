package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.exchange.document.CommentAnchors;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.WrittenTime;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import java.util.Map;

/** Writes the properties of comments. Of one document. */
final class CommentWriter {

    private final Article article;
    private final TextWriter texts;
    private final JsonText out;

    CommentWriter(Article article, TextWriter texts, JsonText out) {
        this.article = article;
        this.texts = texts;
        this.out = out;
    }

    void place(CommentId id) {
        out.string("@type", "Comment");
        out.string("@id", CommentAnchors.address(article, id));
    }

    void reference(String property, CommentId id) {
        reference(property, CommentAnchors.address(article, id));
    }

    void reference(String property, String id) {
        out.beginObject(property);
        out.string("@id", id);
        out.endObject();
    }

    void properties(Comment.Posted comment) {
        commenter(comment.commenter(), comment.kind());
        texts.time("dateCreated", comment.posted());
        texts.time("dateModified", WrittenTime.exact(comment.edited()));
        out.language("inLanguage", comment.language());
        texts.text(comment.body());
        reactions(comment.reactions());
    }

    /** What others may need to understand the answers to it. */
    void erased() {
        out.string(PublicationStatus.PROPERTY, PublicationStatus.DELETED_NAME);
    }

    private void commenter(Commenter commenter, CommentKind kind) {
        if (commenter.name().isBlank() && commenter.website() == null) {
            return;
        }
        out.beginObject("author");
        if (kind == CommentKind.COMMENT) {
            out.string("@type", "Person");
        }
        out.string("name", commenter.name());
        out.url("url", commenter.website());
        out.endObject();
    }

    private void reactions(Map<String, Integer> reactions) {
        if (reactions.isEmpty()) {
            return;
        }
        out.beginArray("interactionStatistic");
        reactions.forEach((name, count) -> {
            out.beginObject();
            out.string("@type", "InteractionCounter");
            out.beginObject("interactionType");
            Reactions.writeType(name, out);
            out.endObject();
            out.number("userInteractionCount", count);
            out.endObject();
        });
        out.endArray();
    }
}
