package io.github.standfirst.examples.newsroom.api;

import io.github.standfirst.json.Problem;
import io.github.standfirst.validation.Violations;

/** What is answered instead of what was asked for. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // nothing here is meant to be serialized
    private final Problem problem;

    ProblemException(int status, String title) {
        this(Problem.of(status, title));
    }

    private ProblemException(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    /** A comment that was sent breaks rules. */
    static ProblemException invalid(Violations violations) {
        return new ProblemException(
                Problem.of(422, "The comment cannot be taken").withViolations(violations.list()));
    }

    Problem problem() {
        return problem;
    }
}
