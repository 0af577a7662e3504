package io.github.standfirst.exchange.wordpress;

import java.util.Set;

/** The names of elements as exports usually write them, whatever prefixes a file has for its namespaces. */
final class WxrName {

    private static final String EXPORT = "wordpress.org/export/";
    private static final String EXCERPT = "/excerpt/";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String CREATOR = "http://purl.org/dc/elements/1.1/";

    /** The elements of RSS itself that are read. */
    private static final Set<String> PLAIN = Set.of(
            "rss",
            "channel",
            "item",
            "title",
            "link",
            "description",
            "language",
            "pubDate",
            "category",
            "guid",
            "generator",
            "image");

    private WxrName() {}

    /**
     * The name with its usual prefix: {@code wp:post_id}, {@code content:encoded}, {@code title}.
     *
     * @return the address of the namespace in braces before the name, where it is one that exports do not use
     */
    static String of(String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        String address = namespace.startsWith("https://") ? namespace.substring("https://".length()) : namespace;
        address = address.startsWith("http://") ? address.substring("http://".length()) : address;
        if (address.startsWith(EXPORT)) {
            return (address.endsWith(EXCERPT) ? "excerpt:" : "wp:") + local;
        }
        if (namespace.equals(CONTENT)) {
            return "content:" + local;
        }
        return namespace.equals(CREATOR) ? "dc:" + local : "{" + namespace + "}" + local;
    }

    /** Answers whether a name can be shown as it is: it is one of those that exports have. */
    static boolean isKnown(String name) {
        return PLAIN.contains(name)
                || ItemFields.NAMES.contains(name)
                || name.equals("wp:comment")
                || name.equals("wp:postmeta")
                || CommentFields.NAMES.contains(name);
    }
}
