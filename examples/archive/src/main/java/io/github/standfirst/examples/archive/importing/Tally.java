package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.examples.archive.format.ArchiveItem;
import io.github.standfirst.examples.archive.format.RemovalText;
import io.github.standfirst.text.Quoted;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How many of each kind there were. Names of kinds come from files, too: so many are counted, all others together. */
public final class Tally {

    private static final int MAX_KINDS = 200;
    private static final int MAX_LENGTH = 120;
    private static final String OTHERS = "others";

    private final Map<Subject, Map<String, Long>> counts = new TreeMap<>();

    /** What is counted. */
    enum Subject {
        /** Articles, by what their source calls them. */
        ARTICLES("articles"),
        /** Comments, by status. */
        COMMENTS("comments"),
        /** Comments of other sites and the private sides of comments, which are among those above. */
        OF_COMMENTS("ofComments"),
        /** What is neither, by kind. */
        FURTHER("further"),
        /** What nothing was made of, by kind. */
        LEFT_OUT("leftOut"),
        /** What the sanitizer removed. */
        REMOVED("removed"),
        /** Sentences about single items, which the report lists. */
        NOTES("notes");

        private final String member;

        Subject(String member) {
            this.member = member;
        }
    }

    /** Counts an item and what it holds. */
    void count(ArchiveItem item) {
        add(Subject.NOTES, "notes", item.notes().size());
        if (item instanceof ArchiveItem.Story story) {
            add(Subject.ARTICLES, story.type(), 1);
            story.comments().forEach(this::count);
            add(Subject.OF_COMMENTS, "contacts", story.contacts().size());
            story.removals().forEach(removal -> add(Subject.REMOVED, RemovalText.of(removal), 1));
        } else if (item instanceof ArchiveItem.LooseComment loose) {
            count(loose.comment());
        } else if (item instanceof ArchiveItem.Further further) {
            add(Subject.FURTHER, further.kind(), 1);
        } else if (item instanceof ArchiveItem.LeftOut leftOut) {
            add(Subject.LEFT_OUT, leftOut.kind(), 1);
        } else {
            throw new AssertionError(item);
        }
    }

    private void count(Comment comment) {
        if (comment instanceof Comment.Posted posted) {
            add(Subject.COMMENTS, posted.status().name().toLowerCase(Locale.ROOT), 1);
            switch (posted.kind()) {
                case COMMENT -> {
                    // Most are.
                }
                case PINGBACK -> add(Subject.OF_COMMENTS, "pingbacks", 1);
                case TRACKBACK -> add(Subject.OF_COMMENTS, "trackbacks", 1);
            }
        } else {
            add(Subject.COMMENTS, "erased", 1);
        }
    }

    private void add(Subject subject, String kind, long number) {
        if (number == 0) {
            return;
        }
        Map<String, Long> kinds = counts.computeIfAbsent(subject, first -> new TreeMap<>());
        String name = kind.length() <= MAX_LENGTH ? kind : Quoted.of(kind);
        kinds.merge(kinds.containsKey(name) || kinds.size() < MAX_KINDS ? name : OTHERS, number, Long::sum);
    }

    /** Adds all that another counted. */
    public void add(Tally other) {
        other.counts.forEach((subject, kinds) -> kinds.forEach((kind, number) -> add(subject, kind, number)));
    }

    /** The numbers of a subject by kind. */
    Map<String, Long> of(Subject subject) {
        return Collections.unmodifiableMap(counts.getOrDefault(subject, Map.of()));
    }

    /** How many of a subject there are. */
    long sum(Subject subject) {
        return of(subject).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The numbers as an object with an object for each subject. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        counts.forEach((subject, kinds) -> {
            ObjectNode numbers = json.putObject(subject.member);
            kinds.forEach(numbers::put);
        });
        return json;
    }

    /** The numbers that {@link #json} wrote. */
    public static Tally of(JsonNode json) {
        Tally tally = new Tally();
        for (Subject subject : Subject.values()) {
            for (Map.Entry<String, JsonNode> kind : json.path(subject.member).properties()) {
                tally.add(subject, kind.getKey(), kind.getValue().longValue());
            }
        }
        return tally;
    }
}
