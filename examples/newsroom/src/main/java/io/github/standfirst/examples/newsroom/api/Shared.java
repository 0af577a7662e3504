package io.github.standfirst.examples.newsroom.api;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers that everybody gets alike: caches ask each time whether what they have is still good. */
final class Shared {

    private Shared() {}

    static <T> ResponseEntity<T> of(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(body);
    }
}
