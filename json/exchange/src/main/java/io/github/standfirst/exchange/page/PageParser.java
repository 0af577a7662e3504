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

    /** The most elements, where nobody says otherwise. */
    static final int MAX_ELEMENTS = 400_000;

    /** The most elements in one another; what is deeper is moved out of its parents. */
    static final int MAX_DEPTH = 512;

    private PageParser() {}

    static Document parse(String html, int maxElements) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(MAX_DEPTH)).parse(html, "")) {
            int elements = 0;
            for (Iterator<Element> parsed = parser.iterator(); parsed.hasNext(); parsed.next()) {
                elements++;
                if (elements > maxElements) {
                    throw new ExchangeException(String.format(
                            Locale.ROOT, "page has more than %d elements, the most that are allowed", maxElements));
                }
            }
            return parser.document();
        }
    }
}
