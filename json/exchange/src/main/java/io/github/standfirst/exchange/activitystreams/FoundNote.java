package io.github.standfirst.exchange.activitystreams;

/**
 * A note or tombstone of a document.
 *
 * @param object the object
 * @param id its id as it stands in the document
 * @param container the id of what has it among its replies, empty where nothing has
 */
record FoundNote(ActivityObject object, String id, String container) {

    boolean isTombstone() {
        return object.types().contains(Terms.TOMBSTONE);
    }

    /** The id of what it says that it answers, empty where it does not. */
    String answered() {
        return object.reference("inReplyTo");
    }
}
