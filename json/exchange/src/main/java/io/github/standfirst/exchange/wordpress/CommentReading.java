package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes comments of those of one post, and keeps apart what is private. */
final class CommentReading {

    private static final int MAX_ID_LENGTH = 191;

    private final ReadingRules rules;
    private final SiteView site;
    private final ArticleId article;
    private final @Nullable Moment posted;
    private final ItemNotes notes;
    private final ExportDates dates;
    private final Set<CommentId> ids = new HashSet<>();
    private int local;

    CommentReading(ReadingRules rules, SiteView site, ArticleId article, @Nullable Moment posted, ItemNotes notes) {
        this.rules = rules;
        this.site = site;
        this.article = article;
        this.posted = posted;
        this.notes = notes;
        dates = new ExportDates(rules.zone());
    }

    /** Adds the comments of the post and their contacts. */
    void read(RawItem item, List<Comment> comments, List<Contact> contacts) {
        String authorAccount = authorAccount(item);
        for (RawTexts raw : item.comments()) {
            Optional<CommentId> id = CommentId.find(raw.get("wp:comment_id"));
            if (id.isEmpty()) {
                notes.add("a comment without an id is left out");
                continue;
            }
            comment(raw, id.get(), authorAccount).ifPresent(comment -> {
                comments.add(comment);
                contact(raw, comment.id()).ifPresent(contacts::add);
            });
        }
        if (local > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "comments whose time has no zone: %d; it is read in that of the site, %s",
                    local,
                    rules.zone()));
        }
    }

    /** Exports name the author of a post by the login, the REST API by the id of the account. */
    private String authorAccount(RawItem item) {
        String account = item.texts().pointer("wp:post_author");
        return account.isEmpty() ? site.account(item.get("dc:creator")) : account;
    }

    private Optional<Comment> comment(RawTexts raw, CommentId id, String authorAccount) {
        String where = "comment " + id;
        Optional<CommentKind> kind = kind(raw.get("wp:comment_type"));
        if (kind.isEmpty()) {
            notes.add(where + " is left out: it is of the type " + Quoted.of(raw.get("wp:comment_type")));
            return Optional.empty();
        }
        if (!ids.add(id)) {
            notes.add("another " + where + " is left out: the first of an id counts");
            return Optional.empty();
        }
        Optional<Moment> at = at(raw, where);
        if (at.isEmpty()) {
            notes.add(where + " is left out: neither it nor its post has a time");
            return Optional.empty();
        }
        try {
            SafeHtml body = notes.sanitize(rules.comments(), where, ContentMarkup.comment(raw));
            if (!body.hasContent()) {
                notes.add(where + ": nothing is left of its text");
            }
            return Optional.of(Comment.Posted.builder(id, article, at.get(), commenter(raw, where, authorAccount), body)
                    .status(status(raw.get("wp:comment_approved"), where))
                    .parent(parent(raw.pointer("wp:comment_parent"), where))
                    .kind(kind.get())
                    .build());
        } catch (HtmlLimitException e) {
            notes.add(where + " is left out: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Plugins keep reviews, notes on orders and logs as comments of types of their own. */
    private static Optional<CommentKind> kind(String type) {
        return switch (type) {
            case "", "comment" -> Optional.of(CommentKind.COMMENT);
            case "pingback" -> Optional.of(CommentKind.PINGBACK);
            case "trackback" -> Optional.of(CommentKind.TRACKBACK);
            default -> Optional.empty();
        };
    }

    /** What is not plainly approved is not shown. */
    private CommentStatus status(String approved, String where) {
        return switch (approved) {
            case "1", "approve", "approved" -> CommentStatus.APPROVED;
            case "0", "hold" -> CommentStatus.PENDING;
            case "spam" -> CommentStatus.SPAM;
            case "trash", "post-trashed" -> CommentStatus.TRASHED;
            default -> {
                notes.add(where + " has the status " + Quoted.of(approved) + "; it is held here");
                yield CommentStatus.HELD;
            }
        };
    }

    private Optional<Moment> at(RawTexts raw, String where) {
        Optional<ExportDates.Found> found = dates.find(raw.get("wp:comment_date_gmt"), raw.get("wp:comment_date"));
        if (found.isPresent()) {
            local += found.get().isLocal() ? 1 : 0;
            return found.map(ExportDates.Found::moment);
        }
        if (posted == null) {
            return Optional.empty();
        }
        notes.add(where + " has no time; about that of the post stands for it");
        return Optional.of(Moment.about(posted.at()));
    }

    private @Nullable CommentId parent(String written, String where) {
        if (written.isEmpty()) {
            return null;
        }
        Optional<CommentId> parent = CommentId.find(written);
        if (parent.isEmpty()) {
            notes.add(where + " answers " + Quoted.of(written) + ", which is no id");
        }
        return parent.orElse(null);
    }

    private Commenter commenter(RawTexts raw, String where, String authorAccount) {
        String name = PlainTexts.line(raw.get("wp:comment_author"));
        if (PlainTexts.isAddress(name)) {
            notes.add(where + " has an e-mail address for a name, which is left out");
            name = "";
        } else if (name.indexOf('@') > 0) {
            String rest = PlainTexts.withoutAddresses(name);
            if (!rest.equals(name)) {
                notes.add(where + " has an e-mail address in a name, which is left out");
            }
            name = rest;
        }
        String account = raw.pointer("wp:comment_user_id");
        boolean isId = !account.isEmpty()
                && account.length() <= MAX_ID_LENGTH
                && CommentId.find(account).isPresent();
        return new Commenter(name, website(raw, where), isId ? account : null, role(account, authorAccount));
    }

    private CommenterRole role(String account, String authorAccount) {
        if (account.isEmpty()) {
            return CommenterRole.READER;
        }
        if (account.equals(authorAccount)) {
            return CommenterRole.AUTHOR;
        }
        return site.isOfAuthor(account) ? CommenterRole.STAFF : CommenterRole.READER;
    }

    /** Not shown where it is no address: people type e-mail addresses there. */
    private @Nullable WebUrl website(RawTexts raw, String where) {
        String written = raw.get("wp:comment_author_url");
        if (written.isEmpty() || written.equals("http://") || written.equals("https://")) {
            return null;
        }
        Optional<WebUrl> website = PlainTexts.address(written);
        if (website.isEmpty()) {
            notes.add(where + ": the website of its author is no address on the web; it is left out");
        }
        return website.orElse(null);
    }

    /** Exports do not say what the browser called itself. */
    private Optional<Contact> contact(RawTexts raw, CommentId id) {
        String email = raw.get("wp:comment_author_email");
        if (email.length() > Contact.MAX_EMAIL_LENGTH) {
            notes.add("comment " + id + ": its e-mail address is too long for one; it is left out");
            email = "";
        }
        String ip = raw.get("wp:comment_author_IP");
        String agent = raw.get("wp:comment_agent");
        return email.isEmpty() && ip.isEmpty() && agent.isEmpty()
                ? Optional.empty()
                : Optional.of(Contact.builder(id)
                        .email(email.isEmpty() ? null : email)
                        .ipAddress(ip.isEmpty() ? null : ip)
                        .userAgent(agent.isEmpty() ? null : agent)
                        .build());
    }
}
