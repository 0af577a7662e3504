package io.github.standfirst.examples.newsroom.discussion;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.standfirst.comment.CommentSubmission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes two clicks on one button one submission: the token of the form together with all that was typed. The token
 * alone cannot, because pages are cached and so have it in common.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** In hexadecimal digits; nothing of what was typed can be read from it. */
    static String of(String token, CommentSubmission submission) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, token);
            add(digest, submission.article().value());
            add(digest, submission.parent().orElse(""));
            add(digest, submission.name());
            add(digest, submission.email().orElse(""));
            add(digest, submission.website().orElse(""));
            add(digest, submission.text());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The length first, so that no two lists of parts are one text. */
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }
}
