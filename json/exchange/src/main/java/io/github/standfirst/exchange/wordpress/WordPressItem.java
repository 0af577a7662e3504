package io.github.standfirst.exchange.wordpress;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.exchange.page.PageRemoval;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that an export of WordPress holds. What becomes of it is in the item, and what does not in its notes. */
public sealed interface WordPressItem {

    /**
     * What could not be carried over or had to be guessed, each a sentence in English without a full stop; foreign text
     * in it is quoted and escaped, and nothing in it is private.
     */
    List<String> notes();

    /**
     * The site; the first item of every export.
     *
     * @param title plain text, empty where it has none
     * @param description plain text, empty where it has none
     * @param address where it is, null where that is not said
     * @param language what it is written in
     * @param notes as {@link WordPressItem#notes()}
     */
    record Site(String title, String description, @Nullable WebUrl address, Language language, List<String> notes)
            implements WordPressItem {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if a component that is not nullable is null
         */
        public Site {
            requireNonNull(title, "title");
            requireNonNull(description, "description");
            requireNonNull(language, "language");
            notes = List.copyOf(notes);
        }

        /** The site in short, for logs. */
        @Override
        public String toString() {
            return "Site[title=" + Quoted.of(title) + ", address=" + address + ", language=" + language + ", notes="
                    + notes.size() + "]";
        }
    }

    /**
     * Somebody who writes for the site.
     *
     * @param author the same as in the credits of the posts
     * @param notes as {@link WordPressItem#notes()}
     */
    record SiteAuthor(Author author, List<String> notes) implements WordPressItem {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if a component is null
         */
        public SiteAuthor {
            requireNonNull(author, "author");
            notes = List.copyOf(notes);
        }
    }

    /**
     * A category; {@link WordPressCategories} makes a tree of all.
     *
     * @param id what menus call it, null where that is not said
     * @param category the same as in the posts
     * @param notes as {@link WordPressItem#notes()}
     */
    record SiteCategory(@Nullable String id, Category category, List<String> notes) implements WordPressItem {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if a component that is not nullable is null
         */
        public SiteCategory {
            requireNonNull(category, "category");
            notes = List.copyOf(notes);
        }
    }

    /**
     * A tag.
     *
     * @param id what menus call it, null where that is not said
     * @param tag the same as in the posts
     * @param notes as {@link WordPressItem#notes()}
     */
    record SiteTag(@Nullable String id, Tag tag, List<String> notes) implements WordPressItem {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if a component that is not nullable is null
         */
        public SiteTag {
            requireNonNull(tag, "tag");
            notes = List.copyOf(notes);
        }
    }

    /**
     * A term of another taxonomy: of a plugin's, or the name of a menu, which is a term of {@code nav_menu}.
     *
     * @param id what menus call it, null where that is not said
     * @param taxonomy what it is a term of
     * @param slug names it within the taxonomy
     * @param name plain text
     * @param parent the slug of the term above, null at the top
     * @param notes as {@link WordPressItem#notes()}
     */
    record Term(
            @Nullable String id,
            String taxonomy,
            Slug slug,
            String name,
            @Nullable Slug parent,
            List<String> notes) implements WordPressItem {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if a component that is not nullable is null
         */
        public Term {
            requireNonNull(taxonomy, "taxonomy");
            requireNonNull(slug, "slug");
            requireNonNull(name, "name");
            notes = List.copyOf(notes);
        }

        /** The term in short, for logs. */
        @Override
        public String toString() {
            return "Term[id=" + id + ", taxonomy=" + Quoted.of(taxonomy) + ", slug=" + slug + ", name="
                    + Quoted.of(name) + ", parent=" + parent + "]";
        }
    }

    /**
     * A post, a page, or a post of another type that was asked for, with its comments.
     *
     * @param type {@code post}, {@code page} or the type that was asked for
     * @param article the article. What only some could read is a draft, whatever WordPress calls it: what is private, in
     *     the trash, or behind a password
     * @param passwordProtected whether readers had to type a password, which is not kept
     * @param comments all comments in the order of the file, flat, in any status
     * @param contacts the private side of those comments that have one, each under the id of its comment; for a store of
     *     its own
     * @param facts what an article has no place for
     * @param removals what the texts had and the sanitized ones have not
     * @param notes as {@link WordPressItem#notes()}
     */
    record Post(
            String type,
            Article article,
            boolean passwordProtected,
            List<Comment> comments,
            List<Contact> contacts,
            PostFacts facts,
            List<PageRemoval> removals,
            List<String> notes)
            implements WordPressItem {

        /**
         * Copies the lists.
         *
         * @throws NullPointerException if a component is null
         */
        public Post {
            requireNonNull(type, "type");
            requireNonNull(article, "article");
            comments = List.copyOf(comments);
            contacts = List.copyOf(contacts);
            requireNonNull(facts, "facts");
            removals = List.copyOf(removals);
            notes = List.copyOf(notes);
        }

        /** The post in short, for logs. */
        @Override
        public String toString() {
            return "Post[type=" + Quoted.of(type) + ", article=" + article + ", passwordProtected="
                    + passwordProtected + ", comments=" + comments.size() + ", contacts=" + contacts.size()
                    + ", notes=" + notes.size() + "]";
        }
    }

