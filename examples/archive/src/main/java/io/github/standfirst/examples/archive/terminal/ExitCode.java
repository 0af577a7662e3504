package io.github.standfirst.examples.archive.terminal;

/** What a run says to the shell when it ends. */
public final class ExitCode {

    /** All went well. */
    public static final int DONE = 0;

    /** The work was done, and something was found to be wrong with what was read. */
    public static final int PROBLEMS = 1;

    /** The arguments make no sense. */
    public static final int USAGE = 2;

    /** Something cannot be read, or cannot be written. */
    public static final int INPUT_OUTPUT = 3;

    /** The program is wrong. */
    public static final int FAILURE = 4;

    private ExitCode() {}

    /** What a run ends with that did its work. */
    public static int ofProblems(boolean any) {
        return any ? PROBLEMS : DONE;
    }
}
