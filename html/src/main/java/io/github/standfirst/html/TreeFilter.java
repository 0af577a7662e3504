package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.html.PolicyWalk.Entry;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes a parser's tree through a {@link PolicyWalk}, without recursion. */
final class TreeFilter {

    private final PolicyWalk walk;
    private final KeptMarkup markup;
    private final @Nullable Removals removals;
    private final TagAttributes given = new TagAttributes();

    /** The elements that are open, and what became of each. */
    private SourceTag[] tags = new SourceTag[16];

    private Entry[] entries = new Entry[16];

    private int depth;

    TreeFilter(PolicyWalk walk, KeptMarkup markup, @Nullable Removals removals) {
        this.walk = walk;
        this.markup = markup;
        this.removals = removals;
    }

    /** The nodes that a parser makes of markup in a body. */
    static List<Node> parse(String html, boolean withPositions) {
        Parser parser = Parser.htmlParser().setTrackPosition(withPositions);
        return parser.parseFragmentInput(html, Document.createShell("").body(), "");
    }

    void filter(List<Node> nodes) {
        nodes.forEach(this::filter);
    }

    private void filter(Node root) {
        Node node = root;
        int level = 0;
        while (true) {
            boolean inside = enter(node);
            Node next = inside ? node.firstChild() : null;
            if (next != null) {
                level++;
                node = next;
                continue;
            }
            if (inside) {
                leave();
            }
            next = level == 0 ? null : node.nextSibling();
            while (next == null && level > 0) {
                level--;
                node = requireNonNull(node.parent());
                leave();
                next = level == 0 ? null : node.nextSibling();
            }
            if (next == null) {
                return;
            }
            node = next;
        }
    }

    /** Answers whether the children of the node are to be told, and then its end. */
    private boolean enter(Node node) {
        if (removals != null) {
            removals.at(node.sourceRange().startPos());
        }
        if (node instanceof TextNode text) {
            if (removals != null) {
                removals.replaced(text.getWholeText());
            }
            markup.text(text.getWholeText());
            return false;
        }
        if (node instanceof Element element) {
            return enterElement(element);
        }
        walk.comment(node instanceof Comment comment ? comment.getData() : node.nodeValue());
        return false;
    }

    private boolean enterElement(Element element) {
        SourceTag tag = SourceTag.of(element.normalName());
        takeAttributes(element);
        if (!element.tag().namespace().equals(Parser.NamespaceHtml)) {
            walk.foreign(tag, given.find("src"));
            return false;
        }
        if (removals != null && given.find("src") == null) {
            removals.content(element.data());
        }
        Entry entry = walk.start(tag, given);
        if (entry == Entry.DROPPED) {
            return false;
        }
        if (depth == entries.length) {
            entries = Arrays.copyOf(entries, 2 * depth);
            tags = Arrays.copyOf(tags, 2 * depth);
        }
        tags[depth] = tag;
        entries[depth++] = entry;
        boolean empty = tag.element() != null
                && entry == Entry.PLACED
                && tag.element().content().isVoid();
        if (empty) {
            leave();
        }
        return !empty;
    }

    private void takeAttributes(Element element) {
        given.clear();
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            given.add(HtmlAttribute.find(name), name, attribute.getValue());
        }
        if (removals != null) {
            removals.attributesAt(element.attributes().asList().stream()
                    .mapToInt(attribute -> attribute.sourceRange().nameRange().startPos())
                    .toArray());
        }
    }

    private void leave() {
        depth--;
        walk.end(tags[depth], entries[depth]);
    }
}
