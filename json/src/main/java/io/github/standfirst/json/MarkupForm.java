package io.github.standfirst.json;

import io.github.standfirst.text.SafeHtml;

/**
 * Markup as a string, read in the mode that {@link BodyReading} names.
 *
 * @param part what it is a part of
 */
record MarkupForm(BodyReading.Part part) implements Form<SafeHtml> {

    /** Standfirst, body, captions, biographies. */
    static final MarkupForm OF_ARTICLE = new MarkupForm(BodyReading.Part.ARTICLE);

    /** Bodies of comments. */
    static final MarkupForm OF_COMMENT = new MarkupForm(BodyReading.Part.COMMENT);

    @Override
    public Class<SafeHtml> type() {
        return SafeHtml.class;
    }

    @Override
    public String wanted() {
        return "a text";
    }

    @Override
    public void write(SafeHtml value, TokenSink out) {
        out.text(value.html());
    }

    @Override
    public SafeHtml read(JsonReading in) {
        return in.markup(part, wanted());
    }
}
