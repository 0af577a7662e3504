package io.github.standfirst.examples.newsroom.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.github.standfirst.text.Language;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/**
 * The documents of feeds as bytes of UTF-8. What ROME writes itself comes with the white space of all texts collapsed or
 * trimmed, which {@code pre} does not bear; so it makes the tree, and JDOM writes that as it is.
 */
final class FeedXml {

    private FeedXml() {}

    /** A feed of RSS. */
    static byte[] rss(Channel channel) {
        return bytes(tree(channel));
    }

    /**
     * A feed of Atom.
     *
     * @param language of the feed
     * @param entries the languages of the entries, which ROME has no place for
     */
    static byte[] atom(Feed feed, Language language, List<Language> entries) {
        Document tree = tree(feed);
        Element root = tree.getRootElement();
        setLanguage(root, language);
        List<Element> elements = entries(root);
        for (int i = 0; i < elements.size(); i++) {
            setLanguage(elements.get(i), entries.get(i));
        }
        return bytes(tree);
    }

    /** The only entry of a feed of Atom as a document of its own. */
    static byte[] atomEntry(Feed feed, Language language) {
        Element root = tree(feed).getRootElement();
        Element entry = entries(root).get(0).detach();
        if (entry.getChild("author", ReplyElements.ATOM) == null) {
            entry.addContent(root.getChild("author", ReplyElements.ATOM).detach());
        }
        setLanguage(entry, language);
        return bytes(new Document(entry));
    }

    private static List<Element> entries(Element root) {
        return root.getChildren("entry", ReplyElements.ATOM);
    }

    private static Document tree(WireFeed feed) {
        try {
            return new WireFeedOutput().outputJDom(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("feed lacks what its format demands", e);
        }
    }

    /** Where the language is not known the empty tag says so: else that of the feed would hold (XML 1.0, section 2.12). */
    private static void setLanguage(Element element, Language language) {
        element.setAttribute("lang", language.isDetermined() ? language.tag() : "", Namespace.XML_NAMESPACE);
    }

    private static byte[] bytes(Document tree) {
        Format asItIs = Format.getRawFormat().setEncoding(UTF_8.name()).setLineSeparator(LineSeparator.UNIX);
        return new XMLOutputter(asItIs).outputString(tree).getBytes(UTF_8);
    }
}
