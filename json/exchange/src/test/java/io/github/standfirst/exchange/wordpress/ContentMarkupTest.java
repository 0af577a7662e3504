package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of shortcodes, blocks and embedded pages in a post, and what its notes say. */
class ContentMarkupTest {

    private static final String PICTURE = "<img src=\"https://s.example/a.jpg\" alt=\"A\" />";
    private static final String KEPT_PICTURE = "<img src=\"https://s.example/a.jpg\" alt=\"A\">";

    private static List<String> notes(String content) {
        return Exports.readPost(Exports.content(content)).notes();
    }

    @Test
    void makesAFigureOfACaption() {
        assertThat(Exports.body("[caption id=\"x\" width=\"300\"]" + PICTURE + " The <em>pier</em>[/caption]"))
                .isEqualTo("<figure>" + KEPT_PICTURE + "<figcaption>The <em>pier</em></figcaption></figure>");
        assertThat(Exports.body("a [wp_caption]" + PICTURE + "[/wp_caption] b"))
                .isEqualTo("<p>a</p><figure>" + KEPT_PICTURE + "</figure><p>b</p>");
        assertThat(Exports.body("[caption width=\"3\" caption=\"Old form\"]" + PICTURE + "[/caption]"))
                .isEqualTo("<figure>" + KEPT_PICTURE + "<figcaption>Old form</figcaption></figure>");
        assertThat(Exports.body("[caption]no picture[/caption]")).isEqualTo("<p>no picture</p>");
    }

    @Test
    void keepsACaptionThatDoesNotEnd() {
        assertThat(Exports.body("[caption]" + PICTURE)).isEqualTo("<p>[caption]" + KEPT_PICTURE + "</p>");
        assertThat(notes("[caption]x")).containsExactly("a caption that does not end stands in the text as it was");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[audio src=\"https://s.example/a.mp3\"]        ~ an audio file ~ https://s.example/a.mp3",
                "[audio mp3='https://s.example/a.mp3'][/audio] ~ an audio file ~ https://s.example/a.mp3",
                "[audio https://s.example/a.mp3]               ~ an audio file ~ https://s.example/a.mp3",
                "[video width=3 mp4=https://s.example/a.mp4 /] ~ a video ~ https://s.example/a.mp4",
                "[video]https://s.example/a.mp4[/video]        ~ a video ~ https://s.example/a.mp4",
                "[embed width=\"3\"]https://s.example/p[/embed]  ~ an embedded page ~ https://s.example/p",
                "https://s.example/p                           ~ an embedded page ~ https://s.example/p",
                "<audio controls src=\"https://s.example/a.mp3\"></audio> ~ an audio file ~ https://s.example/a.mp3",
                "<video><source src=\"https://s.example/a.mp4\"></video> ~ a video ~ https://s.example/a.mp4",
                "<!-- wp:embed {\"url\":\"https://s.example/p\"} /--> ~ an embedded page ~ https://s.example/p"
            })
    void keepsALinkToWhatIsEmbedded(String content, String what, String address) {
        assertThat(Exports.body(content)).isEqualTo("<p><a href=\"" + address + "\">" + address + "</a></p>");
        assertThat(notes(content)).containsExactly(what + " is kept as a link to it: \"" + address + "\"");
    }

    @Test
    void keepsTheLinesAroundAddresses() {
        String content = "a\nhttps://s.example/p\n https://s.example/q \n\nb <em>c</em>\nd\n";
        assertThat(Exports.body(content))
                .isEqualTo("<p>a<br><a href=\"https://s.example/p\">https://s.example/p</a><br>"
                        + "<a href=\"https://s.example/q\">https://s.example/q</a></p><p>b <em>c</em><br>d</p>");
        assertThat(notes(content))
                .containsExactly(
                        "an embedded page is kept as a link to it: \"https://s.example/p\"",
                        "an embedded page is kept as a link to it: \"https://s.example/q\"");
    }

