package io.github.standfirst.examples.newsroom.page;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.examples.newsroom.site.Edition;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What templates print of the library's values, where they cannot ask the values themselves. */
@Component
class Printed {

    private final MessageSource messages;

    Printed(MessageSource messages) {
        this.messages = messages;
    }

    /** The tag of a language for an element within a page of an edition; null where it is not known. */
    public @Nullable String of(Language language, Edition edition) {
        boolean same = language.equals(edition.language());
        return language.isDetermined() && !same ? language.tag() : null;
    }

    /** The direction of a language for an element within a page of an edition; null where it is the page's. */
    public @Nullable String direction(Language language, Edition edition) {
        if (!language.isDetermined()) {
            return "auto";
        }
        boolean same = language.direction() == edition.language().direction();
        return same ? null : language.direction().name().toLowerCase(Locale.ROOT);
    }

    /** Markup as text, for attributes. */
    public String plain(SafeHtml markup) {
        return PlainText.of(markup);
    }

    /** The name of who wrote a comment, or what stands for it. */
    public String name(Comment.Posted comment) {
        return comment.commenter().name().isBlank()
                ? messages.getMessage("comments.anonymous", null, LocaleContextHolder.getLocale())
                : comment.commenter().name();
    }

    /** The row, if it shows a comment; null for a placeholder. */
    public ThreadRow.@Nullable Shown shown(ThreadRow row) {
        return row instanceof ThreadRow.Shown shown ? shown : null;
    }

    /** All statuses, for the desk. */
    public List<CommentStatus> statuses() {
        return List.of(CommentStatus.values());
    }

    /** All orders of threads. */
    public List<ThreadOrder> orders() {
        return List.of(ThreadOrder.values());
    }
}
