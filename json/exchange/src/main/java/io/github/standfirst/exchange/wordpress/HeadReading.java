package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorId;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes items of what stands before the posts: the site, its authors, categories, tags and other terms. */
final class HeadReading {

    /** The elements of the channel that say something of the site. */
    static final Set<String> SITE =
            Set.of("title", "link", "description", "language", "wp:wxr_version", "wp:base_blog_url");

    /** The elements of an author whose text is read. */
    static final Set<String> AUTHOR = Set.of(
            "wp:author_id",
            "wp:author_login",
            "wp:author_email",
            "wp:author_display_name",
            "wp:author_first_name",
            "wp:author_last_name");

    /** The elements of a category, a tag or a term whose text is read. */
    static final Set<String> TERM = Set.of(
            "wp:term_id",
            "wp:category_nicename",
            "wp:category_parent",
            "wp:cat_name",
            "wp:category_description",
            "wp:tag_slug",
            "wp:tag_name",
            "wp:tag_description",
            "wp:term_taxonomy",
            "wp:term_slug",
            "wp:term_parent",
            "wp:term_name",
            "wp:term_description");

    private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "1.2");

    private final SiteMemory memory;
    private final HtmlPolicy policy;
    private final Function<String, ExchangeException> refused;

    /**
     * A reading.
     *
     * @param policy of descriptions of authors
     * @param refused the exception of what there is too much of, which goes on where it says who has it
     */
    HeadReading(SiteMemory memory, HtmlPolicy policy, Function<String, ExchangeException> refused) {
        this.memory = memory;
        this.policy = policy;
        this.refused = refused;
    }

    WordPressItem site(RawTexts site) {
        ItemNotes notes = new ItemNotes();
        String version = site.get("wp:wxr_version");
        if (!VERSIONS.contains(version)) {
            notes.add("the export is of version " + Quoted.of(version) + "; known are 1.0 to 1.2");
        }
        String tag = site.get("language");
        Optional<Language> language = Language.find(tag);
        if (language.isEmpty()) {
            notes.add("the language of the site is " + Quoted.of(tag) + ", which is none");
        }
        String link = site.get("link").isEmpty() ? site.get("wp:base_blog_url") : site.get("link");
        Optional<WebUrl> address = PlainTexts.address(link);
        if (address.isEmpty()) {
            notes.add("the site has no address on the web");
        }
        notes.addForbidden(site.forbidden());
        memory.site(language.orElse(Language.UNDETERMINED), address.orElse(null));
        return new WordPressItem.Site(
                line("title", site.get("title"), notes),
                line("description", site.get("description"), notes),
                address.orElse(null),
                memory.language(),
                notes.list());
    }

    private static String line(String what, String html, ItemNotes notes) {
        try {
            return PlainTexts.line(html);
        } catch (HtmlLimitException e) {
            notes.add("the " + what + " is left out: " + e.getMessage());
            return "";
        }
    }

    WordPressItem author(RawItem item) {
        RawTexts texts = item.texts();
        ItemNotes notes = new ItemNotes();
        item.report(notes);
        String login = texts.get("wp:author_login");
        String account = texts.pointer("wp:author_id");
        String name = line("display name", texts.get("wp:author_display_name"), notes);
        if (PlainTexts.isAddress(name)) {
            name = line("name", texts.get("wp:author_first_name") + " " + texts.get("wp:author_last_name"), notes);
            notes.add("the display name is an e-mail address, which is left out");
        } else if (name.isEmpty()) {
            name = line("name", login, notes);
        }
        if (!PlainTexts.isAddress(name) && name.indexOf('@') > 0) {
            String rest = PlainTexts.withoutAddresses(name);
            if (!rest.equals(name)) {
                notes.add("the name has an e-mail address in it, which is left out");
            }
            name = rest;
        }
        if (name.isEmpty() || PlainTexts.isAddress(name)) {
            notes.add("the author has no name that could be printed");
            return new WordPressItem.LeftOut(
                    "author", ItemNumbers.id(account).map(ArticleId::value).orElse(null), notes.list());
        }
        Author author = Author.builder(name, AuthorKind.PERSON)
                .id(authorId(account.isEmpty() ? login : account))
                .url(website(texts, notes))
                .bio(bio(texts, notes))
                .build();
        requirePlace();
        memory.author(login, account, author);
        if (!account.isEmpty() && Writers.areAmong(texts.get("wp:author_roles"))) {
            memory.writes(account);
        }
        return new WordPressItem.SiteAuthor(author, notes.list());
    }

    /** Not shown where it is no address: it may be an e-mail address. */
    private static @Nullable WebUrl website(RawTexts texts, ItemNotes notes) {
        String written = texts.get("wp:author_url");
        Optional<WebUrl> website = PlainTexts.address(written);
        if (website.isEmpty() && !written.isEmpty()) {
            notes.add("the website is no address on the web; it is left out");
        }
        return website.orElse(null);
    }

    private SafeHtml bio(RawTexts texts, ItemNotes notes) {
        try {
            Cleaned bio = policy.examine(texts.get("wp:author_description"));
            int removed = bio.removals().size() + bio.furtherRemovals();
            if (removed > 0) {
                notes.add(String.format(Locale.ROOT, "removed from the description: %d pieces of markup", removed));
            }
            return bio.html();
        } catch (HtmlLimitException e) {
            notes.add("the description is left out: " + e.getMessage());
            return SafeHtml.EMPTY;
        }
    }

    /** A login is often an e-mail address, which is no id: it would be published. */
    private static @Nullable AuthorId authorId(String text) {
        try {
            return PlainTexts.isAddress(text) ? null : AuthorId.of(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void requirePlace() {
        if (memory.isFull()) {
            throw refused.apply("has more than " + SiteMemory.MAX_REMEMBERED
                    + " authors or categories, or they have too long names");
        }
    }

    WordPressItem category(RawItem item) {
        RawTexts texts = item.texts();
        ItemNotes notes = notes(item, texts.get("wp:category_description"));
        return category(
                item,
                texts.get("wp:category_nicename"),
                texts.get("wp:cat_name"),
                categoryAbove(texts.get("wp:category_parent"), notes),
                notes);
    }

    WordPressItem tag(RawItem item) {
        RawTexts texts = item.texts();
        ItemNotes notes = notes(item, texts.get("wp:tag_description"));
        return tag(item, texts.get("wp:tag_slug"), texts.get("wp:tag_name"), notes);
    }

    WordPressItem term(RawItem item) {
        RawTexts texts = item.texts();
        ItemNotes notes = notes(item, texts.get("wp:term_description"));
        String parent = texts.get("wp:term_parent");
        Optional<Slug> above = texts.get("wp:term_taxonomy").equals("category")
                ? categoryAbove(parent, notes)
                : Optional.of(parent).filter(text -> !text.isEmpty()).flatMap(PlainTexts::slug);
        return term(item, above, notes);
    }

    /** The term of a source that says for sure what is above it. */
    WordPressItem term(RawItem item, Optional<Slug> above) {
        return term(item, above, notes(item, item.get("wp:term_description")));
    }

    private WordPressItem term(RawItem item, Optional<Slug> above, ItemNotes notes) {
        RawTexts texts = item.texts();
        String taxonomy = texts.get("wp:term_taxonomy");
        String slug = texts.get("wp:term_slug");
        String name = texts.get("wp:term_name");
        return switch (taxonomy) {
            case "category" -> category(item, slug, name, above, notes);
            case "post_tag" -> tag(item, slug, name, notes);
            default ->
                named(
                        "term",
                        texts,
                        slug,
                        name,
                        notes,
                        found -> new WordPressItem.Term(
                                id(item.texts()),
                                taxonomy,
                                found,
                                PlainTexts.nameOr(name, found),
                                above.orElse(null),
                                notes.list()));
        };
    }

    private Optional<Slug> categoryAbove(String parent, ItemNotes notes) {
        Optional<Slug> above = parent.isEmpty() ? Optional.empty() : memory.categoryAbove(parent);
        if (!parent.isEmpty() && above.isEmpty()) {
            notes.add("the category above is " + Quoted.of(parent) + ", which names none");
        }
        return above;
    }

    private WordPressItem category(RawItem item, String slug, String name, Optional<Slug> above, ItemNotes notes) {
        return named("category", item.texts(), slug, name, notes, found -> {
            Category category = new Category(found, PlainTexts.nameOr(name, found), above.orElse(null));
            requirePlace();
            memory.category(category);
            return new WordPressItem.SiteCategory(id(item.texts()), category, notes.list());
        });
    }

    private static WordPressItem tag(RawItem item, String slug, String name, ItemNotes notes) {
        return named(
                "tag",
                item.texts(),
                slug,
                name,
                notes,
                found -> new WordPressItem.SiteTag(
                        id(item.texts()), new Tag(found, PlainTexts.nameOr(name, found)), notes.list()));
    }

    private static ItemNotes notes(RawItem item, String description) {
        ItemNotes notes = new ItemNotes();
        if (!description.isEmpty()) {
            notes.add("its description is left out: " + Quoted.of(description));
        }
        item.report(notes);
        return notes;
    }

    private static WordPressItem named(
            String kind,
            RawTexts texts,
            String slug,
            String name,
            ItemNotes notes,
            Function<Slug, WordPressItem> item) {
        try {
            Optional<Slug> found = PlainTexts.slug(slug);
            if (found.isPresent()) {
                return item.apply(found.get());
            }
            notes.add("the slug is " + Quoted.of(slug) + ", which is none");
            Optional<Slug> made = Slug.from(PlainTexts.line(name));
            if (made.isPresent()) {
                notes.add("the slug is made of the name");
                return item.apply(made.get());
            }
        } catch (HtmlLimitException e) {
            notes.add("the name is too long: " + e.getMessage());
        }
        return new WordPressItem.LeftOut(kind, id(texts), notes.list());
    }

    private static @Nullable String id(RawTexts texts) {
        return ItemNumbers.id(texts.get("wp:term_id")).map(ArticleId::value).orElse(null);
    }
}
