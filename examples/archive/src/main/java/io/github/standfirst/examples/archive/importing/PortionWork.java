package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.reading.Input;
import io.github.standfirst.examples.archive.reading.InputReading;
import io.github.standfirst.examples.archive.reading.UnreadableInputException;
import io.github.standfirst.json.StandfirstJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the files of a portion and writes what they become into a folder of its own.
 *
 * @param folder where portions are
 * @param reading reads files
 * @param withPrivate whether what is private is written
 */
record PortionWork(ImportFolder folder, InputReading reading, boolean withPrivate) {

    /**
     * Does the work.
     *
     * @throws IOException if something cannot be written
     */
    void run(Portion portion) throws IOException {
        Path path = folder.begin(portion);
        try (PortionFiles files = PortionFiles.create(path, withPrivate)) {
            for (Input input : portion.inputs()) {
                files.inputs().write((read(input, files) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        PortionFiles.force(path, withPrivate);
        folder.complete(portion);
    }

    private ObjectNode read(Input input, PortionFiles files) throws IOException {
        Tally tally = new Tally();
        Optional<Format> format = Optional.empty();
        Optional<String> fault;
        try {
            format = input.format();
            fault = format.isPresent()
                    ? read(input, format.get(), files, tally)
                    : Optional.of("it is of no format that is known");
        } catch (UnreadableInputException e) {
            fault = Optional.of(e.getMessage());
        }
        ObjectNode line = tally.json();
        line.put("file", input.name());
        line.put("bytes", input.bytes());
        format.ifPresent(found -> line.put("format", found.toString()));
        fault.ifPresent(found -> line.put("fault", found));
        return line;
    }

    private Optional<String> read(Input input, Format format, PortionFiles files, Tally tally)
            throws IOException, UnreadableInputException {
        Block.Maker maker = new Block.Maker(input.name(), withPrivate, StandfirstJson.create());
        return reading.read(input, format, maker::make, block -> {
            for (Map.Entry<OutputFile, ByteArrayOutputStream> lines :
                    block.lines().entrySet()) {
                lines.getValue().writeTo(files.of(lines.getKey()));
            }
            block.notes().writeTo(files.notes());
            tally.add(block.tally());
        });
    }
}
