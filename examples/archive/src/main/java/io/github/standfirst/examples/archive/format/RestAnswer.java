package io.github.standfirst.examples.archive.format;

import io.github.standfirst.exchange.wordpress.WordPressRoute;
import java.util.Optional;
import java.util.Set;

/** Tells by the members of its things which route of the REST API of WordPress gave a document. */
final class RestAnswer {

    private static final Set<String> OF_AN_ERROR = Set.of("code", "message", "data");

    private RestAnswer() {}

    /** The route of a document that begins so, empty where it is of none. */
    static Optional<WordPressRoute> route(Head head) {
        FirstObject thing = FirstObject.of(head);
        if (isEmptyPage(head) || thing.names().equals(OF_AN_ERROR)) {
            // Of whatever route: nothing is in it, or an error, which the reader names.
            return Optional.of(WordPressRoute.POSTS);
        }
        if (!thing.isNumber("id")) {
            return Optional.empty();
        }
        if (thing.isNumber("post") && (thing.has("author_name") || thing.has("parent") || thing.has("content"))) {
            return Optional.of(WordPressRoute.COMMENTS);
        }
        if (thing.has("taxonomy", "slug")) {
            boolean tags = thing.value("taxonomy").equals("post_tag");
            return Optional.of(tags ? WordPressRoute.TAGS : WordPressRoute.CATEGORIES);
        }
        if (thing.value("type").equals("attachment") || thing.has("media_type", "source_url")) {
            return Optional.of(WordPressRoute.MEDIA);
        }
        if (thing.has("type", "slug") || thing.has("title", "slug") || thing.has("title", "content")) {
            boolean pages = thing.value("type").equals("page");
            return Optional.of(pages ? WordPressRoute.PAGES : WordPressRoute.POSTS);
        }
        return thing.has("name", "slug") ? Optional.of(WordPressRoute.USERS) : Optional.empty();
    }

    private static boolean isEmptyPage(Head head) {
        return head.text().replaceAll("\\s", "").equals("[]");
    }
}
