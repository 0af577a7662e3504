package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedComment;
import io.github.standfirst.exchange.linkeddata.LinkedComments;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes comments and tombstones of comments. */
final class CommentObjects {

    /** The members that have a place in the model, or say what an object is and where it stands. */
    private static final Set<String> MAPPED = Set.of(
            "@context",
            "@type",
            "@id",
            "identifier",
            "url",
            "about",
            "parentItem",
            "author",
            "creator",
            "dateCreated",
            "datePublished",
            "commentTime",
            "dateModified",
            "inLanguage",
            "text",
            "commentText",
            "encoding",
            "creativeWorkStatus",
            "upvoteCount",
            "downvoteCount",
            "interactionStatistic",
            "comment",
            "commentCount");

    private final ObjectValues values;
    private final People people;

    CommentObjects(ObjectValues values) {
        this.values = values;
        this.people = new People(values, new Pictures(values));
    }

    private void noteWhatNamesNothing(LinkedObject object) {
        for (JsonValue about : object.values("about")) {
            if (!about.isObject() && WebUrl.find(about.raw()).isEmpty()) {
                values.findings().note(about, "is a topic; it is left out");
            }
        }
        List<JsonValue> answered = object.values("parentItem");
        boolean namesNone = LinkedComments.answered(object).isEmpty()
                && LinkedComments.answeredArticles(object).isEmpty();
        if (!answered.isEmpty() && namesNone) {
            values.findings().note(answered.get(0), "names no comment; the article is answered");
        }
        for (int i = 1; i < answered.size(); i++) {
            values.findings().note(answered.get(i), "is one answered comment too many; it is left out");
        }
    }

    /** The comment of an object; none, with a note, where it has no text that can be read. */
    Optional<Comment> comment(LinkedComment found, CommentId id, ArticleId article, @Nullable CommentId parent) {
        LinkedObject object = found.object();
        PublicationStatus status = found.status();
        values.findings().noteOthers(object.value(), MAPPED);
        noteWhatNamesNothing(object);
        Optional<Moment> modified = values.time(object, "dateModified");
        Moment posted = values.posted(object, modified, "dateCreated", "datePublished", "commentTime");
        if (status == PublicationStatus.DELETED) {
            return Optional.of(new Comment.Tombstone(
                    id,
                    article,
                    parent,
                    posted,
                    modified.map(Moment::at).orElse(values.readAt()),
                    ErasureReason.UNKNOWN));
        }
        if (status == PublicationStatus.OTHER) {
            values.noteStatus(object, "the comment is pending");
        }
        Optional<SafeHtml> body = values.html(object, "text", "commentText");
        if (body.isPresent() && !body.get().hasContent()) {
            values.findings().note(object.value(), "has no text; it is left out");
            return Optional.empty();
        }
        return body.map(text -> Comment.Posted.builder(id, article, posted, people.commenter(object), text)
                .parent(parent)
                .status(status == PublicationStatus.OTHER ? CommentStatus.PENDING : CommentStatus.APPROVED)
                .edited(modified.map(Moment::at)
                        .filter(at -> !at.equals(posted.at()))
                        .orElse(null))
                .language(values.language(object, "inLanguage").orElse(Language.UNDETERMINED))
                .reactions(Reactions.read(object, values.findings()))
                .build());
    }
}
