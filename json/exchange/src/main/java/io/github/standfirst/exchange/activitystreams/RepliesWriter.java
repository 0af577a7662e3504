package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.ThreadRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes documents of an article and what a viewer sees of its thread, page by page, the rows flat. Of one document. */
final class RepliesWriter {

    private final Article article;
    private final ThreadView thread;
    private final ActivityAddresses addresses;
    private final int pageSize;
    private final JsonText out = new JsonText();
    private final ActivityWriter objects;

    RepliesWriter(Article article, ThreadView thread, ActivityAddresses addresses, int pageSize) {
        this.article = article;
        this.thread = thread;
        this.addresses = addresses;
        this.pageSize = pageSize;
        this.objects = new ActivityWriter(article, addresses, out);
    }

    String article() {
        out.beginObject();
        objects.context();
        objects.article();
        out.beginObject("replies");
        collection();
        out.endObject();
        out.endObject();
        return out.end();
    }

    String replies() {
        out.beginObject();
        objects.context();
        collection();
        out.endObject();
        return out.end();
    }

    String page(int page) {
        out.beginObject();
        objects.context();
        members(page);
        out.endObject();
        return out.end();
    }

    String comment(int row) {
        out.beginObject();
        objects.context();
        row(thread.rows().get(row), ThreadRows.answered(thread, row + 1).get(row));
        out.endObject();
        return out.end();
    }

    private void collection() {
        out.url("id", addresses.replies(article));
        out.string("type", "Collection");
        out.number("totalItems", thread.count());
        out.beginObject("first");
        members(1);
        out.endObject();
    }

    private void members(int page) {
        int rows = thread.rows().size();
        int start = (int) Math.min((long) (page - 1) * pageSize, rows);
        int end = Math.min(rows - start, pageSize) + start;
        out.url("id", addresses.repliesPage(article, page));
        out.string("type", "CollectionPage");
        out.url("partOf", addresses.replies(article));
        if (page > 1) {
            int last = Math.max(1, (rows - 1) / pageSize + 1);
            out.url("prev", addresses.repliesPage(article, Math.min(page - 1, last)));
        }
        if (end < rows) {
            out.url("next", addresses.repliesPage(article, page + 1));
        }
        out.beginArray("items");
        List<@Nullable CommentId> parents = ThreadRows.answered(thread, end);
        for (int i = start; i < end; i++) {
            if (ThreadRows.stands(thread.rows().get(i))) {
                out.beginObject();
                row(thread.rows().get(i), parents.get(i));
                out.endObject();
            }
        }
        out.endArray();
    }

    private void row(ThreadRow row, @Nullable CommentId parent) {
        if (row instanceof Shown shown) {
            objects.note(shown.comment(), parent);
        } else {
            objects.tombstone(row.id(), parent, null);
        }
    }
}
