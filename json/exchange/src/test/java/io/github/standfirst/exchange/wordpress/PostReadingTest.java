package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States, times, names and addresses of posts, attachments and menus. */
class PostReadingTest {

    private static final Instant AT = Instant.parse("2026-05-01T08:00:00Z");

    private static WordPressItem item(String children) {
        return Exports.channel("<item>" + children + "</item>").get(1);
    }

    private static WordPressItem.Post of(String status, String more) {
        return (WordPressItem.Post) item("<wp:post_id>1</wp:post_id><wp:status>" + status
                + "</wp:status><wp:post_date_gmt>2026-05-01 08:00:00</wp:post_date_gmt>" + more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c", " a b c", "a b c ", "a  b c", "a\tb c", "a\nb c", "a b\u2003c", "a <b>b</b>\n c"})
    void headlineIsOneLine(String title) {
        String headline = of("publish", "<title><![CDATA[" + title + "]]></title>")
                .article()
                .headline();
        assertThat(headline).isEqualTo("a b c");
    }

    @Test
    void publishedIsPublishedAndFutureScheduled() {
        assertThat(of("publish", "").article().state()).isEqualTo(new PublicationState.Published(Moment.exact(AT)));
        assertThat(of("future", "").article().state()).isEqualTo(new PublicationState.Scheduled(AT));
    }

    @ParameterizedTest
    @CsvSource({
        "draft,",
        "pending,it waits for review; it is a draft here",
        "private,it is private; it is a draft here",
        "trash,it is in the trash; it is a draft here",
        "auto-draft,it was never saved by its author; it is a draft here",
        "inherit,\"its status is \"\"inherit\"\"; it is a draft here\"",
        "Publish,\"its status is \"\"Publish\"\"; it is a draft here\"",
        "'',\"its status is \"\"\"\"; it is a draft here\""
    })
    void everythingElseIsADraft(String status, String note) {
        WordPressItem.Post post = of(status, "<link>https://s.example/?p=1</link>");
        assertThat(post.article().state()).isEqualTo(new PublicationState.Draft());
        assertThat(post.article().canonicalUrl()).isNull();
        assertThat(post.facts().posted()).isEqualTo(Moment.exact(AT));
        assertThat(post.notes())
                .isEqualTo(
                        note == null
                                ? List.of()
                                : List.of(note.replace("\"\"", "\"").replaceAll("^\"|\"$", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "future", "private"})
    void nothingBehindAPasswordIsPublic(String status) {
        WordPressItem.Post post = of(status, "<wp:post_password>secret</wp:post_password>");
        assertThat(post.passwordProtected()).isTrue();
        assertThat(post.article().state().isPublic(Instant.parse("9999-01-01T00:00:00Z")))
                .isFalse();
        assertThat(post.toString() + post.notes()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01 08:00:00,2026-05-01 12:00:00,,2026-05-01T08:00:00Z,0",
        "0000-00-00 00:00:00,2026-05-01 12:00:00,,2026-05-01T08:00:00Z,1",
        "'',2026-05-01 12:00:00,,2026-05-01T08:00:00Z,1",
        "0000-00-00 00:00:00,0000-00-00 00:00:00,'Fri, 01 May 2026 10:00:00 +0200',2026-05-01T08:00:00Z,0",
        "2026-13-45 08:00:00,soon,'Mon, 30 Nov -0001 00:00:00 +0000',,0",
        "-0001-11-30 00:00:00,,,,0"
    })
    void takesTheTimeInGmtFirst(String gmt, String local, String rss, Instant expected, int notes) {
        WordPressExport export =
                WordPressExport.builder().zone(ZoneId.of("Asia/Yerevan")).build();
        WordPressItem.Post post = (WordPressItem.Post) Exports.all(
                        export,
                        Exports.bytes(Exports.HEAD + "<item><pubDate>" + rss + "</pubDate><wp:post_id>1</wp:post_id>"
                                + "<wp:status>draft</wp:status><wp:post_date_gmt>" + gmt
                                + "</wp:post_date_gmt><wp:post_date>" + local + "</wp:post_date></item>"
                                + Exports.TAIL))
                .get(1);
        assertThat(post.facts().posted()).isEqualTo(expected == null ? null : Moment.exact(expected));
        assertThat(post.notes())
                .isEqualTo(
                        notes == 0
                                ? List.of()
                                : List.of("its time has no zone; it is read in that of the site, Asia/Yerevan"));
    }

    @Test
    void isADraftWithoutATime() {
        WordPressItem.Post post = (WordPressItem.Post)
                item("<wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>");
        assertThat(post.article().state()).isEqualTo(new PublicationState.Draft());
        assertThat(post.notes()).containsExactly("it has the status \"publish\" and no time; it is a draft here");
    }

    @Test
    void isModifiedOnlyAfterItWasPosted() {
        assertThat(of("publish", "<wp:post_modified_gmt>2026-05-01 08:00:00</wp:post_modified_gmt>")
                        .article()
                        .modified())
                .isNull();
        assertThat(of("publish", "<wp:post_modified_gmt>2026-05-02 08:00:00</wp:post_modified_gmt>")
                        .article()
                        .modified())
                .isEqualTo(Instant.parse("2026-05-02T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "plain-slug,plain-slug",
        "%d5%b6%d5%a1%d5%be,նավ",
        "100%25,100%",
        "%d5%b6-%e2%80%8b%d5,%d5%b6-%e2%80%8b%d5",
        "'',"
    })
    void keepsTheSlugThatTheSiteHas(String written, String slug) {
        assertThat(of("publish", "<wp:post_name>" + written + "</wp:post_name>")
                        .article()
                        .slug())
                .isEqualTo(slug == null ? null : new Slug(slug));
    }

    @Test
    void hasNoSlugWhereItIsNone() {
        WordPressItem.Post post = of("publish", "<wp:post_name>a%2Fb</wp:post_name>");
        assertThat(post.article().slug()).isNull();
        assertThat(post.notes()).containsExactly("its slug is \"a%2Fb\", which is none");
    }

    @Test
    void namesAuthorsButNoAddresses() {
        assertThat(of("publish", "<dc:creator>nare</dc:creator>").article().authors())
                .containsExactly(Author.person("nare"));
        WordPressItem.Post post = of("publish", "<dc:creator>nare@s.example</dc:creator>");
        assertThat(post.article().authors()).isEmpty();
        assertThat(post.notes()).containsExactly("its author is known by an e-mail address alone, which is left out");
    }

    @Test
    void discussesAsTheSiteDoes() {
        assertThat(of("publish", "<wp:comment_status>closed</wp:comment_status>")
                        .article()
                        .discussion())
                .isEqualTo(DiscussionRules.closed());
        assertThat(of("publish", "").article().discussion()).isEqualTo(DiscussionRules.NONE);
        assertThat(of("publish", "<wp:comment_status>x</wp:comment_status>").notes())
                .containsExactly("its comment status is \"x\"; known are open and closed");
    }

    @Test
    void takesEachTermOnceAndReportsThoseWithoutASlug() {
        WordPressItem.Post post = of(
                "publish",
                "<category><![CDATA[News]]></category><category domain=\"category\" nicename=\"news\">News</category>"
                        + "<category domain=\"category\" nicename=\"news\">News</category><category>Lost</category>"
                        + "<category domain=\"tag\" nicename=\"a\">A &amp;amp; B</category>"
                        + "<category domain=\"series\" nicename=\"lake\">Lake</category>");
        assertThat(post.article().categories()).containsExactly(Category.of(new Slug("news"), "News"));
        assertThat(post.article().tags()).containsExactly(new Tag(new Slug("a"), "A & B"));
        assertThat(post.facts().terms()).isEqualTo(Map.of("series", List.of(new Slug("lake"))));
        assertThat(post.notes()).containsExactly("a term without a slug is left out: \"Lost\"");
    }

    @Test
    void readsOtherTypesOnlyWhereTheyAreAskedFor() {
        String book =
                Exports.HEAD + "<item><wp:post_id>5</wp:post_id><wp:post_type>book</wp:post_type><wp:comment/></item>"
                        + Exports.TAIL;
        assertThat(Exports.all(WordPressExport.builder().build(), Exports.bytes(book))
                        .get(1))
                .isEqualTo(new WordPressItem.LeftOut(
                        "book",
                        "5",
                        List.of("posts of this type were not asked for", "its comments are left out with it: 1")));
        assertThat(Exports.all(
                                WordPressExport.builder()
                                        .postTypes(Set.of("book"))
                                        .build(),
                                Exports.bytes(book))
                        .get(1))
                .isInstanceOf(WordPressItem.Post.class);
    }

    @Test
    void leavesOutWhatHasNoIdOrIsTooLong() {
        assertThat(item("<title>x</title>"))
                .isEqualTo(new WordPressItem.LeftOut("post", null, List.of("it has no id")));
        WordPressItem.LeftOut tooLong =
                (WordPressItem.LeftOut) Exports.channel(Exports.post(Exports.content("word ".repeat(300_000))))
                        .get(1);
        assertThat(tooLong.id()).isEqualTo("1");
        assertThat(tooLong.notes()).singleElement().asString().startsWith("a text is too long: ");
    }

    @Test
    void reportsElementsThatItDoesNotKnow() {
        assertThat(of("publish", "<wp:extra>x</wp:extra><title>a</title><title>b</title>")
                        .notes())
                .containsExactly(
                        "elements that exports usually do not have, left out: \"wp:extra\"",
                        "elements that stand there again, left out: \"title\"");
    }

    @Test
    void hiddenAttachmentsAndMenuEntriesAreLeftOut() {
        assertThat(item("<wp:post_id>3</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>trash</wp:status>"
                        + "<wp:attachment_url>https://s.example/a.jpg</wp:attachment_url>"))
                .isEqualTo(new WordPressItem.LeftOut(
                        "attachment", "3", List.of("its status is \"trash\", in which readers do not see it")));
        assertThat(item("<wp:post_id>3</wp:post_id><wp:post_type>attachment</wp:post_type>"
                        + "<wp:attachment_url>ftp://s.example/a.jpg</wp:attachment_url>"))
                .isEqualTo(new WordPressItem.LeftOut("attachment", "3", List.of("its file has no address on the web")));
        assertThat(item("<wp:post_id>4</wp:post_id><wp:post_type>nav_menu_item</wp:post_type>"
                        + "<wp:status>draft</wp:status>"))
                .isEqualTo(new WordPressItem.LeftOut(
                        "nav_menu_item", "4", List.of("its status is \"draft\", in which readers do not see it")));
    }

    @Test
    void doesNotLinkMenusToScripts() {
        WordPressItem.MenuEntry entry = (WordPressItem.MenuEntry) item("<wp:post_id>4</wp:post_id>"
                + "<wp:post_type>nav_menu_item</wp:post_type><wp:status>publish</wp:status>"
                + "<wp:postmeta><wp:meta_key>_menu_item_url</wp:meta_key>"
                + "<wp:meta_value>javascript:alert(1)</wp:meta_value></wp:postmeta>");
        assertThat(entry.target()).isEqualTo(new WordPressItem.MenuEntry.Target("custom", null, null));
        assertThat(entry.notes())
                .containsExactly("it stands in several menus or in none: 0", "it points at nothing on the web");
    }

    @Test
    void pagesKnowTheirParents() {
        assertThat(of("publish", "<wp:post_parent>7</wp:post_parent>").facts().parent())
                .isEqualTo(ArticleId.of("7"));
    }
}
