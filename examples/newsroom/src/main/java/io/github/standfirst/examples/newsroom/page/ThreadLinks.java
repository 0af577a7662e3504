package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadCursor;
import io.github.standfirst.examples.newsroom.site.Addresses;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses that lead from one part of a thread to another; the order goes along. */
public final class ThreadLinks {

    private final Addresses addresses;
    private final String path;
    private final ThreadOrder order;

    ThreadLinks(Addresses addresses, String path, ThreadOrder order) {
        this.addresses = addresses;
        this.path = path;
        this.order = order;
    }

    /** The beginning of the thread. */
    public String all() {
        return link(order, null, null, null, null, "comments");
    }

    /** The beginning of the thread in another order. */
    public String in(ThreadOrder other) {
        return link(other, null, null, null, null, "comments");
    }

    /** The rows behind a page. */
    public String next(ThreadCursor cursor) {
        return link(order, cursor.value(), null, null, null, "comments");
    }

    /** What is below a comment. */
    public String replies(CommentId id) {
        return link(order, null, null, id, null, "comments");
    }

    /** The rows behind a page of what is below a comment. */
    public String next(CommentId below, ThreadCursor cursor) {
        return link(order, cursor.value(), null, below, null, "comments");
    }

    /** The one address of a comment, wherever the page that it stands on begins. */
    public String comment(CommentId id) {
        return link(ThreadOrder.OLDEST, null, id, null, null, addresses.anchor(id));
    }

    /** The form, answering a comment. */
    public String reply(CommentId id) {
        return link(order, null, null, null, id, "respond");
    }

    /** The form, answering the article. */
    public String cancel() {
        return link(order, null, null, null, null, "respond");
    }

    private String link(
            ThreadOrder order,
            @Nullable String after,
            @Nullable CommentId comment,
            @Nullable CommentId replies,
            @Nullable CommentId answered,
            String fragment) {
        UriComponentsBuilder link = UriComponentsBuilder.newInstance();
        add(link, "order", order == ThreadOrder.OLDEST ? null : order.key());
        add(link, "after", after);
        add(link, "comment", comment == null ? null : comment.value());
        add(link, "replies", replies == null ? null : replies.value());
        add(link, "replyto", answered == null ? null : answered.value());
        return path + link.encode().toUriString() + "#" + fragment;
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable String value) {
        if (value != null) {
            link.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
