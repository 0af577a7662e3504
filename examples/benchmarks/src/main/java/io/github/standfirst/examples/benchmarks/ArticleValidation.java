package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.article.Article;
import io.github.standfirst.fixtures.ReferencePage;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The constraints of one article, by a validator and by checks that somebody wrote by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ArticleValidation {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    private final Article article = ReferencePage.article();
    private @Nullable Validator validator;

    /** For the harness. */
    public ArticleValidation() {}

    /** Makes the validator, once. */
    @Setup
    public void makeValidator() {
        HandWrittenChecks.requireComplete(NOW);
        validator = Validators.make();
    }

    /** Hibernate Validator over all constraints of the article. */
    @Benchmark
    public Set<ConstraintViolation<Article>> hibernateValidator() {
        return Validators.require(validator).validate(article);
    }

    /** The same rules as plain code. */
    @Benchmark
    public boolean handWritten() {
        return HandWrittenChecks.isValid(article, NOW);
    }
}
