package io.github.standfirst.examples.newsroom.feed;

import static java.util.Objects.requireNonNullElse;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes articles and comments of the entries of one feed. */
final class EntryReading {

    private final @Nullable WebUrl page;
    private final Instant readAt;

    /**
     * Reads entries.
     *
     * @param page the page that the feed is of: for a feed of comments that of the article, null where it names none
     */
    EntryReading(@Nullable WebUrl page, Instant readAt) {
        this.page = page;
        this.readAt = readAt;
    }

    ReadFeed feed(String title, List<FoundEntry> entries) {
        List<Article> articles = new ArrayList<>();
        List<Comment.Posted> comments = new ArrayList<>();
        Map<ArticleId, Integer> counts = new LinkedHashMap<>();
        Map<String, FoundEntry> distinct = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.id().isBlank())
                .forEach(entry -> distinct.putIfAbsent(entry.id(), entry));
        for (FoundEntry entry : distinct.values()) {
            if (entry.answered() != null) {
                comments.add(comment(entry, entry.answered(), distinct));
            } else {
                Article article = article(entry);
                articles.add(article);
                if (entry.comments() != null && entry.comments() >= 0) {
                    counts.put(article.id(), entry.comments());
                }
            }
        }
        return new ReadFeed(title, articles, comments, counts, entries.size() - distinct.size());
    }

    private Article article(FoundEntry entry) {
        HtmlPolicy policy = resolving(HtmlPolicy.feed(), entry.page());
        Article.Builder article = Article.builder(
                        ArticleId.of(ForeignIds.of(entry.id())), entry.language(), entry.title())
                .canonicalUrl(entry.page())
                .standfirst(policy.sanitize(entry.summary()))
                .body(policy.sanitize(entry.content()))
                .lead(entry.picture())
                .credits(entry.authors().stream()
                        .map(author -> new Credit(CreditRole.AUTHOR, author))
                        .toList())
                .translations(entry.translations())
                .state(new PublicationState.Published(moment(entry)))
                .modified(changed(entry));
        List<Category> categories = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (FoundEntry.FoundTerm term : entry.terms()) {
            if (term.scheme().endsWith(Taxonomy.CATEGORIES)) {
                slug(term).ifPresent(slug -> categories.add(Category.of(slug, term.name())));
            } else {
                slug(term).ifPresent(slug -> tags.add(new Tag(slug, term.name())));
            }
        }
        return article.categories(distinct(categories)).tags(distinct(tags)).build();
    }

    private static <E> List<E> distinct(List<E> list) {
        return list.stream().distinct().toList();
    }

    /** What names a category if that can be a slug, else one made of its name; none for a name without letters. */
    private static Optional<Slug> slug(FoundEntry.FoundTerm term) {
        if (term.term().equals(term.name())) {
            return Slug.from(term.name());
        }
        try {
            return Optional.of(new Slug(term.term()));
        } catch (IllegalArgumentException e) {
            return Slug.from(term.name());
        }
    }

    private Comment.Posted comment(FoundEntry entry, String answered, Map<String, FoundEntry> entries) {
        HtmlPolicy policy = resolving(HtmlPolicy.comment(), entry.page());
        Author author = entry.authors().isEmpty() ? null : entry.authors().get(0);
        Commenter commenter = Commenter.reader(author == null ? "" : author.name());
        SafeHtml body = policy.sanitize(entry.content().isEmpty() ? entry.summary() : entry.content());
        boolean root = isArticle(answered, entries);
        return Comment.Posted.builder(
                        CommentId.of(ForeignIds.of(entry.id())),
                        ArticleId.of(ForeignIds.of(article(answered, entries))),
                        moment(entry),
                        author == null || author.url() == null ? commenter : commenter.withWebsite(author.url()),
                        body)
                .parent(root ? null : CommentId.of(ForeignIds.of(answered)))
                .edited(changed(entry))
                .language(entry.language())
                .build();
    }

    /** Whether an id is that of an article: of one in the feed, or of the one whose page the feed is of. */
    private boolean isArticle(String id, Map<String, FoundEntry> entries) {
        FoundEntry entry = entries.get(id);
        return entry == null ? page != null && page.value().equals(id) : entry.answered() == null;
    }

    /** The article at the end of what is answered; where that is not in the feed, the one whose page the feed is of. */
    private String article(String answered, Map<String, FoundEntry> entries) {
        Set<String> seen = new HashSet<>();
        String id = answered;
        for (FoundEntry entry = entries.get(id); entry != null && seen.add(id); entry = entries.get(id)) {
            if (entry.answered() == null) {
                return id;
            }
            id = entry.answered();
        }
        return isArticle(id, entries) || page == null ? id : page.value();
    }

    private static HtmlPolicy resolving(HtmlPolicy policy, @Nullable WebUrl page) {
        return page == null
                ? policy.toBuilder().removeRelativeAddresses().build()
                : policy.toBuilder().resolveRelativeAddresses(page).build();
    }

    private Moment moment(FoundEntry entry) {
        return entry.published() == null
                ? Moment.about(requireNonNullElse(entry.updated(), readAt))
                : Moment.exact(entry.published());
    }

    /** When it was changed after it was published, as far as the feed says so. */
    private static @Nullable Instant changed(FoundEntry entry) {
        Instant updated = entry.updated();
        return entry.published() == null || updated == null || updated.equals(entry.published()) ? null : updated;
    }
}
