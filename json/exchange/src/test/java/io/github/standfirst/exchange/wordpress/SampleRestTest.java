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
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The sample documents, whole values; and that they say what the sample export says. */
class SampleRestTest {

    private static final Instant POSTED = Instant.parse("2026-04-02T08:00:00Z");

    private static SafeHtml html(String html) {
        return HtmlPolicy.article().sanitize(html);
    }

    @Test
    void readsAPostAsItIsPrinted() {
        WordPressItem.Post post = RestSamples.site("rest-view").posts().get(0);

        Author nare = Author.builder("Նարե Սարոյան", AuthorKind.PERSON)
                .id(AuthorId.of("7"))
                .url(WebUrl.parse("https://nare.example/"))
                .bio(html("Walks along the <em>shore</em>."))
                .build();
        assertThat(post.article())
                .isEqualTo(Article.builder(ArticleId.of("203"), Language.parse("hy"), "The lake “rises” & rises")
                        .slug(new Slug("լիճ"))
                        .canonicalUrl(WebUrl.parse("https://letter.example/2026/04/lake/"))
                        .body(
                                html(
                                        "<p>By a hand, in a night. The reeds stand in it up to their tips, and the old boats"
                                                + " float over the meadow where the goats were.</p>\n\n<p>[sic] Nobody measured it.</p>"))
                        .lead(new Figure(
                                new Image(
                                        WebUrl.parse("https://letter.example/reeds.jpg"),
                                        "Reeds in high water",
                                        new Image.Size(1600, 900),
                                        null),
                                html("<p>The reeds</p>"),
                                null))
                        .credits(List.of(new Credit(CreditRole.AUTHOR, nare)))
                        .categories(List.of(new Category(new Slug("lake"), "Lake & Shore", new Slug("places"))))
                        .tags(List.of(new Tag(new Slug("water"), "Water")))
                        .state(new PublicationState.Published(Moment.exact(POSTED)))
                        .discussion(DiscussionRules.open())
                        .build());
        assertThat(post.facts())
                .isEqualTo(new PostFacts(
                        Moment.exact(POSTED),
                        false,
                        null,
                        0,
                        "102",
                        Map.of(),
                        Map.of("subtitle", List.of("Notes from the shore"))));
        assertThat(post.passwordProtected()).isFalse();
        assertThat(post.notes())
                .containsExactly(
                        "members that were not asked for: \"yoast_head\"",
                        "custom fields that were not asked for: \"mood\"",
                        "its category 99 is not among the documents; it is left out",
                        "comments that answer one that is not among those of the post: 31",
                        "its excerpt is the beginning of its text, as WordPress makes it of posts without one; it is left"
                                + " out",
                        "comment 31: the website of its author is no address on the web; it is left out");
        assertThat(post.removals())
                .extracting(found -> found.where() + " " + found.removal().tag())
                .contains("article script", "comment 31 img");
    }

    @Test
    void readsCommentsAsTheyArePrinted() {
        WordPressItem.Post post = RestSamples.site("rest-view").posts().get(0);

        ArticleId article = ArticleId.of("203");
        assertThat(post.comments())
                .containsExactly(
                        Comment.Posted.builder(
                                        CommentId.of("31"),
                                        article,
                                        Moment.exact(Instant.parse("2026-04-02T09:00:00Z")),
                                        new Commenter("Ara & Co", null, null, CommenterRole.READER),
                                        HtmlPolicy.comment().sanitize("<p>Did it <strong>stop</strong>?</p>"))
                                .status(CommentStatus.APPROVED)
                                .parent(CommentId.of("30"))
                                .build(),
                        Comment.Posted.builder(
                                        CommentId.of("32"),
                                        article,
                                        Moment.exact(Instant.parse("2026-04-02T09:30:00Z")),
                                        new Commenter("Նարե Սարոյան", null, "7", CommenterRole.AUTHOR),
                                        HtmlPolicy.comment().sanitize("<p>By the pier it did.</p>"))
                                .status(CommentStatus.APPROVED)
                                .parent(CommentId.of("31"))
                                .build());
        assertThat(post.contacts()).isEmpty();
    }

