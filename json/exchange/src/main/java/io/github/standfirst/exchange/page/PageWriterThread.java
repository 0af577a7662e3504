package io.github.standfirst.exchange.page;

import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ThreadRow.Placeholder;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.exchange.document.CommentAnchors;
import io.github.standfirst.exchange.document.WrittenTime;
import io.github.standfirst.exchange.page.Labels.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a page: a heading with their number, and lists in lists. The words around the comments are of the
 * labels' language, so their section names it; each text names its own.
 */
final class PageWriterThread {

    /** Browsers stop nesting at 512 elements, and take what comes deeper for siblings. */
    static final int MAX_DEPTH = 100;

    /** Below the heading above all comments. */
    private static final int BODY_LEVEL = 3;

    private static final String HEADING = "comments-heading";

    private final PageMarkup out;
    private final PageWriterWords words;
    private final Function<CommentId, @Nullable String> replyAddress;

    /** The depths of the rows whose items are open, each greater than the one before. */
    private final int[] openDepths = new int[MAX_DEPTH + 1];

    /** The ids of the same rows. */
    private final @Nullable CommentId[] openIds = new CommentId[MAX_DEPTH + 1];

    private int openItems;

    /** Whose the comments are that are shown. */
    private final Map<CommentId, String> names = new HashMap<>();

    PageWriterThread(PageMarkup out, PageWriterWords words, Function<CommentId, @Nullable String> replyAddress) {
        this.out = out;
        this.words = words;
        this.replyAddress = replyAddress;
    }

    void write(DiscussionState discussion, int count, List<ThreadRow> rows) {
        for (ThreadRow row : rows) {
            if (row instanceof Shown shown) {
                names.put(row.id(), displayName(shown.comment().commenter()));
            }
        }
        out.start("section").attribute("id", "comments").attribute("aria-labelledby", HEADING);
        words.mark(out);
        out.start("h2").attribute("id", HEADING);
        out.text(words.commentCount(count)).end();
        for (ThreadRow row : rows) {
            open(row);
        }
        while (openItems > 0) {
            closeItemAndList();
        }
        if (discussion == DiscussionState.CLOSED) {
            out.start("p", "closed").text(words.get(Word.CLOSED)).end();
        }
        out.end();
    }

    /**
     * Begins the item of a row, in the list of the last row above it that is less deep. A row that is deeper by more than
     * one level opens one list only, and a first row may have any depth: rows may be a part of a view.
     */
    private void open(ThreadRow row) {
        int depth = Math.min(row.depth(), MAX_DEPTH);
        while (openItems > 1 && openDepths[openItems - 2] >= depth) {
            closeItemAndList();
        }
        if (openItems == 0 || openDepths[openItems - 1] < depth) {
            out.start("ol");
            openItems++;
        } else {
            out.end();
        }
        openDepths[openItems - 1] = depth;
        openIds[openItems - 1] = row.id();
        item(row);
    }

    private void closeItemAndList() {
        openItems--;
        out.end().end();
    }

    private void item(ThreadRow row) {
        String anchor = CommentAnchors.id(row.id());
        if (row instanceof Shown shown) {
            out.start("li");
            if (shown.number() > 0) {
                out.attribute("value", Integer.toString(shown.number()));
            }
            out.start("article").attribute("id", anchor);
            WrittenData.add(out, shown.comment());
            comment(shown.comment());
            if (shown.canReply()) {
                reply(shown.comment());
            }
            out.end();
        } else if (row instanceof Placeholder placeholder) {
            out.start("li", "placeholder").start("p").attribute("id", anchor);
            WrittenData.add(out, placeholder.reason());
            out.text(words.get(word(placeholder.reason()))).end();
        } else {
            throw new AssertionError(row);
        }
    }

    private static Word word(Placeholder.Reason reason) {
        return switch (reason) {
            case ERASED -> Word.ERASED;
            case HIDDEN -> Word.HIDDEN;
            case MISSING -> Word.MISSING;
        };
    }

    private void comment(Comment.Posted comment) {
        out.start("header").start("p", "commenter");
        Word word = comment.kind() == CommentKind.COMMENT ? Word.SAYS : Word.LINKED;
        words.around(out, word, () -> name(comment.commenter()));
        if (comment.pinned()) {
            out.text(" ").start("span", "pinned").text(words.get(Word.PINNED)).end();
        }
        out.end();
        inReplyTo(comment.parent());
        out.start("p", "date");
        words.time(out, comment.posted());
        Moment edited = WrittenTime.exact(comment.edited());
        if (edited != null) {
            out.text(" ").start("span", "edited");
            words.around(out, Word.EDITED, () -> words.time(out, edited));
            out.end();
        }
        out.end().end();
        out.start("div", "text").language(comment.language());
        PageWriterParts.body(out, BODY_LEVEL, comment.body());
        out.end();
        reactions(comment.reactions());
    }

    /** The lists say what a comment answers, but for replies at the last level: those stand below another one. */
    private void inReplyTo(@Nullable CommentId parent) {
        @Nullable CommentId above = openItems > 1 ? openIds[openItems - 2] : null;
        if (parent != null && !parent.equals(above) && names.containsKey(parent)) {
            out.start("p", "in-reply-to");
            words.around(
                    out,
                    Word.IN_REPLY_TO,
                    () -> out.start("a")
                            .attribute("href", CommentAnchors.fragment(parent))
                            .element("bdi", names.get(parent))
                            .end());
            out.end();
        }
    }

    private void reactions(Map<String, Integer> reactions) {
        if (!reactions.isEmpty()) {
            out.start("ul", "reactions").attribute("aria-label", words.get(Word.REACTIONS));
            reactions.forEach((reaction, count) ->
                    out.start("li").element("bdi", reaction).text(" " + count).end());
            out.end();
        }
    }

    private void name(Commenter commenter) {
        out.start("b");
        if (commenter.website() == null) {
            out.element("bdi", displayName(commenter));
        } else {
            out.start("a").attribute("href", commenter.website().value()).attribute("rel", "nofollow ugc noopener");
            out.element("bdi", displayName(commenter)).end();
        }
        out.end();
        role(commenter.role());
    }

    private String displayName(Commenter commenter) {
        return commenter.name().isBlank() ? words.get(Word.ANONYMOUS) : commenter.name();
    }

    private void role(CommenterRole role) {
        if (role != CommenterRole.READER) {
            Word word = role == CommenterRole.AUTHOR ? Word.ROLE_AUTHOR : Word.ROLE_STAFF;
            out.text(" ").start("span", "role").text(words.get(word)).end();
        }
    }

    /** The same word stands below every comment: its accessible name says whom the reply is to (WCAG 2, 2.4.4). */
    private void reply(Comment.Posted comment) {
        String address = replyAddress.apply(comment.id());
        if (address != null) {
            out.start("p", "reply")
                    .start("a")
                    .attribute("href", address)
                    .attribute("rel", "nofollow")
                    .attribute("aria-label", words.with(Word.REPLY_TO, displayName(comment.commenter())))
                    .text(words.get(Word.REPLY))
                    .end()
                    .end();
        }
    }
}
