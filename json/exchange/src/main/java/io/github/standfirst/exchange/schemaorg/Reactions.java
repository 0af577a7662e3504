package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.ForeignId;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reactions to comments as <a href="https://schema.org/InteractionCounter">interaction counters</a>. The vocabulary knows
 * likes and dislikes; others are reactions with a name.
 */
final class Reactions {

    private static final Map<String, String> ACTIONS = Map.of(
            "like", "LikeAction", "dislike", "DislikeAction", "agree", "AgreeAction", "disagree", "DisagreeAction");
    private static final String NAMED = "ReactAction";

    private Reactions() {}

    static void writeType(String reaction, JsonText out) {
        String action = ACTIONS.get(reaction);
        out.string("@type", action == null ? NAMED : action);
        if (action == null) {
            out.string("name", reaction);
        }
    }

    /** The reactions to a comment; votes are counted as such. */
    static Map<String, Integer> read(LinkedObject comment, Findings findings) {
        Map<String, Integer> reactions = new TreeMap<>();
        add("upvote", comment.value().member("upvoteCount"), reactions, findings);
        add("downvote", comment.value().member("downvoteCount"), reactions, findings);
        for (JsonValue counter : comment.values("interactionStatistic")) {
            String name = name(counter.member("interactionType"));
            if (ForeignId.isId(name)) {
                add(name, counter.member("userInteractionCount"), reactions, findings);
            } else {
                findings.note(counter, "counts what is no reaction; it is left out");
            }
        }
        return reactions;
    }

    private static void add(String name, JsonValue count, Map<String, Integer> reactions, Findings findings) {
        int number = count.positive();
        if (number > 0) {
            if (reactions.putIfAbsent(name, number) != null) {
                findings.note(count, "counts what was counted before; it is left out");
            }
        } else if (count.isPresent() && !count.raw().equals("0")) {
            findings.note(count, "is no number of reactions; it is left out");
        }
    }

    /** The name of a reaction, empty where it is another interaction, such as a view. */
    private static String name(JsonValue type) {
        String action = LinkedObject.local(
                type.isObject()
                        ? type.member("@type").values(1).stream()
                                .map(JsonValue::raw)
                                .findFirst()
                                .orElse("")
                        : type.raw());
        if (action.equals(NAMED)) {
            return type.member("name").raw();
        }
        return ACTIONS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(action))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
