package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an export says and its items refer to; all of it is bounded. Whoever takes items off the file adds to
 * it, and others look things up by a {@link SiteView} meanwhile: an entry never changes, and knows when it came.
 */
final class SiteMemory {

    static final int MAX_REMEMBERED = 100_000;

    private static final int MAX_LENGTH = 8 * 1024 * 1024;

    private final Map<String, Entry<Author>> authors = new ConcurrentHashMap<>();
    private final Map<String, Entry<Author>> authorsByAccount = new ConcurrentHashMap<>();
    private final Map<String, Entry<String>> accounts = new ConcurrentHashMap<>();
    private final Map<String, Entry<String>> accountIds = new ConcurrentHashMap<>();
    private final Map<Slug, Entry<Category>> categories = new ConcurrentHashMap<>();
    private final Map<String, Slug> categorySlugs = new HashMap<>();
    private Language language = Language.UNDETERMINED;
    private @Nullable WebUrl address;
    private int additions;
    private int length;

    /**
     * Something that is remembered.
     *
     * @param value what
     * @param addition how many were added before it
     */
    private record Entry<T>(T value, int addition) {}

    void site(Language siteLanguage, @Nullable WebUrl siteAddress) {
        language = siteLanguage;
        address = siteAddress;
    }

    Language language() {
        return language;
    }

    /** What is known now, and will not be more. */
    SiteView view() {
        return new SiteView(this, additions, language, address);
    }

    /**
     * Remembers an author.
     *
     * @param login the name of the account, empty where that is not said
     * @param account the id of the account, empty where that is not said
     */
    void author(String login, String account, Author author) {
        length += login.length() + account.length() + author.name().length();
        if (!login.isEmpty()) {
            authors.putIfAbsent(login, new Entry<>(author, additions));
            accounts.putIfAbsent(login, new Entry<>(account, additions));
        }
        if (!account.isEmpty()) {
            authorsByAccount.putIfAbsent(account, new Entry<>(author, additions));
        }
        additions++;
    }

    /** Remembers that somebody with an account writes for the site. */
    void writes(String account) {
        accountIds.putIfAbsent(account, new Entry<>(account, additions));
        additions++;
    }

    void category(Category category) {
        length += category.name().length();
        categories.putIfAbsent(category.slug(), new Entry<>(category, additions));
        categorySlugs.putIfAbsent(category.name(), category.slug());
        additions++;
    }

    /** Answers whether there is no place for more. */
    boolean isFull() {
        int most = Math.max(authors.size(), categories.size());
        return most >= MAX_REMEMBERED || length >= MAX_LENGTH;
    }

    Optional<Author> author(String login, int before) {
        return find(authors, login, before);
    }

    Optional<Author> authorWithAccount(String account, int before) {
        return find(authorsByAccount, account, before);
    }

    Optional<String> account(String login, int before) {
        return find(accounts, login, before);
    }

    boolean isOfAuthor(String account, int before) {
        return find(accountIds, account, before).isPresent();
    }

    Optional<Category> category(Slug slug, int before) {
        return find(categories, slug, before);
    }

    private static <K, T> Optional<T> find(Map<K, Entry<T>> entries, K key, int before) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> entry.addition() < before)
                .map(Entry::value);
    }

    /** The category above another: exports name it by its slug, the oldest by its name. */
    Optional<Slug> categoryAbove(String written) {
        Optional<Slug> slug = PlainTexts.slug(written);
        if (slug.isPresent() && categories.containsKey(slug.get())) {
            return slug;
        }
        Optional<Slug> named = Optional.ofNullable(categorySlugs.get(PlainTexts.line(written)));
        return named.isPresent() ? named : slug;
    }
}
