package io.github.standfirst.html;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.HtmlEscaper;
import io.github.standfirst.text.HtmlLimitException;
import java.util.ArrayList;
import java.util.List;
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

    /** An attribute to write. */
    record Attribute(String name, String value) {}

    /** An element that is open; the outermost one stands for the host's flow content and has no tag. */
    private record Frame(
            @Nullable HtmlElement element, @Nullable Object source, Content container, boolean insideLink) {

        boolean isImplied() {
            return element != null && source == null;
        }
    }

    /** Some parsers skip it in front of everything, others do not. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Frame HOST = new Frame(null, null, Content.FLOW, false);

    private final StringBuilder out;
    private final List<Frame> frames = new ArrayList<>();
    private final int maxDepth;
    private final int maxLength;
    private final String lineBreak;

    private int counted;
    private int codePoints;
    private boolean lineHasContent;
    private boolean breakDue;
    private boolean atStartOfPre;

    KeptMarkup(Rules rules, int expectedLength) {
        this.out = new StringBuilder(expectedLength);
        this.maxDepth = rules.maxDepth();
        this.maxLength = rules.maxLength();
        this.lineBreak = rules.allows(HtmlElement.BR) ? "<br>" : "\n";
        frames.add(HOST);
    }

    /** Writes text, whatever its characters. */
    void text(String raw) {
        String text = CharacterRule.clean(raw);
        boolean blank = isBlank(text);
        if (!blank) {
            makeRoom(Content.PHRASING);
            writeDueBreak();
        }
        int start = 0;
        while (out.isEmpty() && start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        while (atStartOfPre && start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        if (start == text.length()) {
            return;
        }
        HtmlEscaper.appendText(out, text.substring(start));
        wrote();
        lineHasContent |= !blank;
    }

    /**
     * Writes a start tag where the element may stand.
     *
     * @param source what {@link #end} will be called with
     */
    Placement start(HtmlElement element, List<Attribute> attributes, Object source) {
        Content content = element.content();
        boolean linkInLink = element == HtmlElement.A && top().insideLink();
        if (linkInLink || !hasRoom(content)) {
            return Placement.MISPLACED;
        }
        if (!hasDepth(content)) {
            return Placement.TOO_DEEP;
        }
        makeRoom(content);
        if (content.isInline() && element != HtmlElement.BR) {
            writeDueBreak();
        }
        open(element, attributes, source);
        return Placement.PLACED;
    }

    /** Closes the element that was opened for a source; answers false where it was not written. */
    boolean end(Object source) {
        int owner = owner();
        if (!source.equals(frames.get(owner).source())) {
            return false;
        }
        closeTo(owner - 1);
        return true;
    }

    /** Where a block begins or ends whose tags are left out: text on both sides of it gets a line break between. */
    void blockBoundary() {
        breakDue |= lineHasContent;
    }

    /** Closes what is open and answers all that was written. */
    String finish() {
        closeTo(0);
        return out.toString();
    }

    private Frame top() {
        return frames.get(frames.size() - 1);
    }

    /** The innermost frame that the input asked for; those above it are implied. */
    private int owner() {
        int owner = frames.size() - 1;
        while (frames.get(owner).isImplied()) {
            owner--;
        }
        return owner;
    }

    /** The innermost frame, of the owner and what it implied, that can take the child; -1 where none can. */
    private int frameFor(Content child) {
        int owner = owner();
        for (int i = frames.size() - 1; i >= owner; i--) {
            if (ChildTable.admits(frames.get(i).container(), child)) {
                return i;
            }
        }
        for (int i = frames.size() - 1; i >= owner; i--) {
            if (!ChildTable.wrappers(frames.get(i).container(), child).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasRoom(Content child) {
        return frameFor(child) >= 0;
    }

    /** Text in the child must have a place, too, with all that it would imply. */
    private boolean hasDepth(Content child) {
        int frame = frameFor(child);
        int wrappers = ChildTable.admits(frames.get(frame).container(), child)
                ? 0
                : ChildTable.wrappers(frames.get(frame).container(), child).size();
        return child.isVoid() || frame + wrappers + 1 + child.levelsToText() <= maxDepth;
    }

    private void makeRoom(Content child) {
        int frame = frameFor(child);
        closeTo(frame);
        if (!ChildTable.admits(top().container(), child)) {
            for (HtmlElement wrapper : ChildTable.wrappers(top().container(), child)) {
                open(wrapper, List.of(), null);
            }
        }
    }

    private void open(HtmlElement element, List<Attribute> attributes, @Nullable Object source) {
        Content content = element.content();
        out.append('<').append(element.tag());
        for (Attribute attribute : attributes) {
            out.append(' ').append(attribute.name()).append("=\"");
            HtmlEscaper.appendAttribute(out, attribute.value());
            out.append('"');
        }
        out.append('>');
        wrote();
        if (!content.isInline()) {
            startLine();
        } else if (element == HtmlElement.BR) {
            startLine();
        } else if (content.isVoid()) {
            lineHasContent = true;
        }
        if (!content.isVoid()) {
            Content container = content == Content.PHRASING ? top().container() : content;
            boolean insideLink = top().insideLink() || element == HtmlElement.A;
            frames.add(new Frame(element, source, container, insideLink));
            atStartOfPre = content == Content.PREFORMATTED;
        }
    }

    private void closeTo(int frame) {
        while (frames.size() - 1 > frame) {
            HtmlElement element = frames.remove(frames.size() - 1).element();
            if (element != null) {
                out.append("</").append(element.tag()).append('>');
                wrote();
                if (!element.content().isInline()) {
                    startLine();
                }
            }
        }
    }

    private void writeDueBreak() {
        if (breakDue && lineHasContent) {
            out.append(top().container() == Content.PREFORMATTED ? "\n" : lineBreak);
            wrote();
        }
        breakDue = false;
    }

    private void startLine() {
        lineHasContent = false;
        breakDue = false;
    }

    private void wrote() {
        atStartOfPre = false;
        codePoints += Character.codePointCount(out, counted, out.length());
        counted = out.length();
        if (codePoints > maxLength) {
            throw new HtmlLimitException("sanitized markup would have more than " + maxLength
                    + " code points; allowed are at most " + maxLength);
        }
    }

    /** White space of the HTML parser, as far as the character rule leaves it. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != ' ' && unit != '\n' && unit != '\t') {
                return false;
            }
        }
        return true;
    }
}
