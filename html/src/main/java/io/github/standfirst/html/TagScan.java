package io.github.standfirst.html;

import java.util.Set;

/**
 * The tags, comments and declarations of markup as an HTML tokenizer (<a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">WHATWG HTML, 13.2.5</a>) finds them, in one
 * pass: for what a parser drops without a trace. What is kept and what is not, the parser's tree decides, never this.
 */
final class TagScan {

    /** What a scan meets. */
    interface Listener {

        /** A start tag of an element that a parser makes itself, with all that is between the angle brackets, and its place. */
        void outerTag(String tag, int position);

        /** A doctype, with all that is between the angle brackets, and its place. */
        void doctype(String declaration, int position);
    }

    /** Takes no notice. */
    static final Listener IGNORING = new Listener() {
        @Override
        public void outerTag(String tag, int position) {}

        @Override
        public void doctype(String declaration, int position) {}
    };

    /** The elements that a parser makes itself, or in place of a body: it never makes them of a tag within one. */
    private static final Set<String> OUTER = Set.of("html", "head", "body", "frameset");

    /** The elements whose content is text up to their end tag. */
    private static final Set<String> RAW_TEXT =
            Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

    private static final int NONE = -1;

    private final String html;
    private final Listener listener;
    private int at;
    private boolean found;

    private TagScan(String html, Listener listener) {
        this.html = html;
        this.listener = listener;
    }

    /** Where the tag or declaration begins that never ends, or -1 where all end. */
    static int unfinishedTag(String html, Listener listener) {
        return new TagScan(html, listener).scan();
    }

    /** Answers whether there is no tag or declaration that ends. */
    static boolean findsNothing(String html) {
        TagScan scan = new TagScan(html, IGNORING);
        scan.scan();
        return !scan.found;
    }

    private int scan() {
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0 || open + 1 == html.length()) {
                return open;
            }
            char next = html.charAt(open + 1);
            boolean end = next == '/' && open + 2 < html.length() && isLetter(html.charAt(open + 2));
            if (isLetter(next) || end) {
                if (!skipTag(open, end ? 2 : 1)) {
                    return open;
                }
                found = true;
            } else if (next == '!' || next == '?' || next == '/') {
                if (!skipDeclaration(open)) {
                    return open;
                }
                found = true;
            } else {
                at = open + 1;
            }
        }
        return NONE;
    }

    /** Goes behind a tag and, where it begins raw text, behind that; answers false where the tag never ends. */
    private boolean skipTag(int open, int nameOffset) {
        int nameEnd = open + nameOffset;
        while (nameEnd < html.length() && !endsName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = closeOfTag(nameEnd);
        if (close < 0) {
            return false;
        }
        at = close + 1;
        boolean start = nameOffset == 1;
        SourceTag tag = start ? SourceTag.find(html, open + 1, nameEnd) : null;
        if (tag != null) {
            String name = tag.name();
            if (OUTER.contains(name)) {
                listener.outerTag(html.substring(open, at), open);
            } else if (RAW_TEXT.contains(name)) {
                skipRawText(name);
            } else if (name.equals("plaintext")) {
                at = html.length();
            }
        }
        return true;
    }

    /** The place of the angle bracket that ends a tag, or -1: one in a quoted value does not. */
    private int closeOfTag(int nameEnd) {
        Place place = Place.BEFORE_NAME;
        for (int i = nameEnd; i < html.length(); i++) {
            char unit = html.charAt(i);
            if (unit == '>') {
                return i;
            }
            boolean quote = unit == '"' || unit == '\'';
            if (place == Place.BEFORE_VALUE && quote) {
                i = html.indexOf(unit, i + 1);
                if (i < 0) {
                    return NONE;
                }
                place = Place.BEFORE_NAME;
            } else {
                place = place.after(unit);
            }
        }
        return NONE;
    }

    /** Where in a tag a tokenizer is. */
    private enum Place {
        BEFORE_NAME,
        NAME,
        AFTER_NAME,
        BEFORE_VALUE,
        BARE_VALUE;

        Place after(char unit) {
            return switch (this) {
                case BEFORE_NAME -> isSpace(unit) || unit == '/' ? BEFORE_NAME : NAME;
                case BARE_VALUE -> isSpace(unit) ? BEFORE_NAME : BARE_VALUE;
                case BEFORE_VALUE -> isSpace(unit) ? BEFORE_VALUE : BARE_VALUE;
                case NAME, AFTER_NAME -> {
                    if (unit == '=') {
                        yield BEFORE_VALUE;
                    }
                    if (unit == '/') {
                        yield BEFORE_NAME;
                    }
                    yield isSpace(unit) ? AFTER_NAME : NAME;
                }
            };
        }
    }

    private void skipRawText(String name) {
        int end = html.indexOf("</", at);
        while (end >= 0) {
            int nameEnd = end + 2 + name.length();
            if (nameEnd < html.length() && NameTable.isAt(name, html, end + 2) && endsName(html.charAt(nameEnd))) {
                at = end;
                return;
            }
            end = html.indexOf("</", end + 2);
        }
        at = html.length();
    }

    /** Goes behind a comment or a declaration; answers false where nothing could end it. */
    private boolean skipDeclaration(int open) {
        int bracket = html.indexOf('>', open);
        int close = html.startsWith("<!--", open) ? closeOfComment(open + 4) : bracket;
        at = close < 0 ? html.length() : close + 1;
        if (close >= 0 && html.regionMatches(true, open, "<!doctype", 0, "<!doctype".length())) {
            listener.doctype(html.substring(open + 2, close), open);
        }
        return bracket >= 0;
    }

    /** The place of the angle bracket that ends a comment, or -1. */
    private int closeOfComment(int content) {
        if (html.startsWith(">", content)) {
            return content;
        }
        if (html.startsWith("->", content)) {
            return content + 1;
        }
        int close = html.indexOf('>', content);
        while (close >= 0) {
            boolean ends = close >= content + 2 && html.startsWith("--", close - 2);
            boolean endsWithBang = close >= content + 3 && html.startsWith("--!", close - 3);
            if (ends || endsWithBang) {
                return close;
            }
            close = html.indexOf('>', close + 1);
        }
        return NONE;
    }

    private static boolean endsName(char unit) {
        return isSpace(unit) || unit == '/' || unit == '>';
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\f' || unit == '\r';
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
}
