package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorId;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sample export, item by item. */
class SampleExportTest {

    private final List<WordPressItem> items = Exports.all(
            WordPressExport.builder()
                    .zone(ZoneId.of("Asia/Yerevan"))
                    .fields(Set.of("subtitle"))
                    .build(),
            Exports.sample());

    private static final Author NARE = Author.builder("Նարե Սարոյան", AuthorKind.PERSON)
            .id(AuthorId.of("7"))
            .build();
    private static final Category LAKE = new Category(new Slug("լիճ"), "Լիճ", new Slug("shore"));

    private <T extends WordPressItem> T item(int index, Class<T> type) {
        return type.cast(items.get(index));
    }

    @Test
    void everyItemOfTheFileIsThere() {
        assertThat(items.stream().map(item -> item.getClass().getSimpleName()))
                .containsExactly(
                        "Site",
                        "SiteAuthor",
                        "SiteAuthor",
                        "SiteCategory",
                        "SiteCategory",
                        "SiteTag",
                        "Term",
                        "Post",
                        "Attachment",
                        "Attachment",
                        "Post",
                        "MenuEntry",
                        "MenuEntry",
                        "LeftOut");
    }

    @Test
    void readsTheSite() {
        assertThat(items.get(0))
                .isEqualTo(new WordPressItem.Site(
                        "Lakeside Letter & Notes",
                        "News of a small shore",
                        WebUrl.parse("https://letter.example"),
                        Language.parse("hy"),
                        List.of()));
    }

    @Test
    void readsAuthorsWithoutTheirAddresses() {
        assertThat(items.get(1)).isEqualTo(new WordPressItem.SiteAuthor(NARE, List.of()));
        assertThat(items.get(2))
                .isEqualTo(new WordPressItem.SiteAuthor(
                        Author.builder("Tigran Orbel", AuthorKind.PERSON)
                                .id(AuthorId.of("8"))
                                .build(),
                        List.of("the display name is an e-mail address, which is left out")));
    }

    @Test
    void readsCategoriesTagsAndTerms() {
        assertThat(items.subList(3, 7))
                .containsExactly(
                        new WordPressItem.SiteCategory("3", Category.of(new Slug("shore"), "Lake & Shore"), List.of()),
                        new WordPressItem.SiteCategory(
                                "4", LAKE, List.of("its description is left out: \"All about the lake\"")),
                        new WordPressItem.SiteTag("5", new Tag(new Slug("ferry"), "Ferry"), List.of()),
                        new WordPressItem.Term("6", "nav_menu", new Slug("top"), "Top", null, List.of()));
    }

