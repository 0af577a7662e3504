package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.text.Quoted;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an export, one after the other, by the names that {@link WxrName} gives them. Whatever goes wrong
 * becomes an {@link ExchangeException} that names the line, and nothing of the text.
 */
final class XmlCursor {

    private static final int MAX_PATH = 5;

    /** The longest text whose memory is kept for the next one, in characters. */
    private static final int MAX_KEPT = 1024 * 1024;

    /** As many names of elements as exports have, and more; others are made again each time. */
    private static final int MAX_NAMES = 1_000;

    /** The most namespaces that are declared where an element stands: each name is looked up in all of them. */
    private static final int MAX_NAMESPACES = 100;

    /** The longest name, in characters, and the most attributes of one element. */
    private static final int PARSER_LIMIT = 1_000;

    /** What messages of the parser begin with that say that a limit of it was passed, whatever language they are in. */
    private static final String LIMIT_MESSAGE = "\nMessage: JAXP0001";

    /**
     * Limits of the parser that differ between releases of the JDK. Those that are zero are none: later releases count the
     * references that every export has, and what they are meant against needs a DTD, which is refused; ours are kept
     * elsewhere.
     */
    private static final Map<String, String> PARSER_LIMITS = Map.of(
            "jdk.xml.entityExpansionLimit", "0",
            "jdk.xml.entityReplacementLimit", "0",
            "jdk.xml.totalEntitySizeLimit", "0",
            "jdk.xml.maxGeneralEntitySizeLimit", "0",
            "jdk.xml.maxElementDepth", "0",
            "jdk.xml.elementAttributeLimit", String.valueOf(PARSER_LIMIT),
            "jdk.xml.maxXMLNameLimit", String.valueOf(PARSER_LIMIT));

    private final ExportText text;
    private final XMLStreamReader xml;
    private final int maxDepth;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Integer> namespaces = new ArrayDeque<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private int namesKept;

    /** Gathers the texts of elements, one after the other. */
    private StringBuilder texts = new StringBuilder();

    XmlCursor(ExportText text, int maxDepth) {
        this.text = text;
        this.maxDepth = maxDepth;
        try {
            xml = factory().createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            throw failure(e, null);
        }
    }

    /** The parser of the JDK, whatever else the host has: others have other limits. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        PARSER_LIMITS.forEach(factory::setProperty);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }

    /** How many elements are open. */
    int depth() {
        return open.size();
    }

    /** From here on the whole limit of length is free again. */
    void startPart() {
        text.startPart();
    }

    /**
     * Goes to the next child of the element whose depth is given; what is left of the child before is passed over.
     *
     * @return the name of the child, null where there is none and the element has ended
     */
    @Nullable
    String nextChild(int depth) {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth() == depth + 1) {
                        return open.getLast();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth() < depth) {
                        return null;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                default -> {
                    // Text between elements, comments and processing instructions say nothing.
                }
            }
        }
    }

    /** The text of the element that was entered last, without that of elements in it; it has ended then. */
    String text() {
        int depth = depth();
        texts.setLength(0);
        String whole = readText(depth);
        if (texts.capacity() > MAX_KEPT) {
            texts = new StringBuilder();
        }
        return whole;
    }

    private String readText(int depth) {
        StringBuilder out = texts;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth() == depth) {
                        out.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth() < depth) {
                        return out.toString();
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return out.toString();
                }
                default -> {
                    // Elements within are not part of the text.
                }
            }
        }
    }

    /** The value of an attribute without a namespace, empty where there is none. */
    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private int next() {
        int event;
        try {
            if (!xml.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            event = xml.next();
        } catch (XMLStreamException e) {
            throw failure(e, xml.getLocation());
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (depth() == maxDepth) {
                    throw refused(xml.getLocation(), "has more than " + maxDepth + " elements within each other");
                }
                open.addLast(name(namespace(), xml.getLocalName()));
                int declared = xml.getNamespaceCount() + (namespaces.isEmpty() ? 0 : namespaces.getLast());
                namespaces.addLast(declared);
                if (declared > MAX_NAMESPACES) {
                    throw refused("has more than " + MAX_NAMESPACES + " namespaces at once");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                open.removeLast();
                namespaces.removeLast();
            }
            case XMLStreamConstants.DTD -> throw refused(xml.getLocation(), "has a DOCTYPE; expected is none");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw refused(xml.getLocation(), "refers to an entity that XML does not have");
            default -> {
                // Nothing to keep account of.
            }
        }
        return event;
    }

    private String namespace() {
        @Nullable String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The name by {@link WxrName}; a file says few names, and each of them very often. */
    private String name(String namespace, String local) {
        @Nullable Map<String, String> known = names.get(namespace);
        @Nullable String name = known == null ? null : known.get(local);
        if (name != null) {
            return name;
        }
        String made = WxrName.of(namespace, local);
        if (namesKept < MAX_NAMES) {
            namesKept++;
            // The same instance as in our tables of names, in which each is looked up several times.
            made = made.intern();
            names.computeIfAbsent(namespace, first -> new HashMap<>()).put(local, made);
        }
        return made;
    }

    /** What the parser says of the fault is in the language of the machine, and may hold parts of the text. */
    private ExchangeException failure(XMLStreamException e, @Nullable Location parsed) {
        @Nullable Location told = e.getLocation();
        @Nullable Location location = told != null && told.getLineNumber() > 0 ? told : parsed;
        @Nullable String limit = text.fault();
        if (limit != null) {
            return refused(location, limit);
        }
        if (e.getNestedException() instanceof IOException cause) {
            return new ExchangeException("the export cannot be read" + place(location), cause);
        }
        return refused(
                location,
                isPastLimit(e)
                        ? "has a name of more than " + PARSER_LIMIT + " characters, or an element with more than "
                                + PARSER_LIMIT + " attributes"
                        : "is no well-formed XML");
    }

    /** What stands in front of the first line break is a place; names, which alone are foreign here, have none. */
    private static boolean isPastLimit(XMLStreamException e) {
        @Nullable String message = e.getMessage();
        return message != null && message.startsWith(LIMIT_MESSAGE, Math.max(0, message.indexOf('\n')));
    }

    private ExchangeException refused(@Nullable Location location, String found) {
        return new ExchangeException("the export " + found + place(location));
    }

    /** An exception about what stands here. */
    ExchangeException refused(String found) {
        return refused(xml.getLocation(), found);
    }

    private String place(@Nullable Location location) {
        String place = location == null
                ? ""
                : String.format(
                        Locale.ROOT, ", at line %d, column %d", location.getLineNumber(), location.getColumnNumber());
        return open.isEmpty() ? place : place + ", within " + path();
    }

    private String path() {
        StringBuilder path = new StringBuilder(open.size() > MAX_PATH ? "... > " : "");
        Iterator<String> names = open.iterator();
        for (int i = 0; names.hasNext(); i++) {
            String name = names.next();
            if (i >= open.size() - MAX_PATH) {
                path.append(WxrName.isKnown(name) ? name : Quoted.of(name)).append(names.hasNext() ? " > " : "");
            }
        }
        return path.toString();
    }
}