    /**
     * A file that was put onto the site.
     *
     * @param id what {@link PostFacts#thumbnail} and galleries call it
     * @param parent the post that it was put to, null where there is none
     * @param title plain text, empty where it has none
     * @param file where it is
     * @param figure the picture with its caption, null where the file is no picture
     * @param description a text about the file, markup, empty where there is none
     * @param removals what the texts had and the sanitized ones have not
     * @param notes as {@link WordPressItem#notes()}
     */
    record Attachment(
            String id,
            @Nullable ArticleId parent,
            String title,
            WebUrl file,
            @Nullable Figure figure,
            SafeHtml description,
            List<PageRemoval> removals,
            List<String> notes)
            implements WordPressItem {

        /**
         * Copies the lists.
         *
         * @throws NullPointerException if a component that is not nullable is null
         */
        public Attachment {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
            requireNonNull(file, "file");
            requireNonNull(description, "description");
            removals = List.copyOf(removals);
            notes = List.copyOf(notes);
        }

        /** The attachment in short, for logs. */
        @Override
        public String toString() {
            return "Attachment[id=" + id + ", parent=" + parent + ", title=" + Quoted.of(title) + ", file="
                    + Quoted.of(file.value()) + ", figure=" + figure + ", notes=" + notes.size() + "]";
        }
    }

    /**
     * One line of a menu.
     *
     * @param id the id of the entry
     * @param menu the slug of the menu, null for an entry that stands in none
     * @param parent the id of the entry that it stands below, null at the top
     * @param label plain text; empty where the title or name of what it points at is meant
     * @param target what it points at
     * @param position its place in the menu, smaller ones first
     * @param notes as {@link WordPressItem#notes()}
     */
    record MenuEntry(
            String id,
            @Nullable Slug menu,
            @Nullable String parent,
            String label,
            Target target,
            int position,
            List<String> notes)
            implements WordPressItem {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if a component that is not nullable is null
         */
        public MenuEntry {
            requireNonNull(id, "id");
            requireNonNull(label, "label");
            requireNonNull(target, "target");
            notes = List.copyOf(notes);
        }

        /** The entry in short, for logs. */
        @Override
        public String toString() {
            return "MenuEntry[id=" + id + ", menu=" + menu + ", parent=" + parent + ", label=" + Quoted.of(label)
                    + ", target=" + target + ", position=" + position + "]";
        }

        /**
         * What an entry points at.
         *
         * @param type {@code custom} for an address; else the type of a post ({@code page}) or the taxonomy of a term
         *     ({@code category})
         * @param id the id of the post or of the term, null for an address
         * @param address the address, null where it points at a post or a term, or at nothing on the web
         */
        public record Target(
                String type, @Nullable String id, @Nullable WebUrl address) {

            /**
             * Checks for null.
             *
             * @throws NullPointerException if the type is null
             */
            public Target {
                requireNonNull(type, "type");
            }

            /** The target in short, for logs. */
            @Override
            public String toString() {
                return "Target[type=" + Quoted.of(type) + ", id=" + id + ", address=" + address + "]";
            }
        }
    }

    /**
     * Something that nothing was made of; the notes say why. There is no text of it here, for it may be private.
     *
     * @param type the type of the post, or {@code author}, {@code category}, {@code tag}, {@code term} or {@code comment}
     * @param id its id in WordPress, null where that is not said
     * @param notes as {@link WordPressItem#notes()}
     */
    record LeftOut(String type, @Nullable String id, List<String> notes) implements WordPressItem {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if type or notes is null
         */
        public LeftOut {
            requireNonNull(type, "type");
            notes = List.copyOf(notes);
        }

        /** What was left out, for logs. */
        @Override
        public String toString() {
            return "LeftOut[type=" + Quoted.of(type) + ", id=" + id + ", notes=" + notes + "]";
        }
    }
}
