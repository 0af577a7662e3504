package io.github.standfirst.exchange.linkeddata;

import io.github.standfirst.text.HtmlEscaper;
import java.util.regex.Pattern;

/** Texts of linked data, which are plain by the vocabulary, and markup by many who write them. */
public final class TextMarkup {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|hr|div|span|a|b|i|u|s|em|strong|small|sub|sup|code|pre|cite|q|blockquote|ul|ol|li|h[1-6]|img|figure|table)"
                    + "\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private TextMarkup() {}

    /** The text as markup: what has no tags is plain, its empty lines between paragraphs. */
    public static String of(String text) {
        if (TAG.matcher(text).find()) {
            return text;
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.replace("\r\n", "\n").strip().split("\\R\\s*\\R", -1)) {
            if (!paragraph.isBlank()) {
                html.append(html.isEmpty() ? "" : "\n").append("<p>");
                HtmlEscaper.appendText(html, paragraph.strip());
                html.append("</p>");
            }
        }
        return html.toString();
    }
}
