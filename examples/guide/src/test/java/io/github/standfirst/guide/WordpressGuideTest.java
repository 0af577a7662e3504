package io.github.standfirst.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.CategoryTree;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.wordpress.WordPressCategories;
import io.github.standfirst.exchange.wordpress.WordPressDocuments;
import io.github.standfirst.exchange.wordpress.WordPressExport;
import io.github.standfirst.exchange.wordpress.WordPressItem;
import io.github.standfirst.exchange.wordpress.WordPressItems;
import io.github.standfirst.exchange.wordpress.WordPressRest;
import io.github.standfirst.exchange.wordpress.WordPressRoute;
import io.github.standfirst.exchange.wordpress.WordPressSite;
import io.github.standfirst.text.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs the snippets of wordpress.md. */
class WordpressGuideTest {

    private static final String HEAD = "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Lakeside Letter</title>"
            + "<link>https://letter.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version>";
    private static final String ITEM = "<item><title>Ferry</title><content:encoded>It sails.</content:encoded>"
            + "<wp:post_id>1</wp:post_id><wp:post_date>2026-03-01 10:30:00</wp:post_date>"
            + "<wp:status>private</wp:status><wp:post_type>post</wp:post_type>"
            + "<wp:postmeta><wp:meta_key>subtitle</wp:meta_key><wp:meta_value>At last</wp:meta_value></wp:postmeta>"
            + "<wp:comment><wp:comment_id>5</wp:comment_id><wp:comment_author>Ara</wp:comment_author>"
            + "<wp:comment_author_email>ara@mail.example</wp:comment_author_email>"
            + "<wp:comment_date_gmt>2026-03-01 09:00:00</wp:comment_date_gmt>"
            + "<wp:comment_content>Good.</wp:comment_content><wp:comment_approved>1</wp:comment_approved>"
            + "</wp:comment></item>";

    private static InputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsItemByItem() {
        InputStream file = bytes(HEAD + ITEM + "</channel></rss>");
        List<Article> store = new ArrayList<>();
        List<CommentThread> threads = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        List<String> log = new ArrayList<>();

        // snippet
        WordPressExport export = WordPressExport.builder()
                .zone(ZoneId.of("Asia/Yerevan"))
                .fields(Set.of("subtitle"))
                .build();

        try (WordPressItems items = export.open(file)) {
            while (items.hasNext()) {
                WordPressItem item = items.next();
                if (item instanceof WordPressItem.Post post) {
                    store.add(post.article());
                    threads.add(CommentThread.of(post.article().id(), post.comments()));
                    contacts.addAll(post.contacts());
                }
                item.notes().forEach(note -> log.add(item + ": " + note));
            }
        }
        // end

        assertThat(store).extracting(Article::headline).containsExactly("Ferry");
        assertThat(threads).extracting(CommentThread::size).containsExactly(1);
        assertThat(contacts).extracting(Contact::email).hasSize(1);
        assertThat(log).hasSize(2).allMatch(line -> line.startsWith("Post[type=\"post\"") && !line.contains("@"));
    }

    private static WordPressItem.Post post() {
        WordPressExport export = WordPressExport.builder()
                .zone(ZoneId.of("Asia/Yerevan"))
                .fields(Set.of("subtitle"))
                .build();
        try (WordPressItems items = export.open(bytes(HEAD + ITEM + "</channel></rss>"))) {
            items.next();
            return (WordPressItem.Post) items.next();
        }
    }

    @Test
    void publishesWhatIsADraft() {
        WordPressItem.Post post = post();

        // snippet
        Moment posted = post.facts().posted();
        Article published = posted == null || post.passwordProtected()
                ? post.article()
                : post.article().withState(new PublicationState.Published(posted));
        // end

        assertThat(post.article().state()).isEqualTo(new PublicationState.Draft());
        assertThat(published.state())
                .isEqualTo(new PublicationState.Published(Moment.exact(Instant.parse("2026-03-01T06:30:00Z"))));
        assertThat(post.facts().fields()).isEqualTo(Map.of("subtitle", List.of("At last")));
    }

