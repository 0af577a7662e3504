package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in a byline: a person, an organization, or a role. There is no e-mail address here, for it would be
 * published.
 *
 * @param name plain text, not blank
 * @param kind person, organization or role
 * @param id the application's id of the author, null where it has none
 * @param bio what an author box says, markup, empty where it says nothing
 * @param url a page about the author, null where there is none
 * @param portrait a picture of the author, null where there is none
 */
public record Author(
        @TextLength(max = 300) String name,
        AuthorKind kind,
        @Nullable AuthorId id,
        @TextLength(max = 10_000) SafeHtml bio,
        @Nullable WebUrl url,
        @Valid @Nullable Image portrait) {

    /**
     * Checks the name.
     *
     * @throws NullPointerException if name, kind or bio is null
     * @throws IllegalArgumentException if the name is blank or holds a forbidden character
     */
    public Author {
        name = Invariants.nonBlank("author name", name);
        requireNonNull(kind, "kind");
        requireNonNull(bio, "bio");
    }

    /** A person of a name, and nothing more. */
    public static Author person(String name) {
        return builder(name, AuthorKind.PERSON).build();
    }

    /** An organization of a name, and nothing more. */
    public static Author organization(String name) {
        return builder(name, AuthorKind.ORGANIZATION).build();
    }

    /** A role such as "Contributor", and nothing more. */
    public static Author role(String name) {
        return builder(name, AuthorKind.ROLE).build();
    }

    /** A builder with what an author must have. */
    public static Builder builder(String name, AuthorKind kind) {
        return new Builder(name, kind);
    }

    /** A builder that has all of this author. */
    public Builder toBuilder() {
        return new Builder(name, kind).id(id).bio(bio).url(url).portrait(portrait);
    }

    /** The author in short: name, kind and id, for logs. */
    @Override
    public String toString() {
        return "Author[name=" + Quoted.of(name) + ", kind=" + kind + ", id=" + id + "]";
    }

    /** Gathers the parts of an author; not thread-safe. */
    public static final class Builder {
        private String name;
        private AuthorKind kind;
        private @Nullable AuthorId id;
        private SafeHtml bio = SafeHtml.EMPTY;
        private @Nullable WebUrl url;
        private @Nullable Image portrait;

        private Builder(String name, AuthorKind kind) {
            this.name = name;
            this.kind = kind;
        }

        /** Plain text, not blank. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Person, organization or role. */
        public Builder kind(AuthorKind kind) {
            this.kind = kind;
            return this;
        }

        /** The application's id of the author. */
        public Builder id(@Nullable AuthorId id) {
            this.id = id;
            return this;
        }

        /** What an author box says. */
        public Builder bio(SafeHtml bio) {
            this.bio = bio;
            return this;
        }

        /** A page about the author. */
        public Builder url(@Nullable WebUrl url) {
            this.url = url;
            return this;
        }

        /** A picture of the author. */
        public Builder portrait(@Nullable Image portrait) {
            this.portrait = portrait;
            return this;
        }

        /**
         * The author.
         *
         * @throws NullPointerException if name, kind or bio is null
         * @throws IllegalArgumentException if the name is blank or holds a forbidden character
         */
        public Author build() {
            return new Author(name, kind, id, bio, url, portrait);
        }
    }
}
