package io.github.standfirst.examples.quickstart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.standfirst.exchange.page.PageRemoval;
import io.github.standfirst.html.Removal;
import io.github.standfirst.text.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * What removals have in common that are told in one line.
 *
 * @param where the article or one comment
 * @param kind what was removed
 * @param tag from which element
 * @param why for what reason
 */
record RemovalGroup(String where, Removal.Kind kind, String tag, String why) {

    /** One line for each group, in the order in which their first members were removed. */
    static List<String> lines(List<PageRemoval> removals) {
        return removals.stream().collect(groupingBy(RemovalGroup::of, LinkedHashMap::new, toList())).entrySet().stream()
                .map(group -> group.getKey().line(group.getValue()))
                .toList();
    }

    private static RemovalGroup of(PageRemoval removal) {
        Removal removed = removal.removal();
        return new RemovalGroup(removal.where(), removed.kind(), removed.tag(), why(removed));
    }

    private static String why(Removal removal) {
        return switch (removal.reason()) {
            case NOT_ALLOWED -> "not allowed";
            case ADDRESS -> "not an allowed address" + value(removal);
            case VALUE -> "not a value of that attribute" + value(removal);
            case MISPLACED -> "not where it may stand";
            case TOO_DEEP -> "too deep";
            case CHARACTER -> "not in any text" + value(removal);
        };
    }

    private static String value(Removal removal) {
        return removal.value() == null ? "" : ", " + Quoted.of(removal.value());
    }

    private String line(List<PageRemoval> members) {
        List<String> attributes = members.stream()
                .map(member -> member.removal().attribute())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String times = members.size() > Math.max(1, attributes.size()) ? ", " + members.size() + " in all" : "";
        return where + ": " + what(String.join(", ", attributes)) + ": " + why + times;
    }

    private String what(String attributes) {
        return switch (kind) {
            case ELEMENT -> "<" + tag + "> and what was in it";
            case TAG -> "the tags of <" + tag + ">";
            case ATTRIBUTE -> attributes + " of <" + tag + ">";
            case MARKUP -> "a comment or declaration";
            case CHARACTERS -> "some characters";
        };
    }
}
