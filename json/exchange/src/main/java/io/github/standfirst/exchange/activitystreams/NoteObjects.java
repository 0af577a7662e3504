package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.ForeignId;
import io.github.standfirst.text.SafeHtml;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes comments of notes, and tombstones of tombstones. */
final class NoteObjects {

    /** The members that have a place in the model, say what an object is, or are noted apart. */
    private static final Set<String> MAPPED = Set.of(
            "@context",
            "id",
            "@id",
            "type",
            "@type",
            "summary",
            "summaryMap",
            "content",
            "contentMap",
            "mediaType",
            "attributedTo",
            "inReplyTo",
            "published",
            "updated",
            "to",
            "cc",
            "bto",
            "bcc",
            "audience",
            "replies",
            "sensitive",
            "formerType",
            "deleted");

    private final ReadingRules rules;
    private final ObjectTexts texts;
    private final Findings findings;

    NoteObjects(ReadingRules rules, ObjectTexts texts, Findings findings) {
        this.rules = rules;
        this.texts = texts;
        this.findings = findings;
    }

    /**
     * The comment of a note; none, with a note, where it has no text that can be read.
     *
     * @param id the id as it stands in the document
     */
    Optional<Comment> comment(ActivityObject object, String id, ArticleId article, @Nullable CommentId parent) {
        noteOthers(object);
        warning(object);
        NaturalText content = texts.natural(object, "content", rules.languages());
        Optional<SafeHtml> body = texts.html(object, content, rules.comments());
        if (body.isEmpty()) {
            return Optional.empty();
        }
        if (!body.get().hasContent()) {
            findings.note(object.value(), "has no text; it is left out");
            return Optional.empty();
        }
        Optional<Moment> updated = texts.time(object, "updated");
        Moment posted = texts.posted(object, updated);
        return Optional.of(Comment.Posted.builder(
                        CommentId.of(ForeignId.of(id)),
                        article,
                        posted,
                        new Actors(findings).commenter(object),
                        body.get())
                .parent(parent)
                .edited(updated.map(Moment::at)
                        .filter(at -> !at.equals(posted.at()))
                        .orElse(null))
                .language(content.language())
                .build());
    }

    private void noteOthers(ActivityObject object) {
        findings.noteOthers(object.value(), MAPPED);
        if (object.member("inReplyTo").values().size() > 1) {
            findings.note(object.member("inReplyTo"), "names several objects; the first is answered");
        }
    }

    /** A comment has no place for a warning before its text. */
    private void warning(ActivityObject object) {
        if (object.member("sensitive").isTrue()
                || object.member("summary").isPresent()
                || object.member("summaryMap").isPresent()) {
            findings.note(object.value(), "has a content warning, which is left out");
        }
    }

    /**
     * The tombstone of a tombstone, of which nothing is read but its place and its times.
     *
     * @param id the id as it stands in the document
     */
    Comment tombstone(ActivityObject object, String id, ArticleId article, @Nullable CommentId parent) {
        noteOthers(object);
        Optional<Moment> published = texts.time(object, "published");
        Optional<Moment> deleted = texts.time(object, "deleted");
        Moment posted = published.orElse(Moment.about(deleted.map(Moment::at).orElse(texts.readAt())));
        return new Comment.Tombstone(
                CommentId.of(ForeignId.of(id)),
                article,
                parent,
                posted,
                deleted.map(Moment::at).orElse(texts.readAt()),
                ErasureReason.UNKNOWN);
    }
}