    @Test
    void readsAPost() {
        Article article = item(7, WordPressItem.Post.class).article();
        assertThat(article.id()).isEqualTo(ArticleId.of("101"));
        assertThat(article.headline()).isEqualTo("The ferry sails “again” & again");
        assertThat(article.slug()).isEqualTo(new Slug("նավ"));
        assertThat(article.canonicalUrl()).isEqualTo(WebUrl.parse("https://letter.example/2026/03/ferry/"));
        assertThat(article.language()).isEqualTo(Language.parse("hy"));
        assertThat(article.standfirst().html()).isEqualTo("<p>A boat <em>returns</em>.</p>");
        assertThat(article.credits()).containsExactly(new Credit(CreditRole.AUTHOR, NARE));
        assertThat(article.categories()).containsExactly(LAKE);
        assertThat(article.tags()).containsExactly(new Tag(new Slug("ferry"), "Ferry"));
        assertThat(article.state())
                .isEqualTo(new PublicationState.Published(Moment.exact(Instant.parse("2026-03-01T06:30:00Z"))));
        assertThat(article.modified()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(article.discussion()).isEqualTo(DiscussionRules.open());
    }

    @Test
    void makesParagraphsFiguresAndLinksOfItsContent() {
        assertThat(item(7, WordPressItem.Post.class).article().body().html())
                .isEqualTo("<p>After many winters the boat is back.<br>It sails at <strong>nine</strong>.</p>"
                        + "<figure><a href=\"https://letter.example/pier.jpg\"><img"
                        + " src=\"https://letter.example/pier-300.jpg\" alt=\"A pier\" width=\"300\" height=\"200\"></a>"
                        + "<figcaption>The pier<br>in March</figcaption></figure>"
                        + "<ul><li>Adults: 5</li><li>Children: free</li></ul>"
                        + "<p><a href=\"https://video.example/watch?v=9\">https://video.example/watch?v=9</a></p>"
                        + "<p>She said [sic] and [weather place=\"Orvan\"] in [gallery].</p>"
                        + "<pre>[gallery]\n\ntwo  spaces</pre><p>Վերջ</p>");
    }

    @Test
    void keepsWhatAnArticleHasNoPlaceFor() {
        WordPressItem.Post post = item(7, WordPressItem.Post.class);
        assertThat(post.type()).isEqualTo("post");
        assertThat(post.passwordProtected()).isFalse();
        assertThat(post.facts())
                .isEqualTo(new PostFacts(
                        Moment.exact(Instant.parse("2026-03-01T06:30:00Z")),
                        true,
                        null,
                        0,
                        "102",
                        Map.of("post_format", List.of(new Slug("post-format-aside"))),
                        Map.of("subtitle", List.of("After 28 winters"))));
    }

    @Test
    void saysWhatIsNotCarriedOver() {
        WordPressItem.Post post = item(7, WordPressItem.Post.class);
        assertThat(post.notes())
                .containsExactly(
                        "custom fields that were not asked for: \"mood\"",
                        "a gallery of attachments stood in the text; it is left out: \"102,103\"",
                        "shortcodes that are not known stand in the text as they were: \"weather\"",
                        "an embedded page is kept as a link to it: \"https://video.example/watch?v=9\"",
                        "it was parted into pages; they are one here: 2",
                        "comment 13 has an e-mail address for a name, which is left out",
                        "comment 13: the website of its author is no address on the web; it is left out",
                        "comment 15 is left out: it is of the type \"order_note\"",
                        "comments whose time has no zone: 1; it is read in that of the site, Asia/Yerevan");
        assertThat(post.removals().stream()
                        .map(removal ->
                                removal.where() + " " + removal.removal().tag()))
                .containsExactly("article img", "comment 11 script");
    }

    @Test
    void readsComments() {
        ArticleId id = ArticleId.of("101");
        assertThat(item(7, WordPressItem.Post.class).comments())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        comment(
                                        "11",
                                        "2026-03-01T07:00:00Z",
                                        Commenter.reader("Հասմիկ & Ara")
                                                .withWebsite(WebUrl.parse("https://hasmik.example/?a=1&b=2")),
                                        "<p>At last!</p><p>See you <em>there</em>.</p>")
                                .build(),
                        comment(
                                        "12",
                                        "2026-03-01T08:00:00Z",
                                        new Commenter("Նարե", null, "7", CommenterRole.AUTHOR),
                                        "<p>Շնորհակալություն</p>")
                                .parent(CommentId.of("11"))
                                .status(CommentStatus.PENDING)
                                .build(),
                        comment("13", "2026-03-01T09:00:00Z", Commenter.reader(""), "<p>Pills</p>")
                                .status(CommentStatus.SPAM)
                                .build(),
                        comment(
                                        "14",
                                        "2026-03-01T10:00:00Z",
                                        Commenter.reader("Another Letter")
                                                .withWebsite(WebUrl.parse("https://another.example/post")),
                                        "<p>[...] the boat [...]</p>")
                                .status(CommentStatus.TRASHED)
                                .kind(CommentKind.PINGBACK)
                                .build());
        assertThat(CommentThread.of(id, item(7, WordPressItem.Post.class).comments())
                        .size())
                .isEqualTo(4);
    }

