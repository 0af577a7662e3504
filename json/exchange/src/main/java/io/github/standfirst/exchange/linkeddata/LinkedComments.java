package io.github.standfirst.exchange.linkeddata;

import io.github.standfirst.exchange.document.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    /** What lists of any things, and pages, have comments in. */
    private static final Set<String> LISTS = Set.of("itemListElement", "item", "mainEntity");

    /** What is read of each object of a work that stands more than once, whichever says the most. */
    public static final Set<String> READ_OF_EACH =
            Set.of("@context", "@id", REPLIES, PARENT, PublicationStatus.PROPERTY);

    private final Statuses statuses;
    private final UnaryOperator<String> ids;
    private final Map<LinkedObject, Integer> indexes = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, String> listedBy = new HashMap<>();
    private final Map<String, List<LinkedObject>> works = new HashMap<>();
    /** What the data calls its comments. */
    private final Set<String> names = new HashSet<>();

    private final List<LinkedComment> comments = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    /** All objects of a comment that stands more than once. */
    private final Map<Integer, List<LinkedObject>> places = new HashMap<>();

    /** What a comment says, by which others with its id are told from it. */
    private record Said(String text, String author, String created, List<String> on) {

        static Said of(LinkedObject comment) {
            return new Said(
                    LinkedComments.text(comment),
                    LinkedData.text(comment.value().member("author")),
                    comment.raw("dateCreated"),
                    on(comment));
        }

        /** What names the article that holds a comment, the most certain first, each empty where it is not said. */
        private static List<String> on(LinkedObject comment) {
            @Nullable LinkedObject holder = comment.holder();
            return holder == null || !holder.isAny(Vocabulary.ARTICLES)
                    ? List.of("", "", "", "")
                    : List.of(holder.raw("url"), holder.raw("@id"), holder.identifier(), holder.raw("headline"));
        }

        /** What has the id of a comment says the same of it, or less, or more; if not, it is another one. */
        boolean isOfSame(Said other) {
            return areLike(text, other.text)
                    && areLike(author, other.author)
                    && areLike(created, other.created)
                    && isOnSame(other);
        }

        /** Ids may be told apart by their articles alone; of what names both of these the first counts. */
        private boolean isOnSame(Said other) {
            for (int i = 0; i < on.size(); i++) {
                if (!on.get(i).isEmpty() && !other.on.get(i).isEmpty()) {
                    return on.get(i).equals(other.on.get(i));
                }
            }
            return true;
        }

        private static boolean areLike(String one, String other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }

    private LinkedComments(Statuses statuses, UnaryOperator<String> ids) {
        this.statuses = statuses;
        this.ids = ids;
    }

    /**
     * The comments, each once, in the order of the objects. What has the id of one before it and another text, author or time
     * is another comment.
     *
     * @param statuses those of the data
     * @param ids makes ids of what the data calls comments
     */
    public static List<LinkedComment> find(LinkedData data, Statuses statuses, UnaryOperator<String> ids) {
        LinkedComments found = new LinkedComments(statuses, ids);
        data.objects().stream().filter(object -> object.isAny(TYPES)).forEach(object -> found.names.add(name(object)));
        for (LinkedObject object : data.objects()) {
            if (!object.isAny(TYPES)) {
                found.list(object);
            } else if (!object.isReference()) {
                found.add(object);
            }
        }
        List<LinkedComment> all = new ArrayList<>();
        for (int i = 0; i < found.comments.size(); i++) {
            LinkedComment comment = found.listed(found.comments.get(i));
            all.add(comment.standing(
                    found.places.getOrDefault(i, List.of()), found.works.getOrDefault(comment.id(), List.of())));
        }
        return List.copyOf(all);
    }

    private void list(LinkedObject work) {
        for (JsonValue comment : work.values(REPLIES)) {
            list(name(LinkedObject.of(comment)), work);
        }
        for (String property : LISTS) {
            for (JsonValue listed : work.values(property)) {
                String name = name(LinkedObject.of(listed));
                list(names.contains(name) ? name : "", work);
            }
        }
    }

    private void list(String name, LinkedObject work) {
        String id = ids.apply(name);
        if (!id.isEmpty()) {
            List<LinkedObject> lists = works.computeIfAbsent(id, first -> new ArrayList<>());
            if (lists.size() < LinkedObject.MAX_TRIED) {
                lists.add(work);
            }
        }
    }

    /**
     * Answers whether a comment is one on a part of something, such as the video of an article, that is neither an article,
     * nor a page, nor a comment. What a page is about may be of any type, as a recipe is.
     */
    public static boolean isOnSomethingElse(LinkedObject comment) {
        @Nullable LinkedObject holder = comment.holder();
        return holder != null && !holder.isAny(TYPES) && isSomethingElse(holder);
    }

    /** Answers whether what has comments is a part of something, and neither an article nor a page. */
    public static boolean isSomethingElse(LinkedObject work) {
        return work.holder() != null
                && !work.role().equals("mainEntity")
                && !work.types().isEmpty()
                && !work.isAny(Vocabulary.ARTICLES)
                && !work.isAny(Vocabulary.PAGES);
    }

    /** Answers whether what has comments is of a type that says nothing of what they are on: no article and no comment. */
    public static boolean isList(LinkedObject work) {
        return !work.types().isEmpty() && !work.isAny(Vocabulary.ARTICLES) && !work.isAny(TYPES);
    }

    /** The text of a comment as it is written, empty where it has none. */
    public static String text(LinkedObject comment) {
        return comment.raw("text").isEmpty() ? comment.raw("commentText") : comment.raw("text");
    }

    private void add(LinkedObject object) {
        String id = ids.apply(name(object));
        int before = id.isEmpty() ? LinkedComment.ROOT : known.getOrDefault(id, LinkedComment.ROOT);
        Said says = Said.of(object);
        boolean again = before != LinkedComment.ROOT && said.get(before).isOfSame(says);
        int index = again ? before : comments.size();
        known.putIfAbsent(id, index);
        indexes.put(object, index);
        LinkedComment comment = new LinkedComment(
                object,
                statuses.ofComment(object),
                id,
                within(object),
                ids.apply(answered(object)),
                List.of(),
                List.of());
        if (again) {
            LinkedComment both = nestedAs(comment, comments.get(before).or(comment));
            said.set(before, both.object() == object ? says : said.get(before));
            places.computeIfAbsent(
                            before,
                            place ->
                                    new ArrayList<>(List.of(comments.get(before).object())))
                    .add(object);
            comments.set(before, both);
        } else {
            comments.add(comment);
            said.add(says);
        }
        for (JsonValue reply : object.values(REPLIES)) {
            listedBy.putIfAbsent(ids.apply(reply.member("@id").raw()), id);
        }
    }

    /** What stands flat, and again in the comment that it answers, answers that one. */
    private LinkedComment nestedAs(LinkedComment again, LinkedComment both) {
        boolean flat = both.within() == LinkedComment.ROOT && both.answered().isEmpty();
        return flat && again.within() != LinkedComment.ROOT
                ? both.answering(comments.get(again.within()).id())
                : both;
    }

    /** An address without a fragment may be that of the whole page. */
    private static String name(LinkedObject object) {
        String id = object.raw("@id").isEmpty() ? object.identifier() : object.raw("@id");
        String url = object.raw("url");
        return id.isEmpty() && url.indexOf('#') >= 0 ? url : id;
    }

    /**
     * The name of what a comment says that it answers, be it named or embedded; empty where it says nothing, or that it
     * answers an article, which may have the id of a comment.
     */
    public static String answered(LinkedObject object) {
        for (JsonValue value : object.values(PARENT, LinkedObject.MAX_TRIED)) {
            String named = LinkedObject.raw(value);
            String name = named.isBlank() ? LinkedObject.of(value).identifier() : named;
            if (!name.isBlank() && !isArticle(value)) {
                return name;
            }
        }
        return "";
    }

    /** The articles that a comment says that it answers. */
    public static List<JsonValue> answeredArticles(LinkedObject comment) {
        return comment.values(PARENT, LinkedObject.MAX_TRIED).stream()
                .filter(LinkedComments::isArticle)
                .toList();
    }

    private static boolean isArticle(JsonValue value) {
        return value.isObject() && LinkedObject.of(value).isAny(Vocabulary.ARTICLES);
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
