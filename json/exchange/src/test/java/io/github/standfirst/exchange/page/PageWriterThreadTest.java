package io.github.standfirst.exchange.page;

import static io.github.standfirst.exchange.page.PageWriterSamples.ARTICLE;
import static io.github.standfirst.exchange.page.PageWriterSamples.POSTED;
import static io.github.standfirst.exchange.page.PageWriterSamples.ZONE;
import static io.github.standfirst.exchange.page.PageWriterSamples.article;
import static io.github.standfirst.exchange.page.PageWriterSamples.comment;
import static io.github.standfirst.exchange.page.PageWriterSamples.page;
import static io.github.standfirst.exchange.page.PageWriterSamples.reply;
import static io.github.standfirst.exchange.page.PageWriterSamples.writer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWriterThreadTest {

    /** The nesting of the lists of some rows: {@code [}, {@code ]} a list, a letter an item. */
    private static String nesting(List<Integer> depths) {
        List<ThreadRow> rows = new ArrayList<>();
        for (int i = 0; i < depths.size(); i++) {
            String id = i < 26 ? Character.toString('a' + i) : "," + i;
            rows.add(new ThreadRow.Placeholder(
                    CommentId.of(id), ThreadRow.Placeholder.Reason.HIDDEN, depths.get(i), false, false));
        }
        PageMarkup out = new PageMarkup().start("main");
        PageWriterWords words = new PageWriterWords(Labels.english(), ZONE, Language.parse("en"));
        new PageWriterThread(out, words, id -> null).write(DiscussionState.OPEN, 0, rows);
        Element section = PageWriterPage.of(
                        "<!DOCTYPE html><title>t</title>" + out.end().finish().substring("<!DOCTYPE html>".length()))
                .one("section");
        StringBuilder nesting = new StringBuilder();
        section.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node.nameIs("ol")) {
                    nesting.append('[');
                } else if (node.nameIs("p")) {
                    nesting.append(node.attr("id").substring("comment-".length()));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                nesting.append(node.nameIs("ol") ? "]" : "");
            }
        });
        return nesting.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0                 | [a]
                    0 0 0             | [abc]
                    0 1 0             | [a[b]c]
                    0 1 2 2 1 0       | [a[b[cd]e]f]
                    0 1 2 3 0 1       | [a[b[c[d]]]e[f]]
                    0 3 0             | [a[b]c]
                    0 3 1 2           | [a[bc[d]]]
                    0 2 1 0           | [a[bc]d]
                    0 5 4 3 2 1 0     | [a[bcdef]g]
                    2 1 0 1           | [abc[d]]
                    3 4 0             | [a[b]c]
                    0 2147483647 1    | [a[bc]]
                    """)
    void nestsListsByDepth(String depths, String nesting) {
        assertThat(nesting(
                        Arrays.stream(depths.split(" ")).map(Integer::valueOf).toList()))
                .isEqualTo(nesting);
    }

    @Test
    void nestsToGreatestDepthOnly() {
        String nesting =
                nesting(IntStream.range(0, PageWriter.MAX_DEPTH + 3).boxed().toList());

        assertThat(nesting.chars().filter(c -> c == '[')).hasSize(PageWriter.MAX_DEPTH + 1);
    }

    @Test
    void numbersRootsAndNeitherPlaceholdersNorReplies() {
        Comment erased = comment("2", "Bo").build().erase(POSTED, ErasureReason.BY_STAFF);
        PageWriterPage page = page(
                article().build(),
                comment("1", "Ara").build(),
                erased,
                reply("3", "2").build(),
                comment("4", "Bo").status(CommentStatus.PENDING).build(),
                reply("5", "4").build(),
                comment("6", "Ara").build());

        assertThat(page.document().select("#comments > ol > li").eachAttr("value"))
                .containsExactly("1", "2");
        assertThat(page.document().select("#comments ol ol li[value]")).isEmpty();
        assertThat(page.texts("li.placeholder > p"))
                .containsExactly("This comment was erased.", "This comment is not shown.");
        assertThat(page.document().select("li.placeholder > p").eachAttr("id"))
                .containsExactly("comment-2", "comment-4");
        assertThat(page.texts("h2")).containsExactly("4 comments");
    }

    @Test
    void tellsNothingOfCommentsThatAreNotShown() {
        Comment.Posted hidden =
                comment("2", "Secret Name").status(CommentStatus.SPAM).build();
        String page = writer().write(
                        article().build(),
                        CommentThread.of(
                                        ARTICLE, List.of(hidden, reply("3", "2").build()))
                                .view(ViewOptions.forPublic()));

        assertThat(page).doesNotContain("Secret Name", "Text of 2").contains("Text of 3");
    }

    @Test
    void linksWebsiteOfCommenterWithoutVouchingForIt() {
        Commenter commenter = Commenter.reader("Ara").withWebsite(WebUrl.parse("https://ara.example/?a=1&b=\"2\""));
        PageWriterPage page =
                page(article().build(), comment("1", "").commenter(commenter).build());

        assertThat(page.one(".commenter").html())
                .isEqualTo("<b><a href=\"https://ara.example/?a=1&amp;b=%222%22\" rel=\"nofollow ugc noopener\">"
                        + "<bdi>Ara</bdi></a></b> says:");
    }

    @Test
    void namesCommenterWithoutName() {
        PageWriterPage page = page(article().build(), comment("1", " ").build());

        assertThat(page.texts(".commenter")).containsExactly("Anonymous says:");
        assertThat(page.one(".reply a").attr("aria-label")).isEqualTo("Reply to Anonymous");
    }

    @Test
    void showsRolesAndAnnouncedLinks() {
        PageWriterPage page = page(
                article().build(),
                comment("1", "").commenter(inRole(CommenterRole.STAFF)).build(),
                comment("2", "").commenter(inRole(CommenterRole.AUTHOR)).build(),
                comment("3", "Blog").kind(CommentKind.PINGBACK).build(),
                comment("4", "Log").kind(CommentKind.TRACKBACK).build());

        assertThat(page.texts(".commenter"))
                .containsExactly("Ani Staff says:", "Ani Author says:", "Blog linked here:", "Log linked here:");
    }

    private static Commenter inRole(CommenterRole role) {
        return new Commenter("Ani", null, null, role);
    }

    @Test
    void printsTimesAsExactlyAsTheyAreKnown() {
        PageWriterPage page = page(
                article().build(),
                comment("1", "a").edited(POSTED.plus(Duration.ofDays(1))).build(),
                comment("2", "b")
                        .posted(Moment.onDay(LocalDate.of(2024, 3, 2), ZONE))
                        .build(),
                comment("3", "c")
                        .posted(Moment.about(POSTED.plus(Duration.ofDays(9))))
                        .build());

        assertThat(page.document().select(".date").eachText())
                .containsExactly(
                        "1 March 2024, 12:30 Edited 2 March 2024, 12:30", "2 March 2024", "about 10 March 2024");
        assertThat(page.document().select("time").eachAttr("datetime"))
                .containsExactly("2024-03-01T08:30:00Z", "2024-03-02T08:30:00Z", "2024-03-02");
    }

    @Test
    void namesLanguageAndDirectionOfEachText() {
        PageWriterPage page = page(
                article().build(),
                comment("1", "a").language(Language.parse("ar-EG")).build(),
                comment("2", "b").language(Language.parse("hy")).build(),
                comment("3", "c").build());

        assertThat(page.document().select(".text").eachAttr("lang")).containsExactly("ar-EG", "hy", "");
        assertThat(page.document().select(".text").eachAttr("dir")).containsExactly("rtl", "ltr", "auto");
    }

    @Test
    @Timeout(120)
    void writesChainOfManyReplies() {
        List<Comment> chain = new ArrayList<>(List.of(comment("0", "Ara").build()));
        IntStream.range(1, 100_000)
                .forEach(i -> chain.add(reply("" + i, "" + (i - 1)).build()));

        assertWhole(
                PageWriter.MAX_DEPTH + 1,
                CommentThread.of(ARTICLE, chain).view(ViewOptions.forPublic().withDepthCap(Integer.MAX_VALUE)));
    }

    @Test
    @Timeout(120)
    void writesManyRoots() {
        assertWhole(
                1,
                CommentThread.of(
                                ARTICLE,
                                IntStream.range(0, 100_000)
                                        .mapToObj(i -> comment("" + i, "Ara").build())
                                        .toList())
                        .view(ViewOptions.forPublic()));
    }

    /** Sixty million characters are matched rather than parsed; what the parsers say of such pages, other tests ask. */
    private static void assertWhole(int lists, ThreadView view) {
        String page = writer().write(article().build(), view);
        List<String> ids = Pattern.compile("<article id=\"comment-([0-9]+)\" data-comment=")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(ids)
                .isEqualTo(
                        IntStream.range(0, 100_000).mapToObj(Integer::toString).toList());
        assertThat(Pattern.compile("<ol>").matcher(page).results()).hasSize(lists);
        assertThat(page).endsWith("</ol>\n</section>\n</article>\n</main>\n</body>\n</html>\n");
    }
}
