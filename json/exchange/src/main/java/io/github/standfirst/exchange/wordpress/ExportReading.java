package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.text.Quoted;
import org.jspecify.annotations.Nullable;

/** Walks through the channel of an export: first the site, then one item for each element that is one. */
final class ExportReading {

    private static final int ROOT = 1;
    private static final int CHANNEL = 2;

    private final XmlCursor xml;
    private final ReadingRules rules;
    private final HeadReading head;
    private final ItemReading items;
    private final RawTexts site = new RawTexts();
    private boolean siteIsRead;
    private boolean started;

    /** The element that was entered and has not been read, because the site goes before it. */
    private @Nullable String waiting;

    ExportReading(XmlCursor xml, ReadingRules rules) {
        this.xml = xml;
        this.rules = rules;
        SiteMemory memory = new SiteMemory();
        head = new HeadReading(memory, rules.articles(), xml::refused);
        items = new ItemReading(rules, memory);
    }

    /** The next item, null where there is none. */
    @Nullable
    RawWordPressItem next() {
        if (!started) {
            started = true;
            enterChannel();
        }
        while (true) {
            @Nullable String name = waiting;
            waiting = null;
            if (name == null) {
                xml.startPart();
                name = xml.nextChild(CHANNEL);
            }
            if (!siteIsRead && (name == null || isItem(name))) {
                waiting = name;
                siteIsRead = true;
                return made(site(name == null));
            }
            if (name == null) {
                finish();
                return null;
            }
            if (isItem(name)) {
                return item(name);
            }
            if (!siteIsRead && HeadReading.SITE.contains(name)) {
                site.add(name, xml.text());
            }
        }
    }

    private void enterChannel() {
        @Nullable String root = xml.nextChild(0);
        if (root == null || !root.equals("rss")) {
            throw new ExchangeException(
                    "no WordPress export: its root is " + Quoted.of(String.valueOf(root)) + "; expected is rss");
        }
        for (String name = xml.nextChild(ROOT); name != null; name = xml.nextChild(ROOT)) {
            if (name.equals("channel")) {
                return;
            }
        }
        throw new ExchangeException("no WordPress export: there is no channel in it");
    }

    private static boolean isItem(String name) {
        return switch (name) {
            case "item", "wp:author", "wp:category", "wp:tag", "wp:term" -> true;
            default -> false;
        };
    }

    private WordPressItem site(boolean atEnd) {
        if (site.get("wp:wxr_version").isEmpty()) {
            throw new ExchangeException(
                    "no WordPress export: it is RSS without wp:wxr_version" + (atEnd ? "" : " before the first item"));
        }
        return head.site(site);
    }

    /** What others refer to is made at once: it is short, and goes into the memory. */
    private RawWordPressItem item(String name) {
        return switch (name) {
            case "wp:author" -> made(head.author(new RawItem(RawTexts.of(xml, HeadReading.AUTHOR))));
            case "wp:category" -> made(head.category(new RawItem(RawTexts.of(xml, HeadReading.TERM))));
            case "wp:tag" -> made(head.tag(new RawItem(RawTexts.of(xml, HeadReading.TERM))));
            case "wp:term" -> made(head.term(new RawItem(RawTexts.of(xml, HeadReading.TERM))));
            default -> items.take(ItemFields.read(xml, rules));
        };
    }

    private static RawWordPressItem made(WordPressItem item) {
        return new RawWordPressItem(0, () -> item);
    }

    /** What stands behind the channel is read, so that a fault in it is found. */
    private void finish() {
        for (int depth = ROOT; depth >= 0; depth--) {
            while (xml.nextChild(depth) != null) {
                // Nothing behind the channel is an item.
            }
        }
    }
}
