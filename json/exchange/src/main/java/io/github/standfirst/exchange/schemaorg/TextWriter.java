package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.WrittenTime;
import io.github.standfirst.exchange.linkeddata.TextMarkup;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.SafeHtml;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Writes texts and times. Of one document. */
final class TextWriter {

    private final JsonText out;
    private final ZoneId zone;
    private final boolean whole;

    /**
     * A writer.
     *
     * @param whole whether markup is written too, and not only what stands beside it on a page
     */
    TextWriter(JsonText out, ZoneId zone, boolean whole) {
        this.out = out;
        this.zone = zone;
        this.whole = whole;
    }

    /** Writes what is printed of markup. */
    void plain(String name, SafeHtml html) {
        out.string(name, printed(html));
    }

    private static String printed(SafeHtml html) {
        return PlainText.of(html).strip();
    }

    /** Writes the text of a comment. */
    void text(SafeHtml html) {
        text("text", html);
    }

    /** Writes a text that is long, and that a page has beside this anyway. */
    void body(String name, SafeHtml html) {
        if (whole) {
            text(name, html);
        }
    }

    /** Texts are plain by the vocabulary; the markup stands beside one that does not give it back. */
    private void text(String name, SafeHtml html) {
        String printed = printed(html);
        out.string(name, printed);
        if (whole && !TextMarkup.of(printed).equals(html.html())) {
            out.beginObject("encoding");
            out.string("@type", "TextObject");
            out.string("encodingFormat", "text/html");
            out.string("text", html.html());
            out.endObject();
        }
    }

    /** Writes a time as a page has it; in a document of its own one that is known exactly is not cut. */
    void time(String name, @Nullable Moment moment) {
        if (whole && moment != null && moment.precision() == Precision.EXACT) {
            out.time(name, moment.at());
        } else {
            out.string(name, WrittenTime.machineReadable(moment, zone));
        }
    }
}
