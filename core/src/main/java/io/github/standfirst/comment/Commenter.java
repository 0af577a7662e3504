package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.TextLength;
import io.github.standfirst.text.WebUrl;
import org.jspecify.annotations.Nullable;

/**
 * How a commenter appears in public. Two of the same name are not the same person; the account id tells, where there
 * is one. E-mail and IP address are never here.
 *
 * @param name as it is displayed, plain text of any script; empty for an anonymous comment
 * @param website the commenter's own, null where none was given
 * @param accountId the application's public id of the account, null without one
 * @param role reader, author or staff
 */
public record Commenter(
        @TextLength(max = Commenter.MAX_NAME_LENGTH) String name,
        @Nullable WebUrl website,
        @Nullable String accountId,
        CommenterRole role) {

    /** The most code points of a name. */
    public static final int MAX_NAME_LENGTH = 200;

    /**
     * Checks name and account id.
     *
     * @throws NullPointerException if name or role is null
     * @throws IllegalArgumentException if the name holds a forbidden character, or the account id is no id
     */
    public Commenter {
        name = Invariants.text("commenter name", name);
        accountId = accountId == null ? null : Invariants.id("account id", accountId);
        requireNonNull(role, "role");
    }

    /** A reader without website and account. */
    public static Commenter reader(String name) {
        return new Commenter(name, null, null, CommenterRole.READER);
    }

    /** The same commenter with a website. */
    public Commenter withWebsite(WebUrl website) {
        return new Commenter(name, requireNonNull(website, "website"), accountId, role);
    }

    /** The commenter in short: name and role, for logs. */
    @Override
    public String toString() {
        return "Commenter[name=" + Quoted.of(name) + ", role=" + role + "]";
    }
}
