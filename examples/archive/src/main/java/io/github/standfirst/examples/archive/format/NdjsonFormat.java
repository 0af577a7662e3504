package io.github.standfirst.examples.archive.format;

import io.github.standfirst.examples.archive.format.TextLines.BadLineException;
import io.github.standfirst.examples.archive.format.TextLines.Line;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.json.BodyReading;
import io.github.standfirst.json.JsonPlace;
import io.github.standfirst.json.ReadListener;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.json.StandfirstJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Our own documents, a line each: articles, or comments. */
final class NdjsonFormat implements DocumentFormat {

    @Override
    public boolean recognizes(Head head) {
        return DocumentMembers.of(head).isPresent();
    }

    @Override
    public ItemSource open(InputStream bytes, ReadingOptions options) {
        TextLines lines = new TextLines(bytes);
        BodyReading bodies = options.strict() ? BodyReading.requireClean() : BodyReading.sanitize();
        return new ItemSource() {
            @Override
            public @Nullable Piece next() throws IOException {
                Line line = lines.next();
                while (line != null && line.isBlank()) {
                    line = lines.next();
                }
                // Editors of some systems put a mark there, by which the file was recognised.
                return line == null ? null : new DocumentLine(options.strict() ? line : line.withoutMark(), bodies);
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    @Override
    public Optional<StoryWriter> writer(StoryFolder folder, WritingOptions options) throws IOException {
        return Optional.of(new NdjsonWriter(folder));
    }

    /**
     * A line with a document.
     *
     * @param source the line
     * @param bodies how bodies are read
     */
    private record DocumentLine(Line source, BodyReading bodies) implements ItemSource.Piece {

        @Override
        public int length() {
            return source.utf8().length;
        }

        @Override
        public int line() {
            return source.number();
        }

        @Override
        public List<ArchiveItem> items() {
            List<String> notes = new ArrayList<>();
            try {
                return List.of(item(source.text(), notes));
            } catch (StandfirstJsonException e) {
                e.problems().forEach(problem -> notes.add(place(problem.place()) + problem.text()));
            } catch (BadLineException e) {
                notes.add(e.getMessage());
            }
            return List.of(
                    new ArchiveItem.LeftOut(ArchiveItem.LeftOut.BAD_LINE, String.valueOf(source.number()), notes));
        }

        private ArchiveItem item(String text, List<String> notes) {
            StandfirstJson json = StandfirstJson.create().withBodies(bodies).withListener(new Listener(notes));
            DocumentMembers.Kind kind = DocumentMembers.of(Head.of(source.utf8()))
                    .orElseThrow(() -> new BadLineException("the line is neither an article nor a comment"));
            if (kind == DocumentMembers.Kind.COMMENT) {
                return new ArchiveItem.LooseComment(json.readComment(text), notes);
            }
            return new ArchiveItem.Story("article", json.readArticle(text), List.of(), List.of(), List.of(), notes);
        }
    }

    private static String place(JsonPlace place) {
        return place.pointer() + ": ";
    }

    /**
     * Writes down what a reader dropped.
     *
     * @param notes where
     */
    private record Listener(List<String> notes) implements ReadListener {

        @Override
        public void unknownMember(JsonPlace place) {
            notes.add(place(place) + "no such member is known");
        }

        @Override
        public void bodyChanged(JsonPlace place, Cleaned cleaned) {
            notes.add(place(place) + "the markup was not clean");
        }

        @Override
        public void textChanged(JsonPlace place) {
            notes.add(place(place) + "the text had characters that none may hold");
        }
    }
}
