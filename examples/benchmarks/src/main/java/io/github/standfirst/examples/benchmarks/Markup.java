package io.github.standfirst.examples.benchmarks;

import java.util.List;
import java.util.Random;

/** Markup as readers, newsrooms, bad editors and attackers write it, the same from the same seed. */
final class Markup {

    private static final List<String> WORDS =
            List.of(("the ferry crossed lake at dawn while people waited on pier for news"
                            + " from harbour master who had promised that repairs would be done before spring and nobody"
                            + " believed him until engine started again after twenty years of silence near old mill")
                    .split(" "));

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)><g/onload=alert(2)></svg>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"ja&Tab;vascript:alert(1)\">x</a>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<noscript><style></noscript><img src=x onerror=alert(1)></style></noscript>",
            "<b><p><a href=//x>y<table><td></b><a href=//z>q</table>",
            "<li></td></ol><body onload=alert(1)><input autofocus onfocus=alert(1)>",
            "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
            "<p style=\"background:url(javascript:alert(1))\" class=admin id=location>z",
            "<template><style></template><textarea></style><x/></textarea>",
            "\"><details open ontoggle=alert(1)><!--<b>--!>");

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private Markup(long seed) {
        random = new Random(seed);
    }

    /** Plain text of about so many characters. */
    static String plain(int length) {
        Markup markup = new Markup(1);
        while (markup.out.length() < length) {
            markup.sentence();
        }
        return markup.out.toString();
    }

    /** What a reader typed into an editor that makes no mistakes. */
    static String comment() {
        return new Markup(2).commentOf(600);
    }

    /** A body as an editing system stores it. */
    static String article(int length) {
        Markup markup = new Markup(3);
        while (markup.out.length() < length) {
            markup.block();
        }
        return markup.out.toString();
    }

    /**
     * A body that was pasted from everywhere.
     *
     * @param misnested whether elements overlap, too
     */
    static String messy(int length, boolean misnested) {
        Markup markup = new Markup(4);
        while (markup.out.length() < length) {
            markup.messyBlock(misnested);
        }
        return markup.out.toString();
    }

    /** Attack upon attack. */
    static String hostile(int length) {
        Markup markup = new Markup(5);
        while (markup.out.length() < length) {
            markup.sentence();
            markup.out.append(ATTACKS.get(markup.random.nextInt(ATTACKS.size())));
        }
        return markup.out.toString();
    }

    /** A whole page: head, menus, scripts, icons, forms, an article, its comments, a footer. */
    static String page(int length) {
        Markup markup = new Markup(6);
        markup.pageHead();
        while (markup.out.length() < length) {
            switch (markup.random.nextInt(6)) {
                case 0 -> markup.menu();
                case 1 -> markup.card();
                case 2 -> markup.script();
                case 3 -> markup.messyBlock(markup.random.nextInt(4) == 0);
                default -> markup.block();
            }
        }
        markup.out.append("<form action=\"/search\" method=get><label for=q>Search</label>"
                + "<input id=q name=q type=search><button type=submit>Go</button></form></main></body></html>\n");
        return markup.out.toString();
    }

    private String commentOf(int length) {
        while (out.length() < length) {
            out.append("<p>");
            sentence();
            out.append("<em>").append(words(2)).append("</em>, ");
            sentence();
            out.append("<a href=\"https://news.example/")
                    .append(random.nextInt(10_000))
                    .append("\">");
            out.append(words(3)).append("</a> &amp; ").append(words(4)).append(".</p>\n");
        }
        return out.toString();
    }

    private void block() {
        switch (random.nextInt(8)) {
            case 0 -> out.append("<h2>").append(words(5)).append("</h2>\n");
            case 1 -> {
                out.append("<ul>\n");
                for (int i = 0; i < 4; i++) {
                    out.append("<li>").append(words(8)).append("</li>\n");
                }
                out.append("</ul>\n");
            }
            case 2 ->
                out.append("<figure><img src=\"https://media.example/")
                        .append(random.nextInt(100_000))
                        .append(".jpg\" alt=\"")
                        .append(words(6))
                        .append("\" width=\"1200\" height=\"800\"><figcaption>")
                        .append(words(9))
                        .append("</figcaption></figure>\n");
            case 3 -> out.append("<blockquote><p>").append(words(20)).append("</p></blockquote>\n");
            default -> {
                out.append("<p>");
                sentence();
                out.append("<a href=\"https://news.example/")
                        .append(words(1))
                        .append('/')
                        .append(random.nextInt(10_000));
                out.append("\">").append(words(3)).append("</a> ");
                sentence();
                out.append("<strong>").append(words(2)).append("</strong> \u2014 ");
                sentence();
                out.append("</p>\n");
            }
        }
    }

    private void messyBlock(boolean misnested) {
        switch (random.nextInt(9)) {
            case 0 -> script();
            case 1 ->
                out.append("<iframe width=560 height=315 src=\"https://video.example/embed/")
                        .append(random.nextInt(10_000))
                        .append("\" allowfullscreen></iframe>\n");
            case 2 ->
                out.append("<!-- wp:paragraph {\"x\":1} --><P STYLE='margin:0;color:red' align=center>")
                        .append(words(25))
                        .append("<br /></P><!-- /wp:paragraph -->\n");
            case 3 ->
                out.append("<ul class=\"wp-block-list\"><li>")
                        .append(words(6))
                        .append("<li>")
                        .append(words(7));
            case 4 ->
                out.append("<div class=\"wrap\" data-id=\"")
                        .append(random.nextInt())
                        .append("\"><font face=Arial>")
                        .append(words(15))
                        .append("&nbsp;&ndash; &quot;")
                        .append(words(4))
                        .append("&quot; &copy;&eacute;</font></div>\n");
            case 5 -> {
                out.append("<p>").append(words(12));
                out.append(misnested ? "<b>" + words(2) + "<i>" + words(2) + "</b>" + words(1) + "</i>" : "<b></b>");
                out.append("<p>").append(words(20)).append("</p>");
            }
            case 6 ->
                out.append("<table border=1 class=t><tr><td>")
                        .append(words(3))
                        .append("</td><td align=right>")
                        .append(random.nextInt(100))
                        .append("</td></tr></table>");
            default -> {
                out.append("<p class=\"has-text-align-left\" style=\"font-size:14px\">");
                sentence();
                out.append("<a href='https://news.example/?a=1&b=")
                        .append(random.nextInt(99))
                        .append("' target=_blank>");
                out.append(words(4))
                        .append("</a><span style=\"mso-x:y\">")
                        .append(words(10))
                        .append("</span></p>\n");
            }
        }
        if (out.length() > 4 && out.charAt(out.length() - 1) != '\n' && out.charAt(out.length() - 1) != '>') {
            out.append("</ul>\n");
        }
    }

    private void script() {
        out.append("<script type=\"text/javascript\">(function(w,d){if(w.a<2&&d){w.q=w.q||[];w.q.push(['")
                .append(words(3))
                .append("']);}})(window,document);</script>\n<style>.x>a{color:#123;margin:0 auto}</style>\n");
    }

    private void pageHead() {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(words(6))
                .append("</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n");
        script();
        out.append("</head>\n<body class=\"single post\">\n<header><div id=\"top\"><a href=\"/\" class=\"logo\">")
                .append("<svg viewBox=\"0 0 24 24\"><path d=\"M3 4h18v2H3z\"/></svg></a></div></header>\n<main>\n");
    }

    private void menu() {
        out.append("<nav class=\"menu\"><ul>\n");
        for (int i = 0; i < 6; i++) {
            out.append("<li class=\"menu-item\"><a href=\"/section/")
                    .append(words(1))
                    .append("\">");
            out.append(words(2)).append("</a></li>\n");
        }
        out.append("</ul></nav>\n");
    }

    private void card() {
        out.append("<div class=\"card\" data-track=\"click\"><a href=\"/").append(random.nextInt(99_999));
        out.append("\"><img class=\"lazy\" src=\"https://media.example/").append(random.nextInt(9_999));
        out.append(".webp\" srcset=\"https://media.example/a.webp 2x\" alt=\"\" loading=\"lazy\"></a><h3>");
        out.append(words(7))
                .append("</h3><p>")
                .append(words(18))
                .append("</p><button type=\"button\" aria-label=\"Save\">")
                .append("<svg width=\"16\" height=\"16\"><path d=\"M0 0h4v4H0z\"/></svg></button></div>\n");
    }

    private void sentence() {
        out.append(words(6 + random.nextInt(10))).append(". ");
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
