package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CursorException;
import io.github.standfirst.comment.PageSize;
import io.github.standfirst.comment.ThreadCursor;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.comment.Viewer;
import io.github.standfirst.examples.newsroom.discussion.ThreadSnapshot;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.examples.newsroom.site.SiteProperties;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the part of a thread that an address asks for. */
@Component
class ThreadParts {

    private final Addresses addresses;
    private final int rows;

    ThreadParts(Addresses addresses, SiteProperties site) {
        this.addresses = addresses;
        this.rows = site.rowsOnAPage();
    }

    ThreadPart find(Article article, ThreadSnapshot snapshot, ThreadRequest asked, OwnComments.Here own, Instant now) {
        ThreadOrder order = asked.threadOrder();
        ViewOptions everybody = order.in(ViewOptions.forPublic(article.discussion(), now));
        ThreadView view = own.isEmpty()
                ? snapshot.view(everybody)
                : snapshot.thread().view(everybody.withViewer(Viewer.writerOf(own.ids())));
        Cut cut = cut(view, asked, snapshot.asOf());
        return new ThreadPart(
                cut.page,
                cut.page.nested(article.discussion().depthShown()),
                order,
                new ThreadLinks(addresses, addresses.of(article), order),
                cut.below,
                answered(view, asked.replyto()).orElse(null),
                cut.notice,
                own);
    }

    private record Cut(
            ThreadPage page,
            @Nullable CommentId below,
            @Nullable String notice) {}

    private Cut cut(ThreadView view, ThreadRequest asked, Instant asOf) {
        try {
            ThreadCursor after = asked.after() == null ? null : ThreadCursor.parse(asked.after());
            CommentId below = shown(view, asked.replies());
            if (below != null) {
                return new Cut(replies(view, below, after, asOf), below, null);
            }
            if (after != null) {
                return new Cut(view.page(after, PageSize.rows(rows), asOf), null, null);
            }
        } catch (CursorException e) {
            return new Cut(view.page(PageSize.rows(rows), asOf), null, "thread.moved");
        }
        String wanted = asked.comment() == null ? asked.replyto() : asked.comment();
        CommentId comment = shown(view, wanted);
        String notice = asked.comment() != null && comment == null ? "thread.not-shown" : null;
        return new Cut(pageWith(view, comment, asOf), null, notice);
    }

    private ThreadPage replies(ThreadView view, CommentId below, @Nullable ThreadCursor after, Instant asOf) {
        return after == null ? view.replies(below, rows, asOf) : view.replies(below, after, rows, asOf);
    }

    private ThreadPage pageWith(ThreadView view, @Nullable CommentId comment, Instant asOf) {
        PageSize size = PageSize.rows(rows);
        return comment == null
                ? view.page(size, asOf)
                : view.pageWith(comment, size, asOf).orElseThrow();
    }

    private static @Nullable CommentId shown(ThreadView view, @Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(CommentId::find)
                .filter(comment -> view.row(comment).isPresent())
                .orElse(null);
    }

    /** The comment that the form answers, if the reader may answer it. */
    private static Optional<Comment.Posted> answered(ThreadView view, @Nullable String id) {
        return Optional.ofNullable(shown(view, id))
                .map(comment -> view.rows().get(view.row(comment).orElseThrow()))
                .filter(ThreadRow.Shown.class::isInstance)
                .map(ThreadRow.Shown.class::cast)
                .filter(ThreadRow.Shown::canReply)
                .map(ThreadRow.Shown::comment);
    }
}
