package io.github.standfirst.examples.archive.format;

import io.github.standfirst.exchange.ExchangeException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file that is one document, and therefore one piece. */
final class WholeDocument implements ItemSource {

    private final InputStream bytes;
    private final Function<byte[], List<ArchiveItem>> reader;
    private boolean taken;

    /**
     * The document of a file.
     *
     * @param bytes the file
     * @param reader makes items of the whole of it
     */
    WholeDocument(InputStream bytes, Function<byte[], List<ArchiveItem>> reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        if (taken) {
            return null;
        }
        taken = true;
        byte[] read = bytes(bytes);
        return new Piece() {
            @Override
            public int length() {
                return read.length;
            }

            @Override
            public List<ArchiveItem> items() {
                return reader.apply(read);
            }
        };
    }

    /** All bytes of a document. */
    static byte[] bytes(InputStream in) throws IOException {
        byte[] read = in.readNBytes(DocumentFile.MAX_BYTES + 1);
        if (read.length > DocumentFile.MAX_BYTES) {
            throw new ExchangeException("the document is longer than " + DocumentFile.MAX_BYTES + " bytes");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
