package io.github.standfirst.exchange.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that each hold one comment, and which of them answers which by its place. Names alone do not
 * tell: an element that is named as a comment may be a wrapper around one or a list of several.
 */
final class CommentUnits {

    private static final Set<String> UNIT_TAGS = Words.of("""
            li div article section dl dd tr td table blockquote p
            """);

    private static final Set<String> TYPES = Set.of("Comment", "UserComments");

    private static final Set<String> ELSEWHERE_WORDS =
            Set.of("widget", "sidebar", "recent", "latest", "letzte", "neueste", "navigation", "menu");

    private final PageTree tree;
    private final List<Candidate> candidates = new ArrayList<>();
    /** How many candidates have the same names. */
    private final Map<String, Integer> byNames = new HashMap<>();

    CommentUnits(PageTree tree) {
        this.tree = tree;
        collect();
        for (int i = 0; i < candidates.size(); i++) {
            judge(i);
        }
    }

    /** An element that is named as a comment. */
    private static final class Candidate {
        final int position;
        final int above;
        final List<Integer> within = new ArrayList<>();
        String number;
        boolean dropped;

        Candidate(int position, int above, String number) {
            this.position = position;
            this.above = above;
            this.number = number;
        }
    }

    /**
     * One comment.
     *
     * @param scope what of the page is its own
     * @param number its id, mostly digits; empty where it has none
     * @param parent the index of the unit that it stands in, or {@link PageTree#NONE}
     */
    record Unit(CommentScope scope, String number, int parent) {}

    private void collect() {
        Deque<Integer> open = new ArrayDeque<>();
        int skippedTo = 0;
        for (int i = 0; i < tree.size(); i++) {
            while (!open.isEmpty() && !tree.contains(candidates.get(open.getLast()).position, i)) {
                open.removeLast();
            }
            if (i < skippedTo) {
                continue;
            }
            if (isElsewhere(i)) {
                skippedTo = tree.end(i);
            } else if (isCandidate(i)) {
                int above = open.isEmpty() ? PageTree.NONE : open.getLast();
                candidates.add(new Candidate(i, above, id(tree.element(i))));
                byNames.merge(names(i), 1, Integer::sum);
                if (above != PageTree.NONE) {
                    candidates.get(above).within.add(candidates.size() - 1);
                }
                open.addLast(candidates.size() - 1);
            }
        }
    }

    /** What the id of an element calls the comment in it, empty where it does not. */
    static String id(Element element) {
        String opaque = CommentNames.opaqueId(element);
        return opaque.isEmpty() ? CommentNames.number(element) : opaque;
    }

    private boolean isElsewhere(int position) {
        Element element = tree.element(position);
        Marks marks = tree.marks(position);
        boolean named = !CommentNames.isUnit(marks)
                && !element.nameIs("body")
                && !element.nameIs("main")
                && marks.hasWord(ELSEWHERE_WORDS)
                && tree.textLength(position) * 2 < tree.textLength(0);
        return named || element.nameIs("nav") || element.nameIs("head") || isForm(position);
    }

    /** A form to write a comment in; some sites put the whole page into a form. */
    private boolean isForm(int position) {
        Marks marks = tree.marks(position);
        boolean form = tree.element(position).nameIs("form") || marks.has("respond") || marks.has("comment-respond");
        return form && tree.textLength(position) * 2 < tree.textLength(0);
    }

    private boolean isCandidate(int position) {
        Element element = tree.element(position);
        if (!UNIT_TAGS.contains(element.normalName()) || tree.textLength(position) == 0) {
            return false;
        }
        Marks marks = tree.marks(position);
        return isTyped(position)
                || CommentNames.isUnit(marks)
                || !CommentNames.opaqueId(element).isEmpty()
                || isListed(element, position);
    }

    private boolean isTyped(int position) {
        Marks marks = tree.marks(position);
        return ItemType.isAny(tree.element(position), TYPES) || marks.has("pingback") || marks.has("trackback");
    }

