package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.examples.archive.importing.ImportSummary.Fault;
import io.github.standfirst.examples.archive.reading.Inputs.PassedOver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an import says of itself: {@code report.json} with every file and every note, and {@code summary.txt} for people.
 * Nothing in it is private. However many notes there are, one is in memory at a time.
 *
 * @param plan what was done
 * @param folder where to
 */
record ImportReport(ImportPlan plan, ImportFolder folder) {

    static final String REPORT = "report.json";
    static final String SUMMARY = "summary.txt";

    private static final JsonMapper JSON = new JsonMapper();

    /** The names of all files that an import writes. */
    static List<String> results(boolean withPrivate) {
        return Stream.concat(
                        OutputFile.written(withPrivate).stream().map(OutputFile::fileName), Stream.of(REPORT, SUMMARY))
                .toList();
    }

    /**
     * Writes both.
     *
     * @param portions all of them, whole
     * @throws IOException if they cannot be written
     */
    ImportSummary write(List<Portion> portions) throws IOException {
        ImportSummary summary = new ImportSummary(plan, folder);
        try (OutputStream out = folder.begin(REPORT, false)) {
            write(out, "{\n\"version\": 1,\n\"inputs\": [");
            String before = "\n";
            for (Portion portion : portions) {
                try (BufferedReader lines =
                        Files.newBufferedReader(folder.folderOf(portion).resolve(PortionFiles.INPUTS))) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        write(out, before + line);
                        before = ",\n";
                        add(JSON.readTree(line), summary);
                    }
                }
            }
            write(out, "\n],\n\"totals\": " + summary.tally().json() + ",\n\"passedOver\": [");
            writePassedOver(out);
            write(out, "\n],\n\"notes\": [");
            writeNotes(out, portions);
            write(out, "\n]\n}\n");
        }
        folder.finish(REPORT);
        try (OutputStream out = folder.begin(SUMMARY, false)) {
            for (String line : summary.lines()) {
                write(out, line + "\n");
            }
        }
        folder.finish(SUMMARY);
        return summary;
    }

    private static void add(JsonNode input, ImportSummary summary) {
        summary.tally().add(Tally.of(input));
        if (input.has("fault")) {
            summary.add(new Fault(
                    input.path("file").stringValue(), input.path("fault").stringValue()));
        }
    }

    private void writePassedOver(OutputStream out) throws IOException {
        String before = "\n";
        for (PassedOver passedOver : plan.inputs().passedOver()) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("file", passedOver.name());
            line.put("reason", passedOver.reason());
            write(out, before + line);
            before = ",\n";
        }
    }

    private void writeNotes(OutputStream out, List<Portion> portions) throws IOException {
        String before = "\n";
        for (Portion portion : portions) {
            try (BufferedReader lines =
                    Files.newBufferedReader(folder.folderOf(portion).resolve(PortionFiles.NOTES))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    write(out, before + line);
                    before = ",\n";
                }
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
