package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.SafeHtml;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.owasp.html.PolicyFactory;

/** One text through four sanitizers whose policies are equal. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Sanitizing {

    private static final OutputSettings NOT_PRETTY = new OutputSettings().prettyPrint(false);

    /** What is sanitized. */
    @Param({
        "plain-300",
        "comment-600",
        "comment-600-stored",
        "article-20k",
        "article-15k-messy",
        "article-15k-misnested",
        "hostile-2k",
        "page-100k",
        "page-460k"
    })
    private String input = "";

    private String html = "";
    private HtmlPolicy policy = HtmlPolicy.plainText();
    private Safelist safelist = new Safelist();
    private PolicyFactory owasp = Sanitizers.owasp(policy);

    /** For the harness. */
    public Sanitizing() {}

    /** Makes the text and the policies. */
    @Setup
    public void prepare() {
        policy = input.startsWith("article") || input.startsWith("page") ? HtmlPolicy.article() : HtmlPolicy.comment();
        safelist = Sanitizers.jsoup(policy);
        owasp = Sanitizers.owasp(policy);
        html = switch (input) {
            case "plain-300" -> Markup.plain(300);
            case "comment-600" -> Markup.comment();
            case "comment-600-stored" -> policy.sanitize(Markup.comment()).html();
            case "article-20k" -> Markup.article(20_000);
            case "article-15k-messy" -> Markup.messy(15_000, false);
            case "article-15k-misnested" -> Markup.messy(15_000, true);
            case "hostile-2k" -> Markup.hostile(2_000);
            case "page-100k" -> Markup.page(100_000);
            case "page-460k" -> Markup.page(460_000);
            default -> throw new IllegalStateException("no input is called " + input);
        };
    }

    /** The library's. */
    @Benchmark
    public SafeHtml standfirst() {
        return policy.sanitize(html);
    }

    /** jsoup as most call it. */
    @Benchmark
    public String jsoupClean() {
        return Jsoup.clean(html, "https://site.example/", safelist);
    }

    /** jsoup without pretty print. */
    @Benchmark
    public String jsoupCleaner() {
        return Jsoup.clean(html, "https://site.example/", safelist, NOT_PRETTY);
    }

    /** OWASP Java HTML Sanitizer. */
    @Benchmark
    public String owasp() {
        return owasp.sanitize(html);
    }
}
