package io.github.standfirst.text;

import java.util.List;

/** Whether markup shows anything: one pass over the serialized form, in which {@code <} always begins a tag. */
final class VisibleContent {

    private static final List<String> EMBEDDING = List.of("<img", "<iframe", "<video", "<audio", "<picture");
    private static final String NO_BREAK_SPACE = "&nbsp;";

    private VisibleContent() {}

    static boolean isIn(String html) {
        int index = 0;
        while (index < html.length()) {
            if (html.charAt(index) == '<') {
                if (embeds(html, index)) {
                    return true;
                }
                int end = html.indexOf('>', index);
                index = end < 0 ? html.length() : end + 1;
            } else if (html.startsWith(NO_BREAK_SPACE, index)) {
                index += NO_BREAK_SPACE.length();
            } else {
                int codePoint = html.codePointAt(index);
                if (CharacterRule.isVisible(codePoint)) {
                    return true;
                }
                index += Character.charCount(codePoint);
            }
        }
        return false;
    }

    private static boolean embeds(String html, int index) {
        for (String tag : EMBEDDING) {
            if (html.startsWith(tag, index)) {
                return true;
            }
        }
        return false;
    }
}