    @Test
    void makesATreeOfCategories() {
        List<Category> found = List.of(Category.of(new Slug("lake"), "Lake").under(new Slug("shore")));

        // snippet
        WordPressCategories categories = WordPressCategories.of(found);
        CategoryTree tree = categories.tree();
        List<String> changed = categories.notes();
        // end

        assertThat(tree.roots()).hasSize(1);
        assertThat(changed)
                .containsExactly(
                        "category \"lake\" has the parent \"shore\", which is not there; it stands at the top");
    }

    @Test
    void readsUpToTheFault() {
        WordPressExport export = WordPressExport.builder().build();
        InputStream torn = bytes(HEAD + "\n" + ITEM + "\n<item><title>Tor");

        // snippet
        List<WordPressItem> read = new ArrayList<>();
        String fault = "";
        try (WordPressItems items = export.open(torn)) {
            items.forEachRemaining(read::add);
        } catch (ExchangeException e) {
            // the export is no well-formed XML, at line 3, column 17, within rss > channel > item > title
            fault = e.getMessage();
        }
        // end

        assertThat(read).hasSize(2);
        assertThat(fault)
                .isEqualTo(
                        "the export is no well-formed XML, at line 3, column 17, within rss > channel > item > title");
    }

    /** All pages of a route, fetched by whoever reads the site. */
    private interface Pages {
        List<String> of(String path);
    }

    private static List<String> sitePages(String path) {
        return path.startsWith("/wp-json/wp/v2/posts?")
                ? List.of("[{\"id\":1,\"status\":\"publish\",\"date_gmt\":\"2026-03-01T06:30:00\","
                        + "\"title\":{\"rendered\":\"Ferry\"},\"content\":{\"rendered\":\"<p>It sails.</p>\"},"
                        + "\"meta\":{\"subtitle\":\"At last\"},\"author\":7}]")
                : path.startsWith("/wp-json/wp/v2/comments?")
                        ? List.of("[{\"id\":5,\"post\":1,\"author_name\":\"Ara\",\"author_email\":\"ara@mail.example\","
                                + "\"date_gmt\":\"2026-03-01T09:00:00\",\"content\":{\"rendered\":\"<p>Good.</p>\"},"
                                + "\"status\":\"approved\",\"type\":\"comment\"}]")
                        : List.of("[]");
    }

    @Test
    void readsDocumentsOfTheRestApi() {
        Pages pages = WordpressGuideTest::sitePages;
        List<Article> store = new ArrayList<>();
        List<CommentThread> threads = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        List<String> log = new ArrayList<>();

        // snippet
        WordPressRest rest = WordPressRest.builder()
                .zone(ZoneId.of("Asia/Yerevan"))
                .language(Language.parse("en"))
                .fields(Set.of("subtitle"))
                .build();

        WordPressDocuments documents = rest.documents();
        for (WordPressRoute route : WordPressRoute.values()) {
            for (String page : pages.of(route.path() + "?per_page=100")) {
                documents.add(route, page);
            }
        }
        WordPressSite site = documents.read();
        // end

        // snippet
        for (WordPressItem.Post post : site.posts()) {
            store.add(post.article());
            threads.add(CommentThread.of(post.article().id(), post.comments()));
            contacts.addAll(post.contacts());
        }
        site.items().forEach(item -> item.notes().forEach(note -> log.add(item + ": " + note)));
        // end

        assertThat(store).extracting(Article::headline).containsExactly("Ferry");
        assertThat(threads).extracting(CommentThread::size).containsExactly(1);
        assertThat(contacts).extracting(Contact::email).hasSize(1);
        assertThat(log).hasSize(1).allMatch(line -> line.endsWith("it has no credit") && !line.contains("@"));
    }

    @Test
    void tellsAnErrorOfTheSite() {
        WordPressDocuments documents = WordPressRest.builder().build().documents();
        String answer = "{\"code\":\"rest_no_route\",\"message\":\"No route was found\",\"data\":{\"status\":404}}";

        // snippet
        String fault = "";
        try {
            documents.add(WordPressRoute.POSTS, answer);
        } catch (ExchangeException e) {
            // no document of posts: it is an error of the site, "rest_no_route", status "404"; expected are posts
            fault = e.getMessage();
        }
        // end

        assertThat(fault)
                .isEqualTo("no document of posts: it is an error of the site, \"rest_no_route\", status \"404\";"
                        + " expected are posts");
    }
}
