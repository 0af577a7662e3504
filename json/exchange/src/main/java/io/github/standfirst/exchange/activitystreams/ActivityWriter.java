package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes single objects: an article but for its replies, a note, a tombstone. Of one document. */
final class ActivityWriter {

    private static final String PERSON = "Person";

    private final Article article;
    private final ActivityAddresses addresses;
    private final JsonText out;

    ActivityWriter(Article article, ActivityAddresses addresses, JsonText out) {
        this.article = article;
        this.addresses = addresses;
        this.out = out;
    }

    /** The namespace, and where the word stands that others use for tags and it has not. */
    void context() {
        out.beginArray("@context");
        out.element(Terms.NAMESPACE);
        out.beginObject();
        out.string(Terms.HASHTAG, "as:" + Terms.HASHTAG);
        out.endObject();
        out.endArray();
    }

    void article() {
        out.url("id", addresses.article(article));
        out.string("type", "Article");
        out.string("name", article.headline());
        out.string("summary", article.standfirst().html());
        content(article.body(), article.language());
        if (!article.authors().isEmpty()) {
            out.beginArray("attributedTo");
            article.authors().forEach(this::author);
            out.endArray();
        }
        out.time("published", PublicArticle.published(article.state()));
        out.time("updated", article.modified());
        out.url("url", article.canonicalUrl());
        Figure lead = article.lead();
        if (lead != null) {
            image("image", lead.image());
        }
        tags();
        audience(true);
    }

    private void content(SafeHtml html, Language language) {
        out.anyString("content", html.html());
        if (language.isDetermined()) {
            out.beginObject("contentMap");
            out.anyString(language.tag(), html.html());
            out.endObject();
        }
    }

    private void author(Author author) {
        out.beginObject();
        out.string("type", type(author.kind()));
        out.url("id", addresses.actor(author).orElse(null));
        out.string("name", author.name());
        out.url("url", author.url());
        if (author.portrait() != null) {
            image("icon", author.portrait());
        }
        out.endObject();
    }

    /** A role is no actor: nobody can follow it. */
    private static String type(AuthorKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANIZATION -> "Organization";
            case ROLE -> "Object";
        };
    }

    private void image(String name, Image image) {
        out.beginObject(name);
        out.string("type", "Image");
        out.url("url", image.src());
        if (image.alt() != null) {
            out.anyString("name", image.alt());
        }
        if (image.size() != null) {
            out.number("width", image.size().width());
            out.number("height", image.size().height());
        }
        out.endObject();
    }

    private void tags() {
        if (!article.categories().isEmpty() || !article.tags().isEmpty()) {
            out.beginArray("tag");
            article.categories().stream().map(Category::name).forEach(name -> tag("Object", name));
            article.tags().stream().map(Tag::name).forEach(this::tag);
            out.endArray();
        }
    }

    /** Only what others take for one word can be a hashtag. */
    private void tag(String name) {
        boolean word = name.codePoints().allMatch(ActivityWriter::isOfWord);
        tag(word ? Terms.HASHTAG : "Object", word ? "#" + name : name);
    }

    private static boolean isOfWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '_'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private void tag(String type, String name) {
        out.beginObject();
        out.string("type", type);
        out.string("name", name);
        out.endObject();
    }

    /** What is addressed to nobody is for nobody but the one who asked. */
    private void audience(boolean isPublic) {
        out.beginArray("to");
        if (isPublic) {
            out.element(Terms.PUBLIC);
        }
        out.endArray();
    }

    /**
     * The members of a note.
     *
     * @param parent the comment that it is said to answer, null for the article
     */
    void note(Comment.Posted comment, @Nullable CommentId parent) {
        out.url("id", addresses.comment(article, comment.id()));
        out.string("type", Terms.NOTE);
        inReplyTo(parent);
        commenter(comment.commenter(), comment.kind());
        content(comment.body(), comment.language());
        out.time("published", Optional.of(comment.posted()));
        out.time("updated", comment.edited());
        audience(comment.status() == CommentStatus.APPROVED);
    }

    private void inReplyTo(@Nullable CommentId parent) {
        WebUrl answered = parent == null ? addresses.article(article) : addresses.comment(article, parent);
        out.url("inReplyTo", answered);
    }

    private void commenter(Commenter commenter, CommentKind kind) {
        Optional<WebUrl> actor = addresses.actor(commenter);
        if (CharacterRule.isBlank(commenter.name()) && commenter.website() == null && actor.isEmpty()) {
            return;
        }
        out.beginObject("attributedTo");
        out.string("type", kind == CommentKind.COMMENT ? PERSON : "Object");
        out.url("id", actor.orElse(null));
        out.string("name", commenter.name());
        out.url("url", commenter.website());
        out.endObject();
    }

    /**
     * The members of a tombstone.
     *
     * @param parent the comment that it is said to answer, null for the article
     * @param deleted when it was erased, null where that is not known
     */
    void tombstone(CommentId comment, @Nullable CommentId parent, @Nullable Instant deleted) {
        out.url("id", addresses.comment(article, comment));
        out.string("type", Terms.TOMBSTONE);
        out.string("formerType", Terms.NOTE);
        inReplyTo(parent);
        out.time("deleted", deleted);
    }
}
