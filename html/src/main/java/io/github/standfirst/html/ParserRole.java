package io.github.standfirst.html;

/**
 * How the tree construction of an HTML parser treats an element of the input (<a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody">WHATWG HTML, 13.2.6.4.7</a>): all that
 * {@link Recognizer} needs to know of it. What may be written where is another table, {@link ChildTable}.
 */
enum ParserRole {
    /** No rule of its own; most elements within a line, and all that nobody knows. */
    ORDINARY,
    /** Rebuilt where it was left open: {@code b}, {@code em} and the like. */
    FORMATTING,
    /** {@code a} and {@code nobr}: as formatting, and never in one of its own kind. */
    UNNESTED,
    /** {@code button}, {@code object}: a block in a line, hardly ever in another. */
    BUTTON,
    /** {@code form}: never in another. */
    FORM,
    /** Without content, within a line. */
    VOID,
    /** Without content, of a document's head. */
    HEAD_VOID,
    /** {@code hr}: without content, ends a paragraph. */
    RULE,
    /** {@code p}. */
    PARAGRAPH,
    /** A block that ends a paragraph. */
    BLOCK,
    /** {@code address} and {@code div}: blocks through which an item or description looks for one to end. */
    THIN_BLOCK,
    /** A heading: ends a paragraph, and another heading around it. */
    HEADING,
    /** {@code pre} and {@code listing}: a block whose first line feed is none. */
    PREFORMATTED,
    /** {@code li}. */
    ITEM,
    /** {@code dt} and {@code dd}. */
    DESCRIPTION,
    /** {@code table}. */
    TABLE,
    /** {@code caption}. */
    CAPTION,
    /** {@code thead}, {@code tbody} and {@code tfoot}. */
    SECTION,
    /** {@code tr}. */
    ROW,
    /** {@code td} and {@code th}. */
    CELL,
    /** Its content is text up to its end tag. */
    RAW_TEXT,
    /** {@code html}, {@code head} and {@code body}: a parser of a fragment passes over their tags. */
    OUTER,
    /** Too much of its own: the recognizer gives up. */
    UNSUPPORTED;

    /** Answers whether text and elements that are no part of a table may stand directly in it. */
    boolean isOutsideTableStructure() {
        return this != TABLE && this != SECTION && this != ROW;
    }

    /** Answers whether it is <em>special</em> to a parser, which looks no further for an open element. */
    boolean isSpecial() {
        return this != ORDINARY && this != FORMATTING && this != UNNESTED;
    }

    /** Answers whether the end tag of a block around it closes it, too. */
    boolean hasImpliedEnd() {
        return this == PARAGRAPH || this == ITEM || this == DESCRIPTION;
    }

    /** Answers whether its own end tag closes what has an implied end in it. */
    boolean closesImplied() {
        return switch (this) {
            case BUTTON, BLOCK, THIN_BLOCK, PREFORMATTED, ITEM, DESCRIPTION, CAPTION, CELL -> true;
            default -> false;
        };
    }

    /** Answers whether it has no content. */
    boolean isVoid() {
        return this == VOID || this == HEAD_VOID || this == RULE;
    }
}
