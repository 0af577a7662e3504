package io.github.standfirst.exchange.linkeddata;

import io.github.standfirst.exchange.document.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The comments among linked objects, nested below an article and each other, or flat with a parent item. */
public final class LinkedComments {

    /** The types of comments. */
    public static final Set<String> TYPES = Set.of("Comment", "UserComments");

    /** The status of a comment that is gone and keeps its place for the sake of its replies. */
    public static final String DELETED = "Deleted";

    private static final String REPLIES = "comment";
    private static final String STATUS = "creativeWorkStatus";

    private final UnaryOperator<String> ids;
    private final Map<LinkedObject, Integer> indexes = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, String> listedBy = new HashMap<>();
    private final List<LinkedComment> comments = new ArrayList<>();

    private LinkedComments(UnaryOperator<String> ids) {
        this.ids = ids;
    }

    /**
     * The comments, each once, in the order of the objects. What has the id of one before it and another text is another
     * comment.
     *
     * @param ids makes ids of what the data calls comments
     */
    public static List<LinkedComment> find(LinkedData data, UnaryOperator<String> ids) {
        LinkedComments found = new LinkedComments(ids);
        for (LinkedObject object : data.objects()) {
            if (object.isAny(TYPES) && !isReference(object)) {
                found.add(object);
            }
        }
        return found.comments.stream().map(found::listed).toList();
    }

    /** Only the id: what it refers to stands elsewhere, or was read before. */
    private static boolean isReference(LinkedObject object) {
        return text(object).isEmpty()
                && object.values(REPLIES).isEmpty()
                && object.values("author").isEmpty()
                && object.values("creator").isEmpty()
                && object.raw("dateCreated").isEmpty()
                && object.raw("datePublished").isEmpty()
                && object.values("encoding").isEmpty()
                && !isDeleted(object);
    }

    /** Answers whether only the place of a comment is left. */
    public static boolean isDeleted(LinkedObject comment) {
        return LinkedObject.local(comment.raw(STATUS)).equals(DELETED);
    }

    /** The text of a comment as it is written, empty where it has none. */
    public static String text(LinkedObject comment) {
        return comment.raw("text").isEmpty() ? comment.raw("commentText") : comment.raw("text");
    }

    private void add(LinkedObject object) {
        String id = ids.apply(name(object));
        int before = id.isEmpty() ? -1 : known.getOrDefault(id, -1);
        boolean again = before >= 0 && text(comments.get(before).object()).equals(text(object));
        int index = again ? before : comments.size();
        known.putIfAbsent(id, index);
        indexes.put(object, index);
        if (!again) {
            comments.add(new LinkedComment(object, id, within(object), ids.apply(object.raw("parentItem"))));
        }
        for (JsonValue reply : object.values(REPLIES)) {
            listedBy.putIfAbsent(ids.apply(reply.member("@id").raw()), id);
        }
    }

    /** An address without a fragment may be that of the whole page. */
    private static String name(LinkedObject object) {
        for (String property : List.of("@id", "identifier")) {
            String name = object.raw(property);
            if (!name.isEmpty()) {
                return name;
            }
        }
        String url = object.raw("url");
        return url.indexOf('#') < 0 ? "" : url;
    }

    private int within(LinkedObject object) {
        @Nullable LinkedObject holder = object.holder();
        return holder != null && object.role().equals(REPLIES)
                ? indexes.getOrDefault(holder, LinkedComment.ROOT)
                : LinkedComment.ROOT;
    }

    private LinkedComment listed(LinkedComment comment) {
        boolean listed = comment.answered().isEmpty()
                && comment.within() == LinkedComment.ROOT
                && !comment.id().isEmpty();
        String answered = listed ? listedBy.getOrDefault(comment.id(), "") : comment.answered();
        return comment.answering(answered.equals(comment.id()) ? "" : answered);
    }
}
