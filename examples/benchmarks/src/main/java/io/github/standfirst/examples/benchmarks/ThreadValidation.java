package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.text.SafeHtml;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The constraints of the comments of a thread, each the reply to the one before it, validated as the flat list. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThreadValidation {

    /** How many comments there are. */
    @Param({"1000", "10000"})
    public int comments;

    private Flat flat = new Flat(List.of());
    private @Nullable Validator validator;

    /** The comments as an application holds them. */
    private record Flat(List<@Valid Comment> comments) {}

    /** For the harness. */
    public ThreadValidation() {}

    /** Makes validator and comments, once. */
    @Setup
    public void makeComments() {
        validator = Validators.make();
        flat = new Flat(IntStream.rangeClosed(1, comments)
                .<Comment>mapToObj(number -> Comment.Posted.builder(
                                CommentId.of("c" + number),
                                ArticleId.of("a1"),
                                Moment.exact(Instant.ofEpochSecond(1_500_000_000L + number)),
                                Commenter.reader("Reader " + number),
                                SafeHtml.ofText("Comment number " + number))
                        .parent(number == 1 ? null : CommentId.of("c" + (number - 1)))
                        .build())
                .toList());
    }

    /** Hibernate Validator over the list. */
    @Benchmark
    public int hibernateValidator() {
        return Validators.require(validator).validate(flat).size();
    }

    /** The same rules as plain code. */
    @Benchmark
    public boolean handWritten() {
        return flat.comments().stream().allMatch(HandWrittenChecks::isValid);
    }
}
