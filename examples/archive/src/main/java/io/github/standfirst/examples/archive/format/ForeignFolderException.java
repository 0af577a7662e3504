package io.github.standfirst.examples.archive.format;

import io.github.standfirst.examples.archive.terminal.TerminalText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** There is a folder that something else was put into: nothing is written over it. */
public final class ForeignFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * One about a folder.
     *
     * @param kind what it was to hold
     */
    public ForeignFolderException(Path folder, String kind) {
        super(TerminalText.line(folder.toString())
                + (Files.isDirectory(folder)
                        ? " is there and holds something else than " + kind
                        : " is there and is no folder for " + kind)
                + "; expected is a new folder, an empty one, or one that this command made");
    }
}
