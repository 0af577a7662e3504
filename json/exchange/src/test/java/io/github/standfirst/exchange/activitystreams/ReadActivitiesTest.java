package io.github.standfirst.exchange.activitystreams;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadActivitiesTest {

    private static final Instant READ = Instant.parse("2026-05-01T00:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Yerevan");
    private static final ArticleId ARTICLE = ArticleId.of("7");
    private static final WebUrl ADDRESS = WebUrl.parse("https://news.example/lamp");
    private static final ActivityStreams ACTIVITIES =
            ActivityStreams.builder().zone(ZONE).build();

    private static ReadActivities replies(String json) {
        return ACTIVITIES.readReplies(json, ARTICLE, ADDRESS, READ);
    }

    private static WebUrl url(String address) {
        return WebUrl.parse(address);
    }

    @Test
    void readsNoteOfAMicroblog() {
        ReadActivities read = replies("""
                {
                  "@context": ["https://www.w3.org/ns/activitystreams",
                    {"ostatus": "http://ostatus.example/#", "sensitive": "as:sensitive"}],
                  "id": "https://social.example/users/ani/statuses/113",
                  "type": "Note",
                  "summary": "Lake politics",
                  "inReplyTo": "https://news.example/lamp",
                  "published": "2026-04-30T10:00:00Z",
                  "url": "https://social.example/@ani/113",
                  "attributedTo": "https://social.example/users/ani",
                  "to": ["https://www.w3.org/ns/activitystreams#Public"],
                  "cc": ["https://social.example/users/ani/followers"],
                  "sensitive": true,
                  "conversation": "tag:social.example,2026:objectId=9",
                  "content": "<p><span class=\\"h-card\\"><a href=\\"https://news.example/@desk\\" class=\\"u-url mention\\">@<span>desk</span></a></span> At last! <a href=\\"https://social.example/tags/ferry\\" rel=\\"tag\\">#<span>ferry</span></a></p>",
                  "contentMap": {"en": "<p><span class=\\"h-card\\"><a href=\\"https://news.example/@desk\\" class=\\"u-url mention\\">@<span>desk</span></a></span> At last! <a href=\\"https://social.example/tags/ferry\\" rel=\\"tag\\">#<span>ferry</span></a></p>"},
                  "tag": [{"type": "Mention", "href": "https://news.example/@desk", "name": "@desk@news.example"},
                    {"type": "Hashtag", "href": "https://social.example/tags/ferry", "name": "#ferry"}],
                  "replies": {"id": "https://social.example/users/ani/statuses/113/replies", "type": "Collection",
                    "first": {"type": "CollectionPage", "next": "https://social.example/more", "items": []}}
                }
                """);

        assertThat(read.comments())
                .containsExactly(Comment.Posted.builder(
                                CommentId.of("https://social.example/users/ani/statuses/113"),
                                ARTICLE,
                                Moment.exact(Instant.parse("2026-04-30T10:00:00Z")),
                                Commenter.reader("@ani@social.example")
                                        .withWebsite(url("https://social.example/users/ani")),
                                HtmlPolicy.comment()
                                        .sanitize("<p><a href=\"https://news.example/@desk\">@desk</a> At last! "
                                                + "<a href=\"https://social.example/tags/ferry\">#ferry</a></p>"))
                        .language(Language.parse("en"))
                        .build());
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/replies/first/next", "is an address only; nothing is fetched"),
                        new Note("/url", "is not read"),
                        new Note("/conversation", "is not read"),
                        new Note("/tag", "is not read"),
                        new Note("", "has a content warning, which is left out"));
        assertThat(read.report().removals())
                .isNotEmpty()
                .allMatch(removed -> removed.pointer().equals("/contentMap/en"));
    }

    @Test
    void readsArticleOfABlog() {
        ActivityStreams allowing = ActivityStreams.builder()
                .zone(ZONE)
                .extensions(Set.of("interactionPolicy"))
                .build();

        ReadActivities read = allowing.read("""
                {
                  "@context": "https://www.w3.org/ns/activitystreams",
                  "id": "https://blog.example/?p=12",
                  "type": "Article",
                  "attachment": [{"type": "Image", "url": "https://blog.example/a.jpg"}],
                  "attributedTo": {"type": "Group", "id": "https://blog.example/?author=0", "name": "The blog",
                    "icon": {"type": "Image", "url": "https://blog.example/icon.png"}},
                  "content": "<h1>Boats</h1><p>Out.</p>",
                  "contentMap": {"en": "<h1>Boats</h1><p>Out.</p>", "hy": "<p>Նավեր</p>"},
                  "name": "Boats out",
                  "nameMap": {"hy": "Նավեր", "en-GB": "Boats out, then"},
                  "summary": "<p>Short <script>x</script></p>",
                  "image": [{"type": "Image", "url": {"type": "Link", "href": "https://blog.example/boat.jpg"},
                    "name": "A boat", "width": 640, "height": 480}, "https://blog.example/b.jpg"],
                  "interactionPolicy": {"canQuote": true},
                  "published": "2026-04-29",
                  "updated": "2026-04-30T10:00",
                  "url": [{"type": "Link", "href": "https://blog.example/boats.pdf", "mediaType": "application/pdf"},
                    {"type": "Link", "href": "https://blog.example/boats", "mediaType": "text/html"}],
                  "to": "as:Public",
                  "tag": [{"type": "Hashtag", "name": "#ferry"}, {"type": "Hashtag", "name": "#Ferry"},
                    {"type": "Emoji", "name": ":boat:"}],
                  "replies": "https://blog.example/replies/12"
                }
                """, READ);

        Author blog = Author.builder("The blog", AuthorKind.ORGANIZATION)
                .url(url("https://blog.example/?author=0"))
                .portrait(new Image(url("https://blog.example/icon.png"), null, null, null))
                .build();
        assertThat(read.articles())
                .containsExactly(Article.builder(
                                ArticleId.of("https://blog.example/?p=12"), Language.parse("en"), "Boats out, then")
                        .canonicalUrl(url("https://blog.example/boats"))
                        .standfirst(HtmlPolicy.article().sanitize("<p>Short </p>"))
                        .body(HtmlPolicy.article().sanitize("<h2>Boats</h2><p>Out.</p>"))
                        .lead(Figure.of(Image.of(url("https://blog.example/boat.jpg"), "A boat")
                                .withSize(new Image.Size(640, 480))))
                        .credits(List.of(new Credit(CreditRole.AUTHOR, blog)))
                        .tags(List.of(new Tag(Slug.of("ferry"), "ferry")))
                        .state(new Published(Moment.onDay(LocalDate.of(2026, 4, 29), ZONE)))
                        .modified(Instant.parse("2026-04-30T06:00:00Z"))
                        .extensions(Map.of("interactionPolicy", "{\"canQuote\":true}"))
                        .build());
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/replies", "is an address only; nothing is fetched"),
                        new Note("/attachment", "is not read"),
                        new Note("/contentMap", "has the text in other languages, too; they are left out"),
                        new Note("/nameMap", "has the text in other languages, too; they are left out"),
                        new Note("/url", "has several addresses; one is read, that of a page if there is one"),
                        new Note("/image", "has several pictures; the first is read"),
                        new Note("/tag/1", "is a tag that stands twice; it is left out"),
                        new Note("/tag/2", "is of the type \"Emoji\", which is not read"));
    }

    @Test
    void followsRepliesWhereverTheyStand() {
        ReadActivities read = ACTIVITIES.read("""
                {
                  "type": "OrderedCollection",
                  "orderedItems": [
                    {"id": "https://a.example/1", "type": ["Article", "Object"], "name": "One", "published": "2026-01-01T00:00:00Z",
                      "replies": {"type": "Collection", "items": [
                        {"@id": "https://a.example/n1", "@type": "as:Note", "content": "a", "published": "2026-01-01T00:01:00Z",
                          "replies": {"type": "Collection", "items": [
                            {"id": "https://a.example/n2", "type": "Note", "content": "b", "published": "2026-01-01T00:02:00Z"}]}}]}},
                    {"id": "https://b.example/n3", "type": "https://www.w3.org/ns/activitystreams#Note", "content": "c",
                      "inReplyTo": {"type": "Note", "id": "https://a.example/n2"}, "published": "2026-01-01T00:03:00Z"},
                    {"id": "https://b.example/n4", "type": "Tombstone", "formerType": "Note", "name": "Bob",
                      "inReplyTo": ["https://b.example/n3"], "deleted": "2026-01-02T00:00:00Z"},
                    {"id": "https://b.example/n5", "type": "Note", "content": "d", "published": "2026-01-01T00:03:00Z"},
                    {"id": "https://c.example/u", "type": "Person"},
                    "https://c.example/elsewhere"]
                }
                """, READ);

        ArticleId one = ArticleId.of("https://a.example/1");
        assertThat(read.articles()).extracting(Article::id).containsExactly(one);
        assertThat(read.comments())
                .extracting(comment -> comment.id() + " < " + comment.parent() + " on " + comment.article())
                .containsExactly(
                        "https://a.example/n1 < null on " + one,
                        "https://a.example/n2 < https://a.example/n1 on " + one,
                        "https://b.example/n3 < https://a.example/n2 on " + one,
                        "https://b.example/n4 < https://b.example/n3 on " + one);
        assertThat(read.comments().get(3))
                .isEqualTo(new Comment.Tombstone(
                        CommentId.of("https://b.example/n4"),
                        one,
                        CommentId.of("https://b.example/n3"),
                        Moment.about(Instant.parse("2026-01-02T00:00:00Z")),
                        Instant.parse("2026-01-02T00:00:00Z"),
                        ErasureReason.UNKNOWN));
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/orderedItems/4", "is of the type \"Person\", which is not read"),
                        new Note("/orderedItems/5", "is an address only; nothing is fetched"),
                        new Note("/orderedItems/2/name", "is not read"),
                        new Note("/orderedItems/3", "answers no article that is known; it is left out"));
    }

    @Test
    void choosesTheLanguageThatIsWanted() {
        ActivityStreams wanting = ActivityStreams.builder()
                .languages(List.of(Language.parse("fr"), Language.parse("hy"), Language.parse("en")))
                .build();
        String json = "{\"id\":\"https://a.example/1\",\"type\":\"Article\",\"published\":\"2026-01-01T00:00:00Z\","
                + "\"content\":\"en\",\"contentMap\":{\"en\":\"en\",\"hy-AM\":\"hy\"},\"name\":\"N\"}";

        Article article = wanting.read(json, READ).articles().get(0);

        assertThat(article.body().html()).isEqualTo("hy");
        assertThat(article.language()).isEqualTo(Language.parse("hy-AM"));
        assertThat(article.headline()).isEqualTo("N");
        assertThat(ACTIVITIES.read(json, READ).articles().get(0).language()).isEqualTo(Language.parse("en"));
    }

    @Test
    void takesTheLanguageOfTheContextForTextsWithoutOne() {
        String json = "{\"@context\":[{\"@language\":\"hy\"}],\"id\":\"https://a.example/1\",\"type\":\"Page\","
                + "\"content\":\"a < b\\n\\nc\",\"mediaType\":\"text/plain\",\"published\":\"2026-01-01T00:00:00Z\"}";

        ReadActivities read = ACTIVITIES.read(json, READ);

        assertThat(read.articles().get(0).language()).isEqualTo(Language.parse("hy"));
        assertThat(read.articles().get(0).body().html()).isEqualTo("<p>a &lt; b</p><p>c</p>");
        assertThat(read.report().notes())
                .containsExactly(new Note(
                        "/@context", "does not name ActivityStreams 2.0; the document is read as such all the same"));
    }

    @Test
    void keepsPlaceAndNoTextOfANoteThatATombstoneStandsFor() {
        ReadActivities read = replies("{\"type\":\"Collection\",\"items\":["
                + "{\"id\":\"https://a.example/1\",\"type\":\"Tombstone\",\"deleted\":\"2026-01-01T00:00:00Z\"},"
                + "{\"id\":\"https://a.example/1\",\"type\":\"Note\",\"content\":\"secret\"}]}");

        assertThat(read.comments()).hasSize(1).allMatch(comment -> comment instanceof Comment.Tombstone);
        assertThat(read.toString()).doesNotContain("secret");
    }

    /** A tombstone that may be of either hides the note of its id also where it hides an article. */
    @ParameterizedTest
    @ValueSource(strings = {",\"formerType\":[\"Note\",\"Article\"]", ""})
    void readsNoNoteThatATombstoneOfEitherStandsFor(String formerType) {
        String items = "{\"id\":\"https://a.example/1\",\"type\":\"Article\",\"name\":\"Gone\"},"
                + "{\"id\":\"https://a.example/1\",\"type\":\"Note\",\"content\":\"secret\","
                + "\"inReplyTo\":\"https://a.example/2\"},"
                + "{\"id\":\"https://a.example/1\",\"type\":\"Tombstone\"" + formerType + "},"
                + "{\"id\":\"https://a.example/2\",\"type\":\"Article\",\"name\":\"Lamp\"}";
        ReadActivities read =
                ACTIVITIES.read("{\"type\":\"OrderedCollection\",\"orderedItems\":[" + items + "]}", READ);

        assertThat(read.articles()).extracting(Article::headline).containsExactly("Lamp");
        assertThat(read.comments()).noneMatch(comment -> comment instanceof Comment.Posted);
        assertThat(read.toString()).doesNotContain("secret");
    }

    /** Whoever deletes an article leaves a tombstone in the collection that has it, before it or behind it. */
    @ParameterizedTest
    @ValueSource(strings = {",\"formerType\":\"Article\"", ",\"formerType\":[\"Note\",\"Page\"]", ""})
    void readsNoArticleThatATombstoneStandsFor(String formerType) {
        String article =
                "{\"id\":\"https://a.example/1\",\"type\":\"Article\",\"name\":\"Gone\",\"content\":\"secret\"}";
        String other = "{\"id\":\"https://a.example/2\",\"type\":\"Article\",\"name\":\"Lamp\",\"content\":\"a\"}";
        String tombstone = "{\"id\":\"https://a.example/1\",\"type\":\"Tombstone\"" + formerType + "}";
        for (List<String> items : List.of(
                List.of(article, tombstone, other),
                List.of(tombstone, other, article),
                List.of(article, other, tombstone))) {
            ReadActivities read = ACTIVITIES.read(
                    "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"type\":\"OrderedCollection\","
                            + "\"orderedItems\":[" + String.join(",", items) + "]}",
                    READ);

            assertThat(read.articles()).extracting(Article::headline).containsExactly("Lamp");
            assertThat(read.comments()).isEmpty();
            assertThat(read.report().notes())
                    .extracting(Note::text)
                    .anyMatch(text -> text.equals("is the tombstone of an article, which is left out")
                            || text.equals("has a tombstone of its id; it is left out"));
        }
    }

    /** Whoever reads a document learns of all that is not carried over, in parts of it, too. */
    @Test
    void namesWhatIsLostOfPartsOfAnObject() {
        ReadActivities article = ACTIVITIES.read("""
                {"id":"https://a.example/1","type":"Article","name":"One","published":"2026-01-01T00:00:00Z",
                 "attributedTo":[{"type":"Person","name":"Ani","summary":"Writes.","icon":
                  {"type":"Image","url":"https://a.example/ani.png","summary":"Ani","blurhash":"x"}},"https://a.example/@ben"],
                 "image":{"type":"Image","href":"https://a.example/1.jpg","mediaType":"image/jpeg","attributedTo":"Ben"},
                 "tag":[{"type":"Mention","href":"https://a.example/@ben","name":"@ben"},
                  {"type":["Note","Emoji"]},{"name":"lake"},"https://a.example/tag"]}""", READ);
        ReadActivities note = replies("""
                {"id":"https://a.example/2","type":"Note","content":"a","published":"2026-01-01T00:00:00Z",
                 "attributedTo":{"type":"Person","name":"Ani","icon":{"type":"Image","url":"https://a.example/ani.png"}},
                 "inReplyTo":["https://news.example/lamp","https://a.example/3"],
                 "tag":{"type":"Mention","href":"https://a.example/@ben","name":"@ben"}}""");

        assertThat(article.report().notes())
                .containsExactly(
                        new Note("/image/attributedTo", "is not read"),
                        new Note("/attributedTo/0/summary", "is not read"),
                        new Note("/attributedTo/0/icon/summary", "is not read"),
                        new Note("/attributedTo/0/icon/blurhash", "is not read"),
                        new Note("/tag/0", "is of the type \"Mention\", which is not read"),
                        new Note("/tag/1", "is of the type \"Note Emoji\", which is not read"),
                        new Note("/tag/3", "is an address only; nothing is fetched"));
        assertThat(note.report().notes())
                .containsExactly(
                        new Note("/tag", "is not read"),
                        new Note("/inReplyTo", "names several objects; the first is answered"),
                        new Note("/attributedTo/icon", "is not read"));
    }

    @Test
    void saysOnceWhatIsWrongWithATime() {
        ReadActivities read = replies("{\"id\":\"https://a.example/1\",\"type\":\"Note\",\"content\":\"a\","
                + "\"published\":\"soon\",\"updated\":\"later\"}");

        assertThat(read.comments().get(0).posted()).isEqualTo(Moment.about(READ));
        assertThat(read.report().notes())
                .containsExactly(
                        new Note("/updated", "is \"later\", which is no time; it is left out"),
                        new Note("/published", "is \"soon\", which is no time; it is left out"),
                        new Note("", "does not say when it was published; about the time of reading stands for it"));
    }

    @Test
    void callsActorsThatAreAddressesOnlyByTheirHandles() {
        assertThat(commenter("\"https://s.example/@ani\"").name()).isEqualTo("@ani@s.example");
        assertThat(commenter("\"https://s.example/users/ani?x=/y#z/\"").name()).isEqualTo("@ani@s.example");
        assertThat(commenter("\"https://s.example/\"").name()).isEqualTo("s.example");
        assertThat(commenter("\"https://s.example\"").name()).isEqualTo("s.example");
        assertThat(commenter("{\"id\":\"https://s.example/u/1\",\"preferredUsername\":\"ani\"}"))
                .isEqualTo(Commenter.reader("ani").withWebsite(url("https://s.example/u/1")));
        assertThat(commenter("null")).isEqualTo(Commenter.reader(""));
    }

    private static Commenter commenter(String actor) {
        ReadActivities read = replies(
                "{\"id\":\"https://a.example/1\",\"type\":\"Note\",\"content\":\"a\",\"attributedTo\":" + actor + "}");
        return ((Comment.Posted) read.comments().get(0)).commenter();
    }
}
