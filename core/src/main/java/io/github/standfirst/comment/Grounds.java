package io.github.standfirst.comment;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.invariant.Invariants;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about a comment, and why. What the commenter may be told is the statement; who it was, and the note, stay
 * in the newsroom: they are not in {@link #toString}, and a mapper that was not told how to write them fails on them or
 * writes nothing.
 */
public final class Grounds {

    // Transient, so that mappers that look at fields pass it by.
    private final transient Parts parts;

    private record Parts(ActorKind actor, @Nullable String moderator, String reason, String statement, String note) {}

    private Grounds(Parts parts) {
        this.parts = parts;
    }

    /**
     * The grounds of a program.
     *
     * @param reason a code that the application chose, like an id
     * @throws IllegalArgumentException if the reason is no id
     */
    public static Grounds automatic(String reason) {
        return builder(ActorKind.AUTOMATIC, reason).build();
    }

    /**
     * The grounds of somebody of the newsroom.
     *
     * @param moderator the application's id of the person, never shown
     * @param reason a code that the application chose, like an id
     * @throws IllegalArgumentException if moderator or reason is no id
     */
    public static Grounds staff(String moderator, String reason) {
        return builder(ActorKind.STAFF, reason)
                .moderator(requireNonNull(moderator, "moderator"))
                .build();
    }

    /** A builder for grounds with a reason: a code that the application chose, like an id. */
    public static Builder builder(ActorKind actor, String reason) {
        return new Builder(actor, reason);
    }

    /** A builder that has all of these grounds. */
    public Builder toBuilder() {
        return new Builder(parts.actor, parts.reason)
                .moderator(parts.moderator)
                .statement(parts.statement)
                .note(parts.note);
    }

    /** Whether a program, the newsroom or an authority decides. */
    public ActorKind actor() {
        return parts.actor;
    }

    /** The application's id of who decides; never shown. */
    public Optional<String> moderator() {
        return Optional.ofNullable(parts.moderator);
    }

    /** The code of the reason, which the application chose. */
    public String reason() {
        return parts.reason;
    }

    /** What the commenter may be told, plain text; it may be empty. */
    public String statement() {
        return parts.statement;
    }

    /** What the newsroom notes for itself, plain text, never shown; it may be empty. */
    public String note() {
        return parts.note;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grounds that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Who decides, and nothing private. */
    @Override
    public String toString() {
        return "Grounds[" + parts.actor + "]";
    }

    /** Gathers grounds; not thread-safe. */
    public static final class Builder {
        private final ActorKind actor;
        private final String reason;
        private @Nullable String moderator;
        private String statement = "";
        private String note = "";

        private Builder(ActorKind actor, String reason) {
            this.actor = actor;
            this.reason = reason;
        }

        /** The application's id of who decides, null where nobody is named. */
        public Builder moderator(@Nullable String moderator) {
            this.moderator = moderator;
            return this;
        }

        /** What the commenter may be told. */
        public Builder statement(String statement) {
            this.statement = statement;
            return this;
        }

        /** What the newsroom notes for itself. */
        public Builder note(String note) {
            this.note = note;
            return this;
        }

        /**
         * The grounds.
         *
         * @throws NullPointerException if actor, reason, statement or note is null
         * @throws IllegalArgumentException if reason or moderator is no id, or a text holds a forbidden character
         */
        public Grounds build() {
            return new Grounds(new Parts(
                    requireNonNull(actor, "actor"),
                    moderator == null ? null : Invariants.id("moderator", moderator),
                    Invariants.id("reason", reason),
                    Invariants.text("statement", statement),
                    Invariants.text("note", note)));
        }
    }
}
