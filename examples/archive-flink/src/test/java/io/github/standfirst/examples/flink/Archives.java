package io.github.standfirst.examples.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Archives that nobody ever wrote. */
final class Archives {

    private static final String ITEM = "\t<item>\n";
    private static final String TAIL = "</channel>\n</rss>\n";

    private Archives() {}

    /**
     * Makes up one site's export, in several files as large sites have it.
     *
     * @param mebibytes how long they are together
     * @return the folder that they are in, which is new
     */
    static Path generate(Path folder, int mebibytes, int files) throws IOException {
        Path whole = folder.resolveSibling("whole.xml");
        Tool.run("generate", "--size", mebibytes, "--out", whole);
        String export = Files.readString(whole);
        Files.delete(whole);
        Files.createDirectories(folder);
        String head = export.substring(0, export.indexOf(ITEM));
        List<String> items = List.of(
                export.substring(head.length(), export.length() - TAIL.length()).split("(?=" + ITEM + ")"));
        for (int i = 0; i < files; i++) {
            List<String> part = items.subList(items.size() * i / files, items.size() * (i + 1) / files);
            Files.writeString(folder.resolve(i + ".xml"), head + String.join("", part) + TAIL);
        }
        return folder;
    }
}
