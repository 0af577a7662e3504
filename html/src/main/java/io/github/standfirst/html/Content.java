package io.github.standfirst.html;

/** What an element is as a child, and what it holds as a parent: the rows and columns of {@link ChildTable}. */
enum Content {
    /** Within a line; holds what its nearest ancestor of another kind holds. */
    PHRASING,
    /** Within a line, without content. */
    VOID,
    /** Within a line, with an end tag and never any content: {@code iframe}. */
    EMBED,
    /** A block without content: {@code hr}. */
    RULE,
    /** A paragraph, which every block would close. */
    PARAGRAPH,
    /** Preformatted text, whose first line feed a parser swallows. */
    PREFORMATTED,
    /** A heading, which another heading would close. */
    HEADING,
    /** A block that holds blocks and text. */
    FLOW,
    /** {@code ul} and {@code ol}. */
    LIST,
    /** {@code li}. */
    ITEM,
    /** {@code dl}. */
    DESCRIPTION_LIST,
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
    CELL;

    /** Answers whether text and blocks may stand directly in it. */
    boolean holdsFlow() {
        return this == FLOW || this == ITEM || this == DESCRIPTION || this == CAPTION || this == CELL;
    }

    /** Answers whether text may stand directly in it. */
    boolean holdsText() {
        return holdsFlow() || this == PARAGRAPH || this == PREFORMATTED || this == HEADING;
    }

    /** Answers whether it stands in one kind of container only. */
    boolean isStructural() {
        return switch (this) {
            case ITEM, DESCRIPTION, CAPTION, SECTION, ROW, CELL -> true;
            default -> false;
        };
    }

    /** How many elements below it text in it may need. */
    int levelsToText() {
        return switch (this) {
            case LIST, DESCRIPTION_LIST, ROW -> 1;
            case SECTION -> 2;
            case TABLE -> 3;
            default -> 0;
        };
    }

    /** Answers whether it has no content. */
    boolean isVoid() {
        return this == VOID || this == EMBED || this == RULE;
    }

    /** Answers whether it stands within a line of text. */
    boolean isInline() {
        return this == PHRASING || this == VOID || this == EMBED;
    }
}
