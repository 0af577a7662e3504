package io.github.standfirst.html;

import io.github.standfirst.html.PolicyWalk.Entry;
import java.util.Arrays;

/**
 * The elements that are open in markup which {@link Recognizer} reads, and whether a parser would leave the next one where
 * its tag stands. What a parser closes or opens by itself is closed and opened here where nothing else can be meant;
 * each method that answers false found something of which only a parser knows what it means.
 */
final class OpenTags {

    /** Deeper than this parsers begin to differ: jsoup looks for open elements no further. */
    private static final int MAX_DEPTH = 100;

    private static final TagAttributes NO_ATTRIBUTES = new TagAttributes();
    private static final SourceTag TBODY = SourceTag.of("tbody");
    private static final SourceTag TR = SourceTag.of("tr");

    private final PolicyWalk walk;
    private SourceTag[] tags = new SourceTag[8];
    private Entry[] entries = new Entry[8];
    private int size;
    private int paragraphs;

    /** How many elements stand around that which is dropped with all that is in it; -1 where none is. */
    private int droppedAt = -1;

    OpenTags(PolicyWalk walk) {
        this.walk = walk;
    }

    boolean isDropping() {
        return droppedAt >= 0;
    }

    /** Answers whether text and elements that are no part of a table may come next. */
    boolean isOutsideTableStructure() {
        return size == 0 || tags[size - 1].role().isOutsideTableStructure();
    }

    /** Makes the place where the element will stand the innermost one. */
    boolean prepare(SourceTag tag) {
        if (size >= MAX_DEPTH - 2) {
            return false;
        }
        if (!isOutsideTableStructure()) {
            return prepareInTable(tag);
        }
        return switch (tag.role()) {
            case ORDINARY, FORMATTING, VOID, HEAD_VOID, RAW_TEXT -> true;
            case UNNESTED, BUTTON -> !isOpen(tag);
            case FORM -> !isOpen(tag) && endParagraph();
            case RULE, PARAGRAPH, BLOCK, THIN_BLOCK, PREFORMATTED -> endParagraph();
            case TABLE -> paragraphs == 0;
            case HEADING -> endParagraph() && !isTop(ParserRole.HEADING);
            case ITEM, DESCRIPTION -> endSibling(tag.role()) && endParagraph();
            case CAPTION, SECTION, ROW, CELL -> endCell() && prepareInTable(tag);
            case OUTER, UNSUPPORTED -> false;
        };
    }

    /** Tells of the element that was prepared for. */
    void start(SourceTag tag, TagAttributes attributes) {
        Entry entry = isDropping() ? Entry.DROPPED : walk.start(tag, attributes);
        if (tag.role().isVoid()) {
            if (entry != Entry.DROPPED) {
                walk.end(tag, entry);
            }
            return;
        }
        if (entry == Entry.DROPPED && !isDropping()) {
            droppedAt = size;
        }
        push(tag, entry);
    }

    /** The length of the innermost element's end tag, as it is mostly written, where it stands at a place; else 0. */
    int lengthOfExpectedEnd(String html, int place) {
        boolean there = size > 0 && html.startsWith(tags[size - 1].closing(), place);
        return there ? tags[size - 1].closing().length() : 0;
    }

    /** Closes the innermost element. */
    void endInnermost() {
        closeTo(size - 1);
    }

    /** Closes what an end tag closes. */
    boolean end(SourceTag tag) {
        ParserRole role = tag.role();
        int index = size - 1;
        while (index >= 0 && !isSame(tags[index], tag) && isClosedBy(role, tags[index].role())) {
            index--;
        }
        if (index >= 0 && isSame(tags[index], tag)) {
            closeTo(index);
            return true;
        }
        return isOutsideTableStructure() && !isOpen(tag) && passesOver(tag);
    }

    /** An end tag without an element ends nothing, but for that of a paragraph, which makes an empty one. */
    private boolean passesOver(SourceTag tag) {
        return switch (tag.role()) {
            case ORDINARY,
                    FORMATTING,
                    UNNESTED,
                    BUTTON,
                    BLOCK,
                    THIN_BLOCK,
                    ITEM,
                    DESCRIPTION,
                    PREFORMATTED,
                    HEAD_VOID -> true;
            case VOID -> !tag.name().equals("br");
            case PARAGRAPH -> {
                start(tag, NO_ATTRIBUTES);
                endInnermost();
                yield true;
            }
            default -> false;
        };
    }

