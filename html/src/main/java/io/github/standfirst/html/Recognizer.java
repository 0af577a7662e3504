package io.github.standfirst.html;

import org.jspecify.annotations.Nullable;

/**
 * Reads markup of which it is plain, without building a tree, what tree an HTML parser would build: elements that are
 * well nested, or left open only where the next tag can mean nothing but their end. One pass over the characters; what is
 * written as it was read is not copied. At the first thing that it is not sure of it gives up, and a parser decides. What
 * it reads it reads as {@link TreeFilter} does: the rules are those of {@link PolicyWalk} in both.
 */
final class Recognizer {

    private static final long NOT_ORDINARY = (1L << '<') | (1L << '>') | (1L << '&');

    private final String html;
    private final CompiledRules rules;
    private final KeptMarkup markup;
    private final OutputRuns out;
    private final OpenTags open;
    private final TagReader reader;
    private final TagAttributes given = new TagAttributes();
    private final @Nullable Removals removals;
    private int at;

    /**
     * A recognizer that has read nothing yet.
     *
     * @param html with clean characters
     * @param out where the markup is written; its source is the same
     * @param removals learns what the walk leaves out, and where it stood, null if nobody wants to know: then more is
     *     recognized, for what a parser says of comments, the outer tags and most raw text only a parser knows
     */
    Recognizer(
            String html,
            CompiledRules rules,
            PolicyWalk walk,
            KeptMarkup markup,
            OutputRuns out,
            @Nullable Removals removals) {
        this.html = html;
        this.rules = rules;
        this.markup = markup;
        this.out = out;
        this.open = new OpenTags(walk);
        this.reader = new TagReader(html);
        this.removals = removals;
    }

    /** Reads all; answers false where it gave up, and what was written is to be forgotten. */
    boolean run() {
        while (at < html.length()) {
            boolean read = startsMarkup(at) ? readMarkup() : readText();
            if (!read) {
                return false;
            }
        }
        out.at(html.length());
        open.endAll();
        return true;
    }

    /** Answers whether a tag, a comment or a declaration begins at a place. */
    private boolean startsMarkup(int place) {
        if (html.charAt(place) != '<' || place + 1 == html.length()) {
            return false;
        }
        char next = html.charAt(place + 1);
        return CharacterClass.LETTERS.holds(next) || next == '/' || next == '!' || next == '?';
    }

    private boolean readText() {
        int start = at;
        int end = reader.skipSpace(start);
        boolean blank = end == html.length() || startsMarkup(end);
        boolean asItStands = true;
        while (!blank) {
            end = endOfOrdinaryText(end);
            if (end == html.length() || startsMarkup(end)) {
                break;
            }
            asItStands &= html.charAt(end) == '&' && isCanonicalReference(end);
            end++;
        }
        at = end;
        return writeText(start, end, blank, asItStands);
    }

