package io.github.standfirst.exchange.wordpress;

import java.util.Arrays;
import java.util.Set;

/** Which users of a site write for it: those whose role lets them, and not those who registered to comment or to buy. */
final class Writers {

    /** The roles of WordPress that can write posts. */
    private static final Set<String> ROLES = Set.of("administrator", "editor", "author", "contributor", "super_admin");

    /** Stands for the roles of somebody of whom it is said that they have none. */
    static final String NO_ROLE = "(none)";

    private Writers() {}

    /**
     * Answers whether a user may write. Where nobody is asked for roles, WordPress lists those alone who have published
     * something.
     *
     * @param roles names with a space between them, empty where nothing is said of them, {@link #NO_ROLE} where there is none
     */
    static boolean areAmong(String roles) {
        return roles.isEmpty() || Arrays.stream(roles.split(" ", -1)).anyMatch(ROLES::contains);
    }
}
