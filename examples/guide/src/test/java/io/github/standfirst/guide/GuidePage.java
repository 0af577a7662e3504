package io.github.standfirst.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of Markdown, by its lines.
 *
 * @param lines the lines, without their ends
 */
record GuidePage(List<String> lines) {

    /** The folder of the project, seen from the folder in which the tests of this module run. */
    static final Path PROJECT = Path.of("..", "..");

    private static final String FENCE = "```";

    /** The page of that name in the folder of the guide. */
    static GuidePage of(String name) {
        return at(Path.of(name));
    }

    /** The page of a file. */
    static GuidePage at(Path file) {
        try {
            return new GuidePage(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fenced blocks of a language, in order. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (start >= 0 && lines.get(i).equals(FENCE)) {
                blocks.add(String.join("\n", lines.subList(start, i)));
                start = -1;
            } else if (start < 0 && lines.get(i).equals(FENCE + language)) {
                start = i + 1;
            }
        }
        return blocks;
    }

    /** What the parts of a source between {@code // snippet} and {@code // end} say, without their indentation. */
    static List<String> snippets(Path source) {
        List<String> lines = at(source).lines();
        List<String> snippets = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("// snippet")) {
                start = i + 1;
            } else if (line.equals("// end")) {
                snippets.add(String.join("\n", lines.subList(start, i)).stripIndent());
            }
        }
        return snippets;
    }
}
