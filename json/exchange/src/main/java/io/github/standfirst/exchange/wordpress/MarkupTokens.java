package io.github.standfirst.exchange.wordpress;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Markup cut into text, tags, comments, and elements whose content is taken as one piece, in one pass. What of it is kept
 * the sanitizer decides; a mistake here can cost a paragraph, and no safety.
 */
final class MarkupTokens {

    /** What a token is. */
    enum Kind {
        TEXT,
        START_TAG,
        END_TAG,
        /** A comment or a declaration. */
        COMMENT,
        /** An element with all that is in it. */
        OPAQUE
    }

    /** Elements within which line breaks and square brackets mean nothing to WordPress, or should not. */
    private static final Set<String> OPAQUE_ELEMENTS = Set.of(
            "pre",
            "script",
            "style",
            "textarea",
            "svg",
            "math",
            "video",
            "audio",
            "object",
            "select",
            "iframe",
            "noscript");

    private final String html;
    private final Set<String> unended = new HashSet<>();
    private boolean noMoreTags;
    private Kind kind = Kind.TEXT;
    private String name = "";
    private int bracket;
    private int start;
    private int end;

    MarkupTokens(String html) {
        this.html = html;
    }

    /** Goes to the next token; answers whether there is one. */
    boolean next() {
        start = end;
        name = "";
        if (start == html.length()) {
            return false;
        }
        if (!readTag()) {
            kind = Kind.TEXT;
            end = noMoreTags ? html.length() : nextBracket();
        }
        return true;
    }

    /** Looked for once for each, for whoever skips asks again and again. */
    private int nextBracket() {
        if (bracket <= start) {
            int found = html.indexOf('<', start + 1);
            bracket = found < 0 ? html.length() : found;
        }
        return bracket;
    }

    /** Passes over everything before a place that lies behind the start of this token. */
    void skipTo(int place) {
        end = place;
    }

    Kind kind() {
        return kind;
    }

    /** The name of the element of a tag or of an opaque element, in lower case. */
    String name() {
        return name;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    private boolean readTag() {
        if (noMoreTags || html.charAt(start) != '<' || start + 1 == html.length()) {
            return false;
        }
        char next = html.charAt(start + 1);
        if (next == '!' || next == '?') {
            boolean comment = html.startsWith("<!--", start);
            int close = comment ? html.indexOf("-->", start + 4) : html.indexOf('>', start);
            kind = Kind.COMMENT;
            end = close < 0 ? html.length() : close + (comment ? 3 : 1);
            return true;
        }
        boolean ending = next == '/';
        int nameStart = start + (ending ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < html.length() && isNamePart(html.charAt(nameEnd), nameEnd > nameStart)) {
            nameEnd++;
        }
        if (nameEnd == nameStart) {
            return false;
        }
        int close = endOfTag(nameEnd);
        if (close < 0) {
            // To a parser a tag that never ends swallows all the rest: the sanitizer makes a text of it.
            noMoreTags = true;
            return false;
        }
        name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        kind = ending ? Kind.END_TAG : Kind.START_TAG;
        end = close + 1;
        if (!ending && OPAQUE_ELEMENTS.contains(name) && html.charAt(close - 1) != '/') {
            takeContent();
        }
        return true;
    }

    private void takeContent() {
        int close = unended.contains(name) ? -1 : endTag(name, end);
        if (close >= 0) {
            int bracket = html.indexOf('>', close);
            end = bracket < 0 ? html.length() : bracket + 1;
            kind = Kind.OPAQUE;
        } else {
            unended.add(name);
        }
    }

    private int endTag(String element, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0) {
            int after = at + 2 + element.length();
            if (html.regionMatches(true, at + 2, element, 0, element.length())
                    && (after == html.length() || !isNamePart(html.charAt(after), true))) {
                return at;
            }
            at = html.indexOf("</", at + 2);
        }
        return -1;
    }

    /** The place of the bracket that ends a tag, or -1: one in a quoted value does not. */
    private int endOfTag(int from) {
        boolean afterEquals = false;
        for (int i = from; i < html.length(); i++) {
            char unit = html.charAt(i);
            if (unit == '>') {
                return i;
            }
            if (afterEquals && (unit == '"' || unit == '\'')) {
                i = html.indexOf(unit, i + 1);
                if (i < 0) {
                    return -1;
                }
            }
            afterEquals = unit == '=' || (afterEquals && Character.isWhitespace(unit));
        }
        return -1;
    }

    private static boolean isNamePart(char unit, boolean inName) {
        boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
        return letter || (inName && ((unit >= '0' && unit <= '9') || unit == '-' || unit == ':'));
    }
}
