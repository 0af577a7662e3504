package io.github.standfirst.examples.archive.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A made-up export of WordPress: posts as sites have them, some written in the old editor and some in blocks, a few with
 * markup that no policy allows, with threads of comments. Equal seeds give equal bytes.
 */
final class SyntheticExport {

    private static final int AUTHORS = 20;
    private static final int CATEGORIES = 40;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final LocalDateTime FIRST = LocalDateTime.of(2009, 3, 1, 8, 0);

    private final SplittableRandom random;
    private final OutputStream out;
    private long written;
    private int commentId = 1;

    SyntheticExport(long seed, OutputStream out) {
        random = new SplittableRandom(seed);
        this.out = out;
    }

    /**
     * Writes an export.
     *
     * @param bytes how long it is at least; it ends with the item that reaches that
     * @return how many posts it has
     * @throws IOException if it cannot be written
     */
    int write(long bytes) throws IOException {
        head();
        int posts = 0;
        while (written < bytes) {
            posts++;
            post(posts);
        }
        print("</channel>\n</rss>\n");
        return posts;
    }

    private void head() throws IOException {
        print("""
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0"
                \txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                \txmlns:content="http://purl.org/rss/1.0/modules/content/"
                \txmlns:wfw="http://wellformedweb.org/CommentAPI/"
                \txmlns:dc="http://purl.org/dc/elements/1.1/"
                \txmlns:wp="http://wordpress.org/export/1.2/">
                <channel>
                \t<title>The Synthetic Courier</title>
                \t<link>https://courier.example</link>
                \t<description>News that never happened</description>
                \t<language>en-US</language>
                \t<wp:wxr_version>1.2</wp:wxr_version>
                \t<wp:base_site_url>https://courier.example</wp:base_site_url>
                \t<wp:base_blog_url>https://courier.example</wp:base_blog_url>
                """);
        for (int i = 1; i <= AUTHORS; i++) {
            print("\t<wp:author><wp:author_id>" + i + "</wp:author_id><wp:author_login><![CDATA[writer" + i
                    + "]]></wp:author_login><wp:author_email><![CDATA[writer" + i
                    + "@courier.example]]></wp:author_email><wp:author_display_name><![CDATA["
                    + SyntheticWords.ENGLISH.phrase(random, 2) + "]]></wp:author_display_name></wp:author>\n");
        }
        for (int i = 1; i <= CATEGORIES; i++) {
            print("\t<wp:category><wp:term_id>" + i + "</wp:term_id><wp:category_nicename><![CDATA[section-" + i
                    + "]]></wp:category_nicename><wp:category_parent><![CDATA["
                    + (i > 10 ? "section-" + (i % 10 + 1) : "") + "]]></wp:category_parent><wp:cat_name><![CDATA["
                    + SyntheticWords.ENGLISH.phrase(random, 2) + "]]></wp:cat_name></wp:category>\n");
        }
    }

    private void post(int number) throws IOException {
        SyntheticWords words = SyntheticWords.any(random);
        String time = TIME.format(FIRST.plusMinutes(number * 37L));
        int category = 1 + random.nextInt(CATEGORIES);
        StringBuilder item = new StringBuilder(16 * 1024);
        item.append("\t<item>\n\t\t<title><![CDATA[")
                .append(words.phrase(random, 5 + random.nextInt(6)))
                .append("]]></title>\n\t\t<link>https://courier.example/")
                .append(number)
                .append(
                        "/</link>\n\t\t<pubDate>Sun, 01 Mar 2009 08:00:00 +0000</pubDate>\n\t\t<dc:creator><![CDATA[writer")
                .append(1 + random.nextInt(AUTHORS))
                .append("]]></dc:creator>\n\t\t<guid isPermaLink=\"false\">https://courier.example/?p=")
                .append(number)
                .append("</guid>\n\t\t<description></description>\n\t\t<content:encoded><![CDATA[");
        body(item, words, number);
        item.append("]]></content:encoded>\n\t\t<excerpt:encoded><![CDATA[")
                .append(random.nextInt(4) == 0 ? words.sentences(random, 2) : "")
                .append("]]></excerpt:encoded>\n");
        element(item, "post_id", String.valueOf(number));
        element(item, "post_date", time);
        element(item, "post_date_gmt", time);
        element(item, "post_modified", time);
        element(item, "post_modified_gmt", time);
        element(item, "comment_status", "open");
        element(item, "ping_status", "closed");
        element(item, "post_name", "story-" + number);
        element(item, "status", random.nextInt(20) == 0 ? "draft" : "publish");
        element(item, "post_parent", "0");
        element(item, "menu_order", "0");
        element(item, "post_type", random.nextInt(50) == 0 ? "page" : "post");
        element(item, "post_password", "");
        element(item, "is_sticky", "0");
        item.append("\t\t<category domain=\"category\" nicename=\"section-")
                .append(category)
                .append("\"><![CDATA[Section ")
                .append(category)
                .append("]]></category>\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            int tag = random.nextInt(500);
            item.append("\t\t<category domain=\"post_tag\" nicename=\"tag-")
                    .append(tag)
                    .append("\"><![CDATA[Tag ")
                    .append(tag)
                    .append("]]></category>\n");
        }
        item.append("\t\t<wp:postmeta><wp:meta_key><![CDATA[_edit_last]]></wp:meta_key>"
                + "<wp:meta_value><![CDATA[1]]></wp:meta_value></wp:postmeta>\n");
        comments(item, time);
        item.append("\t</item>\n");
        print(item.toString());
    }

