package io.github.standfirst.exchange.page;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The comments of a page, of what was found: with ids that are unique, sanitized, placeholders as tombstones. */
final class CommentAssembly {

    private final ArticleId article;
    private final Moment otherwise;
    private final Instant readAt;
    private final Removals removals;
    private final Notes notes;
    /** The texts of comments by the ids that the page gives, and the strictest status of what has both. */
    private final Map<CommentId, String> bodies = new HashMap<>();

    private final Map<CommentId, PublicationStatus> statuses = new HashMap<>();
    private final Set<CommentId> taken = new HashSet<>();
    /** The times of the comments so far, by their index in the page. */
    private final List<Moment> times = new ArrayList<>();
    /** The last time below each comment, and among the roots, by the index of the one above. */
    private final Map<Integer, Moment> lastBelow = new HashMap<>();

    private int lastInvented;
    private int untimed;
    private int unnamed;

    /**
     * An assembly.
     *
     * @param otherwise the time of comments that have none
     */
    CommentAssembly(ArticleId article, Moment otherwise, Instant readAt, Removals removals, Notes notes) {
        this.article = article;
        this.otherwise = otherwise;
        this.readAt = readAt;
        this.removals = removals;
        this.notes = notes;
    }

    List<Comment> comments(List<FoundComment> found) {
        List<@Nullable CommentId> ids = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        found.forEach(each -> valid(each.id()).ifPresent(id -> know(each, id)));
        for (int i = 0; i < found.size(); i++) {
            FoundComment each = found.get(i);
            Moment posted = posted(each);
            Optional<CommentId> id = id(each, i + 1);
            ids.add(id.orElse(null));
            if (id.isPresent()) {
                CommentId parent = parent(each, ids);
                comment(each, id.get(), parent, posted).ifPresent(comments::add);
            }
        }
        if (untimed > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "comments without a time: %d; about that of what stands before them, or of the article, stands for it",
                    untimed));
        }
        if (unnamed > 0) {
            notes.add(String.format(Locale.ROOT, "comments without a name: %d", unnamed));
        }
        return comments;
    }

    private void know(FoundComment comment, CommentId id) {
        if (bodies.computeIfAbsent(id, first -> comment.html()).equals(comment.html())) {
            statuses.merge(id, comment.status(), PublicationStatus::or);
        }
    }

    /** The id that the page gives, or one of the place; none for a comment that is printed a second time. */
    private Optional<CommentId> id(FoundComment comment, int place) {
        Optional<CommentId> named = valid(comment.id());
        if (named.isEmpty()) {
            CommentId id = invented(place);
            if (!comment.id().isEmpty()) {
                notes.add(String.format(
                        Locale.ROOT,
                        "a comment has the id %s, which is none; it is called %s",
                        Quoted.of(comment.id()),
                        id));
            }
            return Optional.of(id);
        }
        CommentId id = named.get();
        if (taken.add(id)) {
            return Optional.of(id);
        }
        if (comment.html().equals(bodies.get(id))) {
            notes.add(String.format(Locale.ROOT, "comment %s is printed twice", Quoted.of(id.value())));
            return Optional.empty();
        }
        CommentId another = invented(place);
        notes.add(String.format(
                Locale.ROOT, "two comments have the id %s; the second is called %s", Quoted.of(id.value()), another));
        return Optional.of(another);
    }

    /** An id of the place, counted on past those that the page gives and those that were invented before. */
    private CommentId invented(int place) {
        int number = Math.max(place, lastInvented + 1);
        CommentId id = CommentId.of("place-" + number);
        while (bodies.containsKey(id)) {
            number++;
            id = CommentId.of("place-" + number);
        }
        lastInvented = number;
        return id;
    }

    static Optional<CommentId> valid(String id) {
        try {
            return Optional.of(CommentId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The comment that the page names as the answered one, else the one that it stands below. */
    private @Nullable CommentId parent(FoundComment comment, List<@Nullable CommentId> ids) {
        Optional<CommentId> named = valid(comment.parentId());
        if (named.isPresent() && !named.get().value().equals(comment.id())) {
            return named.get();
        }
        named.ifPresent(self -> notes.add("comment " + Quoted.of(self.value())
                + " names itself as the one that it answers; its place in the page counts instead"));
        return comment.parent() == FoundComment.ROOT ? null : ids.get(comment.parent());
    }

    /** When a comment was posted; one that does not say keeps its place among those beside it. */
    private Moment posted(FoundComment found) {
        Moment before = lastBelow.getOrDefault(found.parent(), above(found.parent()));
        if (found.posted() == null) {
            untimed++;
        }
        Moment posted = found.posted() == null ? Moment.about(before.at()) : found.posted();
        times.add(posted);
        lastBelow.put(found.parent(), posted);
        return posted;
    }

    private Moment above(int parent) {
        return parent >= 0 && parent < times.size() ? times.get(parent) : otherwise;
    }

    private Optional<Comment> comment(FoundComment found, CommentId id, @Nullable CommentId parent, Moment posted) {
        String where = "comment " + id;
        PublicationStatus status = statuses.getOrDefault(id, found.status());
        if (status == PublicationStatus.DELETED) {
            notes.add(where + " says that it was removed; a tombstone stands for it");
            return Optional.of(new Comment.Tombstone(id, article, parent, posted, readAt, ErasureReason.UNKNOWN));
        }
        try {
            SafeHtml body = removals.sanitize(HtmlPolicy.comment(), where, found.html());
            if (PlainText.of(body).isBlank()) {
                notes.add(where + ": nothing is left of its text");
            }
            unnamed += found.commenter().name().isEmpty() ? 1 : 0;
            if (status == PublicationStatus.OTHER) {
                notes.add(where + " awaits moderation; it is pending");
            }
            return Optional.of(Comment.Posted.builder(id, article, posted, found.commenter(), body)
                    .status(status == PublicationStatus.OTHER ? CommentStatus.PENDING : CommentStatus.APPROVED)
                    .parent(parent)
                    .kind(found.kind())
                    .language(found.language())
                    .build());
        } catch (HtmlLimitException e) {
            notes.add(where + " is left out: " + e.getMessage());
            return Optional.empty();
        }
    }
}
