package io.github.standfirst.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every attribute that a policy can allow, with what its value can be. */
enum HtmlAttribute {
    ABBR(Value.TEXT),
    ALT(Value.TEXT),
    ARIA_CONTROLS(Value.IDS),
    ARIA_DESCRIBEDBY(Value.IDS),
    ARIA_DETAILS(Value.IDS),
    ARIA_HIDDEN(Value.TRUTH),
    ARIA_LABEL(Value.TEXT),
    ARIA_LABELLEDBY(Value.IDS),
    CITE(Value.ADDRESS),
    CLASS(Value.CLASSES),
    COLSPAN(Value.COUNT),
    DATETIME(Value.DATETIME),
    DIR(Value.DIRECTION),
    HEADERS(Value.IDS),
    HEIGHT(Value.COUNT),
    HREF(Value.ADDRESS),
    HREFLANG(Value.LANGUAGE),
    ID(Value.ID),
    LANG(Value.LANGUAGE),
    LOADING(Value.LOADING),
    OPEN(Value.FLAG),
    REL(Value.REL),
    REVERSED(Value.FLAG),
    ROWSPAN(Value.COUNT),
    SCOPE(Value.SCOPE),
    SIZES(Value.SIZES),
    SRC(Value.ADDRESS),
    SRCSET(Value.ADDRESSES),
    START(Value.INTEGER),
    TARGET(Value.TARGET),
    TITLE(Value.TEXT),
    VALUE(Value.INTEGER),
    WIDTH(Value.COUNT);

    private static final Map<String, HtmlAttribute> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(HtmlAttribute::attributeName, Function.identity()));

    private static final NameTable<HtmlAttribute> TABLE = new NameTable<>(BY_NAME);

    private final Value value;
    private final String attributeName = name().toLowerCase(Locale.ROOT).replace('_', '-');

    HtmlAttribute(Value value) {
        this.value = value;
    }

    /** The attribute of a lower-case name, or null. */
    static @Nullable HtmlAttribute find(String name) {
        return BY_NAME.get(name);
    }

    /** The attribute whose name stands between two places of a text, in letters of either case, or null. */
    static @Nullable HtmlAttribute find(String text, int from, int to) {
        return TABLE.find(text, from, to);
    }

    String attributeName() {
        return attributeName;
    }

    Value value() {
        return value;
    }

    /** Answers whether the value holds one address or several. */
    boolean isAddress() {
        return value == Value.ADDRESS || value == Value.ADDRESSES;
    }

    /** Answers whether the value holds one id or several. */
    boolean holdsIds() {
        return value == Value.ID || value == Value.IDS;
    }

    /** What a value can be; {@link AttributeValues} holds the rules. */
    enum Value {
        /** Any text. */
        TEXT,
        /** Where a link leads, or where a picture or a quotation comes from. */
        ADDRESS,
        /** Addresses of pictures, each with a width or density. */
        ADDRESSES,
        /** Classes that a rule accepts. */
        CLASSES,
        /** A number from 1 to 99999. */
        COUNT,
        /** A number of at most nine digits, maybe negative. */
        INTEGER,
        /** A machine-readable time. */
        DATETIME,
        /** A language tag. */
        LANGUAGE,
        /** {@code ltr}, {@code rtl} or {@code auto}. */
        DIRECTION,
        /** The name of the element. */
        ID,
        /** Names of elements. */
        IDS,
        /** {@code lazy} or {@code eager}. */
        LOADING,
        /** What a link is. */
        REL,
        /** What a header cell is for. */
        SCOPE,
        /** How wide a picture is shown. */
        SIZES,
        /** {@code _blank}. */
        TARGET,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** Present or absent. */
        FLAG
    }
}
