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
    CITE(Value.SOURCE_ADDRESS),
    COLSPAN(Value.COUNT),
    DATETIME(Value.DATETIME),
    DIR(Value.DIRECTION),
    HEIGHT(Value.COUNT),
    HREF(Value.LINK_ADDRESS),
    LANG(Value.LANGUAGE),
    OPEN(Value.FLAG),
    REVERSED(Value.FLAG),
    ROWSPAN(Value.COUNT),
    SCOPE(Value.SCOPE),
    SRC(Value.SOURCE_ADDRESS),
    START(Value.INTEGER),
    TITLE(Value.TEXT),
    VALUE(Value.INTEGER),
    WIDTH(Value.COUNT);

    private static final Map<String, HtmlAttribute> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(HtmlAttribute::attributeName, Function.identity()));

    private final Value value;
    private final String attributeName = name().toLowerCase(Locale.ROOT);

    HtmlAttribute(Value value) {
        this.value = value;
    }

    /** The attribute of a lower-case name, or null. */
    static @Nullable HtmlAttribute find(String name) {
        return BY_NAME.get(name);
    }

    String attributeName() {
        return attributeName;
    }

    Value value() {
        return value;
    }

    boolean isAddress() {
        return value == Value.LINK_ADDRESS || value == Value.SOURCE_ADDRESS;
    }

    /** What a value can be; {@link AttributeValues} holds the rules. */
    enum Value {
        /** Any text. */
        TEXT,
        /** Where a link leads. */
        LINK_ADDRESS,
        /** Where a picture or a quotation comes from. */
        SOURCE_ADDRESS,
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
        /** What a header cell is for. */
        SCOPE,
        /** Present or absent. */
        FLAG
    }
}
