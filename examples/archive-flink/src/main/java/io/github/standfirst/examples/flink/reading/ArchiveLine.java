package io.github.standfirst.examples.flink.reading;

/**
 * A line that was made of something in a file. Strings and an enum alone, so that Flink writes it with serializers of its
 * own, whose formats stay as they are.
 *
 * @param kind what it is
 * @param subject of a comment the id of its article, of counts the file, of an answer its folder, else empty
 * @param comment of a comment its id, else empty
 * @param place of a comment where it stood, which no two comments of one archive have in common; else empty
 * @param line the line, without a line feed; of an answer its path
 */
public record ArchiveLine(LineKind kind, String subject, String comment, String place, String line) {

    static ArchiveLine of(LineKind kind, String line) {
        return new ArchiveLine(kind, "", "", "", line);
    }

    static ArchiveLine answer(String folder, String path) {
        return new ArchiveLine(LineKind.ANSWER, folder, "", "", path);
    }

    /** The same, wherever it stood. */
    ArchiveLine withoutPlace() {
        return new ArchiveLine(kind, subject, comment, "", line);
    }

    /** The line in short: it may be private. */
    @Override
    public String toString() {
        return "ArchiveLine[" + kind + ", length=" + line.length() + "]";
    }
}
