package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.format.StoryFolder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that were given, or stand in folders that were given, each once.
 *
 * @param files what is read, in the order in which it was given, what is in a folder sorted by path
 * @param passedOver what stands there and is not read, and why
 */
public record Inputs(List<Input> files, List<PassedOver> passedOver) {

    /** The folder in which an import keeps what it needs to go on; nobody's input. */
    public static final String WORK = ".import";

    /** Copies the lists. */
    public Inputs {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Something that is not read.
     *
     * @param name what it is called
     * @param reason why
     */
    public record PassedOver(String name, String reason) {}

    /**
     * Finds the files. Links within folders are not followed, so that none can lead round in a circle, but one that is given
     * is. Of a folder that an import wrote its articles and comments are taken.
     *
     * @param given files and folders
     * @throws IOException if one of those given is not there or cannot be read
     */
    public static Inputs find(List<Path> given) throws IOException {
        return find(given, null);
    }

    /**
     * Finds files, as {@link #find(List)} does.
     *
     * @param assumed the format that all files are taken for, null where they tell it themselves
     * @throws IOException if one of those given is not there or cannot be read
     */
    public static Inputs find(List<Path> given, @Nullable Format assumed) throws IOException {
        Finder finder = new Finder();
        for (Path path : given) {
            finder.add(path);
        }
        return new Inputs(joined(finder.files, assumed), finder.passedOver);
    }

    /** What files are to be read as: those of a folder whose format joins them stand where the first of them stands. */
    private static List<Input> joined(List<InputFile> files, @Nullable Format assumed) {
        Map<Path, List<InputFile>> inputs = new LinkedHashMap<>();
        for (InputFile file : files) {
            Path real = file.path().toAbsolutePath().normalize();
            Path folder = real.getParent();
            Path together = folder != null && isJoined(file, assumed) ? folder : real;
            inputs.computeIfAbsent(together, first -> new ArrayList<>()).add(file);
        }
        return inputs.values().stream().map(Input::together).toList();
    }

    private static boolean isJoined(InputFile file, @Nullable Format assumed) {
        try {
            return (assumed == null ? Format.of(file.head()) : Optional.of(assumed))
                    .filter(Format::joinsFiles)
                    .isPresent();
        } catch (UnreadableInputException e) {
            // Whoever reads it will complain.
            return false;
        }
    }

    /** How long all of them are, in bytes. */
    public long bytes() {
        return files.stream().mapToLong(Input::bytes).sum();
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final List<InputFile> files = new ArrayList<>();
        private final List<PassedOver> passedOver = new ArrayList<>();
        private final Set<Path> real = new HashSet<>();
        private Path start = Path.of("");
        private Path realStart = Path.of("");

        void add(Path path) throws IOException {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (!Files.isDirectory(path)) {
                add(path, Files.readAttributes(path, BasicFileAttributes.class));
                return;
            }
            if (kind(path) == FolderKind.OF_AN_IMPORT) {
                for (String name : FolderKind.READ_OF_AN_IMPORT) {
                    addIfFilled(path.resolve(name));
                }
                return;
            }
            int before = files.size();
            start = path;
            // A link that is given is followed.
            realStart = Files.isSymbolicLink(path) ? path.toRealPath() : path;
            Files.walkFileTree(realStart, this);
            files.subList(before, files.size()).sort((one, other) -> one.name().compareTo(other.name()));
        }

        /** What is found, as whoever gave the folder would call it. */
        private Path named(Path found) {
            return realStart.equals(start) ? found : start.resolve(realStart.relativize(found));
        }

        private static FolderKind kind(Path folder) throws IOException {
            return FolderKind.of(name -> Files.exists(folder.resolve(name)));
        }

        /** An import of nothing of a kind writes a file of no lines, which is of no format. */
        private void addIfFilled(Path file) throws IOException {
            if (!Files.exists(file) || Files.size(file) > 0) {
                add(file);
            }
        }

        private void add(Path path, BasicFileAttributes attributes) throws IOException {
            InputFile input = new InputFile(
                    path,
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS));
            if (!attributes.isRegularFile()) {
                passedOver.add(new PassedOver(input.name(), "it is no regular file"));
            } else if (!real.add(path.toRealPath())) {
                passedOver.add(new PassedOver(input.name(), "the same file was given before"));
            } else {
                files.add(input);
            }
        }

        /** What this program wrote into a folder of its own is not read again with what it was made of. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (folder.equals(realStart) || kind(folder) == FolderKind.OF_OTHERS) {
                return FileVisitResult.CONTINUE;
            }
            passedOver.add(new PassedOver(named(folder).toString(), "this program wrote it"));
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (file.getFileName().toString().equals(StoryFolder.MARK)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                passedOver.add(
                        new PassedOver(named(file).toString(), "it is a link, and links in folders are not followed"));
            } else {
                add(named(file), attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            passedOver.add(new PassedOver(named(file).toString(), "it cannot be read"));
            return FileVisitResult.CONTINUE;
        }
    }
}
