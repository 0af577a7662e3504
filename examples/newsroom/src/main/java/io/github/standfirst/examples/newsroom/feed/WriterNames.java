package io.github.standfirst.examples.newsroom.feed;

import io.github.standfirst.text.CharacterRule;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of those who write, as feeds of others have them. */
final class WriterNames {

    /** The most that are read of an entry: each becomes a credit. */
    static final int MAX = 100;

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+\"-][@\uFF20]+[\\p{L}\\p{N}\\[]");

    private WriterNames() {}

    /**
     * A name, cleaned; nothing for a blank one, and for one that has an address of mail in it: some programs put that where
     * a name is asked for, and here it would stand on a page.
     */
    static Optional<String> find(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(CharacterRule::clean)
                .filter(name ->
                        !CharacterRule.isBlank(name) && !ADDRESS.matcher(name).find());
    }
}
