package io.github.standfirst.html;

import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Addresses without a scheme, resolved as browsers do it (<a
 * href="https://url.spec.whatwg.org/#url-parsing">WHATWG URL, section 4.4</a>) against the address of a page.
 */
final class RelativeAddress {

    private final String scheme;
    private final String origin;
    private final String path;
    private final String query;

    RelativeAddress(WebUrl base) {
        String value = base.value();
        int pathStart = value.indexOf('/', value.indexOf("//") + 2);
        int fragment = value.indexOf('#');
        int pathEnd = value.indexOf('?');
        int end = fragment < 0 ? value.length() : fragment;
        pathEnd = pathEnd < 0 || pathEnd > end ? end : pathEnd;
        this.scheme = value.substring(0, value.indexOf(':') + 1);
        this.origin = value.substring(0, pathStart);
        this.path = value.substring(pathStart, pathEnd);
        this.query = value.substring(pathEnd, end);
    }

    /** The absolute address, or null where it would be none of the web. */
    @Nullable
    String resolve(String address) {
        return WebUrl.find(absolute(address)).map(WebUrl::value).orElse(null);
    }

    private String absolute(String address) {
        if (address.startsWith("//")) {
            return scheme + address;
        }
        if (address.startsWith("#")) {
            return origin + path + query + address;
        }
        if (address.startsWith("?")) {
            return origin + path + address;
        }
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        String written = address.substring(0, end);
        String whole = written.startsWith("/") ? written : path.substring(0, path.lastIndexOf('/') + 1) + written;
        return origin + withoutDotSegments(whole) + address.substring(end);
    }

    /** A path without {@code .} and {@code ..}, percent-encoded ones included. */
    private static String withoutDotSegments(String path) {
        List<String> kept = new ArrayList<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
            boolean last = i == segments.length - 1;
            if (segment.equals("..")) {
                if (!kept.isEmpty()) {
                    kept.remove(kept.size() - 1);
                }
            } else if (!segment.equals(".")) {
                kept.add(segments[i]);
                continue;
            }
            if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
