package io.github.standfirst.examples.archive.terminal;

import java.util.Locale;

/** How progress is to be shown. */
public enum ProgressChoice {
    /** A bar on a terminal, lines elsewhere. */
    AUTO,
    /** A bar that moves. */
    BAR,
    /** A line for each tenth of the input, for logs. */
    LINES,
    /** Not at all. */
    NONE;

    /**
     * Begins to show it.
     *
     * @param task what is being done, in a word
     * @param bytes how much input there is
     */
    public Progress start(String task, long bytes, Surroundings surroundings) {
        return switch (this) {
            case AUTO -> (surroundings.terminal() ? BAR : LINES).start(task, bytes, surroundings);
            case BAR -> new ProgressDisplay(task, bytes, surroundings.err());
            case LINES -> new ProgressLines(task, bytes, new TextOutput(surroundings.err()));
            case NONE -> Progress.NONE;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
