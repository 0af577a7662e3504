package io.github.standfirst.examples.newsroom.discussion;

import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.TypedText;
import io.github.standfirst.text.SafeHtml;

/** A comment as its writer gets it back to change it. */
public final class EditableText {

    private EditableText() {}

    /** Lines, where lines say it all: what is sent back unchanged becomes the same comment. Else the markup. */
    public static String of(SafeHtml body) {
        String lines = body.html()
                .replaceAll("</p>\\s*<p>", "\n\n")
                .replace("<br>", "\n")
                .replaceFirst("^<p>", "")
                .replaceFirst("</p>$", "");
        return TypedText.in(HtmlPolicy.comment()).sanitize(lines).equals(body) ? lines : body.html();
    }
}
