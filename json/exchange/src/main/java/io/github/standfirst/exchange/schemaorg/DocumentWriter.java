package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.ThreadRows;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one document of an article and what a viewer sees of its thread. Of one thread. */
final class DocumentWriter {

    private static final String CONTEXT = "https://schema.org";

    /** What the id of an article without an address begins with. */
    private static final String NO_ADDRESS = "#article-";

    private final Article article;
    private final ThreadView thread;
    private final List<@Nullable CommentId> answered;
    private final JsonText out = new JsonText();
    private final ArticleWriter articles;
    private final CommentWriter comments;
    private final boolean tombstones;

    DocumentWriter(Article article, ThreadView thread, ZoneId zone, boolean whole) {
        this.article = article;
        this.thread = thread;
        this.answered = ThreadRows.answered(thread, thread.rows().size());
        this.tombstones = whole;
        TextWriter texts = new TextWriter(out, zone, whole);
        this.articles = new ArticleWriter(texts, out);
        this.comments = new CommentWriter(article, texts, out);
    }

    /**
     * Writes the comments below the article, and replies below what they answer.
     *
     * @param levels how many levels of replies stand in one another; what is deeper stands in the last one, and names what
     *     it answers
     */
    String nested(int levels) {
        out.beginObject();
        out.string("@context", CONTEXT);
        articles.properties(article);
        out.number("commentCount", thread.count());
        out.beginArray("comment");
        nest(levels);
        out.endArray();
        out.endObject();
        return scriptSafe(out.end());
    }

    /** A comment that is not ended yet, for replies may stand in it. */
    private static final class Open {
        private final CommentId id;
        private final int depth;
        private boolean hasReplies;

        Open(CommentId id, int depth) {
            this.id = id;
            this.depth = depth;
        }
    }

    private void nest(int levels) {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < thread.rows().size(); i++) {
            ThreadRow row = thread.rows().get(i);
            @Nullable CommentId parent = answered.get(i);
            int mostOpen = parent == null ? 0 : levels;
            while (!open.isEmpty() && (open.size() > mostOpen || open.element().depth >= row.depth())) {
                end(open.pop());
            }
            if (stands(row)) {
                @Nullable Open above = open.peek();
                if (above != null && !above.hasReplies) {
                    above.hasReplies = true;
                    out.beginArray("comment");
                }
                out.beginObject();
                comments.place(row.id());
                if (parent != null && (above == null || !above.id.equals(parent))) {
                    comments.reference("parentItem", parent);
                }
                properties(row);
                open.push(new Open(row.id(), row.depth()));
            }
        }
        open.forEach(this::end);
    }

    private void end(Open comment) {
        if (comment.hasReplies) {
            out.endArray();
        }
        out.endObject();
    }

    /** Writes a graph of the article and its comments beside it, each naming what it is about and what it answers. */
    String graph() {
        String id = article.canonicalUrl() == null
                ? NO_ADDRESS + URLEncoder.encode(article.id().value(), StandardCharsets.UTF_8)
                : article.canonicalUrl().value();
        out.beginObject();
        out.string("@context", CONTEXT);
        out.beginArray("@graph");
        out.beginObject();
        out.string("@id", id);
        articles.properties(article);
        out.number("commentCount", thread.count());
        out.endObject();
        for (int i = 0; i < thread.rows().size(); i++) {
            ThreadRow row = thread.rows().get(i);
            if (stands(row)) {
                out.beginObject();
                comments.place(row.id());
                comments.reference("about", id);
                @Nullable CommentId parent = answered.get(i);
                if (parent != null) {
                    comments.reference("parentItem", parent);
                }
                properties(row);
                out.endObject();
            }
        }
        out.endArray();
        out.endObject();
        return scriptSafe(out.end());
    }

    private boolean stands(ThreadRow row) {
        return row instanceof Shown || (tombstones && ThreadRows.stands(row));
    }

    private void properties(ThreadRow row) {
        if (row instanceof Shown shown) {
            comments.properties(shown.comment());
        } else {
            comments.erased();
        }
    }

    /**
     * Writes as escapes what could end a script or open a comment in it
     * (<a href="https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements">WHATWG
     * HTML, 4.12.1.3</a>), and what older JavaScript takes for line ends. In JSON they stand in strings only.
     */
    private static String scriptSafe(String json) {
        StringBuilder safe = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            switch (unit) {
                case '<' -> safe.append("\\u003C");
                case '>' -> safe.append("\\u003E");
                case '&' -> safe.append("\\u0026");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(unit);
            }
        }
        return safe.toString();
    }
}
