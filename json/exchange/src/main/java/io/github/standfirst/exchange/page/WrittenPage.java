package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.exchange.document.CommentAnchors;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.json.StandfirstJsonException;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a page that a {@link PageWriter} wrote, by its {@link WrittenData}. Anybody can write such attributes: they
 * are read as strictly as any other JSON, all texts are sanitized, and a page whose data are not whole is left to be read
 * as any other.
 */
final class WrittenPage {

    private static final String DATA = "[" + WrittenData.COMMENT + "], [" + WrittenData.PLACEHOLDER + "]";

    private static final Pattern LEVELS = Pattern.compile("[1-6](?: [1-6])*");

    private final Element story;
    private final Instant readAt;
    private final IdentityHashMap<Element, Optional<CommentId>> firstIds = new IdentityHashMap<>();
    private final Notes notes = new Notes();
    private final Removals removals = new Removals(notes);

    private WrittenPage(Element story, Instant readAt) {
        this.story = story;
        this.readAt = readAt;
    }

    /**
     * What the page was made of, none where no writer wrote it.
     *
     * @param earlier what could not be carried over so far; it learns why data that are there are not used
     * @param readAt stands for the time at which a comment was erased, which no page tells
     */
    static Optional<ReadPage> find(Document document, Notes earlier, Instant readAt) {
        @Nullable Element story = document.selectFirst("article.story[" + WrittenData.ARTICLE + "]");
        if (story == null) {
            return Optional.empty();
        }
        document.outputSettings().prettyPrint(false);
        try {
            WrittenPage page = new WrittenPage(story, readAt);
            earlier.list().forEach(page.notes::add);
            return Optional.of(page.read());
        } catch (StandfirstJsonException | HtmlLimitException | NotWholeException e) {
            earlier.add("what the page says of its own making is not used: " + e.getMessage());
            return Optional.empty();
        }
    }

    private ReadPage read() {
        Article article = article();
        List<Comment> comments = comments(article);
        return new ReadPage(article, comments, WrittenFacts.report(article, comments, removals, notes));
    }

    private Article article() {
        Article data = json("article").readArticle(story.attr(WrittenData.ARTICLE));
        requireUntold("article", data.standfirst(), data.body());
        @Nullable Element headline = story.selectFirst("> header > h1");
        require(
                headline != null && headline.wholeText().equals(data.headline()),
                "the headline that is printed is another one than " + Quoted.of(data.headline()));
        return data.toBuilder()
                .standfirst(text("article", HtmlPolicy.article(), story.selectFirst("> header > .standfirst")))
                .body(text("article", HtmlPolicy.article(), story.selectFirst("> .article-body")))
                .build();
    }

    private List<Comment> comments(Article article) {
        List<Comment> comments = new ArrayList<>();
        Set<CommentId> ids = new HashSet<>();
        @Nullable Element section = story.getElementById("comments");
        if (section == null) {
            throw new NotWholeException("there is no section of comments");
        }
        for (Element element : section.select(DATA)) {
            Optional<? extends Comment> comment =
                    element.hasAttr(WrittenData.COMMENT) ? Optional.of(posted(element)) : placeholder(element, article);
            comment.ifPresent(each -> {
                require(
                        ids.add(each.id()),
                        "two comments have the id " + Quoted.of(each.id().value()));
                require(
                        each.article().equals(article.id()),
                        "comment " + Quoted.of(each.id().value()) + " is of article "
                                + Quoted.of(each.article().value()) + "; expected is "
                                + Quoted.of(article.id().value()));
                comments.add(each);
            });
        }
        return comments;
    }

    private Comment posted(Element element) {
        Comment comment = json(element.id()).readComment(element.attr(WrittenData.COMMENT));
        if (!(comment instanceof Comment.Posted data)) {
            throw new NotWholeException("comment " + Quoted.of(comment.id().value()) + " is erased and has a text");
        }
        String where = "comment " + data.id();
        requireUntold(where, data.body());
        @Nullable Element text = element.selectFirst("> .text");
        require(text != null, "comment " + Quoted.of(data.id().value()) + " has no text");
        return data.toBuilder().body(text(where, HtmlPolicy.comment(), text)).build();
    }

    /** A tombstone for a comment that was erased; what is not shown, or not there, is no comment. */
    private Optional<Comment> placeholder(Element element, Article article) {
        Optional<CommentId> id = idOf(element);
        if (id.isEmpty() || !element.attr(WrittenData.PLACEHOLDER).equals(WrittenData.ERASED)) {
            return Optional.empty();
        }
        notes.add("comment " + id.get() + " says that it was removed; a tombstone stands for it");
        Moment published = PublicArticle.published(article.state()).orElse(Moment.exact(readAt));
        return Optional.of(new Comment.Tombstone(
                id.get(),
                article.id(),
                parentOf(element),
                Moment.about(published.at()),
                readAt,
                ErasureReason.UNKNOWN));
    }

    /** The comment in whose item the list of this one stands. */
    private @Nullable CommentId parentOf(Element placeholder) {
        @Nullable Element own = placeholder.parent();
        @Nullable Element list = own == null ? null : own.parent();
        @Nullable Element above = list == null ? null : list.parent();
        if (above == null || !above.nameIs("li")) {
            return null;
        }
        // What stands in front of an element is gone through by each look, and many can stand below one comment.
        return firstIds.computeIfAbsent(
                        above,
                        item -> Optional.ofNullable(item.firstElementChild()).flatMap(WrittenPage::idOf))
                .orElse(null);
    }

    private static Optional<CommentId> idOf(Element element) {
        String anchor = element.id();
        return anchor.startsWith(CommentAnchors.PREFIX)
                ? CommentAssembly.valid(anchor.substring(CommentAnchors.PREFIX.length()))
                : Optional.empty();
    }

    private StandfirstJson json(String where) {
        return StandfirstJson.create().withListener(new WrittenChanges(where, removals, notes));
    }

    private SafeHtml text(String where, HtmlPolicy policy, @Nullable Element printed) {
        if (printed == null) {
            return SafeHtml.EMPTY;
        }
        require(printed.selectFirst(DATA) == null, "a comment stands in a text");
        restoreLevels(printed);
        return removals.sanitize(policy, where, printed.html());
    }

    private static void restoreLevels(Element printed) {
        String levels = printed.attr(WrittenData.LEVELS);
        if (LEVELS.matcher(levels).matches()) {
            List<Element> headings = printed.select("h1, h2, h3, h4, h5, h6");
            String[] each = levels.split(" ", -1);
            require(
                    headings.size() == each.length,
                    "a text has " + headings.size() + " headings, of which " + each.length + " levels are told");
            for (int i = 0; i < each.length; i++) {
                headings.get(i).tagName("h" + each[i]);
            }
        }
    }

    private static void requireUntold(String where, SafeHtml... texts) {
        for (SafeHtml text : texts) {
            require(text.isEmpty(), "the data of " + Quoted.of(where) + " hold a text that nobody sees");
        }
    }

    private static void require(boolean whole, String otherwise) {
        if (!whole) {
            throw new NotWholeException(otherwise);
        }
    }

    /** Ends the reading of a page that no writer can have written so. */
    private static final class NotWholeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotWholeException(String message) {
            super(message);
        }
    }
}
