package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Contact;

/**
 * Writes what is private as JSON, for a store of the application's own, and reads it as strictly as
 * {@link StandfirstJson} does, by which it is made. What is written here belongs to no answer and no log; a search for
 * {@code forStore()} finds every place that can write it. No value of these documents is in a message. Immutable and
 * thread-safe.
 */
public final class StoreJson {

    private final DocumentText text;

    StoreJson(DocumentText text) {
        this.text = text;
    }

    /** The JSON of a contact. */
    public String write(Contact contact) {
        return text.write(StoreShapes.CONTACT, requireNonNull(contact, "contact"));
    }

    /** The JSON of a history. */
    public String write(CommentHistory history) {
        return text.write(StoreShapes.HISTORY, requireNonNull(history, "history"));
    }

    /**
     * The JSON of a whole thread: its comments, flat, hidden ones among them. What was wrong with them is found anew when
     * they are read; of comments that were merged or left out it holds nothing.
     */
    public String write(CommentThread thread) {
        return text.write(StoreShapes.THREAD, requireNonNull(thread, "thread"));
    }

    /**
     * The contact of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public Contact readContact(String json) {
        return text.read(StoreShapes.CONTACT, json);
    }

    /**
     * The history of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public CommentHistory readHistory(String json) {
        return text.read(StoreShapes.HISTORY, json);
    }

    /**
     * The thread of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public CommentThread readThread(String json) {
        return text.read(StoreShapes.THREAD, json);
    }
}
