package io.github.standfirst.examples.archive.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a command writes, which stands apart from what it reads: else it would read on in what it wrote, or write over what
 * it reads.
 *
 * @param option what names it on the command line
 * @param output where it is
 */
public record OutputPlace(String option, Given output) {

    /**
     * A path as it was given.
     *
     * @param name what it was called
     * @param place where it is
     */
    public record Given(String name, Place place) {}

    /** An input and an output overlap. */
    public static final class OverlapException extends IOException {

        private static final long serialVersionUID = 1L;

        private OverlapException(String message) {
            super(message);
        }
    }

    /**
     * The place of an output of the machine.
     *
     * @param option what names it on the command line
     * @throws IOException if it cannot be told where it is
     */
    public static OutputPlace of(String option, Path output) throws IOException {
        return new OutputPlace(option, given(output));
    }

    /**
     * Requires that none of some inputs of the machine is the output, or lies in it. The output may lie in one of them, as
     * a folder that this program writes is passed over where another holds it.
     *
     * @throws OverlapException if one is or does
     * @throws IOException if it cannot be told where one is
     */
    public void requireNoneWithin(List<Path> inputs) throws IOException {
        for (Path input : inputs) {
            requireNotWithin(given(input));
        }
    }

    /**
     * Requires that the output is none of some inputs of the machine, and that neither lies in the other.
     *
     * @throws OverlapException if it is or one does
     * @throws IOException if it cannot be told where one is
     */
    public void requireApart(List<Path> inputs) throws IOException {
        for (Path input : inputs) {
            requireApart(given(input));
        }
    }

    /**
     * Requires that the output is not an input, and that neither lies in the other.
     *
     * @throws OverlapException if it is or one does
     */
    public void requireApart(Given input) throws OverlapException {
        requireNotWithin(input);
        if (input.place().holds(output.place())) {
            throw overlap("which lies in the input " + input.name());
        }
    }

    private void requireNotWithin(Given input) throws OverlapException {
        if (output.place().equals(input.place())) {
            throw overlap("which is an input, too");
        }
        if (output.place().holds(input.place())) {
            throw overlap("in which the input " + input.name() + " lies");
        }
    }

    private OverlapException overlap(String how) {
        return new OverlapException(
                option + ": found " + output.name() + ", " + how + "; expected is a place apart from what is read");
    }

    private static Given given(Path path) throws IOException {
        return new Given(InputFile.written(path), Place.of(path));
    }
}
