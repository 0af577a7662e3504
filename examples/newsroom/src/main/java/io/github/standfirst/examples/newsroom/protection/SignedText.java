package io.github.standfirst.examples.newsroom.protection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Texts that come back from browsers as they were given, until they expire (HMAC with SHA-256). They are not secret. The
 * key is made at each start unless one is set; then what was signed before is void.
 */
@Component
public class SignedText {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    SignedText(ProtectionProperties properties) {
        byte[] bytes = new byte[KEY_BYTES];
        if (properties.key() == null) {
            new SecureRandom().nextBytes(bytes);
        } else {
            bytes = properties.key().getBytes(UTF_8);
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * The text with its end and a signature, in letters that a cookie may have.
     *
     * @param purpose what it is for; for another purpose it is not valid
     */
    public String sign(String purpose, String text, Instant end) {
        String content = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((end.getEpochSecond() + " " + text).getBytes(UTF_8));
        return content + "." + signature(purpose, content);
    }

    /** The text, if it was signed here for the purpose and has not expired. */
    public Optional<String> verify(String purpose, String signed, Instant now) {
        int dot = signed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String content = signed.substring(0, dot);
        byte[] expected = signature(purpose, content).getBytes(UTF_8);
        if (!MessageDigest.isEqual(expected, signed.substring(dot + 1).getBytes(UTF_8))) {
            return Optional.empty();
        }
        String text = new String(Base64.getUrlDecoder().decode(content), UTF_8);
        int space = text.indexOf(' ');
        Instant end = Instant.ofEpochSecond(Long.parseLong(text.substring(0, space)));
        return now.isBefore(end) ? Optional.of(text.substring(space + 1)) : Optional.empty();
    }

    private String signature(String purpose, String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] signature = mac.doFinal((purpose + " " + content).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has " + ALGORITHM, e);
        }
    }
}
