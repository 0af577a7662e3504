package io.github.standfirst.examples.newsroom.page;

import static java.util.Objects.requireNonNullElse;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.Consent;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The form below an article, as it was sent. What the page has put there itself, and nobody could have typed, is checked
 * nowhere else than where it is used. It is read by name and not bound, for a binder puts what was typed into the messages
 * of its exceptions.
 *
 * @param text the comment
 * @param name to display
 * @param email never published
 * @param website of the commenter
 * @param parent the id of the comment to answer; empty for none
 * @param consent something, if the box was ticked
 * @param token of the page
 * @param subject the field that people are told to leave empty
 */
public record CommentForm(
        @Nullable String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable String website,
        @Nullable String parent,
        @Nullable String consent,
        @Nullable String token,
        @Nullable String subject) {

    static CommentForm of(HttpServletRequest request) {
        return new CommentForm(
                request.getParameter("text"),
                request.getParameter("name"),
                request.getParameter("email"),
                request.getParameter("website"),
                request.getParameter("parent"),
                request.getParameter("consent"),
                request.getParameter("token"),
                request.getParameter("subject"));
    }

    static CommentForm empty() {
        return new CommentForm(null, null, null, null, null, null, null, null);
    }

    /** What was typed, for the library to judge. */
    CommentSubmission submission(Article article, String consentStatement, Instant now) {
        return CommentSubmission.builder(article.id(), requireNonNullElse(text, ""))
                .name(requireNonNullElse(name, ""))
                .email(email)
                .website(website)
                .parent(parent)
                .consent(consent != null ? new Consent(consentStatement, now) : null)
                .build();
    }

    /** Answers whether something is in the field that people leave empty. */
    boolean isByProgram() {
        return subject != null && !subject.isBlank();
    }

    /** Nothing of what was typed. */
    @Override
    public String toString() {
        return "CommentForm";
    }
}
