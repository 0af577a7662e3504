package io.github.standfirst.examples.newsroom.feed;

import com.rometools.modules.slash.Slash;
import com.rometools.rome.feed.module.DCModule;
import io.github.standfirst.text.WebUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * What ROME is shown of a feed: elements that are read here, and no others. Its modules write a stack trace into the log for
 * each address or number that is none, and a feed has room for many.
 */
final class ShownElements {

    private static final Set<String> NAMESPACES = Set.of(
            "",
            ReplyElements.ATOM.getURI(),
            ReplyElements.THREADING.getURI(),
            DCModule.URI,
            Slash.URI,
            "http://purl.org/rss/1.0/modules/content/");

    /** Media RSS with and without the stroke at its end, for both are in use. */
    private static final Set<String> MEDIA = Set.of("http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss");

    private static final Namespace PUBLISHING = Namespace.getNamespace("http://www.w3.org/2007/app");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private ShownElements() {}

    /** Takes all else out of what a feed says of itself. */
    static void ofFeed(Element feed) {
        List<Element> kept =
                feed.getChildren().stream().filter(ShownElements::isRead).toList();
        feed.removeContent();
        feed.addContent(kept);
    }

    /** Takes all else out of an entry, of which the first picture stays. */
    static void ofEntry(Element entry) {
        List<Element> kept = new ArrayList<>();
        boolean pictured = false;
        for (Element child : entry.getChildren()) {
            if (isRead(child)) {
                kept.add(child);
            } else if (!pictured && isPicture(child)) {
                pictured = true;
                kept.add(picture(child));
            }
        }
        entry.removeContent();
        entry.addContent(kept);
    }

    /** Answers whether an entry says that it is not to be published (RFC 5023, 13.1.1). */
    static boolean isDraft(Element entry) {
        return entry.getChildren("control", PUBLISHING).stream()
                .flatMap(control -> control.getChildren("draft", PUBLISHING).stream())
                .anyMatch(draft -> !draft.getTextTrim().equals("no"));
    }

    private static boolean isRead(Element child) {
        return NAMESPACES.contains(child.getNamespaceURI());
    }

    private static boolean isPicture(Element element) {
        if (!MEDIA.contains(element.getNamespaceURI())
                || !element.getName().equals("content")
                || !"image".equals(element.getAttributeValue("medium"))) {
            return false;
        }
        String url = element.getAttributeValue("url", "");
        try {
            // ROME asks Java, which refuses addresses that browsers take; it writes a space as a plus sign before.
            return WebUrl.find(new URI(url.replace(' ', '+')).toString()).isPresent();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The picture with what is read of it. */
    private static Element picture(Element content) {
        Namespace media = content.getNamespace();
        Element picture = new Element(content.getName(), media);
        for (String name : List.of("url", "medium")) {
            picture.setAttribute(name, content.getAttributeValue(name));
        }
        for (String name : List.of("width", "height")) {
            String value = content.getAttributeValue(name, "");
            if (NUMBER.matcher(value).matches()) {
                picture.setAttribute(name, value);
            }
        }
        for (String name : List.of("description", "credit")) {
            content.getChildren(name, media).forEach(child -> picture.addContent(child.clone()));
        }
        return picture;
    }
}
