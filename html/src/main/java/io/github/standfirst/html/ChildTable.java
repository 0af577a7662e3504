package io.github.standfirst.html;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which element may stand in which, so that the tree construction of an HTML parser
 * (<a href="https://html.spec.whatwg.org/multipage/parsing.html#tree-construction">WHATWG HTML, 13.2.6</a>) leaves
 * everything where it stands: the one table that makes sanitized markup parse to itself.
 *
 * <p>It is stricter than a parser: a paragraph, a heading and preformatted text hold no blocks at all.
 */
final class ChildTable {

    /** For each container the children that may stand in it. */
    private static final Map<Content, Set<Content>> ADMITTED = admitted();

    private ChildTable() {}

    private static Map<Content, Set<Content>> admitted() {
        Map<Content, Set<Content>> admitted = new EnumMap<>(Content.class);
        for (Content container : Content.values()) {
            Set<Content> children = EnumSet.allOf(Content.class);
            children.removeIf(child -> !mayStand(container, child));
            admitted.put(container, children);
        }
        return admitted;
    }

    /**
     * Answers whether a child may stand in a container.
     *
     * @param container never {@link Content#PHRASING}, which holds what the container around it holds
     */
    static boolean admits(Content container, Content child) {
        return ADMITTED.getOrDefault(container, Set.of()).contains(child);
    }

    private static boolean mayStand(Content container, Content child) {
        return switch (child) {
            case PHRASING, VOID, EMBED -> container.holdsText();
            case RULE, PARAGRAPH, PREFORMATTED, HEADING, FLOW, LIST, DESCRIPTION_LIST, TABLE -> container.holdsFlow();
            case ITEM -> container == Content.LIST;
            case DESCRIPTION -> container == Content.DESCRIPTION_LIST;
            case CAPTION, SECTION -> container == Content.TABLE;
            case ROW -> container == Content.SECTION;
            case CELL -> container == Content.ROW;
        };
    }

    /**
     * The elements to open in a container so that a child may stand in the last of them; empty where nothing helps.
     */
    static List<HtmlElement> wrappers(Content container, Content child) {
        return switch (container) {
            case LIST -> child.isStructural() ? List.of() : List.of(HtmlElement.LI);
            case DESCRIPTION_LIST -> child.isStructural() ? List.of() : List.of(HtmlElement.DD);
            case TABLE -> tableWrappers(child, 0);
            case SECTION -> tableWrappers(child, 1);
            case ROW -> tableWrappers(child, 2);
            default -> List.of();
        };
    }

    private static List<HtmlElement> tableWrappers(Content child, int opened) {
        List<HtmlElement> path = List.of(HtmlElement.TBODY, HtmlElement.TR, HtmlElement.TD);
        int needed = switch (child) {
            case ROW -> 1;
            case CELL -> 2;
            default -> child.isStructural() ? 0 : 3;
        };
        return needed <= opened ? List.of() : path.subList(opened, needed);
    }
}
