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

    private static final String REPLIES = "comment";
    private static final String PARENT = "parentItem";

    private final UnaryOperator<String> ids;
    private final Map<LinkedObject, Integer> indexes = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, String> listedBy = new HashMap<>();
    private final List<LinkedComment> comments = new ArrayList<>();

    private LinkedComments(UnaryOperator<String> ids) {
        this.ids = ids;
    }

    /**
     * The comments, each once, in the order of the objects. What has the id of one before it and another text, author or time
     * is another comment.
     *
     * @param ids makes ids of what the data calls comments
     */
    public static List<LinkedComment> find(LinkedData data, UnaryOperator<String> ids) {
        LinkedComments found = new LinkedComments(ids);
        for (LinkedObject object : data.objects()) {
            if (object.isAny(TYPES) && !object.isReference()) {
                found.add(object);
            }
        }
        return found.comments.stream().map(found::listed).toList();
    }

    /** The text of a comment as it is written, empty where it has none. */
    public static String text(LinkedObject comment) {
        return comment.raw("text").isEmpty() ? comment.raw("commentText") : comment.raw("text");
    }

    private void add(LinkedObject object) {
        String id = ids.apply(name(object));
        int before = id.isEmpty() ? LinkedComment.ROOT : known.getOrDefault(id, LinkedComment.ROOT);
        boolean again =
                before != LinkedComment.ROOT && isAgain(comments.get(before).object(), object);
        int index = again ? before : comments.size();
        known.putIfAbsent(id, index);
        indexes.put(object, index);
        LinkedComment comment = new LinkedComment(object, id, within(object), ids.apply(answered(object)));
        if (again) {
            comments.set(before, comments.get(before).or(comment));
        } else {
            comments.add(comment);
        }
        for (JsonValue reply : object.values(REPLIES)) {
            listedBy.putIfAbsent(ids.apply(reply.member("@id").raw()), id);
        }
    }

    /** What has the id of a comment says the same of it, or less, or more; if not, it is another one. */
    private static boolean isAgain(LinkedObject before, LinkedObject object) {
        return areLike(text(before), text(object))
                && areLike(author(before), author(object))
                && areLike(before.raw("dateCreated"), object.raw("dateCreated"));
    }

    private static String author(LinkedObject comment) {
        return LinkedData.text(comment.value().member("author"));
    }

    private static boolean areLike(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** An address without a fragment may be that of the whole page. */
    private static String name(LinkedObject object) {
        String id = object.raw("@id").isEmpty() ? object.identifier() : object.raw("@id");
        String url = object.raw("url");
        return id.isEmpty() && url.indexOf('#') >= 0 ? url : id;
    }

    /** The name of what a comment says that it answers, be it named or embedded; empty where it says nothing. */
    public static String answered(LinkedObject object) {
        String named = object.raw(PARENT);
        return object.values(PARENT, 1).stream()
                .filter(value -> named.isEmpty() && value.isObject())
                .map(value -> LinkedObject.of(value).identifier())
                .findFirst()
                .orElse(named);
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
