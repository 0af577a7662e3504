package io.github.standfirst.examples.newsroom.api;

import io.github.standfirst.comment.CursorException;
import io.github.standfirst.json.Problem;
import io.github.standfirst.json.StandfirstJsonException;
import io.github.standfirst.validation.Violations;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
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

    /** What a validator found, with its places, which Spring's own errors know in another form only. */
    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException e, Locale locale) {
        Set<ConstraintViolation<?>> found = e.getAllErrors().stream()
                .filter(error -> error.contains(ConstraintViolation.class))
                .map(error -> (ConstraintViolation<?>) error.unwrap(ConstraintViolation.class))
                .collect(Collectors.toSet());
        return answer(ProblemException.invalid(Violations.of(found, locale)).problem());
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

    private static ResponseEntity<Problem> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
