package io.github.standfirst.examples.newsroom.discussion;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.json.StoreJson;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Comments as JSON documents; apart from them, under the same ids, their histories and contacts. What changes a thread
 * runs within a transaction that has locked it.
 */
@Repository
public class CommentStore {

    private final JdbcClient jdbc;
    private final StandfirstJson json;
    private final StoreJson privately;

    CommentStore(JdbcClient jdbc, StandfirstJson json) {
        this.jdbc = jdbc;
        this.json = json;
        this.privately = json.forStore();
    }

    /** The version of an article's thread, which each change raises by one. */
    public long version(ArticleId article) {
        return jdbc.sql("select thread_version from article where id = :id")
                .param("id", article.value())
                .query(Long.class)
                .single();
    }

    /** The version, which nobody else can change until the transaction ends. */
    long lock(ArticleId article) {
        return jdbc.sql("select thread_version from article where id = :id for update")
                .param("id", article.value())
                .query(Long.class)
                .single();
    }

    /** Raises the version of a locked thread. */
    void raise(ArticleId article, long version) {
        jdbc.sql("update article set thread_version = :version where id = :id")
                .param("version", version)
                .param("id", article.value())
                .update();
    }

    /** The comments of a thread that were changed after a version. */
    List<Comment> changed(ArticleId article, long after) {
        return read(jdbc.sql("select document from comment where article_id = :article and version > :after")
                .param("article", article.value())
                .param("after", after));
    }

    /** The comment of an id, if there is one. */
    public Optional<Comment> find(CommentId id) {
        return jdbc.sql("select document from comment where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(json::readComment);
    }

    /** A comment with its history; nothing where there is none, or none any more. */
    public Optional<ModeratedComment> moderated(CommentId id) {
        return find(id).filter(Comment.Posted.class::isInstance)
                .map(Comment.Posted.class::cast)
                .map(comment -> history(id)
                        .map(history -> ModeratedComment.of(comment, history))
                        .orElseGet(() -> ModeratedComment.of(comment)));
    }

    private Optional<CommentHistory> history(CommentId id) {
        return jdbc.sql("select document from comment_history where comment_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(privately::readHistory);
    }

    /** The contact of a comment's writer. */
    public Optional<Contact> contact(CommentId id) {
        return jdbc.sql("select document from contact where comment_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(privately::readContact);
    }

    /** Comments that somebody has to decide about, the oldest first, without so many of them. */
    public List<Comment> waiting(int without, int most) {
        return read(jdbc.sql("select document from comment where waiting order by posted_at, id"
                        + " limit :most offset :without")
                .param("without", without)
                .param("most", most));
    }

    /** Comments of a status, the newest first, without so many of them. */
    public List<Comment> ofStatus(CommentStatus status, int without, int most) {
        return read(jdbc.sql("select document from comment where status = :status order by posted_at desc, id"
                        + " limit :most offset :without")
                .param("status", name(status))
                .param("without", without)
                .param("most", most));
    }

    private List<Comment> read(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> json.readComment(row.getString(1))).list();
    }

    /** An id that no comment has. */
    CommentId newId() {
        return CommentId.of(
                jdbc.sql("select nextval('comment_number')").query(String.class).single());
    }

    /** Adds a comment of which no more is known than how it is now. */
    public void add(Comment comment, long version) {
        boolean waiting =
                comment instanceof Comment.Posted posted && posted.status().isWaiting();
        insert(comment, waiting, version);
    }

    /** Adds a comment with its history and contact. */
    void add(ModeratedComment moderated, Contact contact, long version) {
        insert(moderated.comment(), isWaiting(moderated), version);
        saveHistory(moderated.history(), "insert into comment_history (document, comment_id) values (:document, :id)");
        jdbc.sql("insert into contact (comment_id, document) values (:id, :document)")
                .param("id", contact.comment().value())
                .param("document", privately.write(contact))
                .update();
    }

    private void insert(Comment comment, boolean waiting, long version) {
        jdbc.sql("insert into comment (id, article_id, version, status, waiting, posted_at, document)"
                        + " values (:id, :article, :version, :status, :waiting, :posted, :document)")
                .param("id", comment.id().value())
                .param("article", comment.article().value())
                .param("version", version)
                .param("status", status(comment))
                .param("waiting", waiting)
                .param("posted", comment.posted().at().atOffset(ZoneOffset.UTC))
                .param("document", json.write(comment))
                .update();
    }

    /** Puts another state of a comment in the place of the one that is there. */
    void replace(ModeratedComment moderated, long version) {
        update(moderated.comment(), isWaiting(moderated), version);
        String change = "update comment_history set document = :document where comment_id = :id";
        if (saveHistory(moderated.history(), change) == 0) {
            saveHistory(
                    moderated.history(), "insert into comment_history (document, comment_id) values (:document, :id)");
        }
    }

    /** Puts the tombstone in the place of a comment, and removes all else that is known of it. */
    void erase(Comment.Tombstone tombstone, long version) {
        update(tombstone, false, version);
        for (String table : List.of("comment_history", "contact", "submission")) {
            jdbc.sql("delete from " + table + " where comment_id = :id")
                    .param("id", tombstone.id().value())
                    .update();
        }
    }

    private void update(Comment comment, boolean waiting, long version) {
        jdbc.sql("update comment set version = :version, status = :status, waiting = :waiting, document = :document"
                        + " where id = :id")
                .param("version", version)
                .param("status", status(comment))
                .param("waiting", waiting)
                .param("document", json.write(comment))
                .param("id", comment.id().value())
                .update();
    }

    private int saveHistory(CommentHistory history, String statement) {
        return jdbc.sql(statement)
                .param("document", privately.write(history))
                .param("id", history.comment().value())
                .update();
    }

    /** The comment that a submission of that fingerprint became. */
    Optional<CommentId> submitted(String fingerprint) {
        return jdbc.sql("select comment_id from submission where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional()
                .map(CommentId::of);
    }

    /** Notes what a submission became. */
    void note(String fingerprint, CommentId comment) {
        jdbc.sql("insert into submission (fingerprint, comment_id) values (:fingerprint, :comment)")
                .param("fingerprint", fingerprint)
                .param("comment", comment.value())
                .update();
    }

    /** A proposed text waits, too, behind one that is shown. */
    private static boolean isWaiting(ModeratedComment moderated) {
        return moderated.comment().status().isWaiting()
                || (moderated.comment().status() == CommentStatus.APPROVED
                        && moderated.history().proposed().isPresent());
    }

    private static String status(Comment comment) {
        return comment instanceof Comment.Posted posted ? name(posted.status()) : "erased";
    }

    private static String name(CommentStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
