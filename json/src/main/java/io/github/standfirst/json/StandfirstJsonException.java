package io.github.standfirst.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where a JSON text is not what it should be.
 *
 * <p>The message names the first place, what was found there and what was expected: {@code at "/status", line 1, column
 * 94: found "aproved"; expected is one of "pending", "held", ...}. Of the text it shows no more than that one value, cut
 * and escaped; of documents that are private it shows no value at all. The reading goes on behind a problem as long as
 * what follows can be understood, so that {@link #problems()} tells many at once. The cause is the refusal by a type of
 * the model, if there is one problem and that is one; an exception of the parser is never kept, for its message may quote
 * other parts of the text.
 */
public final class StandfirstJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of records: nothing here is meant to be serialized
    private final List<JsonProblem> problems;

    StandfirstJsonException(List<JsonProblem> problems, @Nullable Throwable cause) {
        super(message(problems), cause);
        this.problems = List.copyOf(problems);
    }

    StandfirstJsonException(JsonPlace place, String problem) {
        this(List.of(new JsonProblem(place, problem)), null);
    }

    private static String message(List<JsonProblem> problems) {
        int more = problems.size() - 1;
        String first = problems.get(0).toString();
        return more == 0 ? first : first + " (and " + more + (more == 1 ? " more problem)" : " more problems)");
    }

    /** All that was found, in the order in which it was met; at least one. */
    public List<JsonProblem> problems() {
        return problems;
    }

    private JsonProblem first() {
        return problems.get(0);
    }

    /** Where the first problem is. */
    public JsonPlace place() {
        return first().place();
    }

    /** The value that has the first problem, as a JSON Pointer (RFC 6901); empty for the whole document. */
    public String pointer() {
        return place().pointer();
    }

    /** The line of the first problem from 1; 0 where it is not known. In a stream of lines the line in the stream. */
    public int line() {
        return place().line();
    }

    /** The column of the first problem in UTF-16 code units from 1; 0 where it is not known. */
    public int column() {
        return place().column();
    }

    /** What was found at the first place. */
    public String found() {
        return first().found();
    }

    /** What was wanted at the first place; empty where the refusal does not say. */
    public String wanted() {
        return first().wanted();
    }
}
