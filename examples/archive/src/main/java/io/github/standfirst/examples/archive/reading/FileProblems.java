package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.terminal.TextOutput;

/** What is wrong with files, as lines for people. */
public final class FileProblems {

    private final TextOutput out;
    private boolean any;

    /** Problems that are printed somewhere. */
    public FileProblems(TextOutput out) {
        this.out = out;
    }

    /** Answers whether there was one. */
    public boolean any() {
        return any;
    }

    /** Something that is wrong, and where. */
    public void add(String where, String problem) {
        any = true;
        remark(where, problem);
    }

    /** Something that is to be known and not wrong. */
    public void remark(String where, String remark) {
        out.print(where + ": " + remark);
    }
}
