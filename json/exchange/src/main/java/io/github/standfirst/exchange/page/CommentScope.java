package io.github.standfirst.exchange.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/** What of a page belongs to one comment: its element without the comments that stand in it, and without a form. */
final class CommentScope {

    /** How many elements are looked into for the text; each look costs as much as the element is long. */
    private static final int MAX_TRIED = 20;

    private static final Set<String> INLINE = Words.of("b bdi code em i mark s small span strong sub sup u");

    /** The properties that hold the text. */
    static final Set<String> TEXT = Set.of("text", "commentText", "reviewBody", "description");

    private static final Set<String> MEDIA = Set.of("img", "picture", "video", "audio", "iframe", "object", "embed");

    private final PageTree tree;
    private final int root;
    private final List<Integer> own = new ArrayList<>();
    /** The elements of other comments, and forms, that stand in this one. */
    private final List<Integer> others = new ArrayList<>();

    /** The first of their kind can be the name and the time; further ones are text. */
    private final int firstCite;

    private final int firstTime;
    private final int body;
    private final boolean named;
    /** Whether a name or a time stands outside of the text, and so what looks like one within it is text. */
    private boolean isSignedOutside;
    /** Whether one stands outside of the paragraphs. */
    private boolean isSignedInTheOpen;

    private final List<Integer> surroundings;
    /** Whether what is named as something around the text is text where it holds a paragraph: there is no other. */
    private boolean paragraphsAreText;

    CommentScope(PageTree tree, int root, Set<Integer> units) {
        this.tree = tree;
        this.root = root;
        int position = root;
        while (position < tree.end(root)) {
            if (position != root && (units.contains(position) || isForm(position))) {
                others.add(position);
                position = tree.end(position);
            } else {
                own.add(position);
                position++;
            }
        }
        this.firstCite = firstOwn("cite");
        this.firstTime = firstOwn("time");
        int place = ownLength(root) == 0 ? placeOfBody() : PageTree.NONE;
        if (ownLength(root) == 0 && place == PageTree.NONE) {
            paragraphsAreText = true;
        }
        int printed = namedBody();
        int named = printed == PageTree.NONE ? place : printed;
        this.named = named != PageTree.NONE;
        this.body = innermost(this.named ? named : root);
        this.isSignedOutside = isSigned(sign -> !tree.contains(body, sign));
        this.isSignedInTheOpen = isSigned(sign -> !inParagraph(sign));
        this.surroundings = findSurroundings();
    }

    private int firstOwn(String name) {
        for (int position : own) {
            if (tree.element(position).nameIs(name) && !inQuotation(position)) {
                return position;
            }
        }
        return PageTree.NONE;
    }

    private boolean isForm(int position) {
        Marks marks = tree.marks(position);
        return tree.element(position).nameIs("form") || marks.has("respond") || marks.has("comment-respond");
    }

    Element root() {
        return tree.element(root);
    }

    Marks marks() {
        return tree.marks(root);
    }

    int position() {
        return root;
    }

    /** The position of the element that holds the text. */
    private int namedBody() {
        int named = first(this::isTyped);
        if (named == PageTree.NONE) {
            named = first(position -> position != root && CommentNames.isBody(tree.marks(position)));
        }
        if (named == PageTree.NONE) {
            named = first(position -> position != root && CommentNames.isAnyBody(tree.marks(position)));
        }
        return named;
    }

    /** The innermost element that is named as the text and in which nothing is printed: a picture, or a script alone. */
    private int placeOfBody() {
        for (int i = own.size() - 1; i > 0; i--) {
            int position = own.get(i);
            if (isTyped(position) || CommentNames.isBody(tree.marks(position))) {
                return position;
            }
        }
        return PageTree.NONE;
    }

    /** The wrapper closest to the text, of those that hold all of it. */
    private int innermost(int outer) {
        int text = ownLength(outer);
        int wrapper = outer;
        int child = outer + 1;
        while (child < tree.end(wrapper)) {
            boolean block =
                    tree.element(child).nameIs("div") || tree.element(child).nameIs("section");
            if (block && !isOther(child) && !isAround(child) && ownLength(child) == text) {
                wrapper = child;
                child = wrapper + 1;
            } else {
                child = tree.end(child);
            }
        }
        return wrapper;
    }

    private boolean isTyped(int position) {
        return ItemProperty.isAny(tree.element(position), TEXT);
    }

    /** The first element of the scope for which something holds and in which something is printed. */
    private int first(IntPredicate holds) {
        int tried = 0;
        for (int i = 0; i < own.size() && tried < MAX_TRIED; i++) {
            int position = own.get(i);
            if (tree.textLength(position) > 0 && holds.test(position)) {
                tried++;
                if (ownLength(position) > 0) {
                    return position;
                }
            }
        }
        return PageTree.NONE;
    }

