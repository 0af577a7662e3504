package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.CharacterRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the writer of a comment can be reached, and where the comment came from: the private side of a {@link Comment},
 * kept apart from it under the same id. Erase it with the comment.
 *
 * <p>Nothing of it is in {@link #toString}, and a mapper that was not told how to write it fails on it or writes
 * nothing. Texts are kept as they were given up to their limits, forbidden characters replaced by U+FFFD.
 */
public final class Contact {

    /** The most characters of an e-mail address (RFC 5321, section 4.5.3.1.3, without the brackets). */
    public static final int MAX_EMAIL_LENGTH = 254;

    /** The most code points that are kept of what a browser calls itself. */
    public static final int MAX_USER_AGENT_LENGTH = 1_000;

    /** The most code points that are kept of an address of the network: what IPv6 with a zone needs. */
    public static final int MAX_IP_ADDRESS_LENGTH = 100;

    // Transient, so that mappers that look at fields pass it by.
    private final transient Parts parts;

    private record Parts(
            CommentId comment,
            @Nullable String email,
            @Nullable String ipAddress,
            @Nullable String userAgent,
            @Nullable Consent consent) {}

    private Contact(Parts parts) {
        this.parts = parts;
    }

    /** A builder for the contact that belongs to a comment. */
    public static Builder builder(CommentId comment) {
        return new Builder(comment);
    }

    /** A builder that has all of this contact. */
    public Builder toBuilder() {
        return new Builder(parts.comment)
                .email(parts.email)
                .ipAddress(parts.ipAddress)
                .userAgent(parts.userAgent)
                .consent(parts.consent);
    }

    /** What is kept of a text: its beginning, cut by code points, forbidden characters replaced. */
    static @Nullable String kept(@Nullable String text, int most) {
        if (text == null) {
            return null;
        }
        boolean fits = text.codePointCount(0, Math.min(text.length(), 2 * most + 1)) <= most;
        return CharacterRule.clean(fits ? text : text.substring(0, text.offsetByCodePoints(0, most)));
    }

    /** The comment that it belongs to. */
    public CommentId comment() {
        return parts.comment;
    }

    /** The e-mail address, as it was typed. */
    public Optional<String> email() {
        return Optional.ofNullable(parts.email);
    }

    /** The address of the network that the comment came from. */
    public Optional<String> ipAddress() {
        return Optional.ofNullable(parts.ipAddress);
    }

    /** What the browser called itself. */
    public Optional<String> userAgent() {
        return Optional.ofNullable(parts.userAgent);
    }

    /** What the commenter agreed to. */
    public Optional<Consent> consent() {
        return Optional.ofNullable(parts.consent);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The id of the comment, and nothing private. */
    @Override
    public String toString() {
        return "Contact[comment=" + parts.comment + "]";
    }

    /** Gathers the parts of a contact; not thread-safe. */
    public static final class Builder {
        private final CommentId comment;
        private @Nullable String email;
        private @Nullable String ipAddress;
        private @Nullable String userAgent;
        private @Nullable Consent consent;

        private Builder(CommentId comment) {
            this.comment = requireNonNull(comment, "comment");
        }

        /** The e-mail address, null where none was given. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** The address of the network that the comment came from, null where it is not kept. */
        public Builder ipAddress(@Nullable String ipAddress) {
            this.ipAddress = ipAddress;
            return this;
        }

        /** What the browser called itself, null where it is not kept. */
        public Builder userAgent(@Nullable String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        /** What the commenter agreed to, null where nothing was asked. */
        public Builder consent(@Nullable Consent consent) {
            this.consent = consent;
            return this;
        }

        /**
         * The contact.
         *
         * @throws IllegalArgumentException if the e-mail address is longer than {@value Contact#MAX_EMAIL_LENGTH}
         */
        public Contact build() {
            if (email != null && email.length() > MAX_EMAIL_LENGTH) {
                throw new IllegalArgumentException(
                        "e-mail address has " + email.length() + " chars; allowed are at most " + MAX_EMAIL_LENGTH);
            }
            return new Contact(new Parts(
                    comment,
                    email == null ? null : CharacterRule.clean(email),
                    kept(ipAddress, MAX_IP_ADDRESS_LENGTH),
                    kept(userAgent, MAX_USER_AGENT_LENGTH),
                    consent));
        }
    }
}
