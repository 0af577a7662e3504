package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import java.util.Optional;

/** Addresses, each given as a string, a {@code Link}, or several of these. */
final class Links {

    private Links() {}

    /** The address of a page, rather than that of another form of it, where there are several. */
    static Optional<WebUrl> address(JsonValue member, Findings findings) {
        List<JsonValue> values = member.values();
        if (values.size() > 1) {
            findings.note(member, "has several addresses; one is read, that of a page if there is one");
        }
        Optional<JsonValue> best = values.stream().filter(Links::isPage).findFirst();
        return best.or(() -> values.stream().findFirst())
                .flatMap(value -> findings.url(value.isObject() ? value.member("href") : value));
    }

    private static boolean isPage(JsonValue value) {
        return value.isString() || value.member("mediaType").raw().equals("text/html");
    }
}
