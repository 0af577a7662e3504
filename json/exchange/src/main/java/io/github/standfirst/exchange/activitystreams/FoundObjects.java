package io.github.standfirst.exchange.activitystreams;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.text.CharacterRule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The articles and notes of a document, wherever they stand in it, in its order and found without recursion. */
final class FoundObjects {

    private final Findings findings;
    private final int maxObjects;
    private final Map<String, ActivityObject> articles = new LinkedHashMap<>();

    /** Why articles of these ids are left out: one object with the id says that it is not shown to everybody. */
    private final Map<String, String> hidden = new HashMap<>();

    private final Map<String, FoundNote> notes = new LinkedHashMap<>();
    private final Deque<Visit> open = new ArrayDeque<>();

    FoundObjects(Findings findings, int maxObjects) {
        this.findings = findings;
        this.maxObjects = maxObjects;
    }

    /**
     * A value that is still to be looked at.
     *
     * @param container the id of what has it among its replies, empty where nothing has
     */
    private record Visit(JsonValue value, String container) {}

    /** Finds all objects of a document; answers whether its root is one that is read. */
    boolean collect(JsonValue root) {
        if (!root.isObject() || !visit(new Visit(root, ""))) {
            return false;
        }
        int objects = 1;
        while (!open.isEmpty()) {
            if (++objects > maxObjects) {
                throw new ExchangeException("document has more than " + maxObjects + " objects; allowed are fewer");
            }
            visit(open.pop());
        }
        return true;
    }

    Map<String, ActivityObject> articles() {
        return articles;
    }

    /** The notes and tombstones by their ids; those that are not for the public are among them. */
    Map<String, FoundNote> notes() {
        return notes;
    }

    private boolean visit(Visit visit) {
        ActivityObject object = new ActivityObject(visit.value());
        if (!visit.value().isObject()) {
            findings.note(
                    visit.value(),
                    visit.value().isString()
                            ? "is an address only; nothing is fetched"
                            : "is no object; it is left out");
            return false;
        }
        if (object.isAny(Terms.COLLECTIONS)) {
            collection(object, visit.container());
        } else if (object.isAny(Terms.ARTICLES)) {
            article(object);
        } else if (object.isAny(Set.of(Terms.NOTE))) {
            note(object, visit.container());
        } else if (object.isAny(Set.of(Terms.TOMBSTONE)) && tombstone(object, visit.container())) {
            return true;
        } else {
            findings.note(visit.value(), Terms.notRead(object.types()));
            return false;
        }
        return true;
    }

    /**
     * A tombstone stands for what has its id, before it and behind it: for a note or an article, and for either where it does
     * not say. Answers whether it is one of these.
     */
    private boolean tombstone(ActivityObject tombstone, String container) {
        JsonValue said = tombstone.member("formerType");
        Set<String> former =
                said.values().stream().map(type -> Terms.local(type.raw())).collect(Collectors.toSet());
        boolean note = !said.isPresent() || former.contains(Terms.NOTE);
        boolean article = former.stream().anyMatch(Terms.ARTICLES::contains);
        if (!note && !article) {
            return false;
        }
        if (article || !said.isPresent()) {
            hidden.putIfAbsent(tombstone.id(), "has a tombstone of its id; it is left out");
            article |= articles.remove(tombstone.id()) != null;
        }
        if (article) {
            findings.note(tombstone.value(), "is the tombstone of an article, which is left out");
        }
        if (note) {
            note(tombstone, container);
        }
        return true;
    }

    private void collection(ActivityObject collection, String container) {
        List<Visit> within = new ArrayList<>();
        for (String member : List.of("items", "orderedItems", "first")) {
            collection.member(member).values().forEach(value -> within.add(new Visit(value, container)));
        }
        JsonValue next = collection.member("next");
        if (next.isObject()) {
            within.add(new Visit(next, container));
        } else if (next.isPresent()) {
            findings.note(next, "is an address only; nothing is fetched");
        }
        push(within);
    }

    private void article(ActivityObject article) {
        String id = article.id().isEmpty() ? article.reference("url") : article.id();
        if (CharacterRule.isBlank(id)) {
            findings.note(article.value(), "has no id; it is left out");
        } else if (!article.isForThePublic()) {
            hidden.put(id, "stands again and is not addressed to the public there; it is left out");
            articles.remove(id);
            findings.note(article.value(), "is not addressed to the public; it is left out");
        } else if (hidden.containsKey(id)) {
            findings.note(article.value(), requireNonNull(hidden.get(id)));
        } else if (articles.putIfAbsent(id, article) != null) {
            findings.note(article.value(), "has the id of an article before it; it is left out");
        }
        replies(article, id);
    }

    /** A tombstone stands for every note of its id, before it and behind it; so does one that is not for the public. */
    private void note(ActivityObject object, String container) {
        String id = object.id();
        FoundNote note = new FoundNote(object, id, container);
        if (CharacterRule.isBlank(id)) {
            findings.note(object.value(), "has no id; it is left out");
        } else if (!notes.containsKey(id) || note.isTombstone() || isStricter(note, notes.get(id))) {
            notes.put(id, note);
        } else {
            findings.note(object.value(), "has the id of a note before it; it is left out");
        }
        replies(object, id);
    }

    private static boolean isStricter(FoundNote note, FoundNote before) {
        return !before.isTombstone()
                && before.object().isForThePublic()
                && !note.object().isForThePublic();
    }

    private void replies(ActivityObject object, String id) {
        List<Visit> within = new ArrayList<>();
        object.member("replies").values().forEach(value -> within.add(new Visit(value, id)));
        push(within);
    }

    private void push(List<Visit> within) {
        Collections.reverse(within);
        within.forEach(open::push);
    }
}
