package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Documents of the REST API for tests. */
final class RestSamples {

    static final WordPressRest REST = WordPressRest.builder()
            .zone(ZoneId.of("Asia/Yerevan"))
            .language(Language.parse("hy"))
            .fields(Set.of("subtitle"))
            .build();

    private static final WordPressRest PLAIN = WordPressRest.builder().build();

    private RestSamples() {}

    /** The documents of a folder of samples, those that are there. */
    static Map<WordPressRoute, byte[]> documents(String folder) {
        Map<WordPressRoute, byte[]> documents = new EnumMap<>(WordPressRoute.class);
        for (WordPressRoute route : WordPressRoute.values()) {
            String name = folder + "/" + route.name().toLowerCase(Locale.ROOT) + ".json";
            try (InputStream in = RestSamples.class.getResourceAsStream(name)) {
                if (in != null) {
                    documents.put(route, in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return documents;
    }

    /** What the documents of a folder say. */
    static WordPressSite site(String folder) {
        WordPressDocuments all = REST.documents();
        documents(folder).forEach(all::add);
        return all.read();
    }

    /** What one document says to a reader for which nothing is set. */
    static WordPressSite read(WordPressRoute route, String json) {
        return PLAIN.documents().add(route, json).read();
    }

    /** A published post of the id 1, with further members, each behind a comma. */
    static String post(String members) {
        return "{\"id\":1,\"status\":\"publish\",\"type\":\"post\",\"date_gmt\":\"2026-05-01T08:00:00\"" + members
                + "}";
    }

    /** The only post of a document. */
    static WordPressItem.Post readPost(String members) {
        List<WordPressItem.Post> posts =
                read(WordPressRoute.POSTS, post(members)).posts();
        return Objects.requireNonNull(posts.get(0), "post");
    }

    /** An approved comment on the post 1, with further members, each behind a comma. */
    static String comment(int id, String members) {
        return "{\"id\":" + id + ",\"post\":1,\"status\":\"approved\",\"type\":\"comment\",\"author_name\":\"Ara\","
                + "\"date_gmt\":\"2026-05-01T09:00:00\",\"content\":{\"rendered\":\"<p>Good.</p>\"}" + members + "}";
    }

    /** The post 1 with comments. */
    static WordPressItem.Post withComments(String... comments) {
        return PLAIN.documents()
                .add(WordPressRoute.COMMENTS, "[" + String.join(",", comments) + "]")
                .add(WordPressRoute.POSTS, post(""))
                .read()
                .posts()
                .get(0);
    }
}
