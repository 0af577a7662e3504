package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an export had said when an item was taken off the file. What comes later does not show in it, so that
 * an item is the same whenever it is made, and on whatever thread.
 *
 * @param memory where it is looked up
 * @param additions how many authors and categories had been told
 * @param language what the site is written in
 * @param address where the site is, null where that is not said
 */
record SiteView(
        SiteMemory memory,
        int additions,
        Language language,
        @Nullable WebUrl address) {

    /** The author of a login. */
    Optional<Author> author(String login) {
        return memory.author(login, additions);
    }

    /** The author who has an account. */
    Optional<Author> authorWithAccount(String account) {
        return memory.authorWithAccount(account, additions);
    }

    /** The id of the account of a login, empty where that is not known. */
    String account(String login) {
        return memory.account(login, additions).orElse("");
    }

    /** Answers whether an account is that of somebody who writes for the site. */
    boolean isOfAuthor(String account) {
        return memory.isOfAuthor(account, additions);
    }

    /** The category as the head of the file describes it. */
    Optional<Category> category(Slug slug) {
        return memory.category(slug, additions);
    }
}
