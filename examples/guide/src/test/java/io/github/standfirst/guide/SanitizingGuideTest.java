package io.github.standfirst.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.Embed;
import io.github.standfirst.html.HtmlContents;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.html.Removal;
import io.github.standfirst.html.TextMeasures;
import io.github.standfirst.html.Truncation;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.text.HtmlEscaper;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.SafeHtml;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the snippets of sanitizing.md. */
class SanitizingGuideTest {

    private static final String TYPED =
            "<p onclick=\"x()\">At last! <a href=\"javascript:x()\">Photos</a>" + "<script>x()</script></p>";

    @Test
    void sanitizesComment() {
        String typed = TYPED;

        // snippet
        SafeHtml body = HtmlPolicy.comment().sanitize(typed);
        // end

        assertThat(typed).isEqualTo(block(0));
        assertThat(body.html()).isEqualTo(block(1));
    }

    private static String block(int index) {
        return GuidePage.of("sanitizing.md").blocks("html").get(index);
    }

    @Test
    void tellsWhatWasRemoved() {
        String typed = TYPED;

        // snippet
        Cleaned cleaned = HtmlPolicy.comment().examine(typed);

        SafeHtml body = cleaned.html();
        Removal first = cleaned.removals().get(0);
        // end

        assertThat(body).isEqualTo(HtmlPolicy.comment().sanitize(typed));
        assertThat(first)
                .isEqualTo(new Removal(Removal.Kind.ATTRIBUTE, "p", "onclick", "x()", Removal.Reason.NOT_ALLOWED, 3));
        assertThat(cleaned.removals())
                .containsExactly(
                        first,
                        new Removal(Removal.Kind.ATTRIBUTE, "a", "href", "javascript:x()", Removal.Reason.ADDRESS, 29),
                        new Removal(Removal.Kind.TAG, "a", null, null, Removal.Reason.ADDRESS, 26),
                        new Removal(Removal.Kind.ELEMENT, "script", null, "x()", Removal.Reason.NOT_ALLOWED, 61));
        assertThat(cleaned.furtherRemovals()).isZero();
    }

    @Test
    void buildsPolicyOfYourOwn() {
        // snippet
        HtmlPolicy policy = HtmlPolicy.comment().toBuilder()
                .name("comments with pictures", 1)
                .allowElement("img", "src", "alt")
                .maxLength(20_000)
                .build();

        SafeHtml body =
                policy.sanitize("<p>Look: <img src=\"https://news.example/a.jpg\" alt=\"A boat\" onload=x()></p>");
        // end

        assertThat(body.html()).isEqualTo("<p>Look: <img src=\"https://news.example/a.jpg\" alt=\"A boat\"></p>");
    }

    @Test
    void allowsEmbedsOfHost() {
        // snippet
        HtmlPolicy policy = HtmlPolicy.article().toBuilder()
                .allowEmbed(
                        Embed.of("video.example").withSandbox("allow-scripts").withFeatures("fullscreen"))
                .build();

        SafeHtml body = policy.sanitize("<iframe src=\"//video.example/e/1\" onload=x()>x</iframe>");
        // end

        assertThat(body.html())
                .isEqualTo("<iframe src=\"https://video.example/e/1\" sandbox=\"allow-scripts\""
                        + " allow=\"fullscreen\"></iframe>");
        StandfirstJson json = StandfirstJson.create();
        assertThat(json.readPolicy(json.write(policy))).isEqualTo(policy);
    }

    @Test
    void measuresBody() {
        SafeHtml body = HtmlPolicy.article()
                .sanitize("<h2>Ferries</h2><p>One sails <a href=\"/lake\">again now</a>, one does not.</p>");

        // snippet
        SafeHtml lead = HtmlPolicy.article().truncate(body, Truncation.toWords(3));
        Duration reading = TextMeasures.of(body).readingTime();
        String description = PlainText.excerpt(body, 20);
        List<HtmlContents.Heading> outline = HtmlContents.of(body).outline();
        // end

        assertThat(lead.html()).isEqualTo("<h2>Ferries</h2><p>One sails…</p>");
        assertThat(reading).isEqualTo(Duration.ofSeconds(3));
        assertThat(description).isEqualTo("Ferries One sails…");
        assertThat(outline).containsExactly(new HtmlContents.Heading(2, "", "Ferries"));
    }

    @Test
    void refusesWhatIsPastLimit() {
        String typed = "a".repeat(100_001);

        assertThatThrownBy(() -> HtmlPolicy.comment().sanitize(typed))
                .isExactlyInstanceOf(HtmlLimitException.class)
                .hasMessage("markup to sanitize has 100001 code points; allowed are at most 100000");
    }

    @Test
    void makesMarkupOfText() {
        // snippet
        SafeHtml caption = SafeHtml.ofText("Fish & chips <on the pier>");
        String preview = PlainText.of(HtmlPolicy.article().sanitize("<p>One.</p><p>Two &amp; three.</p>"));
        SafeHtml comment = HtmlPolicy.comment().paragraphs("Nice.\n\nSee https://lake.example/map");
        // end

        assertThat(caption.html()).isEqualTo("Fish &amp; chips &lt;on the pier&gt;");
        assertThat(preview).isEqualTo("One.\n\nTwo & three.");
        assertThat(comment.html())
                .isEqualTo("<p>Nice.</p><p>See <a href=\"https://lake.example/map\" rel=\"nofollow ugc\">"
                        + "https://lake.example/map</a></p>");
    }

    @Test
    void printsIntoPage() {
        String headline = "\"Fish & chips\"";
        SafeHtml body = SafeHtml.ofText("A body");

        // snippet
        String page = "<article title=\"" + HtmlEscaper.attribute(headline) + "\">"
                + "<h2>" + HtmlEscaper.text(headline) + "</h2>"
                + "<div>" + body.html() + "</div></article>";
        // end

        assertThat(page)
                .isEqualTo("<article title=\"&quot;Fish &amp; chips&quot;\"><h2>\"Fish &amp; chips\"</h2>"
                        + "<div>A body</div></article>");
    }

    @Test
    void trustsStoreOfYourOwn() {
        String stored = "<p>Read from a column that only we write.</p>";

        // snippet
        SafeHtml body = HtmlSanitizer.trusting().sanitize(stored);
        // end

        assertThat(body.html()).isEqualTo(stored);
    }
}
