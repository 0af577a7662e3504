package io.github.standfirst.html;

import io.github.standfirst.html.CompiledRules.ElementRule;
import io.github.standfirst.html.Removal.Kind;
import io.github.standfirst.html.Removal.Reason;
import io.github.standfirst.text.HtmlEscaper;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of elements and texts that come in the order of a parsed document, whoever parsed it: the one place
 * where a policy decides.
 */
final class PolicyWalk {

    /** What became of an element. */
    enum Entry {
        /** It goes with all that is in it, which is not to be told. */
        DROPPED,
        /** Its tags are left out. */
        UNWRAPPED,
        /** Its tags stand as text. */
        ESCAPED,
        /** It was written. */
        PLACED
    }

    private final CompiledRules rules;
    private final KeptMarkup markup;
    private final AttributeFilter attributes;
    private final @Nullable Removals removals;

    PolicyWalk(CompiledRules rules, KeptMarkup markup, @Nullable Removals removals) {
        this.rules = rules;
        this.markup = markup;
        this.removals = removals;
        this.attributes = new AttributeFilter(rules, removals);
    }

    /** Tells of the beginning of an element; unless it is dropped, {@link #end} is to tell of its end. */
    Entry start(SourceTag tag, TagAttributes given) {
        ElementRule rule = rules.find(tag);
        if (rule == null) {
            return treat(tag, given);
        }
        HtmlElement written = rule.written();
        TagAttributes kept = attributes.filter(rule, given);
        boolean needsSource = written == HtmlElement.IMG || written == HtmlElement.IFRAME;
        if (needsSource && kept.find(HtmlAttribute.SRC) == null) {
            note(Kind.ELEMENT, tag, given.find("src"), Reason.ADDRESS);
            return Entry.DROPPED;
        }
        boolean leadsNowhere = written == HtmlElement.A
                && kept.find(HtmlAttribute.HREF) == null
                && kept.find(HtmlAttribute.ID) == null;
        if (leadsNowhere) {
            return unwrap(tag, Reason.ADDRESS);
        }
        return switch (markup.start(written, kept)) {
            case PLACED -> Entry.PLACED;
            case MISPLACED -> unwrap(tag, Reason.MISPLACED);
            case TOO_DEEP -> unwrap(tag, Reason.TOO_DEEP);
        };
    }

    /** Tells of the end of an element. */
    void end(SourceTag tag, Entry entry) {
        if (entry == Entry.PLACED) {
            HtmlElement element = tag.element();
            if (element != null && !element.content().isVoid()) {
                markup.end();
            }
        } else if (entry == Entry.ESCAPED) {
            if (!tag.role().isVoid()) {
                markup.text("</" + tag.name() + ">");
            }
            boundary(tag);
        } else {
            boundary(tag);
        }
    }

    /** Tells of an element that goes whole whatever the policy, for it is of another namespace. */
    void foreign(SourceTag tag, @Nullable String value) {
        note(Kind.ELEMENT, tag, value, Reason.NOT_ALLOWED);
    }

    /** Tells of a comment, a declaration or an instruction. */
    void comment(@Nullable String content) {
        if (removals != null) {
            removals.add(Kind.MARKUP, "", null, content, Reason.NOT_ALLOWED);
        }
    }

    private Entry treat(SourceTag tag, TagAttributes given) {
        return switch (rules.treatment(tag)) {
            case DROP -> {
                note(Kind.ELEMENT, tag, given.find("src"), Reason.NOT_ALLOWED);
                yield Entry.DROPPED;
            }
            case UNWRAP -> unwrap(tag, Reason.NOT_ALLOWED);
            case ESCAPE -> {
                note(Kind.TAG, tag, null, Reason.NOT_ALLOWED);
                boundary(tag);
                markup.text(shown(tag, given));
                yield Entry.ESCAPED;
            }
        };
    }

    private static String shown(SourceTag tag, TagAttributes given) {
        StringBuilder shown = new StringBuilder("<").append(tag.name());
        for (int i = 0; i < given.size(); i++) {
            shown.append(' ').append(given.name(i)).append("=\"");
            HtmlEscaper.appendAttribute(shown, given.value(i));
            shown.append('"');
        }
        return shown.append('>').toString();
    }

    private Entry unwrap(SourceTag tag, Reason reason) {
        note(Kind.TAG, tag, null, reason);
        boundary(tag);
        return Entry.UNWRAPPED;
    }

    private void boundary(SourceTag tag) {
        if (tag.breaksLine()) {
            markup.blockBoundary();
        }
    }

    private void note(Kind kind, SourceTag tag, @Nullable String value, Reason reason) {
        if (removals != null) {
            removals.add(kind, tag.name(), null, value, reason);
        }
    }
}
