package io.github.standfirst.examples.archive.format;

import io.github.standfirst.article.Article;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of files for articles, made of what no file system takes for anything else. */
public final class StoryNames {

    private static final int MAX_BYTES = 100;

    private StoryNames() {}

    /**
     * The name of an article's file without an extension: the slug for people, a full stop, which no other file's name has
     * so, and the id, which makes it the only one. Of both other characters than lower-case ASCII letters, digits and hyphens are written as their UTF-8 in hexadecimal,
     * so that no id can leave the folder, and no two become one where case does not count.
     */
    public static String of(Article article) {
        String id = encoded(article.id().value());
        return (article.slug() == null ? "article" : encoded(article.slug().value())) + "." + id;
    }

    private static String encoded(String text) {
        StringBuilder name = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == '-';
            name.append(plain ? String.valueOf((char) unit) : String.format(Locale.ROOT, "_%02x", unit));
        }
        return name.length() <= MAX_BYTES
                ? name.toString()
                : name.substring(0, MAX_BYTES - 17) + "_" + String.format(Locale.ROOT, "%016x", fingerprint(text));
    }

    /** Tells long names apart (FNV-1a, 64 bits). */
    private static long fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (unit & 0xFF)) * 0x100000001b3L;
        }
        return hash;
    }
}
