package io.github.standfirst.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.json.StandfirstJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class QuickstartTest {

    private static final Instant NOW = Instant.parse("2026-09-17T12:00:00Z");
    private static final String FOLDER = "examples/quickstart/target";

    @TempDir
    Path base;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Instant now, String... arguments) {
        return Quickstart.run(List.of(arguments), base, now, terminal(out), terminal(err));
    }

    private int run(String page) {
        return run(NOW, page, folder().toString());
    }

    private static Terminal terminal(ByteArrayOutputStream bytes) {
        return Terminal.of(new PrintStream(bytes, false, StandardCharsets.UTF_8));
    }

    private Path folder() {
        return base.resolve(FOLDER);
    }

    private String page(String name, byte[] content) throws IOException {
        return Files.write(base.resolve(name), content).toString();
    }

    private String page(String html) throws IOException {
        return page("page.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsWhatReadmeShows() throws IOException {
        int status = run(page(ReferencePage.html()));

        assertThat(complaint()).isEmpty();
        assertThat(status).isZero();
        assertThat(printed()).isEqualTo(readmeOutput());
    }

    private static String readmeOutput() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String marker = "<!-- quickstart output -->\n```text\n";
        int start = readme.indexOf(marker) + marker.length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    @Test
    void printsTheSameAtAnyTime() throws IOException {
        String page = page(ReferencePage.html());

        run(Instant.parse("2019-07-10T00:00:00Z"), page, folder().toString());
        String then = printed();
        out.reset();
        run(Instant.parse("2031-01-01T00:00:00Z"), page, folder().toString());

        assertThat(printed()).isEqualTo(then);
    }

    @Test
    void writesThreeFiles() throws IOException {
        run(page(ReferencePage.html()));

        assertThat(names(folder())).containsExactly("article.json", "comments.ndjson", "page.html");
        assertThat(folder().resolve("comments.ndjson")).content().hasLineCount(13);
        assertThat(folder().resolve("page.html"))
                .content()
                .contains("<h1", "Վերջապե՜ս։", "سلمى")
                .doesNotContain("hostileRan", "tracker.example");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesWhatOthersCanRead() throws IOException {
        run(page(ReferencePage.html()));

        StandfirstJson json = StandfirstJson.create();
        assertThat(json.readArticle(Files.readString(folder().resolve("article.json")))
                        .headline())
                .isEqualTo(ReferencePage.article().headline());
        try (Reader lines = Files.newBufferedReader(folder().resolve("comments.ndjson"))) {
            assertThat(json.readComments(lines))
                    .extracting(Comment::id)
                    .containsExactlyElementsOf(
                            ReferencePage.comments().stream().map(Comment::id).toList())
                    .contains(CommentId.of("71852"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "Shift_JIS"})
    void readsPageOfOtherCharset(String charset) throws IOException {
        String headline = charset.equals("Shift_JIS") ? "渡し船がふたたび湖へ" : "Паром снова выйдет на озеро";
        String html = "<!DOCTYPE html><html><head><meta charset=\"" + charset + "\"><title>" + headline
                + "</title></head><body><article><h1>" + headline + "</h1>" + ("<p>" + headline + "</p>").repeat(9)
                + "</article></body></html>";

        int status = run(page("page.html", html.getBytes(Charset.forName(charset))));

        assertThat(status).isZero();
        assertThat(printed()).startsWith("Headline    " + headline + "\n");
    }

    /** Ids given twice, and one that is like those that the reader invents. */
    @Test
    void readsPageWhoseCommentsShareIds() throws IOException {
        int status = run(page(discussion(comment("1", "One.") + comment("1", "Two.") + comment("place-2", "Three."))));

        assertThat(complaint()).isEmpty();
        assertThat(status).isZero();
        assertThat(printed()).contains("Comments    3 (roots: 3, replies: 0, deepest level: 0)\n");
    }

    @Test
    void readsPageWhoseCommentIsTooLong() throws IOException {
        int status = run(page(discussion(comment("1", "& ".repeat(20_000)) + comment("2", "Short."))));

        assertThat(complaint()).isEmpty();
        assertThat(status).isZero();
        assertThat(printed()).contains("comment 1 is left out: markup to sanitize has ");
    }

    @Test
    void countsCommentsThatAreShown() throws IOException {
        run(page(discussion(comment("1", "One.") + comment("2", "[deleted]") + comment("3", "[deleted]"))));

        assertThat(printed()).contains("Comments    1 (roots: 1, replies: 0, deepest level: 0, erased besides: 2)\n");
    }

    private static String discussion(String comments) {
        return "<!DOCTYPE html><html lang=en><head><title>t</title></head><body><article><h1>A ferry</h1>"
                + "<p>The ferry sails again in April, the council says.</p>".repeat(9)
                + "</article><ol class=comment-list>" + comments + "</ol></body></html>";
    }

    private static String comment(String id, String text) {
        return "<li id=\"comment-" + id + "\" class=comment><article class=comment-body><b class=fn>Ani</b>"
                + "<div class=comment-content><p>" + text + "</p></div></article></li>";
    }

    @Test
    void escapesForeignTextThatSteersTerminal() throws IOException {
        String headline = "A ferry\u202E sails \u2066again";
        String html = "<!DOCTYPE html><html lang=en><head><title>t</title></head><body><article><h1>" + headline
                + "</h1>" + "<p>The ferry sails again in April, the council says.</p>".repeat(9)
                + "</article></body></html>";

        run(page(html));

        assertThat(printed()).startsWith("Headline    A ferry\\u{202E} sails \\u{2066}again\n");
    }

    @Test
    void printsDozenOfRemovalsAndCountsTheOthers() throws IOException {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=en><head><title>t</title></head><body>"
                + "<article><h1>Styles</h1>" + "<p>The ferry sails again in April, the council says.</p>".repeat(9));
        for (String tag : List.of(
                "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small")) {
            html.append("<p>A <" + tag + " style='color:red'>word</" + tag + "> in red.</p>");
        }

        run(page(html + "</article></body></html>"));

        assertThat(printed())
                .contains("Removed     article: style of <abbr>: not allowed\n")
                .contains("            article: style of <s>: not allowed\n            and 2 more\n")
                .doesNotContain("samp");
    }

    private void assertRefused(String page, String reason) {
        int status = run(page);

        assertThat(status).isEqualTo(1);
        assertThat(printed()).isEmpty();
        assertThat(complaint()).isEqualTo("cannot read " + page + ": " + reason + "\n");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void refusesMissingFile() {
        assertRefused(base.resolve("missing.html").toString(), "there is no such file");
    }

    @Test
    void refusesFolder() {
        assertRefused(base.toString(), "it is a folder, wanted is a saved page");
    }

    @Test
    void refusesEmptyFile() throws IOException {
        assertRefused(page("page.html", new byte[0]), "no page: the input is empty");
    }

    @Test
    void refusesPicture() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};

        assertRefused(page("picture.html", png), "no page: the input is a PNG image; expected is HTML");
    }

    @Test
    void refusesBinary() throws IOException {
        byte[] bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }

        assertRefused(
                page("binary.html", bytes), "no page: 436 of the first 4096 bytes are controls; expected is HTML");
    }

    @Test
    void refusesPageThatIsTooLarge() throws IOException {
        byte[] bytes = new byte[50_000_000];
        byte[] tag = "<div>".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = tag[i % tag.length];
        }

        assertRefused(page("large.html", bytes), "page has more than 16777216 bytes, the most that are allowed");
    }

    @Test
    void refusesPageWithoutArticle() throws IOException {
        assertRefused(
                page("<!DOCTYPE html><title></title><p></p>"), "no article: the page has no text that could be one");
    }

    /** A link that leads to itself cannot be read by anybody, the superuser included. */
    @Test
    void refusesFileThatCannotBeRead() throws IOException {
        Path link = base.resolve("link.html");
        Files.createSymbolicLink(link, link);

        assertThat(run(link.toString())).isEqualTo(1);
        assertThat(printed()).isEmpty();
        assertThat(complaint()).startsWith("cannot read " + link + ": ").hasLineCount(1);
    }

    @Test
    void refusesEmptyArgumentWhichMavenPassesAsNull() {
        String folder = folder().toString();

        assertThat(Quickstart.run(Arrays.asList(null, folder), base, NOW, terminal(out), terminal(err)))
                .isEqualTo(1);
        assertThat(run(" ")).isEqualTo(1);
        assertThat(complaint()).isEqualTo("no page is given\nno page is given\n");
    }

    @Test
    void refusesPathThatIsNone() {
        assertThat(run("page\0.html")).isEqualTo(1);
        assertThat(complaint()).isEqualTo("cannot use page\\u{0}.html as a path: Nul character not allowed\n");
    }

    @Test
    void refusesFolderThatIsFile() throws IOException {
        String page = page(ReferencePage.html());

        int status = run(NOW, page, page);

        assertThat(status).isEqualTo(1);
        assertThat(printed()).isEmpty();
        assertThat(complaint())
                .isEqualTo("cannot write " + page + "/article.json: a file of the name of the folder is in the way\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page", "page folder more"})
    void saysHowToUseIt(String arguments) {
        String[] words = Arrays.stream(arguments.split(" "))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);

        assertThat(run(NOW, words)).isEqualTo(1);
        assertThat(complaint()).isEqualTo("usage: Quickstart page folder\n");
    }
}
