package io.github.standfirst.examples.newsroom.api;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that everybody gets alike: caches ask each time whether what they have is still good. */
public final class Shared {

    private Shared() {}

    static <T> ResponseEntity<T> of(T body) {
        return answer().body(body);
    }

    /** A document that is written already. */
    public static ResponseEntity<byte[]> of(MediaType type, byte[] document) {
        return answer().contentType(type).body(document);
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePublic());
    }
}