    private static Comment.Posted.Builder comment(String id, String at, Commenter commenter, String body) {
        return Comment.Posted.builder(
                CommentId.of(id),
                ArticleId.of("101"),
                Moment.exact(Instant.parse(at)),
                commenter,
                HtmlPolicy.comment().sanitize(body));
    }

    @Test
    void keepsContactsApart() {
        assertThat(item(7, WordPressItem.Post.class).contacts())
                .containsExactly(
                        Contact.builder(CommentId.of("11"))
                                .email("hasmik@mail.example")
                                .ipAddress("192.0.2.7")
                                .build(),
                        Contact.builder(CommentId.of("12"))
                                .email("nare@letter.example")
                                .build(),
                        Contact.builder(CommentId.of("13"))
                                .email("buy@pills.example")
                                .ipAddress("192.0.2.8")
                                .build(),
                        Contact.builder(CommentId.of("14"))
                                .ipAddress("192.0.2.9")
                                .build());
    }

    @Test
    void readsAttachments() {
        WordPressItem.Attachment pier = item(8, WordPressItem.Attachment.class);
        assertThat(pier.id()).isEqualTo("102");
        assertThat(pier.parent()).isEqualTo(ArticleId.of("101"));
        assertThat(pier.description().html()).isEqualTo("<p>Taken from the boat.</p>");
        assertThat(pier.figure()).isNotNull().satisfies(figure -> {
            assertThat(figure.image())
                    .isEqualTo(Image.of(WebUrl.parse("https://letter.example/pier.jpg"), "A \"pier\"")
                            .withSize(new Image.Size(1200, 800)));
            assertThat(figure.caption().html()).isEqualTo("The <em>pier</em>");
        });
        assertThat(items.get(9))
                .isEqualTo(new WordPressItem.Attachment(
                        "103",
                        null,
                        "Timetable",
                        WebUrl.parse("https://letter.example/times.pdf"),
                        null,
                        SafeHtml.EMPTY,
                        List.of(),
                        List.of()));
    }

    @Test
    void makesADraftOfWhatIsBehindAPassword() {
        WordPressItem.Post page = item(10, WordPressItem.Post.class);
        assertThat(page.type()).isEqualTo("page");
        assertThat(page.passwordProtected()).isTrue();
        assertThat(page.article().state()).isEqualTo(new PublicationState.Draft());
        assertThat(page.article().canonicalUrl()).isNull();
        assertThat(page.article().discussion()).isEqualTo(DiscussionRules.closed());
        assertThat(page.facts().posted()).isEqualTo(Moment.exact(Instant.parse("2026-01-05T06:30:00Z")));
        assertThat(page.facts().parent()).isEqualTo(ArticleId.of("99"));
        assertThat(page.facts().position()).isEqualTo(3);
        assertThat(page.article().body().html())
                .isEqualTo("<p>Hidden words.</p>\n\n\n\n\n\n<figure><div>\n<a href=\"https://video.example/5\">"
                        + "https://video.example/5</a>\n</div></figure>");
        assertThat(page.notes())
                .containsExactly(
                        "it is behind a password, which is left out; it is a draft here",
                        "the block \"latest-posts\" has no markup of its own; it is left out: \"{\\\"postsToShow\\\":3}\"",
                        "an embedded page is kept as a link to it: \"https://video.example/5\"");
    }

    @Test
    void readsMenus() {
        assertThat(items.subList(11, 13))
                .containsExactly(
                        new WordPressItem.MenuEntry(
                                "105",
                                new Slug("top"),
                                null,
                                "About",
                                new WordPressItem.MenuEntry.Target(
                                        "custom", null, WebUrl.parse("https://letter.example/about/")),
                                2,
                                List.of()),
                        new WordPressItem.MenuEntry(
                                "106",
                                new Slug("top"),
                                "105",
                                "",
                                new WordPressItem.MenuEntry.Target("category", "4", null),
                                1,
                                List.of()));
    }

