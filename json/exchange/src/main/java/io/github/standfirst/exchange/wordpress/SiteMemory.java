package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the head of an export says and its items refer to; all of it is bounded. */
final class SiteMemory {

    static final int MAX_REMEMBERED = 100_000;

    private static final int MAX_LENGTH = 8 * 1024 * 1024;

    private Language language = Language.UNDETERMINED;
    private @Nullable WebUrl address;
    private final Map<String, Author> authors = new HashMap<>();
    private final Map<String, Author> authorsByAccount = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();
    private final Set<String> accountIds = new HashSet<>();
    private final Map<Slug, Category> categories = new HashMap<>();
    private final Map<String, Slug> categorySlugs = new HashMap<>();
    private int length;

    void site(Language siteLanguage, @Nullable WebUrl siteAddress) {
        language = siteLanguage;
        address = siteAddress;
    }

    Language language() {
        return language;
    }

    @Nullable
    WebUrl address() {
        return address;
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
            authors.putIfAbsent(login, author);
            accounts.putIfAbsent(login, account);
        }
        if (!account.isEmpty()) {
            authorsByAccount.putIfAbsent(account, author);
        }
    }

    /** Remembers that somebody with an account writes for the site. */
    void writes(String account) {
        accountIds.add(account);
    }

    /** The author who has an account. */
    Optional<Author> authorWithAccount(String account) {
        return Optional.ofNullable(authorsByAccount.get(account));
    }

    void category(Category category) {
        length += category.name().length();
        categories.putIfAbsent(category.slug(), category);
        categorySlugs.putIfAbsent(category.name(), category.slug());
    }

    /** Answers whether there is no place for more. */
    boolean isFull() {
        int most = Math.max(authors.size(), categories.size());
        return most >= MAX_REMEMBERED || length >= MAX_LENGTH;
    }

    /** The author of a login. */
    Optional<Author> author(String login) {
        return Optional.ofNullable(authors.get(login));
    }

    /** The id of the account of a login, empty where that is not known. */
    String account(String login) {
        return accounts.getOrDefault(login, "");
    }

    /** Answers whether an account is that of somebody who writes for the site. */
    boolean isOfAuthor(String account) {
        return accountIds.contains(account);
    }

    /** The category as the head of the file describes it. */
    Optional<Category> category(Slug slug) {
        return Optional.ofNullable(categories.get(slug));
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