    @Test
    void makesADraftOfWhatIsBehindAPassword() {
        WordPressItem.Post post = RestSamples.site("rest-view").posts().get(1);

        assertThat(post.passwordProtected()).isTrue();
        assertThat(post.article().state()).isEqualTo(new PublicationState.Draft());
        assertThat(post.facts().terms()).isEqualTo(Map.of("post_format", List.of(new Slug("post-format-aside"))));
        assertThat(post.notes())
                .containsExactly(
                        "it is behind a password, which is left out; it is a draft here",
                        "its author \"70\" is not among those of the site; it has no credit");
    }

    @Test
    void namesCommentsOfPostsThatAreNotThere() {
        assertThat(RestSamples.site("rest-view").leftOut())
                .containsExactly(new WordPressItem.LeftOut(
                        "post", "900", List.of("it is not among the documents; its comments are left out: 33")));
    }

    @Test
    void readsAFileWithoutWhatWordPressPrintsBeforeItsDescription() {
        assertThat(RestSamples.site("rest-view").attachments())
                .extracting(WordPressItem.Attachment::description)
                .containsExactly(html("<p>Taken at dawn.</p>"));
    }

    @Test
    void saysWhatAnExportOfTheSameSiteSays() {
        List<WordPressItem> export = Exports.all(
                WordPressExport.builder()
                        .zone(ZoneId.of("Asia/Yerevan"))
                        .fields(Set.of("subtitle"))
                        .build(),
                Exports.sample());
        WordPressSite site = RestSamples.site("rest-edit");

        assertThat(site.authors()).isEqualTo(only(export, WordPressItem.SiteAuthor.class));
        assertThat(site.categories()).isEqualTo(only(export, WordPressItem.SiteCategory.class));
        assertThat(site.tags()).isEqualTo(only(export, WordPressItem.SiteTag.class));
        assertThat(site.attachments()).isEqualTo(only(export, WordPressItem.Attachment.class));
        assertThat(site.posts().get(0).article().lead())
                .isEqualTo(only(export, WordPressItem.Attachment.class).get(0).figure());
        assertThat(site.posts().stream().map(SampleRestTest::comparable).toList())
                .isEqualTo(only(export, WordPressItem.Post.class).stream()
                        .map(SampleRestTest::comparable)
                        .toList());
    }

    /** Exports have the picture of a post elsewhere; and each source has notes on its own form. */
    private static WordPressItem.Post comparable(WordPressItem.Post post) {
        return new WordPressItem.Post(
                post.type(),
                post.article().toBuilder().lead(null).build(),
                post.passwordProtected(),
                post.comments(),
                post.contacts(),
                post.facts(),
                post.removals(),
                post.notes().stream()
                        .filter(note -> !note.startsWith("custom fields"))
                        .toList());
    }

    @Test
    void readsAsOftenAsItIsAsked() {
        WordPressDocuments all = RestSamples.REST.documents();
        RestSamples.documents("rest-embedded").forEach(all::add);
        WordPressSite first = all.read();
        assertThat(all.read()).isEqualTo(first);
        RestSamples.documents("rest-view").forEach(all::add);
        assertThat(all.read().posts()).hasSize(3);
    }

    private static <T extends WordPressItem> List<T> only(List<WordPressItem> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Provide
    Arbitrary<List<Map.Entry<WordPressRoute, byte[]>>> orders() {
        List<Map.Entry<WordPressRoute, byte[]>> all = new ArrayList<>();
        for (String folder : List.of("rest-edit", "rest-view", "rest-embedded")) {
            all.addAll(RestSamples.documents(folder).entrySet());
        }
        return Arbitraries.shuffle(all);
    }

    @Property(tries = 40)
    void theOrderOfDocumentsIsNoMatter(
            @ForAll("orders") List<Map.Entry<WordPressRoute, byte[]>> one,
            @ForAll("orders") List<Map.Entry<WordPressRoute, byte[]>> another) {
        assertThat(read(one)).isEqualTo(read(another));
    }

    private static WordPressSite read(List<Map.Entry<WordPressRoute, byte[]>> documents) {
        WordPressDocuments all = RestSamples.REST.documents();
        documents.forEach(document -> all.add(document.getKey(), document.getValue()));
        return all.read();
    }
}
