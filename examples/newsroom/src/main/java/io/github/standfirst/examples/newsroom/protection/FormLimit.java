package io.github.standfirst.examples.newsroom.protection;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** A form that is too long, or no form at all, is the sender's mistake and no failure of ours to be logged. */
@ControllerAdvice
class FormLimit {

    @ExceptionHandler
    void refused(InvalidParameterException e, HttpServletResponse response) throws IOException {
        response.sendError(e.getErrorCode());
    }

    @ExceptionHandler
    void refused(MultipartException e, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
