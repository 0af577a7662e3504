package io.github.standfirst.examples.archive.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a file or a folder is, by whatever way it was named.
 *
 * @param system the file system, empty for that of the machine
 * @param path its path there
 */
public record Place(String system, Path path) {

    /**
     * The place of a path of the machine. Links are followed, also on the way to something that is not there yet.
     *
     * @throws IOException if a link cannot be followed
     */
    public static Place of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path there = absolute;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        Path real = Files.exists(there) ? there.toRealPath() : there;
        return new Place("", real.resolve(there.relativize(absolute)).normalize());
    }

    /** Answers whether another place is this one, or lies in it. */
    public boolean holds(Place other) {
        return system.equals(other.system) && other.path.startsWith(path);
    }
}
