package io.github.standfirst.html;

import io.github.standfirst.html.KeptMarkup.Attribute;
import io.github.standfirst.html.KeptMarkup.Placement;
import io.github.standfirst.html.Removal.Kind;
import io.github.standfirst.html.Removal.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Writes what the rules keep of the children of a parsed body, and notes what they do not. */
final class TreeFilter implements NodeFilter {

    private final Rules rules;
    private final KeptMarkup markup;
    private final @Nullable Removals removals;

    TreeFilter(Rules rules, KeptMarkup markup, @Nullable Removals removals) {
        this.rules = rules;
        this.markup = markup;
        this.removals = removals;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth == 0) {
            return FilterResult.CONTINUE;
        }
        return enter(node) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (depth > 0 && node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    /** Answers whether the children of the node are to be visited. */
    private boolean enter(Node node) {
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
        String value = node instanceof Comment comment ? comment.getData() : node.nodeValue();
        note(Kind.MARKUP, "", null, value, Reason.NOT_ALLOWED);
        return false;
    }

    private boolean enterElement(Element element) {
        String tag = element.normalName();
        if (!element.tag().namespace().equals(Parser.NamespaceHtml) || TagNames.isDroppedWhole(tag)) {
            noteElement(element, Reason.NOT_ALLOWED);
            return false;
        }
        HtmlElement known = HtmlElement.find(tag);
        HtmlElement wanted = known == null ? null : known.demotedTo(rules.highestHeading());
        if (wanted == null || !rules.allows(wanted)) {
            return unwrap(tag, Reason.NOT_ALLOWED);
        }
        List<Attribute> attributes = attributes(element, wanted);
        if (wanted == HtmlElement.IMG && !has(attributes, "src")) {
            noteElement(element, Reason.ADDRESS);
            return false;
        }
        if (wanted == HtmlElement.A && !has(attributes, "href")) {
            return unwrap(tag, Reason.ADDRESS);
        }
        Placement placement = markup.start(wanted, attributes, element);
        return switch (placement) {
            case PLACED -> !wanted.content().isVoid();
            case MISPLACED -> unwrap(tag, Reason.MISPLACED);
            case TOO_DEEP -> unwrap(tag, Reason.TOO_DEEP);
        };
    }

    private boolean unwrap(String tag, Reason reason) {
        note(Kind.TAG, tag, null, null, reason);
        boundary(tag);
        return true;
    }

    private void leave(Element element) {
        if (!markup.end(element)) {
            boundary(element.normalName());
        }
    }

    private void boundary(String tag) {
        if (TagNames.breaksLine(tag)) {
            markup.blockBoundary();
        }
    }

    private List<Attribute> attributes(Element element, HtmlElement wanted) {
        boolean enforcesRel = wanted == HtmlElement.A && !rules.linkRel().isEmpty();
        List<Attribute> kept = new ArrayList<>();
        for (org.jsoup.nodes.Attribute raw : element.attributes()) {
            String name = raw.getKey();
            HtmlAttribute attribute = HtmlAttribute.find(name);
            if (attribute == null || !rules.allows(wanted, attribute)) {
                boolean written =
                        enforcesRel && name.equals("rel") && raw.getValue().equals(rules.linkRel());
                if (!written) {
                    note(Kind.ATTRIBUTE, wanted.tag(), name, raw.getValue(), Reason.NOT_ALLOWED);
                }
                continue;
            }
            if (removals != null) {
                removals.replaced(raw.getValue());
            }
            String value = AttributeValues.accept(rules, attribute, raw.getValue());
            if (value == null) {
                Reason reason = attribute.isAddress() ? Reason.ADDRESS : Reason.VALUE;
                note(Kind.ATTRIBUTE, wanted.tag(), name, raw.getValue(), reason);
            } else {
                kept.add(new Attribute(name, value));
            }
        }
        if (enforcesRel && has(kept, "href")) {
            kept.add(new Attribute("rel", rules.linkRel()));
        }
        return kept;
    }

    private static boolean has(List<Attribute> attributes, String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void noteElement(Element element, Reason reason) {
        if (removals != null) {
            String value = element.hasAttr("src") ? element.attr("src") : element.data();
            removals.add(Kind.ELEMENT, element.normalName(), null, value.isEmpty() ? null : value, reason);
        }
    }

    private void note(Kind kind, String tag, @Nullable String attribute, @Nullable String value, Reason reason) {
        if (removals != null) {
            removals.add(kind, tag, attribute, value, reason);
        }
    }
}
