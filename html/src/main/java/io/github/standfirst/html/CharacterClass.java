package io.github.standfirst.html;

/** Characters that a value may have. */
public enum CharacterClass {
    /** ASCII letters. */
    LETTERS,
    /** ASCII digits. */
    DIGITS,
    /** {@code -} and {@code _}. */
    JOINERS,
    /** {@code .}, {@code :} and {@code /}. */
    SEPARATORS;

    boolean holds(char unit) {
        return switch (this) {
            case LETTERS -> (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
            case DIGITS -> unit >= '0' && unit <= '9';
            case JOINERS -> unit == '-' || unit == '_';
            case SEPARATORS -> unit == '.' || unit == ':' || unit == '/';
        };
    }
}
