package io.github.standfirst.examples.newsroom.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.standfirst.comment.CommentId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of entries as ids of articles and comments, which follow one rule. */
final class ForeignIds {

    private static final String DIGEST = "sha256:";

    private ForeignIds() {}

    /** The id itself if it can be one, else its digest; also of what looks like a digest, so that nobody can choose one. */
    static String of(String id) {
        return CommentId.find(id).isPresent() && !id.startsWith(DIGEST) ? id : DIGEST + digest(id);
    }

    private static String digest(String id) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