    /** An item of a list that is named as one of comments, whatever the item is named. */
    private boolean isListed(Element element, int position) {
        int list = tree.parent(position);
        boolean item = element.nameIs("li") && list != PageTree.NONE;
        return item
                && (tree.element(list).nameIs("ol") || tree.element(list).nameIs("ul"))
                && CommentNames.isList(tree.marks(list));
    }

    /** Drops a wrapper of one comment or of several; what is in it then stands in what is around it. */
    private void judge(int index) {
        Candidate outer = candidates.get(index);
        List<Integer> near = outer.within.stream()
                .filter(inner -> !isReply(candidates.get(inner), outer))
                .toList();
        if (near.isEmpty()) {
            return;
        }
        for (int inner : near) {
            boolean same =
                    !outer.number.isEmpty() && candidates.get(inner).number.equals(outer.number);
            if (same) {
                candidates.get(inner).dropped = true;
                return;
            }
        }
        CommentScope scope = scope(outer, allWithin(outer));
        if (!scope.hasBody() || (outer.number.isEmpty() && !scope.hasSigns())) {
            if (near.size() > 1) {
                outer.dropped = true;
            } else {
                Candidate inner = candidates.get(near.get(0));
                inner.dropped = true;
                outer.number = outer.number.isEmpty() ? inner.number : outer.number;
            }
        }
    }

    private boolean isReply(Candidate inner, Candidate outer) {
        int position = tree.parent(inner.position);
        while (position != outer.position) {
            Element between = tree.element(position);
            if (between.nameIs("ol") || between.nameIs("ul") || CommentNames.isReplies(tree.marks(position))) {
                return true;
            }
            position = tree.parent(position);
        }
        return false;
    }

    private Set<Integer> allWithin(Candidate outer) {
        Set<Integer> positions = new HashSet<>();
        outer.within.forEach(inner -> positions.add(candidates.get(inner).position));
        return positions;
    }

    private CommentScope scope(Candidate candidate, Set<Integer> without) {
        return new CommentScope(tree, candidate.position, without);
    }

    /** What an element is called like others: its classes, without its id. */
    private String names(int position) {
        return tree.element(position).className().strip();
    }

    /** Answers whether more than a name says that it is one: an id, somebody or a time beside it, or others like it. */
    private boolean isComment(Candidate candidate, CommentScope scope) {
        if (!candidate.number.isEmpty() || scope.hasSigns() || isTyped(candidate.position)) {
            return true;
        }
        String names = names(candidate.position);
        boolean alone = names.isEmpty() || byNames.getOrDefault(names, 0) < 2;
        return !alone && tree.linkTextLength(candidate.position) * 2 < tree.textLength(candidate.position);
    }

    /** Answers whether a comment lacks nothing but a text: it says something in a picture, or with a script. */
    private boolean isTextless(Candidate candidate, CommentScope scope) {
        boolean told = !candidate.number.isEmpty() || isTyped(candidate.position);
        boolean named = told && scope.hasPlaceOfBody();
        boolean shows = CommentNames.isUnit(tree.marks(candidate.position)) && scope.hasMedia();
        return (named || shows) && scope.hasSigns();
    }

    /** The comments, in the order of the page. */
    List<Unit> units() {
        Set<Integer> kept = new HashSet<>();
        candidates.stream().filter(candidate -> !candidate.dropped).forEach(candidate -> kept.add(candidate.position));
        int[] indexes = new int[candidates.size()];
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < indexes.length; i++) {
            Candidate candidate = candidates.get(i);
            int above = candidate.above == PageTree.NONE ? PageTree.NONE : indexes[candidate.above];
            indexes[i] = above;
            if (!candidate.dropped) {
                CommentScope scope = scope(candidate, kept);
                if ((scope.hasBody() || isTextless(candidate, scope)) && isComment(candidate, scope)) {
                    indexes[i] = units.size();
                    units.add(new Unit(scope, candidate.number, above));
                }
            }
        }
        return units;
    }
}
