package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.DocumentMembers;
import io.github.standfirst.examples.archive.format.Format;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is read as a whole: a file, or those of a folder that are one thing.
 *
 * @param name what messages and reports call it: the file, or the folder where there are several
 * @param files the files, of which there is at least one
 */
public record Input(String name, List<InputFile> files) {

    /** Copies the list. */
    public Input {
        files = List.copyOf(files);
    }

    static Input of(InputFile file) {
        return new Input(file.name(), List.of(file));
    }

    /** Files of one folder that are read together. */
    static Input together(List<InputFile> files) {
        Path folder = files.get(0).path().getParent();
        return files.size() == 1
                ? of(files.get(0))
                : new Input(folder == null ? "." : InputFile.written(folder), files);
    }

    /** How long its files are. */
    public long bytes() {
        return files.stream().mapToLong(InputFile::bytes).sum();
    }

    /** When the last of its files was changed. */
    public Instant modified() {
        return files.stream()
                .map(InputFile::modified)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Its format, empty where it is of none that is known.
     *
     * @throws UnreadableInputException if it cannot be read
     */
    public Optional<Format> format() throws UnreadableInputException {
        return Format.of(files.get(0).head());
    }

    /** Answers whether it holds lines with comments alone, whose articles stand elsewhere. */
    boolean isComments() throws UnreadableInputException {
        return DocumentMembers.of(files.get(0).head())
                .filter(DocumentMembers.Kind.COMMENT::equals)
                .isPresent();
    }
}
