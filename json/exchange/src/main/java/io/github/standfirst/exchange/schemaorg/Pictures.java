package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Rights;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.document.Pixels;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes pictures of objects and addresses, and rights of what is said of them. */
final class Pictures {

    private final ObjectValues values;

    Pictures(ObjectValues values) {
        this.values = values;
    }

    /** The lead picture of an article with its caption and credit. */
    Optional<Figure> lead(LinkedObject article) {
        List<JsonValue> images = values.all(article, "image");
        return first(images, article.value()).map(image -> figure(image, images.get(0)));
    }

    private Figure figure(Image image, JsonValue value) {
        return new Figure(
                image, SafeHtml.ofText(values.text(value.member("caption"))), values.text(value.member("creditText")));
    }

    /**
     * The first of some pictures, with a note where there are more.
     *
     * @param at what has them
     */
    Optional<Image> first(List<JsonValue> images, JsonValue at) {
        if (images.size() > 1) {
            values.findings().note(at.member("image"), "has several pictures; the first is read");
        }
        return images.isEmpty() ? Optional.empty() : image(images.get(0));
    }

    private Optional<Image> image(JsonValue value) {
        JsonValue description = value.member("description");
        @Nullable String alt = description.isPresent() ? values.text(description) : null;
        Image.@Nullable Size size = Pixels.size(pixels(value.member("width")), pixels(value.member("height")));
        return values.url(value)
                .map(src -> new Image(src, alt, size, rights(value).orElse(null)));
    }

    /** A number, a text such as {@code 640px}, or a quantity. */
    private static int pixels(JsonValue value) {
        return Pixels.of((value.isObject() ? value.member("value") : value).raw());
    }

    /** Whose an article or a picture is, if that is said; a licence of what has no holder is left out. */
    Optional<Rights> rights(JsonValue value) {
        String holder = value.member("copyrightHolder").values(1).stream()
                .map(values::text)
                .findFirst()
                .orElse("");
        JsonValue license = value.member("license");
        if (CharacterRule.isBlank(holder)) {
            if (license.isPresent()) {
                values.findings().note(license, "is a licence of what has no copyrightHolder; it is left out");
            }
            return Optional.empty();
        }
        Optional<WebUrl> source = license.isObject() ? address(license.member("url")) : WebUrl.find(license.raw());
        String terms = source.isPresent() && !license.isObject() ? "" : values.text(license);
        return Optional.of(new Rights(holder, terms, source.orElse(null), values.instant(value.member("expires"))));
    }

    private Optional<WebUrl> address(JsonValue value) {
        return value.isPresent() ? values.url(value) : Optional.empty();
    }
}
