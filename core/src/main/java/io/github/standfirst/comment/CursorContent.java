package io.github.standfirst.comment;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.CursorException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * @param path the last row of the page and what it stands below, from the top; of a long way the middle is left out
 */
record CursorContent(int article, int order, long snapshot, int row, List<Step> path) {

    /** The most steps: the root, and the nearest above the last row. */
    static final int MAX_STEPS = 4;

    private static final int VERSION = 1;
    private static final int CHECKSUM_BYTES = 4;

    /**
     * One row on the way.
     *
     * @param id whose row it is
     * @param at when it was posted, null where that is not shown
     */
    record Step(CommentId id, @Nullable Instant at) {}

    static int number(ArticleId article) {
        return article.value().hashCode();
    }

    static int number(ViewOptions options) {
        return (options.rootOrder() + "," + options.replyOrder() + "," + options.pinnedFirst()).hashCode();
    }

    ThreadCursor encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(article);
            out.writeInt(order);
            out.writeLong(snapshot);
            out.writeInt(row);
            out.writeByte(path.size());
            for (Step step : path) {
                out.writeUTF(step.id().value());
                Instant at = step.at();
                out.writeBoolean(at != null);
                if (at != null) {
                    out.writeLong(at.getEpochSecond());
                    out.writeInt(at.getNano());
                }
            }
            byte[] said = bytes.toByteArray();
            out.writeInt(checksum(said, said.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ThreadCursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray()));
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
                    new CursorContent(in.readInt(), in.readInt(), in.readLong(), in.readInt(), steps(in));
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

    private static List<Step> steps(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CommentId id = CommentId.of(in.readUTF());
            steps.add(new Step(id, in.readBoolean() ? instant(in) : null));
        }
        return List.copyOf(steps);
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
