package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.examples.archive.format.ArchiveItem;
import io.github.standfirst.examples.archive.importing.Tally.Subject;
import io.github.standfirst.examples.archive.terminal.TerminalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What an import came to, in some lines for people. */
final class ImportSummary {

    private static final int MAX_LISTED = 20;

    private final ImportPlan plan;
    private final ImportFolder folder;
    private final Tally tally = new Tally();
    private final List<Fault> faults = new ArrayList<>();
    private int faulty;

    /** A file with which something is wrong. */
    record Fault(String file, String fault) {}

    ImportSummary(ImportPlan plan, ImportFolder folder) {
        this.plan = plan;
        this.folder = folder;
    }

    /** What was counted, over all files. */
    Tally tally() {
        return tally;
    }

    void add(Fault fault) {
        faulty++;
        if (faults.size() < MAX_LISTED) {
            faults.add(fault);
        }
    }

    /** Answers whether a file could not be read to its end, or a line of one not at all. */
    boolean hasProblems() {
        return faulty > 0 || tally.of(Subject.LEFT_OUT).containsKey(ArchiveItem.LeftOut.BAD_LINE);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int files = plan.inputs().files().size();
        lines.add(line(
                "Inputs",
                String.format(
                        Locale.ROOT,
                        "%d (with a fault: %d, passed over: %d)",
                        files,
                        faulty,
                        plan.inputs().passedOver().size())));
        lines.add(line("Articles", kinds(Subject.ARTICLES)));
        lines.add(line("Comments", kinds(Subject.COMMENTS)));
        tally.of(Subject.OF_COMMENTS).forEach((kind, number) -> lines.add(line("", kind + ": " + number)));
        lines.add(line("Also found", kinds(Subject.FURTHER)));
        lines.add(line("Left out", kinds(Subject.LEFT_OUT)));
        lines.add(line("Removed", String.valueOf(tally.sum(Subject.REMOVED))));
        tally.of(Subject.REMOVED).entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .limit(MAX_LISTED)
                .forEach(kind -> lines.add(line("", kind.getKey() + ": " + kind.getValue())));
        lines.add(line("Notes", String.valueOf(tally.sum(Subject.NOTES))));
        lines.add(line("Faults", faults.isEmpty() ? "none" : String.valueOf(faulty)));
        faults.forEach(fault -> lines.add(line("", fault.file() + ": " + fault.fault())));
        String label = "Written";
        for (OutputFile file : OutputFile.written(plan.withPrivate())) {
            lines.add(line(label, folder.file(file.fileName()).toString()));
            label = "";
        }
        lines.add(line("", folder.file(ImportReport.REPORT).toString()));
        return lines;
    }

    private String kinds(Subject subject) {
        Map<String, Long> kinds = tally.of(subject);
        if (kinds.isEmpty()) {
            return "none";
        }
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + ": " + kind.getValue())
                .collect(Collectors.joining(", ", tally.sum(subject) + " (", ")"));
    }

    private static String line(String label, String text) {
        return TerminalText.line(String.format(Locale.ROOT, "%-11s %s", label, text));
    }
}
