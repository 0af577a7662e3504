package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.html.HtmlPolicy;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

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

    /** The JSON of a policy, with its name and version. */
    public String write(HtmlPolicy policy) {
        return text.write(PolicyShapes.POLICY, requireNonNull(policy, "policy"));
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
     * The policy of a JSON text. A member that is not known is an error and not dropped: it might restrict something.
     *
     * @throws StandfirstJsonException if there is none in it, or it allows what no policy can allow
     */
    public HtmlPolicy readPolicy(String json) {
        return text.read(PolicyShapes.POLICY, json);
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

    /** Articles as lines or in an array, any number of them. */
    public JsonStream<Article> articles() {
        return new JsonStream<>(text, ArticleShapes.ARTICLE);
    }

    /** Comments as lines or in an array, any number of them. */
    public JsonStream<Comment> comments() {
        return new JsonStream<>(text, CommentShapes.COMMENT);
    }

    /** Teasers as lines or in an array, any number of them: what a list of articles is. */
    public JsonStream<Teaser> teasers() {
        return new JsonStream<>(text, PublicShapes.TEASER);
    }

    /**
     * Writes comments as lines of JSON (NDJSON), each ended by a line feed, in their order; {@link #comments()} does more.
     *
     * @throws UncheckedIOException if the writer fails; it is flushed, and not closed
     */
    public void writeComments(Iterable<? extends Comment> comments, Writer out) {
        comments().writeLines(comments, out);
    }

    /**
     * The comments of lines of JSON (NDJSON), in their order; empty lines are passed over. {@link #comments()} reads any
     * number of them.
     *
     * @throws StandfirstJsonException if a line holds no comment, or there are more than {@link JsonLimits#elements()}
     * @throws UncheckedIOException if the reader fails; it is not closed
     */
    public List<Comment> readComments(Reader lines) {
        int most = text.options().limits().elements();
        List<Comment> comments = new ArrayList<>();
        comments().readLines(lines, comment -> {
            if (comments.size() == most) {
                throw new StandfirstJsonException(
                        new JsonPlace("", 0, 0), "found more than " + most + " comments; expected are fewer");
            }
            comments.add(comment);
        });
        return List.copyOf(comments);
    }

    /**
     * An entity tag for an answer that is this article (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC
     * 9110, section 8.8.3</a>): the same as long as the article is.
     */
    public String entityTag(Article article) {
        return CanonicalJson.ofWritten(write(article)).entityTag();
    }

    /**
     * An entity tag for an answer that is this thread page: the same as long as what is shown is. It is weak, for when the
     * comments were counted has no part in it.
     */
    public String entityTag(ThreadPage page) {
        return weak(write(SummaryTime.without(page)));
    }

    /**
     * An entity tag for an answer that is this article page: the same as long as what is shown is. It is weak, for when
     * the comments were counted has no part in it.
     */
    public String entityTag(ArticlePage page) {
        ThreadPage thread = page.thread();
        return weak(write(thread == null ? page : new ArticlePage(page.article(), SummaryTime.without(thread))));
    }

    /**
     * An entity tag for an answer that is this teaser: the same as long as what is shown is. It is weak, for when the
     * comments were counted has no part in it.
     */
    public String entityTag(Teaser teaser) {
        ThreadSummary thread = teaser.thread();
        return weak(write(thread == null ? teaser : teaser.withThread(SummaryTime.without(thread))));
    }

    private static String weak(String json) {
        return "W/" + CanonicalJson.ofWritten(json).entityTag();
    }
}
