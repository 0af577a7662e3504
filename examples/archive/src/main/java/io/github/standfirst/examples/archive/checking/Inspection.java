package io.github.standfirst.examples.archive.checking;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.examples.archive.format.ArchiveItem;
import io.github.standfirst.examples.archive.reading.InputReading.Placed;
import io.github.standfirst.validation.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What is found in some pieces of a file.
 *
 * @param findings what is wrong
 * @param ids the ids of articles and comments, with the lines in which they stand
 */
record Inspection(List<Finding> findings, List<FoundId> ids) {

    /**
     * An id.
     *
     * @param line where it stands, 0 where that is not known
     * @param name what it names, such as "comment 7"
     */
    record FoundId(int line, String name) {}

    /** Looks at pieces; any thread may. */
    static Inspection of(List<Placed> pieces, Constraints constraints) {
        Inspection inspection = new Inspection(new ArrayList<>(), new ArrayList<>());
        for (Placed piece : pieces) {
            for (ArchiveItem item : piece.items()) {
                inspection.add(piece.line(), item, constraints);
            }
        }
        return inspection;
    }

    private void add(int line, ArchiveItem item, Constraints constraints) {
        if (item instanceof ArchiveItem.Story story) {
            String name = "article " + story.article().id();
            notes(line, name, item, line > 0);
            check(line, name, story.article(), constraints);
            story.comments().forEach(comment -> check(line, comment, constraints));
        } else if (item instanceof ArchiveItem.LooseComment loose) {
            notes(line, "comment " + loose.comment().id(), item, line > 0);
            check(line, loose.comment(), constraints);
        } else if (item instanceof ArchiveItem.LeftOut leftOut) {
            notes(line, (leftOut.kind() + " " + leftOut.where()).strip(), item, line > 0);
        } else if (item instanceof ArchiveItem.Further further) {
            notes(line, further.kind(), item, false);
        } else {
            throw new AssertionError(item);
        }
    }

    private void check(int line, Comment comment, Constraints constraints) {
        check(line, "comment " + comment.id(), comment, constraints);
    }

    private void check(int line, String name, Object checked, Constraints constraints) {
        ids.add(new FoundId(line, name));
        constraints
                .check(checked)
                .forEach(violation -> findings.add(new Finding(
                        line,
                        name,
                        violation.pointer() + ": " + violation.message(),
                        violation.severity() == Severity.ERROR)));
    }

    private void notes(int line, String name, ArchiveItem item, boolean isError) {
        item.notes().forEach(note -> findings.add(new Finding(line, name, note, isError)));
    }
}
