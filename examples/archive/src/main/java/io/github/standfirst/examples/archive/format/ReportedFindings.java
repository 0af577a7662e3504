package io.github.standfirst.examples.archive.format;

import io.github.standfirst.exchange.DocumentReport;
import java.util.ArrayList;
import java.util.List;

/** What is said of a whole document, and what its texts lost, as an item of its own. */
final class ReportedFindings {

    private ReportedFindings() {}

    static ArchiveItem of(String kind, DocumentReport report) {
        List<String> notes = new ArrayList<>();
        report.notes().forEach(note -> notes.add(note.toString()));
        report.removals()
                .forEach(removed ->
                        notes.add(removed.pointer() + ": " + RemovalText.of(removed.removal()) + " was removed"));
        return new ArchiveItem.Further(kind, notes);
    }
}
