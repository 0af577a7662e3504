package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.Image;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.document.Pixels;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pictures, each given as an address, a {@code Link}, an object, or several of these. */
final class Images {

    /** The members that have a place in the model, or say what a picture is. */
    private static final Set<String> MAPPED =
            Set.of("@context", "id", "@id", "type", "@type", "url", "href", "mediaType", "name", "width", "height");

    private Images() {}

    /** The first picture, with a note where there are more. */
    static Optional<Image> first(JsonValue member, Findings findings) {
        List<JsonValue> values = member.values();
        if (values.size() > 1) {
            findings.note(member, "has several pictures; the first is read");
        }
        return values.isEmpty() ? Optional.empty() : image(values.get(0), findings);
    }

    private static Optional<Image> image(JsonValue value, Findings findings) {
        findings.noteOthers(value, MAPPED);
        Optional<WebUrl> src = value.isObject() && value.member("url").isPresent()
                ? Links.address(value.member("url"), findings)
                : Links.address(value, findings);
        JsonValue name = value.member("name");
        @Nullable String alt = name.isPresent() ? findings.text(name) : null;
        Image.@Nullable Size size = Pixels.size(
                value.member("width").positive(), value.member("height").positive());
        return src.map(at -> new Image(at, alt, size, null));
    }
}
