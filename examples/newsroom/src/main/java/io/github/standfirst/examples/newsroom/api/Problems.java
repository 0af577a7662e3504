package io.github.standfirst.examples.newsroom.api;

import io.github.standfirst.comment.CursorException;
import io.github.standfirst.json.Problem;
import io.github.standfirst.json.StandfirstJsonException;
import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** All that goes wrong, as problem details (RFC 9457). Nothing of what was sent stands in them. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    @ExceptionHandler
    ResponseEntity<Problem> refused(ProblemException e) {
        return answer(e.problem());
    }

    /** What a validator found: its violations have places, where Spring's own errors would need getters. */
    @ExceptionHandler
    ResponseEntity<Problem> invalid(ConstraintViolationException e, Locale locale) {
        Violations violations = Violations.of(e.getConstraintViolations(), locale);
        return answer(Problem.of(422, "The comment cannot be taken")
                .withViolations(
                        violations.list().stream().map(Problems::ofTheBody).toList()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StandfirstJsonException refusal) {
                return answer(Problem.of(refusal));
            }
        }
        return answer(Problem.of(400, "The document cannot be read"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unknown(MethodArgumentTypeMismatchException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CursorException cursor) {
                return stale(cursor);
            }
        }
        return answer(Problem.of(400, "The address has an unknown value for " + e.getName()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> stale(CursorException e) {
        return answer(Problem.of(400, "The cursor cannot be followed")
                .withDetail(e.reason().name()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(ErrorResponseException e) {
        HttpStatus status = HttpStatus.valueOf(e.getStatusCode().value());
        return answer(Problem.of(status.value(), status.getReasonPhrase()));
    }

    /** Places begin with the name of the method's argument. */
    private static Violation ofTheBody(Violation violation) {
        String pointer = violation.pointer().replaceFirst("^/submission", "");
        return new Violation(pointer, violation.code(), violation.message(), violation.severity());
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
