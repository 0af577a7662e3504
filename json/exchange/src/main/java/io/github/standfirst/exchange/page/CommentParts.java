package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.exchange.linkeddata.LinkedComments;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.text.Language;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** The parts of one comment: its id, what it answers, who wrote it and when, and its text. */
final class CommentParts {

    private static final int MAX_PLACEHOLDER_LENGTH = 120;
    private static final int MAX_INTRODUCTION_LENGTH = 40;
    private static final int MAX_LINK_DEPTH = 3;
    private static final int MAX_AWAITING_LENGTH = 200;

    private static final Pattern REMOVED = Pattern.compile(
            "[\\s(\\[]*(?:(?:(?:this|the) )?(?:comment|post|message)?(?: (?:has been|was|is))?\\s*(?:deleted|removed|erased)"
                    + "(?: by (?:the |an? |its |our )?(?:(?:blog|site) )?(?:author|user|commenter|poster|moderators?|moderation"
                    + "|admin|administrators?|editors?|staff))?"
                    + "|(?:dieser )?(?:kommentar|beitrag)(?: wurde)?"
                    + "(?: (?:von|vom|durch) (?:der |die |den |einem )?(?:autor|benutzer|nutzer|moderator|moderation|administrator"
                    + "|redaktion))? (?:gelöscht|entfernt)"
                    + "|(?:ce )?commentaire (?:a été )?supprimé)[\\s)\\].]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:kommentar|comment|commentaire|beitrag|posted|written|geschrieben|am|on)?\\s*(?:von|by|from|par|por)?\\s*:?",
            Pattern.CASE_INSENSITIVE);

    /** What WordPress writes into a comment that only its writer and the moderators see. */
    private static final String AWAITING = "comment-awaiting-moderation";

    private static final List<String> ID_ATTRIBUTES =
            List.of("data-comment-id", "data-commentid", "data-cid", "data-id", "data-post-id");
    /** What names the comment that is answered. */
    static final List<String> PARENT_ATTRIBUTES =
            List.of("data-parent", "data-parent-id", "data-parentid", "data-in-reply-to");

    private final PageTree tree;
    private final PageAddresses addresses;
    private final PageDates dates;
    private final CommentScope scope;
    private final Notes notes;
    private final LeftOut leftOut;

    CommentParts(
            PageTree tree, PageAddresses addresses, PageDates dates, CommentScope scope, Notes notes, LeftOut leftOut) {
        this.tree = tree;
        this.addresses = addresses;
        this.dates = dates;
        this.scope = scope;
        this.notes = notes;
        this.leftOut = leftOut;
    }

    /**
     * The comment.
     *
     * @param number its id, empty where its element has none
     * @param parent the index of the comment that it answers by its place, or {@link FoundComment#ROOT}
     * @param monthFirst whether {@code 6/5/2019} is the fifth of June
     */
    FoundComment comment(String number, int parent, boolean monthFirst) {
        CommentName name = new CommentName(tree, addresses, dates, scope, notes);
        Optional<CommentTime> time = CommentTime.find(tree, dates, scope, name.element(), monthFirst);
        Set<Node> awaiting = awaiting();
        List<Element> statuses = statuses();
        Set<Node> aboutIt = Collections.newSetFromMap(new IdentityHashMap<>());
        aboutIt.addAll(awaiting);
        aboutIt.addAll(statuses);
        Predicate<Node> noText =
                noText(name.element(), time.map(CommentTime::element).orElse(null), aboutIt);
        String text = PageText.of(scope.body(), noText);
        boolean removed = CommentNames.isRemoved(scope.marks())
                || CommentNames.isRemoved(tree.marks(tree.parent(scope.position())))
                || (text.length() <= MAX_PLACEHOLDER_LENGTH
                        && REMOVED.matcher(text).matches());
        boolean waits = scope.has(AWAITING) || !awaiting.isEmpty();
        PublicationStatus printed =
                removed ? PublicationStatus.DELETED : waits ? PublicationStatus.OTHER : PublicationStatus.PUBLISHED;
        CommentKind kind = kind();
        @Nullable Moment posted = time.map(CommentTime::moment).orElse(null);
        return new FoundComment(
                number.isEmpty() ? id() : number,
                parent,
                parentId(),
                posted,
                name.commenter(kind != CommentKind.COMMENT),
                new MarkupCopy(addresses, node -> noText.test(node) && isLeftOut(node, name)).inner(scope.body()),
                kind,
                printed.or(ItemStatus.strictest(statuses, tree)),
                language());
    }

    /** Notes what is left out beside the name; answers that it is. */
    private boolean isLeftOut(Node node, CommentName name) {
        boolean isName = node.equals(name.element());
        return !(node instanceof Element element) || isName || leftOut.add(element, true);
    }

    /** Answers for each node in the body whether it is no part of the text. */
    private Predicate<Node> noText(@Nullable Element name, @Nullable Element time, Set<Node> aboutIt) {
        Set<Node> introduction = introduction(name);
        Set<Node> saying = saying(name);
        return node -> node.equals(name)
                || saying.contains(node)
                || aboutIt.contains(node)
                || node.equals(time)
                || introduction.contains(node)
                || (node instanceof Element element && scope.isNoText(element));
    }

