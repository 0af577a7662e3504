package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.examples.archive.format.ForeignFolderException;
import io.github.standfirst.examples.archive.reading.Inputs;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that an import writes into, so that it can be cut off at any time and go on.
 *
 * <p>Work stands in {@code .import}: the digest of the plan, and a folder for each portion, which gets its name when it is
 * whole. Only when all of them are there are they put together, each file under another name first. Whoever is cut off
 * leaves at most portions without a name, which are thrown away, and no file of the result is ever half there. So one that
 * is there is whole, and is left as it is.
 */
final class ImportFolder implements AutoCloseable {

    private static final int BUFFER = 256 * 1024;
    private static final String PLAN = "plan";
    private static final String FINISHED = "finished";

    private final Path folder;
    private final Path work;
    private final FileChannel lockFile;

    private ImportFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.work = folder.resolve(Inputs.WORK);
        this.lockFile = lockFile;
    }

    /**
     * Takes a folder for an import; makes it if it is not there.
     *
     * @param digest of the plan
     * @param restart whether what another plan left there is thrown away
     * @throws ForeignFolderException if it holds what no import wrote, or what another plan left and that is not to go
     * @throws IOException if it cannot be written, or another import is writing there
     */
    static ImportFolder claim(Path folder, String digest, boolean restart) throws IOException {
        Path work = folder.resolve(Inputs.WORK);
        if (Files.exists(folder) && !Files.isDirectory(work) && !isEmptyFolder(folder)) {
            throw new ForeignFolderException(folder, "an import");
        }
        Files.createDirectories(work);
        FileChannel lockFile =
                FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        ImportFolder claimed = new ImportFolder(folder, lockFile);
        try {
            claimed.lock();
            claimed.takeUp(digest, restart);
            return claimed;
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private void lock() throws IOException {
        @Nullable FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new IOException("another import is writing into this folder");
        }
    }

    private void takeUp(String digest, boolean restart) throws IOException {
        Path plan = work.resolve(PLAN);
        if (Files.exists(plan) && !Files.readString(plan).equals(digest + "\n")) {
            if (!restart) {
                throw new ForeignFolderException(folder, "an import of these inputs with these options");
            }
            Files.deleteIfExists(work.resolve(FINISHED));
            Files.delete(plan);
        }
        if (!Files.exists(plan)) {
            clear(false);
            // Also where whoever threw the plan away was cut off: what another one left is not taken for a part of
            // this.
            for (String name : ImportReport.results(true)) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Path part = work.resolve(PLAN + ".part");
            Files.writeString(part, digest + "\n");
            move(part, plan);
        } else {
            clear(true);
        }
    }

    /** Answers whether the import is complete, and nothing is left to be done. */
    boolean isFinished() {
        return Files.exists(work.resolve(FINISHED));
    }

    /** Those of some files of the result that are not there. */
    List<String> missing(List<String> results) {
        return results.stream().filter(name -> !has(name)).toList();
    }

    /** Answers whether a file of the result is there, and so is whole. */
    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Takes back that everything is there. */
    void reopen() throws IOException {
        Files.delete(work.resolve(FINISHED));
    }

    /** How it ended. */
    String finishedWith() throws IOException {
        return Files.readString(work.resolve(FINISHED)).strip();
    }

    /** Answers whether a portion is whole. */
    boolean has(Portion portion) {
        return Files.isDirectory(folderOf(portion));
    }

    /** The folder of a portion that is whole. */
    Path folderOf(Portion portion) {
        return work.resolve(String.format(Locale.ROOT, "portion-%06d", portion.number()));
    }

    /** A new folder for a portion, which is not yet whole. */
    Path begin(Portion portion) throws IOException {
        Path part = partOf(portion);
        deleteTree(part);
        return Files.createDirectory(part);
    }

    /** Says that a portion is whole. */
    void complete(Portion portion) throws IOException {
        move(partOf(portion), folderOf(portion));
    }

    private Path partOf(Portion portion) {
        return work.resolve(folderOf(portion).getFileName() + ".part");
    }

    /** Begins a file of the result. */
    OutputStream begin(String name, boolean isPrivate) throws IOException {
        return buffered(beginCopy(name, isPrivate));
    }

    /** Begins a file of the result that is copied from others, which needs no memory of ours. */
    FileChannel beginCopy(String name, boolean isPrivate) throws IOException {
        Path part = work.resolve(name + ".part");
        Files.deleteIfExists(part);
        return open(part, isPrivate);
    }

    /** Gives a file of the result its name, unless it is there. */
    void finish(String name) throws IOException {
        Path part = work.resolve(name + ".part");
        if (has(name)) {
            Files.delete(part);
            return;
        }
        force(part);
        move(part, folder.resolve(name));
    }

    /** Says that everything is there, and throws away what it was made of. */
    void finishAll(String how) throws IOException {
        Path part = work.resolve(FINISHED + ".part");
        Files.writeString(part, how + "\n");
        move(part, work.resolve(FINISHED));
        clear(false);
    }

    /** A file of the result. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Creates a file; one that is private is so from its first moment. */
    static OutputStream create(Path file, boolean isPrivate) throws IOException {
        return buffered(open(file, isPrivate));
    }

    private static OutputStream buffered(FileChannel file) {
        return new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
    }

    private static FileChannel open(Path file, boolean isPrivate) throws IOException {
        FileAttribute<?>[] attributes = isPrivate
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return FileChannel.open(file, options, attributes);
        } catch (UnsupportedOperationException e) {
            throw new IOException("the file system cannot keep what is private from other users", e);
        }
    }

    /** Waits until the disk has the file: a name is no good without what it names. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes portions that are not whole, or all of them, and files without a name. */
    private void clear(boolean onlyParts) throws IOException {
        try (Stream<Path> entries = Files.list(work)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (name.endsWith(".part") || (!onlyParts && name.startsWith("portion-"))) {
                    deleteTree(entry);
                }
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
