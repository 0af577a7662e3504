package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.ThreadPage;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes documents as JSON, and reads them strictly: articles, comments, and what the public sees of them.
 *
 * <pre>{@code
 * StandfirstJson json = StandfirstJson.create();
 * String text = json.write(article);
 * Article same = json.readArticle(text);
 * }</pre>
 *
 * <p>The JSON of a value is the same on every machine. What was written is read back equal, if its markup is clean under
 * the reader's policies (see {@link BodyReading}) and within the limits ({@link JsonLimits}).
 *
 * <p>A reader refuses, with a {@link StandfirstJsonException} that names the place: what is no JSON (RFC 8259), a member
 * that stands twice, anything behind the document, a missing or null member that the model needs, null in a list, a value
 * of another type (nothing is converted), times outside of the years 0000 to 9999, enum values that are not known, and
 * whatever the model's constructors refuse. Members that are not known are dropped, and reported to the listener, so that
 * they are never written back. In plain texts characters that no text may hold become U+FFFD, which is reported, too.
 *
 * <p>Neither Jackson's mapper nor its settings have a part in it; of Jackson 3 or 2, whichever is there, only the parser
 * and the generator are used. What is private is written by {@link #forStore()} alone. Immutable and thread-safe.
 */
public final class StandfirstJson {

    private final DocumentText text;

    private StandfirstJson(DocumentText text) {
        this.text = text;
    }

    /** Reads with {@link BodyReading#sanitize()}, without a listener, within {@link JsonLimits#standard()}. */
    public static StandfirstJson create() {
        return new StandfirstJson(DocumentText.standard());
    }

    /** The same with another way of reading markup. */
    public StandfirstJson withBodies(BodyReading bodies) {
        return with(text.options().withBodies(requireNonNull(bodies, "bodies")));
    }

    /** The same with a listener that learns what readers drop and change. */
    public StandfirstJson withListener(ReadListener listener) {
        return with(text.options().withListener(requireNonNull(listener, "listener")));
    }

    /** The same within other limits. */
    public StandfirstJson withLimits(JsonLimits limits) {
        return with(text.options().withLimits(requireNonNull(limits, "limits")));
    }

    private StandfirstJson with(ReadOptions options) {
        return new StandfirstJson(text.with(options));
    }

    /** The same for what is private: to write to a store of the application's own, and to nothing else. */
    public StoreJson forStore() {
        return new StoreJson(text);
    }

    /** The JSON of an article. */
    public String write(Article article) {
        return text.write(ArticleShapes.ARTICLE, requireNonNull(article, "article"));
    }

    /** The JSON of a comment. */
    public String write(Comment comment) {
        return text.write(CommentShapes.COMMENT, requireNonNull(comment, "comment"));
    }

    /** The JSON of a thread page. */
    public String write(ThreadPage page) {
        return text.write(CommentShapes.PAGE, requireNonNull(page, "page"));
    }

    /** The JSON of a teaser. */
    public String write(Teaser teaser) {
        return text.write(PublicShapes.TEASER, requireNonNull(teaser, "teaser"));
    }

    /** The JSON of an article page. */
    public String write(ArticlePage page) {
        return text.write(PublicShapes.ARTICLE_PAGE, requireNonNull(page, "page"));
    }

    /** The JSON of a problem, {@code application/problem+json}. */
    public String write(Problem problem) {
        return text.write(PublicShapes.PROBLEM, requireNonNull(problem, "problem"));
    }

    /**
     * The article of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public Article readArticle(String json) {
        return text.read(ArticleShapes.ARTICLE, json);
    }

    /**
     * The comment of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public Comment readComment(String json) {
        return text.read(CommentShapes.COMMENT, json);
    }

    /**
     * The thread page of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public ThreadPage readThreadPage(String json) {
        return text.read(CommentShapes.PAGE, json);
    }

    /**
     * The teaser of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public Teaser readTeaser(String json) {
        return text.read(PublicShapes.TEASER, json);
    }

    /**
     * The article page of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public ArticlePage readArticlePage(String json) {
        return text.read(PublicShapes.ARTICLE_PAGE, json);
    }

    /**
     * The problem of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public Problem readProblem(String json) {
        return text.read(PublicShapes.PROBLEM, json);
    }

    /**
     * The submission of a JSON text. There is no way to write one.
     *
     * @throws StandfirstJsonException if there is none in it; no value of it is in the message
     */
    public CommentSubmission readSubmission(String json) {
        return text.read(StoreShapes.SUBMISSION, json);
    }

    /**
     * Writes comments as lines of JSON (NDJSON), each ended by a line feed, in their order.
     *
     * @throws UncheckedIOException if the writer fails; it is flushed, and not closed
     */
    public void writeComments(Iterable<? extends Comment> comments, Writer out) {
        try {
            for (Comment comment : comments) {
                out.write(write(comment));
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The comments of lines of JSON (NDJSON), in their order; empty lines are passed over.
     *
     * @throws StandfirstJsonException if a line holds no comment, or there are more than the limits take elements
     * @throws UncheckedIOException if the reader fails; it is not closed
     */
    public List<Comment> readComments(Reader lines) {
        return readComments(lines, text.options().limits().elements());
    }

    List<Comment> readComments(Reader lines, int most) {
        List<Comment> comments = new ArrayList<>();
        readComments(lines, comment -> {
            if (comments.size() == most) {
                throw new StandfirstJsonException(
                        new JsonPlace("", 0, 0), "found more than " + most + " comments; expected are fewer");
            }
            comments.add(comment);
        });
        return List.copyOf(comments);
    }

    /**
     * Hands on the comments of lines of JSON (NDJSON) one by one, in constant memory; empty lines are passed over.
     *
     * @throws StandfirstJsonException if a line holds no comment; those before it were handed on
     * @throws UncheckedIOException if the reader fails; it is not closed
     */
    public void readComments(Reader lines, Consumer<? super Comment> comments) {
        BoundedLines bounded = new BoundedLines(lines, text.options().limits().lineChars());
        try {
            for (String line = bounded.next(); line != null; line = bounded.next()) {
                if (!line.isEmpty()) {
                    comments.accept(text.read(CommentShapes.COMMENT, line, bounded.number() - 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
