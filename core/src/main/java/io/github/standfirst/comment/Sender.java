package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the application itself knows of whoever sent a submission: never read from the form. Nothing private of it is in
 * {@link #toString}, and a mapper that was not told how to write it fails on it or writes nothing.
 */
public final class Sender {

    private static final Sender ANONYMOUS = builder().build();

    // Transient, so that mappers that look at fields pass it by.
    private final transient Parts parts;

    private record Parts(
            @Nullable String ipAddress,
            @Nullable String userAgent,
            @Nullable String accountId,
            CommenterRole role) {}

    private Sender(Parts parts) {
        this.parts = parts;
    }

    /** A reader of whom nothing is known. */
    public static Sender anonymous() {
        return ANONYMOUS;
    }

    /** A builder for a reader of whom something is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** The address of the network that the submission came from. */
    public Optional<String> ipAddress() {
        return Optional.ofNullable(parts.ipAddress);
    }

    /** What the browser called itself. */
    public Optional<String> userAgent() {
        return Optional.ofNullable(parts.userAgent);
    }

    /** The public id of the account that the sender is signed in to. */
    public Optional<String> accountId() {
        return Optional.ofNullable(parts.accountId);
    }

    /** In what role the sender comments. */
    public CommenterRole role() {
        return parts.role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sender that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The role, and nothing private. */
    @Override
    public String toString() {
        return "Sender[role=" + parts.role + "]";
    }

    /** Gathers what is known of a sender; not thread-safe. */
    public static final class Builder {
        private @Nullable String ipAddress;
        private @Nullable String userAgent;
        private @Nullable String accountId;
        private CommenterRole role = CommenterRole.READER;

        private Builder() {}

        /** The address of the network, null where it is not kept. */
        public Builder ipAddress(@Nullable String ipAddress) {
            this.ipAddress = ipAddress;
            return this;
        }

        /** What the browser called itself, null where it is not kept. */
        public Builder userAgent(@Nullable String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        /** The public id of the account, null without one. */
        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** In what role the sender comments. */
        public Builder role(CommenterRole role) {
            this.role = role;
            return this;
        }

        /**
         * The sender.
         *
         * @throws NullPointerException if the role is null
         * @throws IllegalArgumentException if the account id is no id
         */
        public Sender build() {
            String account = accountId == null ? null : Invariants.id("account id", accountId);
            return new Sender(new Parts(
                    Contact.kept(ipAddress, Contact.MAX_IP_ADDRESS_LENGTH),
                    Contact.kept(userAgent, Contact.MAX_USER_AGENT_LENGTH),
                    account,
                    requireNonNull(role, "role")));
        }
    }
}