    @Test
    void leavesOutWhatPluginsKeepAsPosts() {
        assertThat(items.get(13))
                .isEqualTo(
                        new WordPressItem.LeftOut("feedback", "107", List.of("posts of this type were not asked for")));
    }

    @Test
    void printsNothingPrivate() {
        String printed =
                items + items.stream().map(WordPressItem::notes).toList().toString();
        assertThat(printed)
                .doesNotContain("@")
                .doesNotContain("192.0.2.")
                .doesNotContain("sesame")
                .doesNotContain("checked");
    }

    @Test
    void saysTheSameInHttpsNamespacesAndOldVersions() throws IOException {
        String xml = new String(Exports.sample().readAllBytes(), StandardCharsets.UTF_8);
        WordPressExport export = WordPressExport.builder()
                .zone(ZoneId.of("Asia/Yerevan"))
                .fields(Set.of("subtitle"))
                .build();
        for (String version : List.of("1.0", "1.1", "1.2")) {
            String other = xml.replace(
                            "http://wordpress.org/export/1.2/", "https://wordpress.org/export/" + version + "/")
                    .replace("<wp:wxr_version>1.2", "<wp:wxr_version>" + version)
                    .replace("xmlns:wp=", "xmlns:w=")
                    .replace("<wp:", "<w:")
                    .replace("</wp:", "</w:");
            assertThat(Exports.all(export, Exports.bytes(other))).isEqualTo(items);
        }
    }

    /** Each is made only when all were taken off the file and it was closed, the last first, on other threads. */
    @Test
    void itemsAreTheSameWheneverTheyAreMade() {
        List<RawWordPressItem> raw = new ArrayList<>();
        try (WordPressItems taken = WordPressExport.builder()
                .zone(ZoneId.of("Asia/Yerevan"))
                .fields(Set.of("subtitle"))
                .build()
                .open(Exports.sample())) {
            while (taken.hasNext()) {
                raw.add(taken.nextRaw());
            }
        }
        Collections.reverse(raw);
        List<WordPressItem> made =
                new ArrayList<>(raw.parallelStream().map(RawWordPressItem::item).toList());
        Collections.reverse(made);

        assertThat(made).isEqualTo(items);
        assertThat(raw.stream().mapToInt(RawWordPressItem::length).sum()).isPositive();
    }

    /** What the head says behind a post is not known to it, when it is made before as when it is made afterwards. */
    @Test
    void whatComesLaterChangesNoItem() {
        String text = """
                <rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <wp:wxr_version>1.2</wp:wxr_version>
                <item><wp:post_id>1</wp:post_id><dc:creator>ani</dc:creator><wp:status>draft</wp:status>
                <category domain="category" nicename="lake">lake</category></item>
                <wp:author><wp:author_id>3</wp:author_id><wp:author_login>ani</wp:author_login>
                <wp:author_display_name>Ani Haroyan</wp:author_display_name></wp:author>
                <wp:category><wp:category_nicename>lake</wp:category_nicename><wp:cat_name>The Lake</wp:cat_name></wp:category>
                </channel></rss>""";
        List<RawWordPressItem> raw = new ArrayList<>();
        try (WordPressItems taken = WordPressExport.builder().build().open(stream(text))) {
            while (taken.hasNext()) {
                raw.add(taken.nextRaw());
            }
        }

        Article late = ((WordPressItem.Post) raw.get(1).item()).article();
        assertThat(late.authors()).containsExactly(Author.person("ani"));
        assertThat(late.categories()).containsExactly(Category.of(new Slug("lake"), "lake"));
        assertThat(Exports.all(WordPressExport.builder().build(), stream(text)))
                .isEqualTo(raw.stream().map(RawWordPressItem::item).toList());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
