package io.github.standfirst.exchange.page;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.PublicationState.Withdrawn;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.exchange.document.CommentAnchors;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An article and what one viewer sees of its comments, as a complete page.
 *
 * <pre>{@code
 * PageWriter writer = new PageWriter(Labels.english(), ZoneId.of("Asia/Yerevan"));
 * String page = writer.write(article, thread.view(ViewOptions.forPublic()));
 * }</pre>
 *
 * <p>The page stands by itself: it names its language and direction, has metadata for search engines and social networks
 * (Open Graph, schema.org JSON-LD), a style sheet, and no script that runs. All text is escaped, {@link SafeHtml} is
 * printed as it is. What it says about times is no more than is known: a day has no time of day, and a date that is only
 * known about has no form for machines. In attributes it has what it was made of, as the public JSON of article and comments, so
 * that a {@link PageReader} gives back an equal article, and all comments that are shown with their true parents. The tombstone
 * of one that was erased has for its parent what its place stands below, which past the last level of the view is not what
 * it answered; the
 * article's extensions are the application's own and stay out, and so does the text of one that was withdrawn. Dates follow the locale data of the JDK; equal arguments give equal pages on one
 * JDK, wherever it runs. Immutable.
 */
public final class PageWriter {

    /**
     * The most levels that replies are nested below a root; deeper ones stand at the last. Browsers stop nesting at 512
     * elements, and take what comes deeper for siblings.
     */
    public static final int MAX_DEPTH = PageWriterThread.MAX_DEPTH;

    private final Labels labels;
    private final ZoneId zone;
    private final @Nullable Function<CommentId, WebUrl> replyAddress;

    /**
     * A writer whose reply links lead to the comment on the article's canonical page.
     *
     * @param labels the words of the page
     * @param zone in which dates and times are printed
     * @throws NullPointerException if an argument is null
     */
    public PageWriter(Labels labels, ZoneId zone) {
        this(requireNonNull(labels, "labels"), requireNonNull(zone, "zone"), null);
    }

    private PageWriter(Labels labels, ZoneId zone, @Nullable Function<CommentId, WebUrl> replyAddress) {
        this.labels = labels;
        this.zone = zone;
        this.replyAddress = replyAddress;
    }

    /**
     * The same writer with reply links that lead elsewhere.
     *
     * @param address where a comment is answered; pure, and safe to call from any thread
     * @throws NullPointerException if it is null
     */
    public PageWriter withReplyAddress(Function<CommentId, WebUrl> address) {
        return new PageWriter(labels, zone, requireNonNull(address, "address"));
    }

    /**
     * The page, to be served as UTF-8. An article that was withdrawn is written without standfirst, picture and text: a
     * notice stands in their place. Replies have a link where the viewer may reply and there is somewhere to lead to: an
     * address of the host ({@link #withReplyAddress}) or the article's canonical one.
     *
     * <p>Headings of bodies get the levels that are due below those of the page, so that no level is left out; all else of a
     * body is written as it is.
     *
     * @param article in any state
     * @param thread of this article, as its viewer sees it
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the thread is of another article
     */
    public String write(Article article, ThreadView thread) {
        requireNonNull(article, "article");
        requireNonNull(thread, "thread");
        if (!article.id().equals(thread.article())) {
            throw new IllegalArgumentException(
                    "thread is of article " + Quoted.of(thread.article().value()) + "; expected is "
                            + Quoted.of(article.id().value()));
        }
        Article readable = readable(article);
        PageWriterWords words = new PageWriterWords(labels, zone, article.language());
        PageMarkup out = new PageMarkup();
        out.start("html").language(article.language());
        new PageWriterHead(out, readable, zone).write(thread);
        out.start("body");
        new PageWriterArticle(out, readable, words)
                .write(thread, new PageWriterThread(out, words, id -> replyAddress(article, id)));
        return out.end().end().finish();
    }

    private static Article readable(Article article) {
        if (!(article.state() instanceof Withdrawn)) {
            return article;
        }
        return article.toBuilder()
                .standfirst(SafeHtml.EMPTY)
                .body(SafeHtml.EMPTY)
                .lead(null)
                .build();
    }

    private @Nullable String replyAddress(Article article, CommentId id) {
        if (replyAddress != null) {
            return replyAddress.apply(id).value();
        }
        return article.canonicalUrl() == null ? null : CommentAnchors.address(article, id);
    }
}
