package io.github.standfirst.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every element that a policy can allow. Nothing of a form or of another namespace is among
 * them, and no raw text but {@code iframe}, which is written empty and for embeds alone. */
enum HtmlElement {
    A(Content.PHRASING),
    ABBR(Content.PHRASING),
    B(Content.PHRASING),
    BDI(Content.PHRASING),
    BDO(Content.PHRASING),
    CITE(Content.PHRASING),
    CODE(Content.PHRASING),
    DATA(Content.PHRASING),
    DEL(Content.PHRASING),
    DFN(Content.PHRASING),
    EM(Content.PHRASING),
    I(Content.PHRASING),
    INS(Content.PHRASING),
    KBD(Content.PHRASING),
    MARK(Content.PHRASING),
    Q(Content.PHRASING),
    S(Content.PHRASING),
    SAMP(Content.PHRASING),
    SMALL(Content.PHRASING),
    SPAN(Content.PHRASING),
    STRONG(Content.PHRASING),
    SUB(Content.PHRASING),
    SUP(Content.PHRASING),
    TIME(Content.PHRASING),
    U(Content.PHRASING),
    VAR(Content.PHRASING),
    BR(Content.VOID),
    IFRAME(Content.EMBED),
    IMG(Content.VOID),
    WBR(Content.VOID),
    HR(Content.RULE),
    P(Content.PARAGRAPH),
    PRE(Content.PREFORMATTED),
    H1(Content.HEADING),
    H2(Content.HEADING),
    H3(Content.HEADING),
    H4(Content.HEADING),
    H5(Content.HEADING),
    H6(Content.HEADING),
    ADDRESS(Content.FLOW),
    ARTICLE(Content.FLOW),
    ASIDE(Content.FLOW),
    BLOCKQUOTE(Content.FLOW),
    DETAILS(Content.FLOW),
    DIV(Content.FLOW),
    FIGCAPTION(Content.FLOW),
    FIGURE(Content.FLOW),
    FOOTER(Content.FLOW),
    HEADER(Content.FLOW),
    SECTION(Content.FLOW),
    SUMMARY(Content.FLOW),
    OL(Content.LIST),
    UL(Content.LIST),
    LI(Content.ITEM),
    DL(Content.DESCRIPTION_LIST),
    DD(Content.DESCRIPTION),
    DT(Content.DESCRIPTION),
    TABLE(Content.TABLE),
    CAPTION(Content.CAPTION),
    TBODY(Content.SECTION),
    TFOOT(Content.SECTION),
    THEAD(Content.SECTION),
    TR(Content.ROW),
    TD(Content.CELL),
    TH(Content.CELL);

    private static final List<HtmlElement> HEADINGS = List.of(H1, H2, H3, H4, H5, H6);

    private static final Map<String, HtmlElement> BY_TAG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(HtmlElement::tag, Function.identity()));

    private final Content content;
    private final String tag = name().toLowerCase(Locale.ROOT);
    private final String opening = "<" + tag;
    private final String closing = "</" + tag + ">";

    HtmlElement(Content content) {
        this.content = content;
    }

    /** The element of a lower-case name, or null. */
    static @Nullable HtmlElement find(String tag) {
        return BY_TAG.get(tag);
    }

    String tag() {
        return tag;
    }

    /** The beginning of the start tag. */
    String opening() {
        return opening;
    }

    /** The end tag. */
    String closing() {
        return closing;
    }

    Content content() {
        return content;
    }

    /** The same element or, for a heading above a level, the heading of that level. */
    HtmlElement demotedTo(int level) {
        boolean above = HEADINGS.subList(0, level - 1).contains(this);
        return above ? HEADINGS.get(level - 1) : this;
    }
}
