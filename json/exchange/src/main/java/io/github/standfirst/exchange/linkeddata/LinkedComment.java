package io.github.standfirst.exchange.linkeddata;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comment among linked objects.
 *
 * @param status the strictest that is said of it
 * @param id what it is called, empty where it has no id
 * @param within the index of the comment that it is nested in, or {@link #ROOT}
 * @param answered the id of what it answers where that is named, or of the comment that lists it; else empty
 * @param places all objects of a comment that stands more than once; else none
 * @param listedBy what has it among its comments, be it whole or by its id, and is none itself; the first of many
 */
public record LinkedComment(
        LinkedObject object,
        PublicationStatus status,
        String id,
        int within,
        String answered,
        List<LinkedObject> places,
        List<LinkedObject> listedBy) {

    /** Stands for the index of a comment that is nested in none. */
    public static final int ROOT = -1;

    /** This, or what says more of the same comment, in the place of the first that names one. */
    LinkedComment or(LinkedComment again) {
        boolean saysMore = again.object.value().size() > object.value().size();
        return new LinkedComment(
                saysMore ? again.object : object,
                status.or(again.status),
                id,
                within,
                answered.isEmpty() ? again.answered : answered,
                places,
                listedBy);
    }

    LinkedComment standing(List<LinkedObject> all, List<LinkedObject> lists) {
        return new LinkedComment(object, status, id, within, answered, all, lists);
    }

    /** All that has it among its comments: what lists it, and what holds it, if that is no comment. */
    public List<LinkedObject> lists() {
        @Nullable LinkedObject holder = object.holder();
        if (holder == null || holder.isAny(LinkedComments.TYPES) || listedBy.contains(holder)) {
            return listedBy;
        }
        return Stream.concat(listedBy.stream(), Stream.of(holder)).toList();
    }

    /** The same, nested in the comment of another index, or in none. */
    public LinkedComment within(int index) {
        return new LinkedComment(object, status, id, index, answered, places, listedBy);
    }

    LinkedComment answering(String id) {
        return new LinkedComment(object, status, this.id, within, id, places, listedBy);
    }
}
