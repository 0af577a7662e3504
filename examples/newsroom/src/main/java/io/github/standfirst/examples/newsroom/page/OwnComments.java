package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.examples.newsroom.protection.SignedText;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * What a reader wrote from this browser: a signed cookie with ids, and nothing else. It lets its bearer see these comments
 * while they wait, and change them within the edit window.
 */
@Component
class OwnComments {

    /** The prefix makes browsers refuse the cookie from another host, a subdomain, or without encryption. */
    static final String COOKIE = "__Host-comments";

    private static final int MOST = 20;
    private static final Duration KEPT = Duration.ofDays(7);

    private final SignedText signatures;
    private final Clock clock;

    OwnComments(SignedText signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * What of a thread a reader wrote and does not see as everybody does.
     *
     * @param waiting what is not shown to others
     * @param editable what can be changed still
     */
    public record Here(Set<CommentId> waiting, Set<CommentId> editable) {

        /** Answers whether the reader sees what everybody sees. */
        boolean isEmpty() {
            return waiting.isEmpty() && editable.isEmpty();
        }

        Set<CommentId> ids() {
            Set<CommentId> ids = new TreeSet<>(waiting);
            ids.addAll(editable);
            return ids;
        }

        /** Answers whether others do not see the comment. */
        public boolean waits(CommentId id) {
            return waiting.contains(id);
        }

        /** Answers whether the comment can be changed still. */
        public boolean edits(CommentId id) {
            return editable.contains(id);
        }
    }

    /** What the reader of a request wrote on an article. */
    Here here(HttpServletRequest request, Article article, CommentThread thread) {
        Set<CommentId> waiting = new TreeSet<>();
        Set<CommentId> editable = new TreeSet<>();
        for (CommentId id : all(request)) {
            if (thread.find(id).orElse(null) instanceof Comment.Posted comment) {
                if (comment.status().isWaiting()) {
                    waiting.add(id);
                }
                if (isEditable(comment, article, clock.instant())) {
                    editable.add(id);
                }
            }
        }
        return new Here(waiting, editable);
    }

    /** Answers whether the writer of a comment may still change it. */
    static boolean isEditable(Comment.Posted comment, Article article, Instant now) {
        boolean seen =
                comment.status() == CommentStatus.APPROVED || comment.status().isWaiting();
        Instant end = comment.posted().at().plus(article.discussion().editWindow());
        return seen && now.isBefore(end) && article.discussion().isOpen(now);
    }

    /** Answers whether the reader of a request wrote a comment. */
    boolean include(HttpServletRequest request, CommentId id) {
        return all(request).contains(id);
    }

    private Set<CommentId> all(HttpServletRequest request) {
        Set<CommentId> ids = new LinkedHashSet<>();
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                signatures
                        .verify(COOKIE, cookie.getValue(), clock.instant())
                        .ifPresent(text -> Arrays.stream(text.split(" ", -1))
                                .flatMap(id -> CommentId.find(id).stream())
                                .forEach(ids::add));
            }
        }
        return ids;
    }

    /** Adds a comment to what the reader wrote. */
    void add(CommentId id, HttpServletRequest request, HttpServletResponse response) {
        List<String> ids = new ArrayList<>(List.of(id.value()));
        all(request).stream()
                .map(CommentId::value)
                .filter(other -> !ids.contains(other))
                .forEach(ids::add);
        String text = String.join(" ", ids.subList(0, Math.min(ids.size(), MOST)));
        ResponseCookie cookie = ResponseCookie.from(
                        COOKIE, signatures.sign(COOKIE, text, clock.instant().plus(KEPT)))
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
