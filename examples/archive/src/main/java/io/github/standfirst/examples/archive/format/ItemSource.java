package io.github.standfirst.examples.archive.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one file holds, piece by piece. Not thread-safe, but its pieces are. */
public interface ItemSource extends Closeable {

    /**
     * The next piece, null where there is none.
     *
     * @throws IOException if the file cannot be read
     * @throws io.github.standfirst.exchange.ExchangeException if it is bad from here on
     */
    @Nullable
    Piece next() throws IOException;

    /** A piece of a file that was taken off it; to make something of it is work that any thread may do. */
    interface Piece {

        /** How many characters it has. */
        int length();

        /** The line that it begins in, 0 where that is not known. */
        default int line() {
            return 0;
        }

        /**
         * What it holds.
         *
         * @throws io.github.standfirst.exchange.ExchangeException if it is bad
         */
        List<ArchiveItem> items();
    }

    /** A piece of which something was made already. */
    static Piece made(List<ArchiveItem> items) {
        return new Piece() {
            @Override
            public int length() {
                return 0;
            }

            @Override
            public List<ArchiveItem> items() {
                return items;
            }
        };
    }
}
