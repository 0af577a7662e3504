package io.github.standfirst.examples.archive.terminal;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;

/**
 * What a run is given from outside: the only place that knows the process that it runs in.
 *
 * @param in bytes that are read where a command reads no file
 * @param out what a command prints
 * @param err problems and progress
 * @param clock tells what is public now, where nobody says as of when
 * @param terminal whether somebody looks at {@code err} as it is printed
 */
public record Surroundings(InputStream in, OutputStream out, OutputStream err, InstantSource clock, boolean terminal) {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** Those of the process. Its streams are taken below {@code System.out}, which hides what goes wrong. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC(),
                isTerminal());
    }

    /** Later releases of the JDK give a console for pipes, too; where the system tells more, it is asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            return !Files.isSymbolicLink(STANDARD_ERROR)
                    || Files.readSymbolicLink(STANDARD_ERROR).toString().matches("/dev/(pts/\\d+|tty.*|console)");
        } catch (IOException e) {
            return false;
        }
    }
}
