package io.github.standfirst.examples.archive.reading;

import io.github.standfirst.examples.archive.terminal.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how much was read of it. */
final class CountedStream extends FilterInputStream {

    private final Progress progress;

    CountedStream(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        progress.step(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        progress.step(Math.max(read, 0));
        return read;
    }
}
