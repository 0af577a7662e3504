package io.github.standfirst.exchange.document;

import io.github.standfirst.article.ArticleId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The ids of others as ids of the model. */
public final class ForeignId {

    private static final String PREFIX = "sha256:";
    private static final Pattern HASHED = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    private ForeignId() {}

    /**
     * The id itself if it can be one of the model, else {@code sha256:} and the SHA-256 of its UTF-16BE code units in 64 hexadecimal digits. An id
     * that has this form already is hashed, too, so that nobody can choose one that stands for another.
     *
     * @param id of any length and characters
     */
    public static String of(String id) {
        return isId(id) && !HASHED.matcher(id).matches() ? id : PREFIX + hash(id);
    }

    /** Answers whether a text can be an id; those of articles and of comments follow one rule, and keys do. */
    public static boolean isId(String id) {
        try {
            ArticleId.of(id);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Of the UTF-16 code units: charsets write one lone surrogate like another. */
    private static String hash(String id) {
        try {
            ByteBuffer units = ByteBuffer.allocate(id.length() * Character.BYTES);
            units.asCharBuffer().put(id);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(units.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
