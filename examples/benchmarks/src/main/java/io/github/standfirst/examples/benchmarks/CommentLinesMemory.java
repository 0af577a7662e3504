package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.comment.Comment;
import io.github.standfirst.json.JsonStream;
import io.github.standfirst.json.StandfirstJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Reads a million comments from lines and writes them again, in a Java of its own that has 64 MB of heap. */
final class CommentLinesMemory {

    private static final int TIMES = 1_000_000 / JsonComments.COUNT;

    private CommentLinesMemory() {}

    /** Starts that Java, and waits for it. */
    static void run() throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        int exit = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommentLinesMemory.class.getName())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("a million comments do not stream through 64 MB; exit " + exit);
        }
    }

    /** Counts what went in and came out. */
    public static void main(String[] args) {
        JsonStream<Comment> comments = StandfirstJson.create().comments();
        ByteArrayOutputStream thousand = new ByteArrayOutputStream();
        comments.writeLines(JsonComments.list(), thousand);
        Repeated in = new Repeated(thousand.toByteArray());
        Counted out = new Counted();
        long[] count = {0};
        comments.writeLines(() -> comments.lines(in).peek(each -> count[0]++).iterator(), out);
        System.out.printf(
                "%d comments, %d bytes in, %d bytes out, %d MB of heap%n",
                count[0], in.read, out.written, Runtime.getRuntime().maxMemory() >> 20);
        if (in.read != out.written) {
            throw new AssertionError(List.of(in.read, out.written));
        }
    }

    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private long read;

        Repeated(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int at = (int) (read % bytes.length);
            if (read >= (long) bytes.length * TIMES) {
                return -1;
            }
            int given = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, buffer, offset, given);
            read += given;
            return given;
        }
    }

    private static final class Counted extends OutputStream {
        private long written;

        @Override
        public void write(int unit) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written += length;
        }
    }
}
