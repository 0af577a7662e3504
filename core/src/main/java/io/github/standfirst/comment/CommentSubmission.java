package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger typed into the form below an article: unchecked, and partly private. A {@link Discussion} makes a
 * comment of it, or says why not; {@link WellFormed} lets a validator check the fields that need no discussion.
 *
 * <p>Nothing of it is in {@link #toString}, and a mapper that was not told how to write it fails on it or writes
 * nothing. Texts are kept as they were typed, forbidden characters replaced by U+FFFD. What the application itself knows
 * of the sender is a {@link Sender}, so that no form can claim to be of the newsroom.
 */
@WellFormed
public final class CommentSubmission {

    // Transient, so that mappers that look at fields pass it by.
    private final transient Parts parts;

    private record Parts(
            ArticleId article,
            @Nullable String parent,
            String name,
            @Nullable String email,
            @Nullable String website,
            String text,
            Language language,
            @Nullable Consent consent) {}

    private CommentSubmission(Parts parts) {
        this.parts = parts;
    }

    /** A builder for what was typed below an article. */
    public static Builder builder(ArticleId article, String text) {
        return new Builder(article, text);
    }

    /** A builder that has all of this submission. */
    public Builder toBuilder() {
        return new Builder(parts.article, parts.text)
                .parent(parts.parent)
                .name(parts.name)
                .email(parts.email)
                .website(parts.website)
                .language(parts.language)
                .consent(parts.consent);
    }

    /** The article below which the form stood. */
    public ArticleId article() {
        return parts.article;
    }

    /** The id of the comment to answer, as the form sent it; none for a root. */
    public Optional<String> parent() {
        return Optional.ofNullable(parts.parent);
    }

    /** The name to display, as it was typed; empty for an anonymous comment. */
    public String name() {
        return parts.name;
    }

    /** The e-mail address, as it was typed; none where the field was blank. */
    public Optional<String> email() {
        return Optional.ofNullable(parts.email);
    }

    /** The commenter's website, as it was typed; none where the field was blank. */
    public Optional<String> website() {
        return Optional.ofNullable(parts.website);
    }

    /** The comment, as it was typed. */
    public String text() {
        return parts.text;
    }

    /** The language of the comment, where the form asked for it. */
    public Language language() {
        return parts.language;
    }

    /** What the commenter agreed to. */
    public Optional<Consent> consent() {
        return Optional.ofNullable(parts.consent);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommentSubmission that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The article and the length of the text, and nothing that was typed. */
    @Override
    public String toString() {
        return "CommentSubmission[article=" + parts.article + ", text of " + parts.text.length() + " chars]";
    }

    /** Gathers what was typed; not thread-safe. */
    public static final class Builder {
        private final ArticleId article;
        private final String text;
        private @Nullable String parent;
        private String name = "";
        private @Nullable String email;
        private @Nullable String website;
        private Language language = Language.UNDETERMINED;
        private @Nullable Consent consent;

        private Builder(ArticleId article, String text) {
            this.article = requireNonNull(article, "article");
            this.text = requireNonNull(text, "text");
        }

        /** The id of the comment to answer, as the form sent it; null or blank for a root. */
        public Builder parent(@Nullable String parent) {
            this.parent = parent;
            return this;
        }

        /** The name to display. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** The e-mail address, null or blank where none was typed. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** The commenter's website, null or blank where none was typed. */
        public Builder website(@Nullable String website) {
            this.website = website;
            return this;
        }

        /** The language of the comment. */
        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        /** What the commenter agreed to, null where nothing was asked. */
        public Builder consent(@Nullable Consent consent) {
            this.consent = consent;
            return this;
        }

        /**
         * The submission.
         *
         * @throws NullPointerException if name or language is null
         */
        public CommentSubmission build() {
            return new CommentSubmission(new Parts(
                    article,
                    parent == null || parent.isBlank() ? null : CharacterRule.clean(parent.strip()),
                    CharacterRule.clean(requireNonNull(name, "name")),
                    typed(email),
                    typed(website),
                    CharacterRule.clean(text),
                    requireNonNull(language, "language"),
                    consent));
        }

        private static @Nullable String typed(@Nullable String field) {
            return field == null || CharacterRule.isBlank(field) ? null : CharacterRule.clean(field.strip());
        }
    }
}
