package io.github.standfirst.examples.archive.converting;

import io.github.standfirst.examples.archive.format.StoryFolder;
import io.github.standfirst.exchange.page.Labels;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.TextDirection;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The pages that list all others. They are built as trees, so that no text can become markup.
 *
 * @param title what the site is called
 * @param language of the words around
 * @param labels the words
 * @param zone in which days are printed
 */
record SiteIndex(String title, Language language, Labels labels, ZoneId zone) {

    private static final int ENTRIES = 200;

    private static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            ol{list-style:none;padding:0}li{margin:0 0 1rem}a{color:#0b57a4}p{margin:0;color:#595959}nav a{margin-inline-end:1rem}
            @media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8ab8f0}p{color:#aaa}}
            """;

    /** Writes as many pages as it takes. */
    void write(List<IndexEntry> entries, StoryFolder folder) throws IOException {
        List<IndexEntry> sorted =
                entries.stream().sorted(IndexEntry.NEWEST_FIRST).toList();
        int pages = Math.max(1, (sorted.size() + ENTRIES - 1) / ENTRIES);
        for (int page = 1; page <= pages; page++) {
            List<IndexEntry> onPage = sorted.subList((page - 1) * ENTRIES, Math.min(sorted.size(), page * ENTRIES));
            folder.write(name(page), page(onPage, page, pages));
        }
    }

    private static String name(int page) {
        return page == 1 ? "index.html" : "index-" + page + ".html";
    }

    private String page(List<IndexEntry> entries, int page, int pages) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html");
        mark(html, language);
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(page == 1 ? title : title + " (" + page + ")");
        head.appendElement("style").append(STYLE);
        Element main = html.appendElement("body").appendElement("main");
        main.appendElement("h1").text(title);
        Element list = main.appendElement("ol");
        entries.forEach(entry -> add(entry, list.appendElement("li")));
        if (pages > 1) {
            navigation(main.appendElement("nav"), page, pages);
        }
        return document.outerHtml() + "\n";
    }

    private void add(IndexEntry entry, Element item) {
        Element link = item.appendElement("a").attr("href", entry.file());
        link.text(entry.headline().isEmpty() ? entry.file() : entry.headline());
        mark(link, entry.language());
        Element facts = item.appendElement("p");
        if (entry.published() != null) {
            String day = LocalDate.ofInstant(entry.published(), zone).toString();
            facts.appendElement("time").attr("datetime", day).text(day);
            facts.appendText(" · ");
        }
        if (!entry.authors().isEmpty()) {
            facts.appendElement("bdi").text(String.join(", ", entry.authors()));
            facts.appendText(" · ");
        }
        facts.appendText(labels.commentCount(entry.comments()));
    }

    private static void navigation(Element nav, int page, int pages) {
        nav.attr("aria-label", "Pages");
        for (int other = 1; other <= pages; other++) {
            Element link =
                    nav.appendElement("a").attr("href", name(other)).text(String.format(Locale.ROOT, "%d", other));
            if (other == page) {
                link.attr("aria-current", "page");
            }
        }
    }

    private static void mark(Element element, Language language) {
        if (language.isDetermined()) {
            element.attr("lang", language.tag());
            element.attr("dir", language.direction() == TextDirection.RTL ? "rtl" : "ltr");
        }
    }
}
