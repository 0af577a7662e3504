package io.github.standfirst.examples.flink.reading;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.examples.archive.format.ArchiveItem;
import io.github.standfirst.examples.archive.importing.Block;
import io.github.standfirst.examples.archive.importing.OutputFile;
import io.github.standfirst.examples.archive.reading.InputReading.Placed;
import io.github.standfirst.json.StandfirstJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes lines of the items of one input, those that the archive tool writes. */
final class LineMaker {

    private final String input;
    private final String split;
    private final Block.Maker blocks;

    /**
     * A maker for one input.
     *
     * @param input what notes call it
     * @param split what Flink calls it
     * @param withPrivate whether lines are made of what is private
     */
    LineMaker(String input, String split, boolean withPrivate) {
        this.input = input;
        this.split = split;
        blocks = new Block.Maker(input, withPrivate, StandfirstJson.create());
    }

    /**
     * The lines of some pieces.
     *
     * @param before how many pieces of the input stand before them
     */
    List<ArchiveLine> lines(List<Placed> pieces, long before) {
        Block block = blocks.make(pieces);
        List<ArchiveLine> lines = new ArrayList<>();
        block.lines().forEach((file, bytes) -> {
            switch (file) {
                case ARTICLES -> add(LineKind.ARTICLE, bytes, lines);
                case COMMENTS -> addComments(pieces, bytes, before, lines);
                case CONTACTS -> add(LineKind.CONTACT, bytes, lines);
                case HISTORY -> add(LineKind.HISTORY, bytes, lines);
            }
        });
        add(LineKind.PROBLEM, block.notes(), lines);
        lines.add(new ArchiveLine(
                LineKind.COUNTS, input, "", "", block.tally().json().toString()));
        return lines;
    }

    /** What is wrong with the input, and ends it. */
    static ArchiveLine fault(String input, String fault) {
        return ArchiveLine.of(
                LineKind.PROBLEM,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("file", input)
                        .put("fault", fault)
                        .toString());
    }

    ArchiveLine fault(String fault) {
        return fault(input, fault);
    }

    private static void add(LineKind kind, ByteArrayOutputStream bytes, List<ArchiveLine> lines) {
        split(bytes).forEach(line -> lines.add(ArchiveLine.of(kind, line)));
    }

    private void addComments(List<Placed> pieces, ByteArrayOutputStream bytes, long before, List<ArchiveLine> lines) {
        List<String> written = split(bytes).toList();
        int number = 0;
        for (Placed piece : pieces) {
            for (ArchiveItem item : piece.items()) {
                for (Comment comment : comments(item)) {
                    lines.add(new ArchiveLine(
                            LineKind.COMMENT,
                            comment.article().value(),
                            comment.id().value(),
                            split + "." + before + "." + number,
                            written.get(number)));
                    number++;
                }
            }
        }
        if (number != written.size()) {
            throw new AssertionError(OutputFile.COMMENTS + " has " + written.size() + " lines of " + number);
        }
    }

    private static List<Comment> comments(ArchiveItem item) {
        if (item instanceof ArchiveItem.Story story) {
            return story.comments();
        }
        return item instanceof ArchiveItem.LooseComment loose ? List.of(loose.comment()) : List.of();
    }

    private static Stream<String> split(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines();
    }
}
