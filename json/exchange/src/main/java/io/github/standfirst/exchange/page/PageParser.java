package io.github.standfirst.exchange.page;

import io.github.standfirst.exchange.ExchangeException;
import java.util.Iterator;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** The document of a page, parsed up to a limit: misnested markup can make many elements of few characters. */
final class PageParser {

    /** The most elements that a page may have. */
    static final int MAX_ELEMENTS = 400_000;

    private PageParser() {}

    static Document parse(String html) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(html, "")) {
            int elements = 0;
            for (Iterator<Element> parsed = parser.iterator(); parsed.hasNext(); parsed.next()) {
                elements++;
                if (elements > MAX_ELEMENTS) {
                    throw new ExchangeException(String.format(
                            Locale.ROOT, "page has more than %d elements, the most that are allowed", MAX_ELEMENTS));
                }
            }
            return parser.document();
        }
    }
}
