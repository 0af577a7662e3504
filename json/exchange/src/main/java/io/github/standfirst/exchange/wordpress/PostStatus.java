package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * The publication state of a post. Public is only what WordPress shows to everybody; of the rest nothing is lost by being
 * a draft, and whoever imports it can publish it. A reading has no clock: a post that WordPress failed to publish at its
 * time is scheduled here, for a time that is past, and a note says that it may be so.
 */
final class PostStatus {

    private PostStatus() {}

    static PublicationState state(RawItem item, @Nullable Moment posted, ItemNotes notes) {
        String status = item.get("wp:status");
        boolean shown = status.equals("publish") || status.equals("future");
        if (!shown) {
            explain(status, notes);
        } else if (isProtected(item)) {
            notes.add("it is behind a password, which is left out; it is a draft here");
        } else if (posted == null) {
            notes.add("it has the status " + Quoted.of(status) + " and no time; it is a draft here");
        } else {
            if (status.equals("publish")) {
                return new PublicationState.Published(posted);
            }
            notes.add("it is to be published at its time; if that was past already, WordPress did not show it");
            return new PublicationState.Scheduled(posted.at());
        }
        return new PublicationState.Draft();
    }

    /** Answers whether readers had to type a password. */
    static boolean isProtected(RawItem item) {
        return !item.get("wp:post_password").isEmpty();
    }

    private static void explain(String status, ItemNotes notes) {
        switch (status) {
            case "draft" -> {
                // What it is called here, too.
            }
            case "pending" -> notes.add("it waits for review; it is a draft here");
            case "private" -> notes.add("it is private; it is a draft here");
            case "trash" -> notes.add("it is in the trash; it is a draft here");
            case "auto-draft" -> notes.add("it was never saved by its author; it is a draft here");
            default -> notes.add("its status is " + Quoted.of(status) + "; it is a draft here");
        }
    }
}
