package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.linkeddata.LinkedComments;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts into the comments of microdata what they take from elsewhere by {@code itemref}, so that one set of rules reads what
 * stands in them and what does not: behind what is their own, which counts more. A text is then none of the page around.
 */
final class CommentReferences {

    /** What is longer, markup included, is not put into any comment any more. */
    private static final int MAX_LENGTH = 4_000_000;

    private static final String REPLY = "comment";

    /** What is read of a comment, which has one of each; anything else would be text of it. */
    private static final List<Set<String>> READ =
            List.of(CommentScope.TEXT, CommentTime.POSTED, Set.of("author", "creator"));

    private final ItemReferences references;
    private final Set<Element> texts = new LinkedHashSet<>();
    private int length;

    private CommentReferences(Document document) {
        this.references = new ItemReferences(document);
    }

    static void unify(Document document, Notes notes) {
        List<Element> comments = document.stream()
                .filter(element -> ItemReferences.has(element) && isComment(element))
                .toList();
        if (comments.isEmpty()) {
            return;
        }
        CommentReferences references = new CommentReferences(document);
        comments.forEach(references::fill);
        references.texts.forEach(Element::remove);
        if (references.length > MAX_LENGTH || references.references.isExhausted()) {
            notes.add(String.format(
                    Locale.ROOT,
                    "comments take more from elsewhere by itemref than is read, which is %d characters; some is left out",
                    MAX_LENGTH));
        }
    }

    private static boolean isComment(Element element) {
        return ItemType.isAny(element, LinkedComments.TYPES);
    }

    private void fill(Element comment) {
        BitSet has = new BitSet();
        references.ownProperties(comment).forEach(property -> has.set(kind(property)));
        for (Element property : references.properties(comment)) {
            int kind = kind(property);
            if (ItemProperty.is(property, REPLY) && isComment(property)) {
                answer(property, comment);
            } else if (ItemProperty.is(property, PublicationStatus.PROPERTY)
                    || (kind < READ.size() && !has.get(kind))) {
                has.set(kind);
                copy(property, comment);
            }
        }
    }

    /** The place of what a property says among what is read; behind its end for others, and for the text of an article. */
    private static int kind(Element property) {
        int kind = 0;
        while (kind < READ.size() && !ItemProperty.isAny(property, READ.get(kind))) {
            kind++;
        }
        return ItemProperty.is(property, "articleBody") ? READ.size() : kind;
    }

    /** A reply stays where it is, for it may answer what answers it. */
    private static void answer(Element reply, Element comment) {
        String id = CommentUnits.id(comment);
        if (!id.isEmpty() && CommentParts.PARENT_ATTRIBUTES.stream().noneMatch(reply::hasAttr)) {
            reply.attr(CommentParts.PARENT_ATTRIBUTES.get(0), id);
        }
    }

    /** What holds comments is none of one. */
    private void copy(Element property, Element comment) {
        length += length > MAX_LENGTH ? 0 : property.outerHtml().length();
        if (length <= MAX_LENGTH && property.stream().noneMatch(CommentReferences::isComment)) {
            comment.appendChild(property.clone());
            boolean ofOther = property.parents().stream().anyMatch(CommentReferences::isComment);
            if (ItemProperty.isAny(property, CommentScope.TEXT) && !ofOther) {
                texts.add(property);
            }
        }
    }
}