    /** The place of the next character that may be written in another way than it stands, or that begins markup. */
    private int endOfOrdinaryText(int from) {
        int end = from;
        while (end < html.length()) {
            char unit = html.charAt(end);
            boolean ordinary = unit > '>' ? unit != '\u00A0' : ((1L << unit) & NOT_ORDINARY) == 0;
            if (!ordinary) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean writeText(int start, int end, boolean blank, boolean asItStands) {
        if (!blank && !open.isOutsideTableStructure()) {
            return false;
        }
        if (open.isDropping()) {
            return true;
        }
        out.at(start);
        if (asItStands) {
            markup.verbatim(start, end, blank);
            return true;
        }
        String text = CharacterReferences.decode(html, start, end, false);
        if (text == null) {
            return false;
        }
        if (removals != null) {
            removals.replaced(text);
        }
        markup.text(text);
        return true;
    }

    /** Answers whether a reference is one that is written so, and not in another way. */
    private boolean isCanonicalReference(int place) {
        return html.startsWith("&amp;", place)
                || html.startsWith("&lt;", place)
                || html.startsWith("&gt;", place)
                || html.startsWith("&nbsp;", place);
    }

    private boolean readMarkup() {
        char next = html.charAt(at + 1);
        if (next == '/') {
            return readEndTag();
        }
        if (next == '!') {
            return readDeclaration();
        }
        return next != '?' && readStartTag();
    }

    private boolean readEndTag() {
        int start = at;
        int expected = open.lengthOfExpectedEnd(html, start);
        if (expected > 0) {
            at = start + expected;
            out.at(start);
            open.endInnermost();
            return true;
        }
        if (start + 2 == html.length() || !CharacterClass.LETTERS.holds(html.charAt(start + 2))) {
            return false; // a comment to a parser
        }
        int nameEnd = reader.endOfName(start + 2);
        int close = reader.skipSpace(nameEnd);
        if (close >= html.length() || html.charAt(close) != '>') {
            return false;
        }
        SourceTag tag = tag(start + 2, nameEnd);
        at = close + 1;
        out.at(start);
        tellPlace(start);
        return tag.role() == ParserRole.OUTER || open.end(tag);
    }

    private boolean readStartTag() {
        int start = at;
        int nameEnd = reader.endOfName(start + 1);
        SourceTag tag = tag(start + 1, nameEnd);
        boolean escaped = rules.escapes() && rules.find(tag) == null && rules.treatment(tag) == Treatment.ESCAPE;
        boolean opaque = OpaqueElements.isOne(tag) && rules.treatment(tag) == Treatment.DROP;
        boolean told =
                opaque || tag.role() == ParserRole.OUTER || (tag.role() == ParserRole.RAW_TEXT && !isCodeToTell(tag));
        if ((tag.role() == ParserRole.UNSUPPORTED && !opaque) || escaped || (told && removals != null)) {
            return false;
        }
        int end = readAttributes(nameEnd, tag);
        if (opaque) {
            return end >= 0 && skipOpaque(tag, end);
        }
        if (end < 0 || (reader.isSelfClosing() && !tag.role().isVoid())) {
            return false;
        }
        at = end;
        if (tag.role() == ParserRole.OUTER) {
            return true;
        }
        out.at(start);
        tellPlace(start);
        if (!open.prepare(tag)) {
            return false;
        }
        if (tag.role() == ParserRole.RAW_TEXT) {
            return readRawText(tag);
        }
        open.start(tag, given);
        return tag.role() != ParserRole.PREFORMATTED || skipFirstLineFeed();
    }

    private int readAttributes(int nameEnd, SourceTag tag) {
        given.clear();
        if (removals != null && !open.isDropping()) {
            return reader.readAllAttributes(nameEnd, given);
        }
        return reader.readAttributes(nameEnd, open.isDropping() ? null : rules.find(tag), given);
    }

    private void tellPlace(int start) {
        if (removals != null) {
            removals.at(start);
            if (given.size() > 0) {
                removals.attributesAt(reader.places());
            }
        }
    }

    private boolean skipOpaque(SourceTag tag, int end) {
        boolean empty = reader.isSelfClosing();
        at = empty ? end : new OpaqueElements(html, reader).skip(tag, end);
        return at >= 0
                && open.isOutsideTableStructure()
                && !(empty && (tag.name().equals("select") || tag.name().equals("noscript")));
    }

    /** A parser takes a line feed at the beginning of preformatted text for none, a reference to one as well. */
    private boolean skipFirstLineFeed() {
        if (html.startsWith("\n", at)) {
            at++;
        }
        return !html.startsWith("&#", at) && !html.startsWith("&NewLine", at);
    }

    /** Code that goes whole is told with its text; of code in another element that goes, that element's removal tells. */
    private boolean isCodeToTell(SourceTag tag) {
        boolean code = tag.name().equals("script") || tag.name().equals("style");
        return code && !open.isDropping() && rules.treatment(tag) == Treatment.DROP;
    }

    private boolean readRawText(SourceTag tag) {
        int close = endOfRawText(tag);
        if (close < 0) {
            return false;
        }
        if (removals != null) {
            removals.content(html.substring(at, close));
        }
        open.start(tag, given);
        boolean dropped = open.isDropping();
        boolean ended = open.end(tag);
        at = html.indexOf('>', close) + 1;
        return ended && (dropped || tag.element() != null);
    }

    /** The place of the end tag, or -1 where it is not found, or a script has states of its own. */
    private int endOfRawText(SourceTag tag) {
        int close = html.indexOf("</", at);
        while (close >= 0) {
            int nameEnd = close + 2 + tag.name().length();
            if (nameEnd < html.length() && NameTable.isAt(tag.name(), html, close + 2)) {
                int bracket = reader.skipSpace(nameEnd);
                boolean plain = bracket < html.length() && html.charAt(bracket) == '>';
                return plain && !escapes(tag, close) ? close : -1;
            }
            close = html.indexOf("</", close + 2);
        }
        return -1;
    }

    /** In a script that has a comment which has a script tag, the next end tag is none. */
    private boolean escapes(SourceTag tag, int end) {
        int comment = tag.name().equals("script") ? CharacterReferences.indexOf("<!--", html, at, end) : -1;
        if (comment < 0) {
            return false;
        }
        for (int i = comment; i < end; i++) {
            if (html.charAt(i) == '<' && TagReader.startsWithIgnoringCase(html, i, "<script")) {
                return true;
            }
        }
        return false;
    }

    private boolean readDeclaration() {
        if (removals != null) {
            return false;
        }
        if (html.startsWith("<!--", at)) {
            int close = html.indexOf("-->", at + 4);
            boolean plain = close >= 0 && html.charAt(at + 4) != '>' && !html.startsWith("->", at + 4);
            boolean bang = plain && CharacterReferences.indexOf("--!>", html, at + 4, close) >= 0;
            at = close + 3;
            return plain && !bang;
        }
        int close = html.indexOf('>', at);
        boolean doctype = close >= 0 && TagReader.startsWithIgnoringCase(html, at, "<!doctype");
        at = close + 1;
        return doctype;
    }

    private SourceTag tag(int from, int to) {
        SourceTag known = SourceTag.find(html, from, to);
        return known == null ? SourceTag.of(TagReader.lowerCase(html, from, to)) : known;
    }
}
