package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes an article with its comments of a post or a page. */
final class PostReading {

    private final ReadingRules rules;
    private final SiteView site;
    private final ExportDates dates;

    PostReading(ReadingRules rules, SiteView site) {
        this.rules = rules;
        this.site = site;
        dates = new ExportDates(rules.zone());
    }

    WordPressItem read(String type, RawItem item, ArticleId id, @Nullable Figure lead, ItemNotes notes) {
        @Nullable Moment posted = posted(item, notes);
        PublicationState state = PostStatus.state(item, posted, notes);
        PostTerms terms = PostTerms.of(item, site, notes);
        SafeHtml excerpt = notes.sanitize(rules.articles(), "article", ContentMarkup.excerpt(item.texts()));
        SafeHtml body = notes.sanitize(rules.articles(), "article", ContentMarkup.body(item.texts(), notes));
        Article article = Article.builder(id, site.language(), PlainTexts.line(item.get("title")))
                .slug(slug(item, notes))
                .canonicalUrl(address(item, state, notes))
                .standfirst(standfirst(item, excerpt, body, notes))
                .body(body)
                .lead(lead)
                .credits(credits(item, notes))
                .categories(terms.categories())
                .tags(terms.tags())
                .state(state)
                .modified(modified(item, posted))
                .discussion(discussion(item, notes))
                .build();
        List<Comment> comments = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        new CommentReading(rules, site, id, posted, notes).read(item, comments, contacts);
        return new WordPressItem.Post(
                type,
                article,
                PostStatus.isProtected(item),
                comments,
                contacts,
                facts(item, posted, terms),
                notes.removals(),
                notes.list());
    }

    private static SafeHtml standfirst(RawItem item, SafeHtml excerpt, SafeHtml body, ItemNotes notes) {
        if (ContentMarkup.isExcerptPrinted(item.texts()) && AutomaticExcerpt.isOf(excerpt, body)) {
            notes.add(
                    "its excerpt is the beginning of its text, as WordPress makes it of posts without one; it is left out");
            return SafeHtml.EMPTY;
        }
        return excerpt;
    }

    private PostFacts facts(RawItem item, @Nullable Moment posted, PostTerms terms) {
        String thumbnail = item.field("_thumbnail_id");
        var fields = new TreeMap<String, List<String>>();
        item.fields().forEach((name, values) -> {
            if (rules.fields().contains(name)) {
                fields.put(name, values);
            }
        });
        return new PostFacts(
                posted,
                item.get("wp:is_sticky").equals("1"),
                ItemNumbers.id(item.get("wp:post_parent")).orElse(null),
                ItemNumbers.position(item.get("wp:menu_order")),
                ItemNumbers.id(thumbnail).isEmpty() ? null : thumbnail,
                terms.others(),
                fields);
    }

    private @Nullable Moment posted(RawItem item, ItemNotes notes) {
        Optional<ExportDates.Found> found = dates.find(item.get("wp:post_date_gmt"), item.get("wp:post_date"));
        if (found.isPresent() && found.get().isLocal()) {
            notes.add("its time has no zone; it is read in that of the site, " + rules.zone());
        }
        return found.or(() -> ExportDates.ofRss(item.get("pubDate")))
                .map(ExportDates.Found::moment)
                .orElse(null);
    }

    /** WordPress says that a post was changed when it was posted, too. */
    private @Nullable Instant modified(RawItem item, @Nullable Moment posted) {
        Optional<Instant> modified = dates.find(item.get("wp:post_modified_gmt"), item.get("wp:post_modified"))
                .map(ExportDates.Found::at);
        return posted == null
                ? modified.orElse(null)
                : modified.filter(posted.at()::isBefore).orElse(null);
    }

    private static @Nullable Slug slug(RawItem item, ItemNotes notes) {
        String written = item.get("wp:post_name");
        if (written.isEmpty()) {
            return null;
        }
        Optional<Slug> slug = PlainTexts.slug(written);
        if (slug.isEmpty()) {
            notes.add("its slug is " + Quoted.of(written) + ", which is none");
        }
        return slug.orElse(null);
    }

    /** Other posts than published ones have no address that would last. */
    private static @Nullable WebUrl address(RawItem item, PublicationState state, ItemNotes notes) {
        if (!(state instanceof PublicationState.Published) || item.get("link").isEmpty()) {
            return null;
        }
        Optional<WebUrl> address = PlainTexts.address(item.get("link"));
        if (address.isEmpty()) {
            notes.add("its address is none on the web");
        }
        return address.orElse(null);
    }

    private List<Credit> credits(RawItem item, ItemNotes notes) {
        String account = item.texts().pointer("wp:post_author");
        if (!account.isEmpty()) {
            Optional<Author> author = site.authorWithAccount(account);
            if (author.isEmpty()) {
                notes.add("its author " + Quoted.of(account) + " is not among those of the site; it has no credit");
            }
            return author.map(found -> new Credit(CreditRole.AUTHOR, found)).stream()
                    .toList();
        }
        String login = item.get("dc:creator");
        if (CharacterRule.isBlank(login)) {
            return List.of();
        }
        Optional<Author> author = site.author(login);
        if (author.isEmpty() && PlainTexts.isAddress(login)) {
            notes.add("its author is known by an e-mail address alone, which is left out");
            return List.of();
        }
        String name = author.isPresent() ? "" : PlainTexts.line(login);
        if (author.isEmpty() && name.isEmpty()) {
            return List.of();
        }
        if (author.isEmpty()) {
            notes.add("its author " + Quoted.of(name) + " is not among those of the site");
        }
        return List.of(new Credit(CreditRole.AUTHOR, author.orElseGet(() -> Author.person(name))));
    }

    private static DiscussionRules discussion(RawItem item, ItemNotes notes) {
        String status = item.get("wp:comment_status");
        return switch (status) {
            case "open" -> DiscussionRules.open();
            case "closed" -> DiscussionRules.closed();
            case "" -> DiscussionRules.NONE;
            default -> {
                notes.add("its comment status is " + Quoted.of(status) + "; known are open and closed");
                yield DiscussionRules.closed();
            }
        };
    }
}
