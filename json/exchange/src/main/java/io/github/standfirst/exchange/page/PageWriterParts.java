package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Image;
import io.github.standfirst.text.SafeHtml;

/** What stands on a page more than once: a name with its link, the source of a picture, the text of somebody. */
final class PageWriterParts {

    private PageWriterParts() {}

    /** Writes a text into the element that was just started, and what levels its headings had. */
    static void body(PageMarkup out, int level, SafeHtml body) {
        SafeHtml written = HeadingLevels.from(level, body);
        if (!written.equals(body)) {
            WrittenData.addLevels(out, HeadingLevels.of(body));
        }
        out.html(written);
    }

    static void name(PageMarkup out, Author author) {
        if (author.url() == null) {
            out.element("bdi", author.name());
        } else {
            out.start("a").attribute("href", author.url().value()).attribute("rel", "author");
            out.element("bdi", author.name()).end();
        }
    }

    static void source(PageMarkup out, Image image) {
        out.attribute("src", image.src().value());
        if (image.size() != null) {
            out.attribute("width", Integer.toString(image.size().width()))
                    .attribute("height", Integer.toString(image.size().height()));
        }
    }
}