    @Test
    void keepsNoLinkToWhatIsNoAddress() {
        assertThat(Exports.body("a [audio src=\"javascript:alert(1)\"] b")).isEqualTo("<p>a</p><p>b</p>");
        assertThat(notes("[video]")).containsExactly("a video has no address on the web; it is left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://s.example/p",
                "<a href=\"https://s.example/p\">https://s.example/p</a>",
                "https://s.example/a b"
            })
    void embedsNothingWithinALine(String content) {
        assertThat(Exports.body(content)).isEqualTo("<p>" + content + "</p>");
        assertThat(notes(content)).isEmpty();
    }

    @Test
    void notesGalleriesAndPlaylists() {
        assertThat(Exports.body("a\n\n[gallery ids=\"4,5\" columns=2]\n\nb")).isEqualTo("<p>a</p><p>b</p>");
        assertThat(notes("[gallery ids=\"4,5\"] [playlist]"))
                .containsExactly(
                        "a gallery of attachments stood in the text; it is left out: \"4,5\"",
                        "a playlist of all that was put to the post stood in the text; it is left out");
    }

    @Test
    void keepsEscapedShortcodesAsText() {
        assertThat(Exports.body("[[gallery ids=\"1\"]] [[caption]x[/caption]] [[other]]"))
                .isEqualTo("<p>[gallery ids=\"1\"] [caption]x[/caption] [[other]]</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1]", "[sic]", "[…]", "[x] done", "[http://a.example]", "a[0] = b[i]", "[", "[/gallery]", "[]"})
    void takesBracketsForText(String content) {
        assertThat(Exports.body(content)).isEqualTo("<p>" + content + "</p>");
        assertThat(notes(content)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[contact-form-7]", "[map]here[/map]", "[chart id=3]", "[slider /]", "[my_code]"})
    void reportsShortcodesThatAreNotKnown(String content) {
        assertThat(Exports.body(content)).isEqualTo("<p>" + content + "</p>");
        assertThat(notes(content))
                .singleElement()
                .asString()
                .startsWith("shortcodes that are not known stand in the text as they were: \"");
    }

    @Test
    void leavesCodeAlone() {
        assertThat(Exports.body("<code>[gallery]</code> and <a title=\"[gallery]\" href=\"/x\">x</a>"))
                .isEqualTo("<p><code>[gallery]</code> and <a href=\"/x\">x</a></p>");
        assertThat(Exports.body("<pre>[gallery]\n\nx</pre>")).isEqualTo("<pre>[gallery]\n\nx</pre>");
    }

    @Test
    void dropsTheCommentsOfBlocksAndMakesNoParagraphsThere() {
        assertThat(Exports.body("<!-- wp:heading {\"level\":2} -->\n<h2>A</h2>\n<!-- /wp:heading -->"
                        + "<!-- wp:html -->one\n\ntwo<!-- /wp:html --><!-- wp:more --><!--more--><!-- /wp:more -->"))
                .isEqualTo("<h2>A</h2>\none\n\ntwo");
    }

    @Test
    void reportsBlocksWithoutMarkup() {
        assertThat(notes("<!-- wp:block {\"ref\":12} /--><!-- wp:search /--><!-- wp:paragraph /-->"))
                .containsExactly(
                        "the block \"block\" has no markup of its own; it is left out: \"{\\\"ref\\\":12}\"",
                        "the block \"search\" has no markup of its own; it is left out");
        assertThat(notes("<!-- wp:embed {\"url\": /-->"))
                .containsExactly("the block \"embed\" has no markup of its own; it is left out: \"{\\\"url\\\":\"");
    }

    @Test
    void joinsPages() {
        assertThat(Exports.body("one<!--more Read on-->\ntwo<!--nextpage-->three"))
                .isEqualTo("<p>one<br>two</p><p>three</p>");
        assertThat(notes("one<!--nextpage-->two")).containsExactly("it was parted into pages; they are one here: 2");
    }

    @Test
    void reportsCommentsOfOtherKinds() {
        WordPressItem.Post post = Exports.readPost(Exports.content("a<!-- note -->b"));
        assertThat(post.article().body().html()).isEqualTo("<p>ab</p>");
        assertThat(post.removals()).hasSize(1);
    }
}
