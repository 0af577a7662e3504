package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.ArchiveItem;
import io.github.standfirst.examples.archive.format.DocumentFile;
import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.format.ReadingOptions;
import io.github.standfirst.examples.archive.terminal.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads files: takes pieces off one after the other, and leaves to the workers what becomes of them.
 *
 * @param workers the threads
 * @param options what files do not say
 * @param progress learns how much was read
 */
public record InputReading(Workers workers, ReadingOptions options, Progress progress) {

    /**
     * What one line, or one item, holds.
     *
     * @param line where it begins, 0 where that is not known
     * @param items what was made of it
     */
    public record Placed(int line, List<ArchiveItem> items) {}

    /**
     * Reads a file.
     *
     * @param format what it is
     * @param work what becomes of a few pieces, on any thread
     * @param results takes that, in the order of the file
     * @return what is wrong with the file, empty where it was read to its end; what stands before the fault was handed on
     * @throws UnreadableInputException if the file cannot be opened
     * @throws IOException if a result cannot be written
     */
    public <R> Optional<String> read(
            Input input, Format format, Function<List<Placed>, R> work, OrderedWork.Results<R> results)
            throws IOException, UnreadableInputException {
        OrderedWork<Outcome<R>> ordered = new OrderedWork<>(workers, new Until<>(results));
        try {
            return readPieces(input, format, work, ordered);
        } catch (FaultyPieceException e) {
            return Optional.of(e.fault);
        } finally {
            ordered.abandon();
        }
    }

    private <R> Optional<String> readPieces(
            Input input, Format format, Function<List<Placed>, R> work, OrderedWork<Outcome<R>> ordered)
            throws IOException, UnreadableInputException {
        Optional<String> fault = Optional.empty();
        try (Pieces pieces = open(input, format)) {
            while (fault.isEmpty()) {
                PieceGroup group;
                try {
                    group = pieces.next();
                } catch (IOException e) {
                    fault = Optional.of("the file cannot be read");
                    break;
                }
                if (group == null) {
                    break;
                }
                ordered.add(group.length(), () -> Outcome.of(group.make(), work));
            }
        }
        ordered.finish();
        return fault;
    }

    private Pieces open(Input input, Format format) throws UnreadableInputException {
        List<DocumentFile> files = new ArrayList<>();
        input.files().forEach(file -> files.add(new CountedFile(file, progress)));
        try {
            return Pieces.open(format, files, options.withReadAt(input.modified()));
        } catch (IOException e) {
            throw UnreadableInputException.of(e);
        }
    }

    /** What became of some pieces, and what is wrong with the one behind them, if something is. */
    private record Outcome<R>(R result, Optional<String> fault) {

        static <R> Outcome<R> of(PieceGroup.Made made, Function<List<Placed>, R> work) {
            return new Outcome<>(work.apply(made.placed()), made.fault());
        }
    }

    /** Takes results up to the first fault. */
    private record Until<R>(OrderedWork.Results<R> results) implements OrderedWork.Results<Outcome<R>> {

        @Override
        public void take(Outcome<R> outcome) throws IOException {
            results.take(outcome.result());
            if (outcome.fault().isPresent()) {
                throw new FaultyPieceException(outcome.fault().get());
            }
        }
    }

    private static final class FaultyPieceException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String fault;

        FaultyPieceException(String fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
