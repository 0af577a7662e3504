package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that was written, as two parsers that know nothing of each other read it. */
record PageWriterPage(Document document) {

    /** Reads a page in which a conformance checker's parser finds no fault. */
    static PageWriterPage of(String page) {
        assertThat(faults(page)).isEmpty();
        return new PageWriterPage(Jsoup.parse(page));
    }

    static List<String> faults(String page) {
        List<String> faults = new ArrayList<>();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentHandler(new DefaultHandler());
        parser.setErrorHandler(new DefaultHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.getLineNumber() + ": " + fault.getMessage());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.getLineNumber() + ": " + fault.getMessage());
            }
        });
        try {
            parser.parse(new InputSource(new StringReader(page)));
        } catch (SAXException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    Element one(String selector) {
        assertThat(document.select(selector)).as(selector).hasSize(1);
        return document.expectFirst(selector);
    }

    List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    /** The markup of the one element of a selector, without line breaks between tags. */
    String html(String selector) {
        return one(selector).outerHtml();
    }

    /** The one script of the page, which is data. */
    JsonNode jsonLd() {
        Element script = one("script");
        assertThat(script.attr("type")).isEqualTo("application/ld+json");
        return JsonMapper.shared().readTree(script.data());
    }
}
