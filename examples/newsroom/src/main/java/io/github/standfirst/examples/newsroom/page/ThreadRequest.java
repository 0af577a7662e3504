package io.github.standfirst.examples.newsroom.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a thread an address asks for; all of it is state of the address, none of the server.
 *
 * @param order the key of an order
 * @param after the cursor of the page before
 * @param comment the id of the comment to show
 * @param replies the id of the comment below which to go on
 * @param replyto the id of the comment that the form answers
 */
public record ThreadRequest(
        @Nullable String order,
        @Nullable String after,
        @Nullable String comment,
        @Nullable String replies,
        @Nullable String replyto) {

    static ThreadRequest of(HttpServletRequest request) {
        return new ThreadRequest(
                request.getParameter("order"),
                request.getParameter("after"),
                request.getParameter("comment"),
                request.getParameter("replies"),
                request.getParameter("replyto"));
    }

    /** The same, with the form answering another comment. */
    ThreadRequest answering(@Nullable String parent) {
        return new ThreadRequest(order, after, comment, replies, parent == null || parent.isBlank() ? null : parent);
    }

    /** The order. */
    ThreadOrder threadOrder() {
        return ThreadOrder.of(order);
    }
}
