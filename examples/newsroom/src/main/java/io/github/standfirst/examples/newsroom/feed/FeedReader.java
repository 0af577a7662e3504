package io.github.standfirst.examples.newsroom.feed;

import static java.util.Objects.requireNonNull;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds of others: Atom and RSS 2.0, with what RFC 4685 and Slash say of comments. An entry that answers another one
 * is a comment, all else are articles.
 *
 * <p>A feed may be hostile: markup is sanitized, XML is read without document types and within limits, and nothing is
 * loaded from the web.
 */
public final class FeedReader {

    /** The most bytes of a feed. */
    public static final int MAX_BYTES = FeedDocument.MAX_BYTES;

    /** The most elements in one another. */
    public static final int MAX_DEPTH = FeedDocument.MAX_DEPTH;

    /** The most entries of a feed. */
    public static final int MAX_ENTRIES = 1_000;

    private static final String NEITHER = "feed is neither Atom nor RSS 2.0; expected is one of them";

    private FeedReader() {}

    /**
     * Reads a feed.
     *
     * @param document XML in the encoding that it names
     * @param readAt the present time, which stands, as about, for that of entries without one
     * @throws UnreadableFeedException if it is no feed of Atom or RSS 2.0, or past a limit
     */
    public static ReadFeed read(byte[] document, Instant readAt) {
        Document tree = FeedDocument.parse(requireNonNull(document, "document"));
        Element root = tree.getRootElement();
        Element body = body(root);
        int drafts = restrict(body);
        WireFeed feed = feed(tree);
        try {
            return read(feed, body, readAt).withoutDrafts(drafts);
        } catch (UnreadableFeedException e) {
            throw e;
        } catch (HtmlLimitException e) {
            throw new UnreadableFeedException("feed has a text that is too long to be sanitized");
        } catch (RuntimeException e) {
            // What the model refuses is left out where it is known; a stranger who finds more is to be refused all the
            // same.
            throw new UnreadableFeedException("feed says something that no article and no comment can have");
        }
    }

    /** What the entries stand in; ROME would read more formats, of which nobody has taken away what is not read. */
    private static Element body(Element root) {
        boolean atom = root.getNamespace().equals(ReplyElements.ATOM);
        Element body = atom ? root : root.getName().equals("rss") ? root.getChild("channel") : null;
        if (body == null) {
            throw new UnreadableFeedException(NEITHER);
        }
        return body;
    }

    /** Entries are counted, and drafts and what is not read are taken away, before anything is made of them. */
    private static int restrict(Element body) {
        List<Element> entries = new ArrayList<>(body.getChildren("entry", ReplyElements.ATOM));
        entries.addAll(body.getChildren("item"));
        if (entries.size() > MAX_ENTRIES) {
            throw new UnreadableFeedException(
                    "feed has " + entries.size() + " entries; allowed are at most " + MAX_ENTRIES);
        }
        List<Element> drafts = entries.stream().filter(ShownElements::isDraft).toList();
        drafts.forEach(Element::detach);
        ShownElements.ofFeed(body);
        entries.forEach(ShownElements::ofEntry);
        return drafts.size();
    }

    private static ReadFeed read(WireFeed feed, Element body, Instant readAt) {
        if (feed instanceof Feed atom && body.getNamespace().equals(ReplyElements.ATOM)) {
            AtomEntries entries = new AtomEntries(atom, body);
            return made(entries.title(), entries.page(), entries.entries(), readAt);
        }
        if (feed instanceof Channel channel) {
            RssItems items = new RssItems(channel, body);
            return made(items.title(), items.page(), items.entries(), readAt);
        }
        throw new UnreadableFeedException(NEITHER);
    }

    /** Modules of ROME throw what they like at a number that is none, and nothing tells which of them there are. */
    private static WireFeed feed(Document tree) {
        try {
            return new WireFeedInput().build(tree);
        } catch (FeedException | RuntimeException e) {
            throw new UnreadableFeedException("feed cannot be read by ROME; expected is one of Atom or RSS 2.0");
        }
    }

    private static ReadFeed made(String title, @Nullable WebUrl page, List<FoundEntry> entries, Instant readAt) {
        return new EntryReading(page, readAt).feed(title, entries);
    }
}
