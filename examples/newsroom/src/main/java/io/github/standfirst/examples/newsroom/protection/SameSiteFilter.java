package io.github.standfirst.examples.newsroom.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets forms be sent from pages of this site only. Browsers say where a form stood, in headers that no page can forge
 * (<a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a>, and
 * <a href="https://www.rfc-editor.org/rfc/rfc6454#section-7">Origin</a>); so pages need no token of a session, and can be
 * cached. A request without either header is refused: every browser in use sends one.
 */
final class SameSiteFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE_METHODS.contains(request.getMethod()) || isForPrograms(request);
    }

    /** No form sends JSON, and a script of another site may not without asking, which nobody answers here. */
    private static boolean isForPrograms(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getRequestURI().startsWith("/api/") && type != null && isJson(type);
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && isOwnOrigin(origin, request);
    }

    private static boolean isOwnOrigin(String origin, HttpServletRequest request) {
        URI uri = find(origin);
        return uri != null
                && request.getScheme().equals(uri.getScheme())
                && request.getServerName().equals(uri.getHost())
                && request.getServerPort() == port(uri);
    }

    private static @Nullable URI find(String origin) {
        try {
            return URI.create(origin);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    }
}