    /** How much is printed in an element of the scope, without what belongs to others and what stands around the text. */
    private int ownLength(int position) {
        int length = tree.textLength(position);
        int next = position + 1;
        while (next < tree.end(position)) {
            if (isOther(next) || isAround(next)) {
                length -= tree.textLength(next);
                next = tree.end(next);
            } else {
                next++;
            }
        }
        return length;
    }

    private boolean isOther(int position) {
        return Collections.binarySearch(others, position) >= 0;
    }

    /** Name, date and links to answer, which are no part of the text. */
    private boolean isAround(int position) {
        Element element = tree.element(position);
        Marks marks = tree.marks(position);
        return switch (element.normalName()) {
            case "button", "nav", "form" -> true;
            case "cite", "time" -> (position == firstCite || position == firstTime) && !isWithinText(position);
            case "footer", "header" -> !inQuotation(position) && !isWithinText(position);
            default ->
                CommentNames.isMeta(marks)
                        && !CommentNames.isBody(marks)
                        && !isTextAfterAll(position)
                        && !(INLINE.contains(element.normalName()) && isWithinText(position));
        };
    }

    private boolean isWithinText(int position) {
        return position != body
                && tree.contains(body, position)
                && (isSignedOutside || (isSignedInTheOpen && inParagraph(position)));
    }

    /** A paragraph that is named as something around the text is none. */
    private boolean inParagraph(int position) {
        int above = tree.paragraph(position);
        return above > root && !CommentNames.isMeta(tree.marks(above)) && !CommentNames.isDate(tree.marks(above));
    }

    private boolean isTextAfterAll(int position) {
        return paragraphsAreText && tree.hasParagraph(position);
    }

    /** Answers whether an element of the comment stands in a quotation. */
    boolean inQuotation(int position) {
        return tree.quotation(position) > root;
    }

    /** The positions of the elements of the comment, in document order. */
    List<Integer> own() {
        return own;
    }

    /** Answers whether an element of the comment has a class. */
    boolean has(String name) {
        return own.stream().anyMatch(position -> tree.marks(position).has(name));
    }

    /** Answers whether there is a text. */
    boolean hasBody() {
        return ownLength(body) > 0;
    }

    /** Answers whether there is an element for the text, though nothing may be printed in it. */
    boolean hasPlaceOfBody() {
        return named;
    }

    /** Answers whether something stands in the place of a text, and is not what pictures the commenter. */
    boolean hasMedia() {
        int position = root;
        while (position < tree.end(root)) {
            if (position != root && (isOther(position) || isAround(position) || isOfCommenter(position))) {
                position = tree.end(position);
            } else if (MEDIA.contains(tree.element(position).normalName())) {
                return true;
            } else {
                position++;
            }
        }
        return false;
    }

    private boolean isOfCommenter(int position) {
        return tree.element(position).nameIs("a") || CommentNames.isAuthor(tree.marks(position));
    }

    /** Answers whether a name or a time seems to stand beside the text. */
    boolean hasSigns() {
        return isSigned(position -> true);
    }

    private boolean isSigned(IntPredicate where) {
        for (int position : own) {
            Marks marks = tree.marks(position);
            boolean named = position != root
                    && !tree.contains(position, body)
                    && (CommentNames.isAuthor(marks) || CommentNames.isDate(marks));
            boolean sign = named
                    || tree.element(position).nameIs("time")
                    || tree.element(position).nameIs("cite");
            if (sign && where.test(position)) {
                return true;
            }
        }
        return false;
    }

    /** The element that holds the text. */
    Element body() {
        return tree.element(body);
    }

    /** Answers whether an element within the body is no part of the text. */
    boolean isNoText(Element element) {
        int position = tree.position(element);
        return position != body && (isOther(position) || isAround(position));
    }

    /**
     * The positions of the elements of the comment in document order; those that lie in what is named as its text only as far as they
     * are none.
     */
    List<Integer> surroundings() {
        return surroundings;
    }

    private List<Integer> findSurroundings() {
        List<Integer> surroundings = new ArrayList<>();
        int aroundTo = 0;
        for (int position : own) {
            boolean inBody = named && tree.contains(body, position);
            if (position >= aroundTo && position != body && isAround(position)) {
                aroundTo = tree.end(position);
            }
            boolean isText = inBody || isWithinText(position);
            if (!isText || position < aroundTo) {
                surroundings.add(position);
            }
        }
        return surroundings;
    }
}
