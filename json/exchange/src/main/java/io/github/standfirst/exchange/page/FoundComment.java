package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a source of a page has it, before it is sanitized.
 *
 * @param id what the page calls it, empty where it has no id
 * @param parent the index of the comment that it answers in the list that it stands in, or {@link #ROOT}
 * @param parentId the id of the comment that it answers where the page names one, empty where it does not
 * @param posted null where the page does not say
 * @param html the text, foreign markup
 * @param status the strictest that is said of it: deleted, where the text is a placeholder for one that was removed;
 *     other, where it waits for a moderator, and the page was saved by one who sees it nevertheless
 */
record FoundComment(
        String id,
        int parent,
        String parentId,
        @Nullable Moment posted,
        Commenter commenter,
        String html,
        CommentKind kind,
        PublicationStatus status,
        Language language) {

    static final int ROOT = -1;

    FoundComment below(int parent) {
        return new FoundComment(id, parent, parentId, posted, commenter, html, kind, status, language);
    }

    FoundComment answering(String parentId) {
        return new FoundComment(id, parent, parentId, posted, commenter, html, kind, status, language);
    }

    FoundComment by(Commenter commenter) {
        return new FoundComment(id, parent, parentId, posted, commenter, html, kind, status, language);
    }

    FoundComment restricted(PublicationStatus status) {
        return new FoundComment(id, parent, parentId, posted, commenter, html, kind, this.status.or(status), language);
    }

    FoundComment at(@Nullable Moment posted) {
        return new FoundComment(id, parent, parentId, posted, commenter, html, kind, status, language);
    }
}