    private static void element(StringBuilder item, String name, String value) {
        item.append("\t\t<wp:")
                .append(name)
                .append("><![CDATA[")
                .append(value)
                .append("]]></wp:")
                .append(name)
                .append(">\n");
    }

    private void body(StringBuilder item, SyntheticWords words, int number) {
        int kind = random.nextInt(10);
        int paragraphs = 4 + random.nextInt(14);
        for (int i = 0; i < paragraphs; i++) {
            String text = paragraph(words);
            if (kind < 5) {
                item.append(text).append("\n\n");
            } else {
                item.append("<!-- wp:paragraph -->\n<p>").append(text).append("</p>\n<!-- /wp:paragraph -->\n\n");
            }
            if (i == 1) {
                picture(item, words, number, kind >= 5);
            }
        }
        if (kind == 9) {
            item.append("<div class=\"promo\" style=\"color:red\" onclick=\"track()\">")
                    .append(words.phrase(random, 4))
                    .append("<script>track(")
                    .append(number)
                    .append(")</script></div>\n");
        }
    }

    private String paragraph(SyntheticWords words) {
        String text = words.sentences(random, 2 + random.nextInt(4));
        return switch (random.nextInt(5)) {
            case 0 ->
                text + " <a href=\"https://elsewhere.example/" + random.nextInt(1000) + "\">" + words.phrase(random, 3)
                        + "</a>.";
            case 1 ->
                "<strong>" + words.phrase(random, 3) + "</strong> " + text + " &amp; <em>" + words.phrase(random, 2)
                        + "</em>";
            default -> text;
        };
    }

    private void picture(StringBuilder item, SyntheticWords words, int number, boolean block) {
        String address = "https://courier.example/wp-content/uploads/" + number + ".jpg";
        if (block) {
            item.append("<!-- wp:image {\"id\":")
                    .append(number)
                    .append("} -->\n<figure class=\"wp-block-image\"><img src=\"")
                    .append(address)
                    .append("\" alt=\"")
                    .append(words.phrase(random, 4))
                    .append("\"/><figcaption>")
                    .append(words.phrase(random, 6))
                    .append("</figcaption></figure>\n<!-- /wp:image -->\n\n");
        } else {
            item.append("<img src=\"")
                    .append(address)
                    .append("\" alt=\"")
                    .append(words.phrase(random, 4))
                    .append("\" width=\"640\" height=\"480\" />\n\n");
        }
    }

    private void comments(StringBuilder item, String time) {
        int first = commentId;
        int count = random.nextInt(3) == 0 ? random.nextInt(30) : random.nextInt(6);
        for (int i = 0; i < count; i++) {
            SyntheticWords words = SyntheticWords.any(random);
            int id = commentId++;
            int parent = i > 0 && random.nextBoolean() ? first + random.nextInt(i) : 0;
            item.append("\t\t<wp:comment>\n\t");
            element(item, "comment_id", String.valueOf(id));
            element(item, "comment_author", words.phrase(random, 2));
            element(item, "comment_author_email", "reader" + random.nextInt(100_000) + "@mail.example");
            item.append("\t\t<wp:comment_author_url></wp:comment_author_url>\n");
            element(item, "comment_author_IP", "192.0.2." + random.nextInt(256));
            element(item, "comment_date", time);
            element(item, "comment_date_gmt", time);
            element(item, "comment_content", words.sentences(random, 1 + random.nextInt(4)));
            element(item, "comment_approved", random.nextInt(12) == 0 ? "0" : "1");
            element(item, "comment_type", "comment");
            element(item, "comment_parent", String.valueOf(parent));
            element(item, "comment_user_id", "0");
            item.append("\t\t</wp:comment>\n");
        }
    }

    private void print(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        written += bytes.length;
    }
}
