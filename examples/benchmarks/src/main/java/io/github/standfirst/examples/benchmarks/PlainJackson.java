package io.github.standfirst.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.AuthorId;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Mappers as an application would set them up for the same records without this library's JSON: mix-ins for what stands as
 * a string, and trusted markup.
 */
final class PlainJackson {

    private static final Map<Class<?>, Class<?>> MIX_INS = Map.of(
            CommentId.class, OfValue.class,
            ArticleId.class, OfValue.class,
            AuthorId.class, OfValue.class,
            Slug.class, OfValue.class,
            WebUrl.class, OfValue.class,
            Language.class, OfTag.class,
            SafeHtml.class, OfHtml.class,
            PublicationState.class, OfState.class,
            Article.class, WithoutDerived.class);

    private PlainJackson() {}

    @SuppressWarnings("UnusedVariable") // a mix-in: the parameter is that of what it is mixed into
    private abstract static class OfValue {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfValue(String value) {}

        @JsonValue
        abstract String value();
    }

    @SuppressWarnings("UnusedVariable") // a mix-in: the parameter is that of what it is mixed into
    private abstract static class OfTag {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfTag(String tag) {}

        @JsonValue
        abstract String tag();
    }

    private abstract static class OfHtml {
        @JsonValue
        abstract String html();
    }

    @com.fasterxml.jackson.annotation.JsonTypeInfo(
            use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
            property = "type")
    @com.fasterxml.jackson.annotation.JsonSubTypes({
        @com.fasterxml.jackson.annotation.JsonSubTypes.Type(PublicationState.Draft.class),
        @com.fasterxml.jackson.annotation.JsonSubTypes.Type(PublicationState.Scheduled.class),
        @com.fasterxml.jackson.annotation.JsonSubTypes.Type(PublicationState.Published.class),
        @com.fasterxml.jackson.annotation.JsonSubTypes.Type(PublicationState.Withdrawn.class)
    })
    private interface OfState {}

    private abstract static class WithoutDerived {
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        abstract Object authors();
    }

    /** Of Jackson 3. */
    static JsonMapper jackson3() {
        SimpleModule markup = new SimpleModule();
        markup.addDeserializer(SafeHtml.class, new tools.jackson.databind.deser.std.StdDeserializer<>(SafeHtml.class) {
            @Override
            public SafeHtml deserialize(
                    tools.jackson.core.JsonParser parser, tools.jackson.databind.DeserializationContext context) {
                return HtmlSanitizer.trusting().sanitize(parser.getString());
            }
        });
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(markup)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL));
        MIX_INS.forEach(builder::addMixIn);
        return builder.build();
    }

    /** Of Jackson 2. */
    static ObjectMapper jackson2() {
        com.fasterxml.jackson.databind.module.SimpleModule markup =
                new com.fasterxml.jackson.databind.module.SimpleModule();
        markup.addDeserializer(
                SafeHtml.class, new com.fasterxml.jackson.databind.deser.std.StdDeserializer<>(SafeHtml.class) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public SafeHtml deserialize(
                            com.fasterxml.jackson.core.JsonParser parser,
                            com.fasterxml.jackson.databind.DeserializationContext context)
                            throws java.io.IOException {
                        return HtmlSanitizer.trusting().sanitize(parser.getText());
                    }
                });
        com.fasterxml.jackson.databind.json.JsonMapper.Builder builder =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .addModule(markup)
                        .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
        MIX_INS.forEach(builder::addMixIn);
        return builder.build();
    }
}