    /** What says in words that the comment waits for a moderator. */
    private Set<Node> awaiting() {
        Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int position : scope.own()) {
            Element element = tree.element(position);
            boolean emphasized = element.nameIs("em") || element.nameIs("i");
            boolean fits =
                    emphasized && tree.textLength(position) <= MAX_AWAITING_LENGTH && !scope.inQuotation(position);
            if (fits && nodes.isEmpty() && ThemeWords.saysAwaiting(PageText.of(element))) {
                nodes.add(alone(element));
                addBreaks(element, nodes);
            }
        }
        return nodes;
    }

    /** What says the status of the comment as a property of its item, and of no other item within it. */
    private List<Element> statuses() {
        return scope.own().stream()
                .filter(position -> ItemProperty.is(tree.element(position), PublicationStatus.PROPERTY))
                .filter(this::isOfComment)
                .map(tree::element)
                .toList();
    }

    private boolean isOfComment(int position) {
        int item = tree.above(
                position,
                above -> above <= scope.position() || tree.element(above).hasAttr("itemscope"));
        return item <= scope.position() || ItemType.isAny(tree.element(item), LinkedComments.TYPES);
    }

    /** The paragraph of an element that is all that is printed in it, else the element. */
    private Element alone(Element element) {
        @Nullable Element around = element.parent();
        return around != null
                        && around.nameIs("p")
                        && tree.textLength(tree.position(around)) == tree.textLength(tree.position(element))
                ? around
                : element;
    }

    /** The word "says" behind a name that stands among the text. */
    private Set<Node> saying(@Nullable Element name) {
        Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        if (name == null || !tree.contains(tree.position(scope.body()), tree.position(name))) {
            return nodes;
        }
        @Nullable Node around = name;
        while (around != null && around.nextSibling() == null && !scope.body().equals(around.parent())) {
            around = around.parent();
        }
        @Nullable Node next = around == null ? null : around.nextSibling();
        if (next instanceof TextNode text && ThemeWords.saysSays(text.getWholeText())) {
            nodes.add(next);
            addBreaks(next, nodes);
        }
        return nodes;
    }

    /** The words "Comment by" in front of a name that stands among the text. */
    private Set<Node> introduction(@Nullable Element name) {
        Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        if (name == null || !tree.contains(tree.position(scope.body()), tree.position(name))) {
            return nodes;
        }
        int named = tree.position(name);
        StringBuilder words = new StringBuilder();
        scope.body().filter((node, depth) -> {
            if (node.equals(name) || words.length() > MAX_INTRODUCTION_LENGTH) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode text) {
                words.append(text.isBlank() ? "" : " " + text.text().strip());
                nodes.add(node);
            } else if (node instanceof Element element && !tree.contains(tree.position(element), named)) {
                nodes.add(node);
                words.append(scope.isNoText(element) ? "" : " " + PageText.of(element));
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        });
        addBreaks(name, nodes);
        boolean introduces =
                INTRODUCTION.matcher(PageText.line(words.toString())).matches();
        return introduces ? nodes : Set.of();
    }

    /** The line breaks behind what is no text lead to the text. */
    private static void addBreaks(Node behind, Set<Node> nodes) {
        Node next = behind.nextSibling();
        while (next != null && (next.nameIs("br") || (next instanceof TextNode text && text.isBlank()))) {
            nodes.add(next);
            next = next.nextSibling();
        }
    }

    private String id() {
        for (int position : scope.surroundings()) {
            String within = CommentNames.number(tree.element(position));
            if (!within.isEmpty()) {
                return within;
            }
        }
        String ofBody = CommentNames.number(scope.body());
        if (!ofBody.isEmpty()) {
            return ofBody;
        }
        String given = attribute(ID_ATTRIBUTES);
        return given.isEmpty() ? linked(false).orElse("") : given;
    }

    private String attribute(List<String> names) {
        for (String name : names) {
            String value = scope.root().attr(name).strip();
            if (!value.isEmpty() && !value.equals("0")) {
                return value.replaceFirst("^(?:li-|div-)?comment-(?=\\d)", "");
            }
        }
        return "";
    }

    private String parentId() {
        String given = attribute(PARENT_ATTRIBUTES);
        return given.isEmpty() ? linked(true).orElse("") : given;
    }

    /** The number of the comment that a link around the text leads to: the one that is answered, or this one. */
    private Optional<String> linked(boolean answered) {
        for (int position : scope.surroundings()) {
            Element element = tree.element(position);
            if (element.nameIs("a")) {
                Optional<String> number = CommentNames.anchor(element.attr("href"));
                if (number.isPresent() && answered == isInReplyTo(position)) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isInReplyTo(int position) {
        int at = position;
        for (int depth = 0; depth < MAX_LINK_DEPTH && at > scope.position(); depth++) {
            if (CommentNames.isInReplyTo(tree.marks(at))) {
                return true;
            }
            at = tree.parent(at);
        }
        return false;
    }

    private CommentKind kind() {
        if (scope.marks().has("pingback")) {
            return CommentKind.PINGBACK;
        }
        return scope.marks().has("trackback") ? CommentKind.TRACKBACK : CommentKind.COMMENT;
    }

    private Language language() {
        return Languages.find(scope.body().attr("lang"))
                .or(() -> Languages.find(scope.root().attr("lang")))
                .orElse(Language.UNDETERMINED);
    }
}
