package io.github.standfirst.json;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Quoted;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes articles, comments and thread pages as JSON, and reads them strictly.
 *
 * <pre>{@code
 * StandfirstJson json = StandfirstJson.create();
 * String text = json.write(article);
 * Article same = json.readArticle(text);
 * }</pre>
 *
 * <p>The JSON of a value is the same on every machine. What was written is read back equal, if its markup is clean under
 * the reader's policies (see {@link BodyReading}) and within the limits named here.
 *
 * <p>A reader refuses, with a {@link StandfirstJsonException} that names the place: what is no JSON (RFC 8259), a member
 * that stands twice, anything behind the document, a missing or null member that the model needs, null in a list, a value
 * of another type (nothing is converted), times outside of the years 0000 to 9999, enum values that are not known, and
 * whatever the model's constructors refuse. Members that are not known are dropped, and reported to the listener, so that
 * they are never written back. In plain texts characters that no text may hold become U+FFFD, which is reported, too.
 *
 * <p>Limits: {@value #MAX_DOCUMENT} chars a document, {@value #MAX_LINE} a line of a stream, {@value #MAX_TOKEN} a name
 * or number, 100 objects and lists in one another. Immutable and thread-safe.
 */
public final class StandfirstJson {

    /** The most UTF-16 code units of a document. */
    public static final int MAX_DOCUMENT = 8 * 1024 * 1024;

    /** The most UTF-16 code units of a line in a stream of comments. */
    public static final int MAX_LINE = 1024 * 1024;

    /** The most UTF-16 code units of a name or number. */
    public static final int MAX_TOKEN = 1_000;

    /** The most comments that {@link #readComments(Reader)} gathers in a list. */
    public static final int MAX_COMMENTS = 1_000_000;

    private final JsonFactory factory;
    private final BodyReading bodies;
    private final @Nullable ReadListener listener;

    private StandfirstJson(JsonFactory factory, BodyReading bodies, @Nullable ReadListener listener) {
        this.factory = factory;
        this.bodies = bodies;
        this.listener = listener;
    }

    /** Reads with {@link BodyReading#sanitize()} and without a listener. */
    public static StandfirstJson create() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(MAX_DOCUMENT)
                        .maxNameLength(MAX_TOKEN)
                        .maxNumberLength(MAX_TOKEN)
                        .build())
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
        return new StandfirstJson(factory, BodyReading.sanitize(), null);
    }

    /** The same with another way of reading markup. */
    public StandfirstJson withBodies(BodyReading bodies) {
        return new StandfirstJson(factory, requireNonNull(bodies, "bodies"), listener);
    }

    /** The same with a listener that learns what readers drop and change. */
    public StandfirstJson withListener(ReadListener listener) {
        return new StandfirstJson(factory, bodies, requireNonNull(listener, "listener"));
    }

    /** The JSON of an article. */
    public String write(Article article) {
        return write(ArticleShapes.ARTICLE, requireNonNull(article, "article"));
    }

    /** The JSON of a comment. */
    public String write(Comment comment) {
        return write(CommentShapes.COMMENT, requireNonNull(comment, "comment"));
    }

    /** The JSON of a thread page. */
    public String write(ThreadPage page) {
        return write(CommentShapes.PAGE, requireNonNull(page, "page"));
    }

    /** The JSON of a policy, with its name and version. */
    public String write(HtmlPolicy policy) {
        return write(PolicyShapes.POLICY, requireNonNull(policy, "policy"));
    }

    private <V> String write(Form<V> form, V value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            form.write(value, new JacksonSink(generator));
        }
        return out.toString();
    }

    /**
     * The article of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public Article readArticle(String json) {
        return readDocument(ArticleShapes.ARTICLE, json);
    }

    /**
     * The comment of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public Comment readComment(String json) {
        return readDocument(CommentShapes.COMMENT, json);
    }

    /**
     * The thread page of a JSON text.
     *
     * @throws StandfirstJsonException if there is none in it
     */
    public ThreadPage readThreadPage(String json) {
        return readDocument(CommentShapes.PAGE, json);
    }

    /**
     * The policy of a JSON text. A member that is not known is an error and not dropped: it might restrict something.
     *
     * @throws StandfirstJsonException if there is none in it, or it allows what no policy can allow
     */
    public HtmlPolicy readPolicy(String json) {
        return readDocument(PolicyShapes.POLICY, json);
    }

    private <V> V readDocument(Form<V> form, String json) {
        if (requireNonNull(json, "json").length() > MAX_DOCUMENT) {
            throw new StandfirstJsonException(
                    new JsonPlace("", 1, 1),
                    "found " + json.length() + " chars; expected are at most " + MAX_DOCUMENT,
                    null);
        }
        return read(form, json, 0);
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
     * @throws StandfirstJsonException if a line holds no comment, or there are more than {@value #MAX_COMMENTS}
     * @throws UncheckedIOException if the reader fails; it is not closed
     */
    public List<Comment> readComments(Reader lines) {
        return readComments(lines, MAX_COMMENTS);
    }

    List<Comment> readComments(Reader lines, int most) {
        List<Comment> comments = new ArrayList<>();
        readComments(lines, comment -> {
            if (comments.size() == most) {
                throw new StandfirstJsonException(
                        new JsonPlace("", 0, 0), "found more than " + most + " comments; expected are fewer", null);
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
        BoundedLines bounded = new BoundedLines(lines, MAX_LINE);
        try {
            for (String line = bounded.next(); line != null; line = bounded.next()) {
                if (!line.isEmpty()) {
                    comments.accept(read(CommentShapes.COMMENT, line, bounded.number() - 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <V> V read(Form<V> form, String json, int linesBefore) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            JsonReading in = new JsonReading(new JacksonSource(parser, linesBefore), "", bodies, listener);
            try {
                in.begin(form.wanted());
                V value = form.read(in);
                in.finish();
                return value;
            } catch (StreamConstraintsException e) {
                throw in.refusal("found a name or number of more than " + MAX_TOKEN + " chars; expected are fewer");
            } catch (StreamReadException e) {
                TokenStreamLocation location = e.getLocation();
                JsonPlace place =
                        new JsonPlace(in.pointer(), location.getLineNr() + linesBefore, location.getColumnNr());
                throw new StandfirstJsonException(place, problem(e, json, location.getCharOffset()), null);
            }
        }
    }

    private static String problem(StreamReadException e, String json, long offset) {
        if (e instanceof UnexpectedEndOfInputException || offset < 0 || offset >= json.length()) {
            return "found the end; expected is more";
        }
        return "found " + Quoted.of(Character.toString(json.codePointAt((int) offset)))
                + "; expected is JSON as RFC 8259 has it";
    }
}
