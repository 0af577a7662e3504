package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Rights;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.document.Pixels;
import io.github.standfirst.exchange.linkeddata.LinkedData;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes pictures of objects and addresses, and rights of what is said of them. */
final class Pictures {

    /** The members that have a place in the model, or say what a picture is. */
    private static final Set<String> MAPPED = Set.of(
            "@context",
            "@type",
            "@id",
            "url",
            "contentUrl",
            "description",
            "width",
            "height",
            "caption",
            "creditText",
            "copyrightHolder",
            "license",
            "expires");

    private final ObjectValues values;

    /** What many refer to is made once. */
    private final Map<JsonValue, Optional<Image>> pictures = new HashMap<>();

    private final Map<JsonValue, Figure> figures = new HashMap<>();

    Pictures(ObjectValues values) {
        this.values = values;
    }

    /** The lead picture of an article with its caption and credit. */
    Optional<Figure> lead(LinkedObject article) {
        List<JsonValue> images = values.all(article, "image");
        return first(images, article.value().member("image"))
                .map(image -> figures.computeIfAbsent(images.get(0), value -> figure(image, value)));
    }

    private Figure figure(Image image, JsonValue value) {
        String credit = values.text(value.member("creditText"));
        return new Figure(
                image, SafeHtml.ofText(values.text(value.member("caption"))), credit.isEmpty() ? null : credit);
    }

    /**
     * The first of some pictures, with a note where there are more.
     *
     * @param at what has them
     */
    Optional<Image> first(List<JsonValue> images, JsonValue at) {
        @Nullable JsonValue image = values.first(images, at);
        return image == null ? Optional.empty() : pictures.computeIfAbsent(image, this::image);
    }

    private Optional<Image> image(JsonValue value) {
        JsonValue description = value.member("description");
        @Nullable String alt = description.isPresent() ? values.text(description) : null;
        values.findings().noteOthers(value, MAPPED);
        Image.@Nullable Size size = Pixels.size(pixels(value.member("width")), pixels(value.member("height")));
        return values.url(value)
                .map(src -> new Image(src, alt, size, rights(value).orElse(null)));
    }

    /** A number, a text such as {@code 640px}, or a quantity. */
    private static int pixels(JsonValue value) {
        JsonValue single = LinkedData.single(value);
        return Pixels.of((single.isObject() ? single.member("value") : single).raw());
    }

    /** Whose an article or a picture is, if that is said; a licence of what has no holder is left out. */
    Optional<Rights> rights(JsonValue value) {
        @Nullable
        JsonValue holding = values.first(value.member("copyrightHolder").values(2), value.member("copyrightHolder"));
        String holder = holding == null ? "" : values.text(holding);
        JsonValue license = LinkedData.single(value.member("license"));
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