    /** Closes everything, as the end of the markup does. */
    void endAll() {
        closeTo(0);
    }

    private boolean prepareInTable(SourceTag tag) {
        return switch (tag.role()) {
            case RAW_TEXT -> tag.name().equals("script") || tag.name().equals("style");
            case CAPTION -> isTop(ParserRole.TABLE);
            case SECTION -> {
                closeIfTop(ParserRole.ROW);
                closeIfTop(ParserRole.SECTION);
                yield isTop(ParserRole.TABLE);
            }
            case ROW -> {
                closeIfTop(ParserRole.ROW);
                imply(ParserRole.TABLE, TBODY);
                yield isTop(ParserRole.SECTION);
            }
            case CELL -> {
                imply(ParserRole.TABLE, TBODY);
                imply(ParserRole.SECTION, TR);
                yield isTop(ParserRole.ROW);
            }
            default -> false;
        };
    }

    private void imply(ParserRole around, SourceTag tag) {
        if (isTop(around)) {
            start(tag, NO_ATTRIBUTES);
        }
    }

    private boolean isTop(ParserRole role) {
        return size > 0 && tags[size - 1].role() == role;
    }

    private void closeIfTop(ParserRole role) {
        if (isTop(role)) {
            closeTo(size - 1);
        }
    }

    private boolean endParagraph() {
        if (paragraphs > 0) {
            closeIfTop(ParserRole.PARAGRAPH);
        }
        return paragraphs == 0;
    }

    /** Ends an item in which another begins. */
    private boolean endSibling(ParserRole role) {
        for (int i = size - 1; i >= 0; i--) {
            ParserRole open = tags[i].role();
            if (open == role) {
                boolean plain = i == size - 1 || (i == size - 2 && isTop(ParserRole.PARAGRAPH));
                if (plain) {
                    closeTo(i);
                }
                return plain;
            }
            if (open.isSpecial() && open != ParserRole.THIN_BLOCK && open != ParserRole.PARAGRAPH) {
                return true;
            }
        }
        return true;
    }

    private boolean endCell() {
        if (isTop(ParserRole.PARAGRAPH) && size > 1 && tags[size - 2].role() == ParserRole.CELL) {
            closeTo(size - 1);
        }
        if (isTop(ParserRole.CELL)) {
            closeTo(size - 1);
            return true;
        }
        return false;
    }

    /** Answers whether the end tag of a role closes an open element of another, which stands directly in it. */
    private static boolean isClosedBy(ParserRole ended, ParserRole open) {
        return switch (ended) {
            case TABLE -> open == ParserRole.SECTION || open == ParserRole.ROW || open == ParserRole.CELL;
            case SECTION -> open == ParserRole.ROW || open == ParserRole.CELL;
            case ROW -> open == ParserRole.CELL;
            default -> ended.closesImplied() && open.hasImpliedEnd();
        };
    }

    private boolean isOpen(SourceTag tag) {
        for (int i = 0; i < size; i++) {
            if (isSame(tags[i], tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(SourceTag one, SourceTag other) {
        return one == other || one.name().equals(other.name());
    }

    private void push(SourceTag tag, Entry entry) {
        if (size == tags.length) {
            tags = Arrays.copyOf(tags, 2 * size);
            entries = Arrays.copyOf(entries, 2 * size);
        }
        tags[size] = tag;
        entries[size++] = entry;
        paragraphs += tag.role() == ParserRole.PARAGRAPH ? 1 : 0;
    }

    private void closeTo(int index) {
        while (size > index) {
            size--;
            SourceTag tag = tags[size];
            paragraphs -= tag.role() == ParserRole.PARAGRAPH ? 1 : 0;
            if (!isDropping()) {
                walk.end(tag, entries[size]);
            } else if (size == droppedAt) {
                droppedAt = -1;
            }
        }
    }
}
