package io.github.standfirst.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name of an element as it stands in markup that is read, and what is known of it, whether it can be allowed or not. */
final class SourceTag {

    /** Elements whose content is not text to read: code, raw text, replaced content, choices. */
    private static final Set<String> DROPPED_WHOLE = Set.of(
            ("applet audio canvas datalist embed frame frameset head iframe math noembed noframes noscript object option"
                            + " optgroup plaintext script select style svg template textarea title video xmp")
                    .split(" "));

    /** Those of them whose content a parser reads as text, or in a way of its own: never to be unwrapped. */
    private static final Set<String> SEALED = Set.of(
            "embed frame frameset head iframe math noembed noframes noscript plaintext script style svg template xmp"
                    .split(" "));

    /** Elements that begin and end a line when they are displayed (WHATWG HTML, 15.3), and {@code br}. */
    private static final Set<String> LINE_BREAKING = Set.of(
            ("address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption"
                            + " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p"
                            + " pre search section summary table tbody td tfoot th thead tr ul")
                    .split(" "));

    private static final Map<ParserRole, String> NAMES = Map.ofEntries(
            Map.entry(ParserRole.FORMATTING, "b big code em font i s small strike strong tt u"),
            Map.entry(ParserRole.UNNESTED, "a nobr"),
            Map.entry(ParserRole.BUTTON, "applet button marquee object"),
            Map.entry(ParserRole.FORM, "form"),
            Map.entry(ParserRole.VOID, "area br embed img input param source track wbr"),
            Map.entry(ParserRole.HEAD_VOID, "base link meta"),
            Map.entry(ParserRole.RULE, "hr"),
            Map.entry(ParserRole.PARAGRAPH, "p"),
            Map.entry(
                    ParserRole.BLOCK,
                    "article aside blockquote center details dialog dir dl fieldset figcaption figure footer header"
                            + " hgroup main menu nav ol section summary ul"),
            Map.entry(ParserRole.THIN_BLOCK, "address div"),
            Map.entry(ParserRole.HEADING, "h1 h2 h3 h4 h5 h6"),
            Map.entry(ParserRole.PREFORMATTED, "pre listing"),
            Map.entry(ParserRole.ITEM, "li"),
            Map.entry(ParserRole.DESCRIPTION, "dd dt"),
            Map.entry(ParserRole.TABLE, "table"),
            Map.entry(ParserRole.CAPTION, "caption"),
            Map.entry(ParserRole.SECTION, "tbody tfoot thead"),
            Map.entry(ParserRole.ROW, "tr"),
            Map.entry(ParserRole.CELL, "td th"),
            Map.entry(ParserRole.RAW_TEXT, "iframe noembed noframes script style textarea title"),
            Map.entry(ParserRole.OUTER, "body head html"),
            Map.entry(
                    ParserRole.UNSUPPORTED,
                    "basefont bgsound col colgroup command datalist frame frameset image isindex keygen math"
                            + " menuitem noscript optgroup option plaintext rb rp rt rtc ruby search select"
                            + " selectedcontent svg template xmp"),
            Map.entry(ParserRole.ORDINARY, ordinaryNames()));

    private static final Map<String, SourceTag> BY_NAME = byName();
    private static final NameTable<SourceTag> TABLE = new NameTable<>(BY_NAME);

    private final String name;
    private final String closing;
    private final ParserRole role;
    private final @Nullable HtmlElement element;
    private final boolean droppedWhole;
    private final boolean line;

    private SourceTag(String name, ParserRole role) {
        this.name = name;
        this.closing = "</" + name + ">";
        this.role = role;
        this.element = HtmlElement.find(name);
        this.droppedWhole = DROPPED_WHOLE.contains(name);
        this.line = LINE_BREAKING.contains(name);
    }

    private static Map<String, SourceTag> byName() {
        Map<String, SourceTag> byName = new HashMap<>();
        NAMES.forEach((role, names) ->
                Arrays.stream(names.split(" ")).forEach(name -> byName.put(name, new SourceTag(name, role))));
        return Map.copyOf(byName);
    }

    /** Elements that can be allowed and have no rule of their own, and some that only stand in pages. */
    private static String ordinaryNames() {
        return "abbr acronym audio bdi bdo canvas cite data del dfn ins kbd label legend map mark meter output"
                + " picture progress q samp slot span sub sup time var video";
    }

    /** The tag of a name in lower case; one that nobody knows has no rule of its own. */
    static SourceTag of(String name) {
        SourceTag known = BY_NAME.get(name);
        return known == null ? new SourceTag(name, ParserRole.ORDINARY) : known;
    }

    /** The tag whose name stands between two places of a text, in letters of either case; null where nobody knows it. */
    static @Nullable SourceTag find(String text, int from, int to) {
        return TABLE.find(text, from, to);
    }

    /** The end tag as it is written. */
    String closing() {
        return closing;
    }

    String name() {
        return name;
    }

    ParserRole role() {
        return role;
    }

    /** The element that can be allowed, or null. */
    @Nullable
    HtmlElement element() {
        return element;
    }

    /** What becomes of the element where it is not allowed, unless a policy says otherwise. */
    Treatment usualTreatment() {
        return droppedWhole ? Treatment.DROP : Treatment.UNWRAP;
    }

    /** Answers whether nothing that is in the element can ever be read as markup or text of the page. */
    boolean isSealed() {
        return SEALED.contains(name);
    }

    /** Answers whether text in front of the element and text in it stand on different lines. */
    boolean breaksLine() {
        return line;
    }

    @Override
    public String toString() {
        return name;
    }
}
