package io.github.standfirst.examples.newsroom.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Who may keep a copy of a page: everybody, if everybody gets the same one. */
final class PageCaching {

    private static final String SHARED = "public, max-age=0, s-maxage=15, must-revalidate";
    private static final String OWN = "private, no-store";

    private PageCaching() {}

    /** Readers without a cookie share a copy; a browser asks each time whether its own is still good. */
    static void of(HttpServletResponse response, boolean everybodys) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, everybodys ? SHARED : OWN);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }
}
