package io.github.standfirst.comment;

import io.github.standfirst.comment.CursorException.Reason;
import io.github.standfirst.comment.CursorStep.Missing;
import io.github.standfirst.comment.CursorStep.Told;
import io.github.standfirst.comment.CursorStep.Unseen;
import io.github.standfirst.comment.CursorStep.Witness;
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

    private static final int VERSION = 3;
    private static final int CHECKSUM_BYTES = 4;

    /** What a step is. */
    private static final int NAMED = 0;

    private static final int NUMBERED = 1;
    private static final int MISSING = 2;
    private static final int UNSEEN = 3;

    /** Of ids that somebody chose no two have one number: a hash that is made for this. */
    static long number(String id) {
        return number(sha256().digest(id.getBytes(StandardCharsets.UTF_8)));
    }

    static long number(byte[] digest) {
        return ByteBuffer.wrap(digest).getLong();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
        if (step instanceof Told told) {
            write(told, out);
        } else if (step instanceof Missing missing) {
            out.writeByte(MISSING);
            write(missing.id(), out);
        } else if (step instanceof Unseen unseen) {
            out.writeByte(UNSEEN);
            write(unseen.rows(), out);
            write(unseen.hiddenBefore(), out);
            out.writeBoolean(unseen.shownBefore() != null);
            if (unseen.shownBefore() != null) {
                write(unseen.shownBefore(), out);
            }
        }
    }

    private static void write(Told told, DataOutputStream out) throws IOException {
        out.writeByte(told.id() == null ? NUMBERED : NAMED);
        if (told.id() == null) {
            out.writeLong(told.number());
        } else {
            write(told.id(), out);
        }
        Instant at = told.at();
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
    }

    private static void write(List<Witness> witnesses, DataOutputStream out) throws IOException {
        out.writeByte(witnesses.size());
        for (Witness witness : witnesses) {
            write(witness.id(), out);
            out.writeInt(witness.up());
        }
    }

    private static void write(CommentId id, DataOutputStream out) throws IOException {
        byte[] utf8 = id.value().getBytes(StandardCharsets.UTF_8);
        out.writeShort(utf8.length);
        out.write(utf8);
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
        if (count > CursorWay.MAX_STEPS + 1) {
            throw new IOException("more steps than are ever told");
        }
        List<CursorStep> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(step(in));
        }
        return List.copyOf(steps);
    }

    private static CursorStep step(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case NAMED, NUMBERED -> told(kind, in);
            case MISSING -> new Missing(id(in));
            case UNSEEN ->
                new Unseen(
                        witnesses(CursorWay.MAX_WITNESSES, in),
                        witnesses(CursorWay.MAX_HIDDEN_BEFORE, in),
                        in.readBoolean() ? told(in.readUnsignedByte(), in) : null);
            default -> throw new IOException("a step of a kind that there is not");
        };
    }

    private static Told told(int kind, DataInputStream in) throws IOException {
        if (kind == NAMED) {
            CommentId id = id(in);
            return new Told(id, instant(in), number(id.value()));
        }
        long number = in.readLong();
        return new Told(null, instant(in), number);
    }

    private static List<Witness> witnesses(int most, DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        if (count > most) {
            throw new IOException("more rows than are ever told");
        }
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CommentId id = id(in);
            int up = in.readInt();
            if (up < 0 || up > CursorWay.MAX_UP) {
                throw new IOException("a row farther below than is ever told");
            }
            witnesses.add(new Witness(id, up));
        }
        return List.copyOf(witnesses);
    }

    private static CommentId id(DataInputStream in) throws IOException {
        return CommentId.of(new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8));
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
