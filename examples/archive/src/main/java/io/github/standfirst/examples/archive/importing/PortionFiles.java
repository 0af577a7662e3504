package io.github.standfirst.examples.archive.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The files of a portion that is being made.
 *
 * @param lines those of which the result is put together
 * @param notes a line for each note
 * @param inputs a line for each file that was read: how many of what it held, and what is wrong with it
 */
record PortionFiles(Map<OutputFile, OutputStream> lines, OutputStream notes, OutputStream inputs)
        implements AutoCloseable {

    static final String NOTES = "notes.ndjson";
    static final String INPUTS = "inputs.ndjson";

    static PortionFiles create(Path folder, boolean withPrivate) throws IOException {
        Map<OutputFile, OutputStream> lines = new EnumMap<>(OutputFile.class);
        for (OutputFile file : OutputFile.written(withPrivate)) {
            lines.put(file, ImportFolder.create(folder.resolve(file.fileName()), file.isPrivate()));
        }
        return new PortionFiles(
                lines,
                ImportFolder.create(folder.resolve(NOTES), false),
                ImportFolder.create(folder.resolve(INPUTS), false));
    }

    OutputStream of(OutputFile file) {
        OutputStream out = lines.get(file);
        if (out == null) {
            throw new AssertionError(file + " is not written");
        }
        return out;
    }

    /** Waits until the disk has all of them. */
    static void force(Path folder, boolean withPrivate) throws IOException {
        for (OutputFile file : OutputFile.written(withPrivate)) {
            ImportFolder.force(folder.resolve(file.fileName()));
        }
        ImportFolder.force(folder.resolve(NOTES));
        ImportFolder.force(folder.resolve(INPUTS));
    }

    @Override
    public void close() throws IOException {
        try (notes;
                inputs) {
            for (OutputStream out : lines.values()) {
                out.close();
            }
        }
    }
}
