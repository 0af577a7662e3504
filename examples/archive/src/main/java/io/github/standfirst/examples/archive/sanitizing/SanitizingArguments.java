package io.github.standfirst.examples.archive.sanitizing;

import picocli.CommandLine.Option;

/** The options that say how markup is made safe. */
public final class SanitizingArguments {

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "comment",
            description = "What is kept: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private SanitizingPolicy policy = SanitizingPolicy.COMMENT;

    @Option(names = "--report", description = "Say in each line what was removed, and why.")
    private boolean report;

    /** What is kept. */
    public SanitizingPolicy policy() {
        return policy;
    }

    /** Whether each line says what was removed, and why. */
    public boolean report() {
        return report;
    }
}
