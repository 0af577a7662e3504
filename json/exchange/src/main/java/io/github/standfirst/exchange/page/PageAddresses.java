package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Slug;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The addresses of a page, relative ones resolved against where the page says that it was. */
final class PageAddresses {

    private static final Pattern SCHEME = Pattern.compile("^\\s*[a-zA-Z][a-zA-Z0-9+.-]*:");

    private static final int MAX_REFUSED = 1_000;

    /** Browsers write where a page was saved from into a comment (the "mark of the web"). */
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");

    private final @Nullable WebUrl base;
    private final Notes notes;
    private final Set<String> refused = new HashSet<>();

    PageAddresses(Document document, Notes notes) {
        this.base = base(document).orElse(null);
        this.notes = notes;
    }

    private static Optional<WebUrl> base(Document document) {
        for (String selector : new String[] {
            "base[href]", "link[rel=canonical][href]", "meta[property=og:url][content]", "meta[name=og:url][content]"
        }) {
            Element element = document.selectFirst(selector);
            Optional<WebUrl> url = element == null
                    ? Optional.empty()
                    : WebUrl.find(element.attr(element.hasAttr("href") ? "href" : "content")
                            .strip());
            if (url.isPresent()) {
                return url;
            }
        }
        return savedFrom(document);
    }

    private static Optional<WebUrl> savedFrom(Document document) {
        for (Node node : document.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher matcher = SAVED_FROM.matcher(comment.getData());
                if (matcher.find()) {
                    return WebUrl.find(matcher.group(1));
                }
            }
        }
        return Optional.empty();
    }

    /** The address of an attribute or a JSON value, if it leads into the web; one with a scheme that does not is noted. */
    Optional<WebUrl> find(String address) {
        Optional<WebUrl> found = WebUrl.find(absolute(address));
        if (found.isEmpty() && SCHEME.matcher(address).find() && refused.size() < MAX_REFUSED && refused.add(address)) {
            notes.add("the address " + Quoted.of(address) + " is left out: it is none of the web");
        }
        return found;
    }

    /** The address, resolved where it is relative and where it can be, else as it is. */
    String absolute(String address) {
        String stripped = address.strip();
        if (stripped.isEmpty()
                || stripped.length() > WebUrl.MAX_LENGTH
                || base == null
                || SCHEME.matcher(stripped).find()) {
            return stripped;
        }
        Element link = new Element("a").attr("href", stripped);
        link.setBaseUri(base.value());
        return WebUrl.find(link.absUrl("href")).map(WebUrl::value).orElse(stripped);
    }

    /** Answers whether an address leads to the site of the page. */
    boolean isOwn(WebUrl url) {
        return base != null && base.host().equals(url.host());
    }

    /** The last segment of the path of an address, decoded, as a slug; without the ending of a file name. */
    static Optional<Slug> slug(WebUrl url) {
        String path = url.value()
                .substring(url.value().indexOf(url.host()) + url.host().length());
        int end = 0;
        while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') {
            end++;
        }
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        int start = path.lastIndexOf('/', end - 1) + 1;
        if (start == 0 || start >= end) {
            return Optional.empty();
        }
        String segment = path.substring(start, end).replaceFirst("\\.(?i:html?|php|aspx?|jsp)$", "");
        try {
            return Optional.of(new Slug(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
