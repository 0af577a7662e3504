package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * What a real browser makes of sanitized markup: exactly what was written, and nothing that runs. Samples are taken by a
 * seed; the environment variable STANDFIRST_BROWSER_SAMPLE says how many of each, 2,500 where it is not set.
 */
@Tag("browser")
class BrowserTest {

    /** Markup around a body, as in the pages of sites; the body stands where the two texts meet. */
    private static final List<List<String>> HOSTS = List.of(
            List.of("", ""),
            List.of("<ol><li>", "</li><li>next</li></ol>"),
            List.of("<dl><dt>t</dt><dd>", "</dd><dd>next</dd></dl>"),
            List.of("<table><tbody><tr><td>", "</td><td>next</td></tr></tbody></table>"),
            List.of("<section><article>", "</article><figure>next</figure></section>"),
            List.of(
                    "<ol class=\"comment-list\"><li id=\"comment-1\" class=\"comment\"><article class=\"comment-body\">"
                            + "<div class=\"comment-content\">",
                    "</div><div class=\"reply\"><a href=\"#\">Reply</a></div></article><ol class=\"children\">"
                            + "<li id=\"comment-2\">next</li></ol></li></ol>"),
            List.of(
                    "<ol class=\"commentlist\"><li class=\"comment\" id=\"comment-1\"><div class=\"comment-body\">"
                            + "<cite class=\"fn\">A</cite>",
                    "<div class=\"reply\">Reply</div></div></li><li id=\"comment-2\">next</li></ol>"));

    /** Each body by innerHTML and as part of a document, in each host. */
    private static final String READ = """
            const different = [];
            for (const html of cases.outputs) {
                for (const [before, after] of cases.hosts) {
                    const whole = before + html + after;
                    const host = document.createElement('div');
                    host.innerHTML = whole;
                    const parsed = new DOMParser().parseFromString(
                        '<!doctype html><html><head></head><body><div>' + whole + '</div></body></html>', 'text/html');
                    if (host.innerHTML !== whole || parsed.body.innerHTML !== '<div>' + whole + '</div>') {
                        different.push(whole);
                    }
                }
            }
            const split = document.createElement('div');
            split.innerHTML = '<h2><h3>x</h3></h2>';
            done({count: cases.outputs.length, different: different.slice(0, 5),
                control: split.innerHTML !== '<h2><h3>x</h3></h2>'});
            """;

    /**
     * Each input as the browser reads it, unless it reads differently what it has written itself; no script runs, for the
     * documents are never shown.
     */
    private static final String PARSE = """
            function read(html) {
                const parsed = new DOMParser().parseFromString('<!doctype html><body><div></div>', 'text/html');
                const host = parsed.body.firstChild;
                host.innerHTML = html;
                return host.innerHTML;
            }
            done({readings: cases.map(html => {
                const reading = read(html);
                return read(reading) === reading ? reading : null;
            })});
            """;

    /** Each string in a frame of its own, as a document or by innerHTML; what calls a dialog has run. */
    private static final String RUN = """
            const ran = new Set();
            window.hit = index => ran.add(index);
            const hook = index => '<!doctype html><meta charset="utf-8"><script>for (const name of'
                + ' ["alert", "confirm", "prompt", "print"]) window[name] = () => parent.hit(' + index + ');<\\/script>';
            function frame(html, index) {
                const frame = document.createElement('iframe');
                frame.sandbox = 'allow-scripts allow-same-origin';
                frame.srcdoc = cases.inner
                    ? hook(index) + '<div id="host"></div><script>document.getElementById("host").innerHTML = '
                        + JSON.stringify(html).replaceAll('<', '\\\\u003C') + '<\\/script>'
                    : hook(index) + html;
                document.body.append(frame);
                return frame;
            }
            async function run() {
                for (let start = 0; start < cases.strings.length; start += 100) {
                    const frames = cases.strings.slice(start, start + 100).map((html, i) => frame(html, start + i));
                    const loads = frames.map(each => new Promise(resolve => each.onload = resolve));
                    await Promise.race([Promise.all(loads), new Promise(resolve => setTimeout(resolve, 6000))]);
                    await new Promise(resolve => setTimeout(resolve, 300));
                    frames.forEach(each => each.remove());
                }
                done({count: cases.strings.length, ran: ran.size,
                    which: [...ran].slice(0, 5).map(index => cases.strings[index])});
            }
            addEventListener('load', run);
            """;

    private static final int USUAL_SAMPLE = 2_500;

    /** What a string calls to show that it ran. */
    private static final List<String> DIALOGS = List.of("alert", "confirm", "prompt", "print");

    private static List<HtmlPolicy> policies() {
        return List.of(
                HtmlPolicy.article().toBuilder()
                        .allowAttributesEverywhere("id")
                        .allowClasses(ValueRule.of(CharacterClass.LETTERS, CharacterClass.JOINERS))
                        .idPrefix("c-")
                        .allowElement("img", "srcset", "sizes", "title")
                        .allowElement("a", "target", "title")
                        .allowDataImages(1_000, "image/png")
                        .allowEmbed(Embed.of("host.example").withSandbox("allow-scripts"))
                        .lazyLoading()
                        .build(),
                HtmlPolicy.article(),
                HtmlPolicy.comment(),
                HtmlPolicy.inline(),
                HtmlPolicy.plainText());
    }

