package io.github.standfirst.examples.archive.statistics;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Statistics as one page that needs nothing else: no script, no font, no address. */
record StatsPage(Statistics statistics) {

    private static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            svg{width:100%;height:auto}svg text{font:13px system-ui,sans-serif;fill:currentColor}rect{fill:#0b57a4}
            table{border-collapse:collapse}caption{text-align:start}th,td{text-align:start;padding:.1rem 1rem .1rem 0}
            td{text-align:end}dl{display:grid;grid-template-columns:max-content auto;gap:.2rem 1rem}dd{margin:0}
            @media(prefers-color-scheme:dark){body{color:#eee;background:#161616}rect{fill:#8ab8f0}}
            """;

    String html() {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "en");
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text("Articles and comments in numbers");
        head.appendElement("style").append(STYLE);
        Element main = html.appendElement("body").appendElement("main");
        main.appendElement("h1").text("Articles and comments in numbers");
        Element sums = main.appendElement("dl");
        sums.appendElement("dt").text("Articles");
        sums.appendElement("dd").text(String.valueOf(statistics.articles()));
        sums.appendElement("dt").text("Comments");
        sums.appendElement("dd").text(String.valueOf(statistics.comments()));
        List<Distribution> distributions = statistics.distributions();
        for (int i = 0; i < distributions.size(); i++) {
            Element section = main.appendElement("section");
            section.appendElement("h2").text(distributions.get(i).title());
            new BarChart(distributions.get(i), i).drawIn(section);
            addTable(distributions.get(i), section);
        }
        return document.outerHtml() + "\n";
    }

    private static void addTable(Distribution distribution, Element section) {
        Element details = section.appendElement("details");
        details.appendElement("summary").text("In numbers");
        Element table = details.appendElement("table");
        table.appendElement("caption").text(distribution.title());
        Element body = table.appendElement("tbody");
        for (Distribution.Count count : distribution.counts()) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(count.kind());
            row.appendElement("td").text(String.valueOf(count.number()));
        }
    }
}
