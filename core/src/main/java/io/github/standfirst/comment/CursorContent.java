package io.github.standfirst.comment;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.CursorException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a cursor says.
 *
 * @param article a number that stands for the article
 * @param order a number that stands for the order of the view
 * @param snapshot a number that stands for the rows of the view where its order is not stable, else 0
 * @param row the row behind the last one of the page, which counts where the order is not stable
 * @param path the way to the last row of the page, which counts where the order is stable
 */
record CursorContent(long article, int order, long snapshot, int row, List<CursorStep> path) {

    private static final int VERSION = 2;
    private static final int CHECKSUM_BYTES = 4;

    /** What of a step is told. */
    private static final int ID = 1;

    private static final int TIME = 2;

    /** Whether what the id names is missing. */
    private static final int MISSING = 4;

    /**
     * A comment whose time may be told.
     *
     * @param at when it was posted, which gives it its place together with the id
     */
    record Told(CommentId id, Instant at) implements CursorStep {
        @Override
        public short tag() {
            return CursorStep.tagOf(id);
        }
    }

    /**
     * A comment whose time may not be told.
     *
     * @param bound a second, as round as can be, between the posting times of the comment and of the sibling behind it:
     *     the later of the two may be posted in it, the earlier was posted before it
     */
    record Bounded(@Nullable CommentId id, short tag, long bound) implements CursorStep {}

    /** What orphans answer: its row and its place have nothing but the id. */
    record Missing(CommentId id) implements CursorStep {
        @Override
        public short tag() {
            return CursorStep.tagOf(id);
        }
    }

    /** Of ids that somebody chose no two have one number: a hash that is made for this. */
    static long number(ArticleId article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(article.value().getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing; every Java platform has it", e);
        }
    }

    static int number(ViewOptions options) {
        return (options.rootOrder() + "," + options.replyOrder() + "," + options.pinnedFirst()).hashCode();
    }

    ThreadCursor encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(article);
            out.writeInt(order);
            out.writeLong(snapshot);
            out.writeInt(row);
            out.writeByte(path.size());
            for (CursorStep step : path) {
                write(step, out);
            }
            byte[] said = bytes.toByteArray();
            out.writeInt(checksum(said, said.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ThreadCursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray()));
    }

    private static void write(CursorStep step, DataOutputStream out) throws IOException {
        CommentId id = step.id();
        out.writeByte(
                (id == null ? 0 : ID) | (step instanceof Told ? TIME : 0) | (step instanceof Missing ? MISSING : 0));
        if (id != null) {
            out.writeUTF(id.value());
        }
        if (step instanceof Told told) {
            Instant at = told.at();
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
        } else if (step instanceof Bounded bounded) {
            out.writeShort(bounded.tag());
            out.writeLong(bounded.bound());
        }
    }

    /**
     * What a text says.
     *
     * @throws CursorException if it is not the text of a cursor
     */
    static CursorContent decode(String text) {
        if (text.length() > ThreadCursor.MAX_LENGTH) {
            throw malformed(null);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            int length = bytes.length - CHECKSUM_BYTES;
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (length < 0 || in.readByte() != VERSION) {
                throw malformed(null);
            }
            CursorContent content =
                    new CursorContent(in.readLong(), in.readInt(), in.readLong(), in.readInt(), steps(in));
            if (in.available() != CHECKSUM_BYTES || in.readInt() != checksum(bytes, length)) {
                throw malformed(null);
            }
            boolean canonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(text);
            if (!canonical) {
                throw malformed(null);
            }
            return content;
        } catch (CursorException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw malformed(e);
        }
    }

    private static List<CursorStep> steps(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        List<CursorStep> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(step(in));
        }
        return List.copyOf(steps);
    }

    private static CursorStep step(DataInputStream in) throws IOException {
        int told = in.readUnsignedByte();
        if (told == (ID | TIME)) {
            return new Told(CommentId.of(in.readUTF()), instant(in));
        }
        if (told == (ID | MISSING)) {
            return new Missing(CommentId.of(in.readUTF()));
        }
        if (told > ID) {
            throw new IOException("a step of a kind that there is not");
        }
        CommentId id = told == ID ? CommentId.of(in.readUTF()) : null;
        return new Bounded(id, in.readShort(), in.readLong());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        long seconds = in.readLong();
        int nanos = in.readInt();
        if (seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond() || nanos < 0) {
            throw new IOException("the time of a step is none");
        }
        return Instant.ofEpochSecond(seconds, nanos % 1_000_000_000);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(Arrays.copyOf(bytes, length));
        return (int) checksum.getValue();
    }

    private static CursorException malformed(@Nullable Exception cause) {
        CursorException exception = new CursorException(
                Reason.MALFORMED, "cursor was not made here, or was changed; expected is one of a page");
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }
}
