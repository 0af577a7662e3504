package io.github.standfirst.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.SafeHtml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no page, no article, or made to harm: a clear refusal or a right result, nothing else. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BadPageTest {

    private static final String WORDS =
            "The ferry sails again in April, the council said, after many years. ".repeat(12);
    private static final String ARTICLE =
            "<article><h1>Ferry</h1><div class=entry-content><p>" + WORDS + "</p></div></article>";

    private final PageReader reader = PageReader.builder()
            .zone(ZoneOffset.UTC)
            .readAt(Instant.parse("2026-09-17T12:00:00Z"))
            .build();

    private ReadPage read(String html) {
        return reader.read(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAnEmptyInput() {
        assertThatThrownBy(() -> reader.read(new byte[0]))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("no page: the input is empty");
    }

    @Test
    void refusesAPicture() {
        byte[] png = Arrays.copyOf("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1), 400);
        assertThatThrownBy(() -> reader.read(png))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("no page: the input is ")
                .hasMessageEndingWith("; expected is HTML");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] binary = new byte[4_000];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31);
        }
        assertThatThrownBy(() -> reader.read(binary))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("no page: 423 of the first 4000 bytes are controls; expected is HTML");
    }

    /** Each mark of a name would be looked up through all that is around it. */
    @ParameterizedTest
    @ValueSource(strings = {"<cite>c</cite>x", "<b>c</b>x", "<b class=meta></b>x"})
    void readsACommentOfDeepWrappersAndManyMarks(String mark) {
        for (String wrapper : new String[] {"<div>", "<div class=meta>"}) {
            ReadPage page = read(ARTICLE + "<ol class=comment-list><li class=comment id=comment-1><b class=fn>Ara</b>"
                    + "<time datetime=2026-03-02T10:00:00Z></time><div class=comment-content>" + wrapper.repeat(440)
                    + mark.repeat(30_000) + "<p>y</p>" + "</div>".repeat(440) + "</div></li></ol>");

            assertThat(page.comments()).hasSizeLessThanOrEqualTo(1);
        }
    }

    /** Wherever they stand: in a headline as in a body. */
    @Test
    void replacesAndTellsCharactersThatNoTextMayHold() {
        ReadPage page = SmallPage.read("<!doctype html><meta charset=utf-8><article><h1>Lamp \u0007lit\0</h1>"
                + "<div class=entry-content>" + SmallPage.PARAGRAPHS + "</div></article>");

        assertThat(page.article().headline()).isEqualTo("Lamp \uFFFDlit\uFFFD");
        assertThat(page.report().notes())
                .contains("characters of the page that no text may hold: 2; U+FFFD stands for each");
    }

    @Test
    void tellsOfWhatIsNestedTooDeep() {
        ReadPage page = SmallPage.read("", "<div>".repeat(600) + "x" + "</div>".repeat(600));

        assertThat(page.report().notes())
                .contains("elements are nested to the limit of 512; what is deeper is read in another place, or not at"
                        + " all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body></body></html>", "<div></div>", "   \n ", "<!-- -->"})
    void refusesAPageWithoutAnArticle(String html) {
        assertThatThrownBy(() -> read(html))
                .isInstanceOf(ExchangeException.class)
                .hasMessageStartingWith("no article: ");
    }

    @Test
    void refusesFiftyMegabytes() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '<';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) '<');
                return length;
            }
        };
        assertThatThrownBy(() -> reader.read(endless))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("page has more than 16777216 bytes, the most that are allowed");
    }

    @Test
    void tellsWhatItCouldNotRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> reader.read(broken))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("page cannot be read")
                .hasRootCauseMessage("the disk is gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "Shift_JIS", "UTF-8", "ISO-8859-1", "UTF-16"})
    void readsThePageInTheCharsetThatItNames(String charset) {
        String headline = switch (charset) {
            case "windows-1251" -> "Паром снова пойдёт";
            case "Shift_JIS" -> "渡し船が再び航行";
            case "ISO-8859-1" -> "Fähre fährt wieder";
            default -> "Լաստանավը";
        };
        String html = "<html><head><meta charset=" + charset + "><title>" + headline + "</title></head><body>"
                + ARTICLE.replace("Ferry", headline) + "</body></html>";
        ReadPage page = reader.read(html.getBytes(Charset.forName(charset)));
        assertThat(page.article().headline()).isEqualTo(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b><p>",
                "<ul><li>",
                "<table><tr><td>",
                "<article>",
                "<ol class=comment-list><li id=comment-1>"
            })
    void survivesNestingWithoutEnd(String tag) {
        String html = tag.repeat(60_000) + ARTICLE;
        try {
            assertThat(read(html).article().headline()).isNotBlank();
        } catch (ExchangeException e) {
            assertThat(e).hasMessageMatching("(no article|page has more).*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}}]}",
                "{\"@type\":\"NewsArticle\",\"headline\":{\"x\":1},\"author\":[null,1,{}],\"datePublished\":\"never\"}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\",\"datePublished\":\"+1000000000-01-01\"}",
                "[[[[",
                "null",
                "\"x\"",
                "1e400",
                "{\"@type\":5}",
                ""
            })
    void survivesJsonLdThatIsNone(String json) {
        ReadPage page = read("<script type=\"application/ld+json\">" + json + "</script>" + ARTICLE);
        assertThat(page.article().headline()).isNotBlank();
        assertThat(PlainText.of(page.article().body())).isEqualTo(WORDS.strip());
    }

    @Test
    void leavesOutACommentThatIsTooLongAndGoesOn() {
        ReadPage page = read(ARTICLE + "<ol class=comment-list>" + comment("7", "Ani", "& ".repeat(20_000))
                + comment("8", "Davit", "Short.") + "</ol>");
        assertThat(page.comments()).extracting(comment -> comment.id().value()).containsExactly("8");
        assertThat(page.report().notes())
                .anyMatch(note -> note.matches("comment 7 is left out: markup to sanitize has [0-9]+ code points;"
                        + " allowed are at most 100000"));
    }

    @Test
    void leavesOutATextThatIsTooLongAndGoesOn() {
        String endless = "<p>" + "The ferry sails again & again & again. ".repeat(30_000) + "</p>";
        ReadPage page = read("<title>Ferry</title><article><h1>Ferry</h1>" + endless + "</article>"
                + "<ol class=comment-list>" + comment("8", "Davit", "Short.") + "</ol>");
        assertThat(page.article().body()).isEqualTo(SafeHtml.EMPTY);
        assertThat(page.article().headline()).isEqualTo("Ferry");
        assertThat(page.comments()).hasSize(1);
        assertThat(page.report().missing()).contains(PageFact.BODY);
        assertThat(page.report().notes())
                .anyMatch(note -> note.matches("the text of the article is left out: markup to sanitize has [0-9]+ code"
                        + " points; allowed are at most 1000000"));
    }

    /** Ids that the page has are those that would be invented for comments without one, and the other way round. */
    @Test
    void givesEachCommentAnIdOfItsOwn() {
        ReadPage page = read(ARTICLE + "<ol class=comment-list>" + comment("1", "Ani", "One.")
                + comment("1", "Davit", "Two.") + comment("place-2", "Lilit", "Three.")
                + comment("place-5", "Ani", "Four.") + comment("x y", "Davit", "Five.")
                + comment("1", "Lilit", "Six.") + "</ol>");
        assertThat(page.comments())
                .extracting(comment -> comment.id().value())
                .containsExactly("1", "place-3", "place-2", "place-5", "place-6", "place-7");
        assertThat(page.report().notes())
                .contains(
                        "two comments have the id \"1\"; the second is called place-3",
                        "two comments have the id \"1\"; the second is called place-7");
        assertThat(CommentThread.of(page.article().id(), page.comments()).problems())
                .isEmpty();
    }

    /** As WordPress prints a comment to the one who has just sent it. */
    @Test
    void takesACommentThatAwaitsModerationAsPending() {
        ReadPage page = read(ARTICLE + "<ol class=comment-list>" + comment("1", "Ani", "Public.")
                + comment("2", "Davit", "Not yet.")
                        .replace(
                                "</b>",
                                "</b><em class=comment-awaiting-moderation>Your comment is awaiting moderation.</em>")
                + "</ol>");
        assertThat(page.comments())
                .extracting(comment -> ((Comment.Posted) comment).status())
                .containsExactly(CommentStatus.APPROVED, CommentStatus.PENDING);
        assertThat(page.comments())
                .extracting(comment -> PlainText.of(((Comment.Posted) comment).body()))
                .containsExactly("Public.", "Not yet.");
        assertThat(page.report().notes()).contains("comment 2 awaits moderation; it is pending");
    }

    private static String comment(String id, String name, String text) {
        return "<li id=\"comment-" + id + "\" class=comment><article class=comment-body><b class=fn>" + name
                + "</b><div class=comment-content><p>" + text + "</p></div></article></li>";
    }

    @Test
    void saysWhereJsonLdCannotBeReadAndNothingOfIt() {
        ReadPage page =
                read("<script type=\"application/ld+json\">{\n  \"secret\": bob@example.org}</script>" + ARTICLE);
        assertThat(page.report().notes())
                .contains("json-ld block 1 is left out: it cannot be read at line 2, column 13");
    }

    @Test
    void refusesMoreElementsThanTheReaderTakes() {
        PageReader small =
                PageReader.builder().readAt(Instant.EPOCH).maxElements(20).build();
        byte[] page = ("<p>x</p>".repeat(30) + ARTICLE).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> small.read(page))
                .isInstanceOf(ExchangeException.class)
                .hasMessage("page has more than 20 elements, the most that are allowed");
        assertThat(reader.read(page).article().headline()).isEqualTo("Ferry");
        assertThatThrownBy(() -> PageReader.builder().maxElements(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxElements is 0; expected is at least 1");
    }

    @Test
    void survivesJsonLdOfManyLevels() {
        ReadPage page =
                read("<script type=\"application/ld+json\">" + "{\"a\":".repeat(100_000) + "</script>" + ARTICLE);
        assertThat(page.article().headline()).isEqualTo("Ferry");
    }

    @Test
    void readsTenThousandComments() {
        StringBuilder html = new StringBuilder(ARTICLE).append("<ol class=\"comment-list\">");
        for (int i = 1; i <= 10_000; i++) {
            html.append("<li id=\"comment-")
                    .append(i)
                    .append("\" class=\"comment depth-1\"><article class=\"comment-body\">")
                    .append(
                            "<footer class=\"comment-meta\"><div class=\"comment-author vcard\"><b class=\"fn\">Reader ")
                    .append(i)
                    .append(
                            "</b></div><div class=\"comment-metadata\"><time datetime=\"2019-06-18T16:20:09+04:00\">x</time>")
                    .append("</div></footer><div class=\"comment-content\"><p>It sails, says number ")
                    .append(i)
                    .append(".</p></div></article></li>");
        }
        ReadPage page = read(html.append("</ol>").toString());
        assertThat(page.comments()).hasSize(10_000);
        assertThat(page.comments().get(9_999)).isInstanceOfSatisfying(Comment.Posted.class, last -> {
            assertThat(last.id().value()).isEqualTo("10000");
            assertThat(last.commenter().name()).isEqualTo("Reader 10000");
            assertThat(last.body().html()).isEqualTo("<p>It sails, says number 10000.</p>");
            assertThat(last.posted().at()).isEqualTo(Instant.parse("2019-06-18T12:20:09Z"));
        });
    }

    /** Each element lies in the ones before it, so what reads all that is in one reads the page again and again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=byline>x",
                "<div itemprop=author itemscope>x",
                "<div class=post-date>x",
                "<div class=comment id=comment-1><div class=comment-author>x<p>y",
            })
    void nestedFactsAreReadInLinearTime(String element) {
        ReadPage page = read(ARTICLE + element.repeat(8_000_000 / element.length() / 8));

        assertThat(page.article().headline()).isEqualTo("Ferry");
    }

    @Test
    void listThatManyObjectsReferToIsNotReadForEach() {
        int count = 30_000;
        String json = "[{\"@id\":\"p\",\"name\":\"n\",\"url\":[\"\"" + ",\"\"".repeat(count) + "]}"
                + ",{\"@type\":\"Comment\",\"text\":\"x\",\"author\":{\"@id\":\"p\"}}".repeat(count) + "]";
        ReadPage page = read("<script type=\"application/ld+json\">" + json + "</script>" + ARTICLE);

        assertThat(page.comments()).hasSize(count);
    }
}
