package io.github.standfirst.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Markup that is half well nested and half not, with everything in it that parsers treat in a way of its own. */
final class MarkupSoup {

    private static final List<String> TAGS = List.of(
            ("a b span br img hr p pre h2 h5 div blockquote figure address ul ol li dl dt dd table caption thead tbody tr"
                            + " td th font nobr center button form textarea script iframe video label meta input search"
                            + " x-note listing nav noscript object svg select")
                    .split(" "));

    private static final List<String> PIECES = List.of(
            "x",
            " ",
            "\n",
            "\u00A0",
            "\uFEFF",
            "\u202E",
            "&#0;",
            "&#13;",
            "&NewLine;",
            "&#xC;",
            "&#39;",
            "&#x1F600;",
            "&lt;b&gt;",
            "&amp",
            "&nbsp;",
            "&eacute;",
            "&copy",
            "&not",
            "&notit;",
            "AT&T",
            "&Tab;",
            "<!--",
            "-->",
            "<!-- c -->",
            "<![CDATA[",
            "]]>",
            "<?php",
            "<!doctype html>",
            "</",
            "<",
            ">",
            "\"",
            "'",
            "<b title='",
            "<a href=\"javascript:x\">",
            "<p id=x onclick=y>",
            "<pre>\n",
            "<br/>",
            "<div/>",
            "<img src=/a.png/>",
            "<a href=/x?a=1&b=2&copy=3>",
            "<A HREF='/Q'>",
            "</A>",
            "<P CLASS=c-a>",
            "<span id=q class='c-x y'>",
            "<td align=left>",
            "</p>",
            "</br>",
            "<html lang=x>",
            "<body>",
            "</body>",
            "</html>",
            "<head>",
            "</head>",
            "<svg><g/></svg>",
            "<svg viewBox=x><g><path d='M0'/>t</g></svg>",
            "<svg><title>x</title></svg>",
            "<svg><g></svg>",
            "<svg><p>",
            "</svg>",
            "<svg/>",
            "<select><option>a<option>b</select>",
            "<select><b>",
            "<noscript><img src=/a.png></noscript>",
            "<noscript><!--</noscript>",
            "<noscript>",
            "</noscript>",
            "<script><!-- a --></script>",
            "<script><!-- <script> --></script>",
            "<style><!-- x --></style>",
            "<title><!--</title>",
            "<img src=/a.png alt='x'class=c>",
            "</img>",
            "</source>",
            "<a href=/x [y]=1 @z>",
            "<object><param name=x></object>",
            "<marquee>",
            "<area>",
            "<p/>",
            "<script>var a='<b>';</script>",
            "<style>p{}</style>",
            "<title>x</title>",
            "<input type=hidden>",
            "<select><option>q</option></select>",
            "<ruby>a<rt>b</rt></ruby>",
            "<template><p></template>",
            "<object></object>",
            "<iframe src=//host.example/x></iframe>",
            "<iframe>");

    private MarkupSoup() {}

    /** A piece or tag of each number. */
    static String piece(int number) {
        int all = PIECES.size() + 2 * TAGS.size();
        int index = Math.floorMod(number, all);
        if (index < PIECES.size()) {
            return PIECES.get(index);
        }
        String tag = TAGS.get((index - PIECES.size()) / 2);
        return (index - PIECES.size()) % 2 == 0 ? StableMarkupTest.tag(tag) : "</" + tag + ">";
    }

    /** Up to fourteen pieces; half of the soups close what they left open. */
    static String random(Random random) {
        StringBuilder soup = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            int kind = random.nextInt(10);
            if (kind < 4) {
                String tag = TAGS.get(random.nextInt(TAGS.size()));
                soup.append(StableMarkupTest.tag(tag));
                open.push(tag);
            } else if (kind < 7 && !open.isEmpty()) {
                soup.append("</").append(open.pop()).append('>');
            } else if (kind < 8) {
                soup.append("</").append(TAGS.get(random.nextInt(TAGS.size()))).append('>');
            } else {
                soup.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            soup.append(random.nextInt(3) == 0 ? "t" : "");
        }
        if (random.nextBoolean()) {
            open.forEach(tag -> soup.append("</").append(tag).append('>'));
        }
        return soup.toString();
    }
}
