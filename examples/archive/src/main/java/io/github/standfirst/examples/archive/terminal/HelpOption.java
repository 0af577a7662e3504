package io.github.standfirst.examples.archive.terminal;

import picocli.CommandLine.Option;

/** The option that all commands have. */
public final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help, and do nothing.")
    @SuppressWarnings("UnusedVariable") // The parser of the command line knows it by its annotation.
    private boolean help;
}
