package io.github.standfirst.html;

import io.github.standfirst.text.CharacterRule;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the markup that a policy keeps, so that an HTML parser makes of it exactly the elements that were written.
 *
 * <p>Each element and text is admitted by {@link ChildTable} under the elements that are <em>kept</em>, whatever stood
 * around it in the input. Text or blocks directly in a list or table get the item or cell that they lack. Where the
 * tags of a block are left out, a line break stands between the text before and behind, so that no words are glued.
 */
final class KeptMarkup {

    /** How an element fared. */
    enum Placement {
        /** It was written. */
        PLACED,
        /** A parser would not leave it here. */
        MISPLACED,
        /** It would be nested too deep. */
        TOO_DEEP
    }

    /** Some parsers skip it in front of everything, others do not. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final OutputRuns out;
    private final int maxDepth;
    private final String lineBreak;

    /** The elements that are open; the outermost stands for the host's flow content, and is null. */
    private @Nullable HtmlElement[] elements = new @Nullable HtmlElement[8];

    /** What may stand in each of them. */
    private Content[] containers = new Content[8];

    /** Whether the input did not ask for it. */
    private boolean[] implied = new boolean[8];

    private int top;
    private int linkDepth;
    private boolean lineHasContent;
    private boolean breakDue;
    private boolean atStartOfPre;

    KeptMarkup(CompiledRules rules, OutputRuns out) {
        this.out = out;
        this.maxDepth = rules.rules().limits().maxDepth();
        this.lineBreak = rules.allows(HtmlElement.BR) ? "<br>" : "\n";
        containers[0] = Content.FLOW;
    }

    /** Writes text, whatever its characters. */
    void text(String raw) {
        String text = CharacterRule.clean(raw);
        text(text, isBlank(text));
    }

    /** Writes text whose characters are clean. */
    void text(String text, boolean blank) {
        prepareText(blank);
        int start = skipped(text, 0, text.length());
        if (start < text.length()) {
            out.appendText(start == 0 ? text : text.substring(start));
            wroteText(blank);
        }
    }

    /** Writes a part of the source that is written as it stands. */
    void verbatim(int from, int to, boolean blank) {
        prepareText(blank);
        int start = skipped(out.source(), from, to);
        if (start < to) {
            out.appendSource(start, to);
            wroteText(blank);
        }
    }

    private void prepareText(boolean blank) {
        if (!blank) {
            makeRoom(Content.PHRASING);
            writeDueBreak();
        }
    }

    private int skipped(String text, int from, int to) {
        int start = from;
        while (start < to && out.isEmpty() && text.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        while (start < to && atStartOfPre && text.charAt(start) == '\n') {
            start++;
        }
        return start;
    }

    private void wroteText(boolean blank) {
        atStartOfPre = false;
        lineHasContent |= !blank;
    }

    /** Writes a start tag where the element may stand; {@link #end} is to be called for what has content. */
    Placement start(HtmlElement element, TagAttributes attributes) {
        Content content = element.content();
        if (element == HtmlElement.A && linkDepth > 0) {
            return Placement.MISPLACED;
        }
        int frame = frameFor(content);
        if (frame < 0) {
            return Placement.MISPLACED;
        }
        if (!hasDepth(frame, content)) {
            return Placement.TOO_DEEP;
        }
        makeRoom(frame, content);
        if (content.isInline() && element != HtmlElement.BR) {
            writeDueBreak();
        }
        open(element, attributes, false);
        return Placement.PLACED;
    }

    /** Closes the innermost element that was placed, and what it implied. */
    void end() {
        closeTo(owner() - 1);
    }

    /** Where a block begins or ends whose tags are left out: text on both sides of it gets a line break between. */
    void blockBoundary() {
        breakDue |= lineHasContent;
    }

    /** Closes what is open and answers all that was written. */
    String finish() {
        closeTo(0);
        return out.finish();
    }

    /** The innermost frame that the input asked for; those above it are implied. */
    private int owner() {
        int owner = top;
        while (implied[owner]) {
            owner--;
        }
        return owner;
    }

    /** The innermost frame, of the owner and what it implied, that can take the child; -1 where none can. */
    private int frameFor(Content child) {
        if (ChildTable.admits(containers[top], child)) {
            return top;
        }
        int owner = owner();
        for (int i = top - 1; i >= owner; i--) {
            if (ChildTable.admits(containers[i], child)) {
                return i;
            }
        }
        for (int i = top; i >= owner; i--) {
            if (!ChildTable.wrappers(containers[i], child).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** Text in the child must have a place, too, with all that it would imply. */
    private boolean hasDepth(int frame, Content child) {
        if (child.isVoid()) {
            return true;
        }
        int wrappers = ChildTable.admits(containers[frame], child)
                ? 0
                : ChildTable.wrappers(containers[frame], child).size();
        return frame + wrappers + 1 + child.levelsToText() <= maxDepth;
    }

    private void makeRoom(Content child) {
        if (!ChildTable.admits(containers[top], child)) {
            makeRoom(frameFor(child), child);
        }
    }

    private void makeRoom(int frame, Content child) {
        closeTo(frame);
        if (!ChildTable.admits(containers[top], child)) {
            for (HtmlElement wrapper : ChildTable.wrappers(containers[top], child)) {
                open(wrapper, null, true);
            }
        }
    }

    private void open(HtmlElement element, @Nullable TagAttributes attributes, boolean isImplied) {
        Content content = element.content();
        out.append(element.opening());
        if (attributes != null) {
            for (int i = 0; i < attributes.size(); i++) {
                out.append(" ");
                out.append(attributes.name(i));
                out.append("=\"");
                out.appendAttribute(attributes.value(i));
                out.append("\"");
            }
        }
        out.append(content == Content.EMBED ? "></iframe>" : ">");
        atStartOfPre = false;
        if (!content.isInline() || element == HtmlElement.BR) {
            startLine();
        } else if (content.isVoid()) {
            lineHasContent = true;
        }
        if (!content.isVoid()) {
            push(element, content == Content.PHRASING ? containers[top] : content, isImplied);
            linkDepth += element == HtmlElement.A ? 1 : 0;
            atStartOfPre = content == Content.PREFORMATTED;
        }
    }

    private void push(HtmlElement element, Content container, boolean isImplied) {
        top++;
        if (top == elements.length) {
            elements = Arrays.copyOf(elements, 2 * top);
            containers = Arrays.copyOf(containers, 2 * top);
            implied = Arrays.copyOf(implied, 2 * top);
        }
        elements[top] = element;
        containers[top] = container;
        implied[top] = isImplied;
    }

    private void closeTo(int frame) {
        while (top > frame) {
            HtmlElement element = elements[top--];
            if (element != null) {
                out.append(element.closing());
                atStartOfPre = false;
                linkDepth -= element == HtmlElement.A ? 1 : 0;
                if (!element.content().isInline()) {
                    startLine();
                }
            }
        }
    }

    private void writeDueBreak() {
        if (breakDue && lineHasContent) {
            out.append(containers[top] == Content.PREFORMATTED ? "\n" : lineBreak);
            atStartOfPre = false;
        }
        breakDue = false;
    }

    private void startLine() {
        lineHasContent = false;
        breakDue = false;
    }

    /** White space of the HTML parser, as far as the character rule leaves it. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != ' ' && unit != '\n' && unit != '\t') {
                return false;
            }
        }
        return true;
    }
}
