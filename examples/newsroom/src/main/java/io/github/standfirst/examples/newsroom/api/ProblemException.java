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

    /** A value that was sent breaks rules. */
    ProblemException(Violations violations) {
        this(Problem.of(422, "The comment cannot be taken").withViolations(violations.list()));
    }

    private ProblemException(Problem problem) {
        super(problem.title());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
