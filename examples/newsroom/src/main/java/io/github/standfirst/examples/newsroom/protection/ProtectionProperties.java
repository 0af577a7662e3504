package io.github.standfirst.examples.newsroom.protection;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be set about keys and the desk.
 *
 * @param key signs cookies; null for one that is made at each start
 * @param desk who may sign in
 */
@ConfigurationProperties("newsroom")
public record ProtectionProperties(@Nullable String key, Desk desk) {

    /**
     * Who may sign in.
     *
     * @param user the name
     * @param password null for one that is made, and printed, at each start
     */
    public record Desk(String user, @Nullable String password) {

        /** The name alone. */
        @Override
        public String toString() {
            return "Desk[" + user + "]";
        }
    }

    /** Nothing that is secret. */
    @Override
    public String toString() {
        return "ProtectionProperties[" + desk + "]";
    }
}
