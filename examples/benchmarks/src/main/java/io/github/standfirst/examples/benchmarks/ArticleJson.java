package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.article.Article;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.BodyReading;
import io.github.standfirst.json.StandfirstJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** One article of about 10 KB, read and written; the mapper reads the shape that it writes itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ArticleJson {

    private static final String PARAGRAPH = "<p>The <em>Arpenik</em> lay on the slip at Hovtan for twenty-eight years,"
            + " and on Monday the council voted, nine to two, to let her sail again.</p>";

    private final StandfirstJson json = StandfirstJson.create();
    private final StandfirstJson trusting = json.withBodies(BodyReading.trust());
    private final JsonMapper mapper = PlainJackson.jackson3();
    private final Article article = ReferencePage.article().toBuilder()
            .body(HtmlPolicy.article().sanitize(PARAGRAPH.repeat(55)))
            .build();
    private final String written = json.write(article);
    private final String plainWritten = mapper.writeValueAsString(article);

    /** For the harness; what is compared reads the same. */
    public ArticleJson() {
        if (!readHandWritten().equals(article) || !readStandfirstTrusting().equals(article)) {
            throw new IllegalStateException("the article is not read as it was written");
        }
    }

    /** Ours reads, for a store of one's own. */
    @Benchmark
    public Article readStandfirstTrusting() {
        return trusting.readArticle(written);
    }

    /** Code for this one document reads, and checks nothing. */
    @Benchmark
    public Article readHandWritten() {
        return HandWrittenArticle.read(written);
    }

    /** A mapper of Jackson 3 reads. */
    @Benchmark
    public Article readPlainJackson3() {
        return mapper.readValue(plainWritten, Article.class);
    }

    /** Ours writes. */
    @Benchmark
    public String writeStandfirst() {
        return json.write(article);
    }

    /** A mapper of Jackson 3 writes. */
    @Benchmark
    public String writePlainJackson3() {
        return mapper.writeValueAsString(article);
    }
}