    private static <E> List<E> sample(Collection<E> all) {
        String wanted = System.getenv("STANDFIRST_BROWSER_SAMPLE");
        return sample(all, wanted == null ? USUAL_SAMPLE : Integer.parseInt(wanted));
    }

    private static <E> List<E> sample(Collection<E> all, int size) {
        List<E> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled.subList(0, Math.min(size, shuffled.size()));
    }

    private static Set<String> outputs(Collection<String> inputs) {
        Set<String> outputs = new LinkedHashSet<>();
        for (String html : inputs) {
            policies().forEach(policy -> outputs.add(policy.sanitize(html).html()));
        }
        return outputs;
    }

    private static List<String> attacks() throws IOException {
        List<String> attacks = new ArrayList<>();
        AttackCorporaTest.corpora()
                .forEach(corpus -> AttackCorporaTest.strings(corpus).forEach(attacks::add));
        return attacks;
    }

    @Test
    void readsWhatIsWrittenAsItStands(@TempDir Path folder) throws IOException {
        List<String> inputs = new ArrayList<>(sample(StableMarkupTest.nestings().toList()));
        inputs.addAll(sample(attacks()));
        Set<String> outputs = outputs(inputs);
        JsonNode result = Chromium.run(folder, Map.of("outputs", outputs, "hosts", HOSTS), READ);

        assertThat(result.get("control").asBoolean()).as("a split is seen").isTrue();
        assertThat(result.get("count").asInt()).isEqualTo(outputs.size()).isGreaterThan(2_000);
        assertThat(result.get("different")).isEmpty();
    }

    /** Of what the browser reads in an input the policy makes the same as of the input: our parser reads as it does. */
    @Test
    void readsInputsAsThePolicyDoes(@TempDir Path folder) throws IOException {
        List<String> inputs = sample(StableMarkupTest.nestings()
                .filter(html -> !readDifferently(html))
                .toList());
        JsonNode readings = Chromium.run(folder, inputs, PARSE).get("readings");

        assertThat(readings.size()).isEqualTo(inputs.size()).isGreaterThan(2_000);
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (int i = 0; i < inputs.size(); i++) {
            if (readings.get(i).isNull()) {
                continue;
            }
            compared++;
            String ours = HtmlPolicy.article().sanitize(inputs.get(i)).html();
            String theirs =
                    HtmlPolicy.article().sanitize(readings.get(i).asString()).html();
            if (!ours.equals(theirs)) {
                different.add(inputs.get(i) + " -> " + ours + " | " + theirs);
            }
        }
        assertThat(different).as("%d inputs of %d", different.size(), compared).isEmpty();
        assertThat(compared).isGreaterThan(inputs.size() * 9 / 10);
    }

    /**
     * Raw text within other namespaces, where our parser takes for raw text what a browser does not, and choices around
     * tables, whose rules have changed of late: it all goes whole, and in case of doubt with what follows.
     */
    private static boolean readDifferently(String html) {
        boolean foreign = html.contains("<svg>") || html.contains("<math>");
        boolean raw = html.contains("<script>") || html.contains("<style>") || html.contains("<noscript>");
        boolean choice = html.contains("<select>") || html.contains("<option>");
        return (foreign && raw) || (choice && html.contains("<table>"));
    }

    /** How a string comes into a page. */
    enum Way {
        DOCUMENT,
        INNER_HTML
    }

    @ParameterizedTest
    @EnumSource
    void runsNothingOfWhatIsWritten(Way way, @TempDir Path folder) throws IOException {
        List<String> calling = attacks().stream()
                .filter(html -> DIALOGS.stream().anyMatch(html::contains))
                .toList();
        List<String> raw = sample(calling, USUAL_SAMPLE);
        Path attacked = Files.createDirectory(folder.resolve("raw"));
        JsonNode control = Chromium.run(attacked, Map.of("strings", raw, "inner", way == Way.INNER_HTML), RUN);
        assertThat(control.get("ran").asInt()).as("raw strings that run").isGreaterThan(99);

        List<String> outputs = sample(outputs(attacks()));
        Path cleaned = Files.createDirectory(folder.resolve("clean"));
        JsonNode result = Chromium.run(cleaned, Map.of("strings", outputs, "inner", way == Way.INNER_HTML), RUN);
        assertThat(result.get("count").asInt()).isEqualTo(outputs.size()).isGreaterThan(500);
        assertThat(result.get("ran").asInt())
                .as("strings that run: %s", result.get("which"))
                .isZero();
        System.out.printf(
                "%s: %d of %d raw strings run, %d of %d outputs%n",
                way, control.get("ran").asInt(), raw.size(), result.get("ran").asInt(), outputs.size());
    }
}
