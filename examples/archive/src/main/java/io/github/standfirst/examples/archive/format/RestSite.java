package io.github.standfirst.examples.archive.format;

import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.wordpress.WordPressDocuments;
import io.github.standfirst.exchange.wordpress.WordPressRoute;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a site, which are one piece: a post is in one, its comments in another and its author in a third. A
 * document that is bad is left out of it, and is a fault once the others are read.
 */
final class RestSite implements ItemSource {

    private final List<DocumentFile> files;
    private final WordPressDocuments documents;
    private final List<String> faults = new ArrayList<>();
    private boolean taken;

    RestSite(List<DocumentFile> files, WordPressDocuments documents) {
        this.files = List.copyOf(files);
        this.documents = documents;
    }

    @Override
    public @Nullable Piece next() {
        if (taken) {
            if (faults.isEmpty()) {
                return null;
            }
            throw new ExchangeException(String.join("; ", faults));
        }
        taken = true;
        long length = 0;
        for (DocumentFile file : files) {
            length += added(file);
        }
        int all = (int) Math.min(length, Integer.MAX_VALUE);
        return new Piece() {
            @Override
            public int length() {
                return all;
            }

            @Override
            public List<ArchiveItem> items() {
                return documents.read().items().stream()
                        .map(WordPressThing::item)
                        .toList();
            }
        };
    }

    /** Adds a document, and says how long it is. */
    private int added(DocumentFile file) {
        try (InputStream in = file.open()) {
            byte[] bytes = WholeDocument.bytes(in);
            WordPressRoute route = RestAnswer.route(Head.of(bytes))
                    .orElseThrow(() -> new ExchangeException("it is no answer of a route that is known"));
            documents.add(route, bytes);
            return bytes.length;
        } catch (ExchangeException e) {
            fault(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            fault(file, "the file cannot be read");
        }
        return 0;
    }

    /** The file is named where it is one of several: else whoever prints the fault has its name. */
    private void fault(DocumentFile file, String text) {
        faults.add(files.size() == 1 ? text : file.name() + ": " + text);
    }

    @Override
    public void close() {}
}
