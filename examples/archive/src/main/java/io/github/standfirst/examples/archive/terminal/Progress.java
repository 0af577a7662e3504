package io.github.standfirst.examples.archive.terminal;

/** How far a command has come, for whoever waits for it. Thread-safe. */
public interface Progress extends AutoCloseable {

    /** Says nothing. */
    Progress NONE = new Progress() {
        @Override
        public void step(long bytes) {}

        @Override
        public void close() {}
    };

    /**
     * Some of the input has been read.
     *
     * @param bytes how much of it
     */
    void step(long bytes);

    /** Ends what is shown. */
    @Override
    void close();
}
