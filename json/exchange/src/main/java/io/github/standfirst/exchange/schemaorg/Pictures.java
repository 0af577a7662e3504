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
import java.util.stream.Stream;
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

    /** The picture of somebody, which has no caption and no credit. */
    Optional<Image> portrait(JsonValue person) {
        List<JsonValue> images = values.all(LinkedObject.of(person), "image");
        Optional<Image> portrait = first(images, person.member("image"));
        if (!images.isEmpty()) {
            noteRest(images.get(0), "caption", "is not read of a portrait");
            noteRest(images.get(0), "creditText", "is not read of a portrait");
        }
        return portrait;
    }

    /**
     * The first of some pictures, with a note where there are more.
     *
     * @param at what has them
     */
    private Optional<Image> first(List<JsonValue> images, JsonValue at) {
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
        @Nullable JsonValue holding = values.first(value, "copyrightHolder");
        String holder = holding == null ? "" : values.text(holding);
        if (CharacterRule.isBlank(holder)) {
            noteRest(value, "license", "is a licence of what has no copyrightHolder; it is left out");
            noteRest(value, "expires", "is the end of rights of what has no copyrightHolder; it is left out");
            return Optional.empty();
        }
        @Nullable JsonValue license = values.first(value, "license");
        Optional<WebUrl> source = license == null ? Optional.empty() : source(license);
        return Optional.of(new Rights(
                holder,
                license == null ? "" : terms(license, source),
                source.orElse(null),
                values.instant(value.member("expires"))));
    }

    private void noteRest(JsonValue value, String property, String note) {
        if (value.member(property).isPresent()) {
            values.findings().note(value.member(property), note);
        }
    }

    private Optional<WebUrl> source(JsonValue license) {
        boolean linked =
                Stream.of("url", "@id").anyMatch(name -> license.member(name).isPresent());
        return linked
                ? values.url(license)
                : WebUrl.find(LinkedData.single(license).raw());
    }

    /** A licence that is only an address has no terms, nor has an object with an address and no name. */
    private String terms(JsonValue license, Optional<WebUrl> source) {
        boolean bare = !license.isObject() || LinkedData.text(license).isEmpty();
        return source.isPresent() && bare ? "" : values.text(license);
    }
}
