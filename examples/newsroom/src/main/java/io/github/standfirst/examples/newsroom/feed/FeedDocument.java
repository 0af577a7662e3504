package io.github.standfirst.examples.newsroom.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jdom2.Document;
import org.jdom2.IllegalDataException;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The parsing of XML that strangers sent: without document types, and so without entities but those of XML itself, without
 * loading anything, and within limits.
 */
final class FeedDocument {

    static final int MAX_BYTES = 8 * 1024 * 1024;

    /** ROME and JDOM go down into elements by recursion. */
    static final int MAX_DEPTH = 100;

    private FeedDocument() {}

    /**
     * The tree of a document.
     *
     * @throws UnreadableFeedException if it is past a limit, has a document type, or is not well-formed
     */
    static Document parse(byte[] document) {
        if (document.length > MAX_BYTES) {
            throw new UnreadableFeedException(
                    "feed has " + document.length + " bytes; allowed are at most " + MAX_BYTES);
        }
        SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setExpandEntities(false);
        builder.setXMLFilter(new DepthLimit());
        try {
            return builder.build(new ByteArrayInputStream(document));
        } catch (JDOMException | IOException | IllegalDataException e) {
            throw new UnreadableFeedException("feed is no XML without a document type, " + MAX_DEPTH
                    + " elements deep at most; expected is such a document");
        }
    }

    private static final class DepthLimit extends XMLFilterImpl {

        private int depth;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            depth++;
            if (depth > MAX_DEPTH) {
                throw new SAXException("too deep");
            }
            super.startElement(uri, localName, qName, attributes);
        }

        @Override
        public void endElement(String uri, String localName, String qName) throws SAXException {
            depth--;
            super.endElement(uri, localName, qName);
        }
    }
}
