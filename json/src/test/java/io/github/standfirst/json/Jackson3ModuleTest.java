package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.text.SafeHtml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The module in mappers of applications, whatever their settings. */
class Jackson3ModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StandfirstModule()).build();

    /** A setting of a mapper that would change what it writes of a bean. */
    static Stream<Arguments> settings() {
        return Stream.of(
                setting("none", builder -> builder),
                setting(
                        "names",
                        builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                                .enable(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING)),
                setting(
                        "order",
                        builder -> builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)),
                setting(
                        "all included",
                        builder -> builder.changeDefaultPropertyInclusion(
                                value -> value.withValueInclusion(JsonInclude.Include.ALWAYS))),
                setting(
                        "empty excluded",
                        builder -> builder.changeDefaultPropertyInclusion(
                                value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))),
                setting(
                        "dates",
                        builder -> builder.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)),
                setting(
                        "enums",
                        builder -> builder.enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                                .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)),
                setting(
                        "lists",
                        builder -> builder.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)),
                setting(
                        "strings",
                        builder -> builder.withConfigOverride(
                                Integer.TYPE,
                                override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))),
                setting(
                        "visibility",
                        builder -> builder.changeDefaultVisibility(
                                checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE))),
                setting(
                        "unknown",
                        builder -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)),
                setting(
                        "typing",
                        builder -> builder.activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL)));
    }

    private static Arguments setting(String name, UnaryOperator<JsonMapper.Builder> setting) {
        return arguments(name, setting.apply(MAPPER.rebuild()).build());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void writesAndReadsTheGoldenBytes(String name, JsonMapper mapper) throws IOException {
        assertGolden(mapper, "article-full", Samples.fullArticle(), Article.class);
        assertGolden(mapper, "article-minimal", Samples.minimalArticle(), Article.class);
        assertGolden(mapper, "comment-posted", Samples.posted(), Comment.class);
        assertGolden(mapper, "comment-tombstone", Samples.tombstone(), Comment.class);
        assertGolden(
                mapper,
                "thread-page",
                Samples.threadPage(),
                Samples.threadPage().getClass());
    }

    private static void assertGolden(JsonMapper mapper, String name, Object value, Class<?> type) throws IOException {
        byte[] golden = GoldenFilesTest.golden(name);
        assertThat(mapper.writeValueAsString(value) + '\n').isEqualTo(new String(golden, StandardCharsets.UTF_8));
        assertThat(mapper.readValue(golden, type)).isEqualTo(value);
    }

    @Test
    void isFoundAsAService() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.writeValueAsString(ArticleId.of("7"))).isEqualTo("\"7\"");
        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(StandfirstModule.class);
    }

    /** What an application has of its own around the model. */
    record Bookmark(Instant at, CreditRole role, Article article, SafeHtml note) {}

    private static Bookmark bookmark() {
        return new Bookmark(Instant.EPOCH, CreditRole.EDITOR, Samples.minimalArticle(), SafeHtml.ofText("read <me>"));
    }

    @Test
    void leavesTheApplicationsOwnTypesAlone() {
        JsonMapper mapper = MAPPER.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        String json = mapper.writeValueAsString(bookmark());
        assertThat(json)
                .isEqualTo("{\"At\":0.0,\"Role\":\"editor\",\"Article\":{\"id\":\"1\",\"language\":\"und\","
                        + "\"headline\":\"\",\"body\":\"\",\"state\":{\"type\":\"draft\"}},"
                        + "\"Note\":\"read &lt;me&gt;\"}");
        assertThat(mapper.readValue(json, Bookmark.class)).isEqualTo(bookmark());
    }

    @Test
    void refusesAsTheMapperDoesAndNamesThePlaceInTheWhole() {
        String json = MAPPER.writeValueAsString(bookmark()).replace("\"draft\"", "\"daft\"");
        assertThatThrownBy(() -> MAPPER.readValue(json, Bookmark.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("at \"/article/state/type\", line 1, column 123: found \"daft\"; expected is")
                .cause()
                .isInstanceOfSatisfying(
                        StandfirstJsonException.class,
                        e -> assertThat(e.place()).isEqualTo(new JsonPlace("/article/state/type", 1, 123)));
    }

    @Test
    void namesThePlaceInAList() {
        assertThatThrownBy(() -> MAPPER.readValue("[\"a\",\"b/c\"]", new TypeReference<List<Slug>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("at \"/1\", line 1, column 6: slug is \"b/c\"; expected is one path segment");
    }

    @Test
    void refusesMembersThatStandTwiceThoughTheMapperWouldNot() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"place\":\"A\",\"place\":\"B\"}", Dateline.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith(
                        "at \"/place\", line 1, column 22: found a member of that name twice; expected is it once");
    }

    @Test
    void sanitizesMarkupOfTheApplicationAsThatOfComments() {
        assertThat(MAPPER.readValue("\"<h2>a</h2><script>b()</script>\"", SafeHtml.class))
                .isEqualTo(SafeHtml.ofText("a"));
    }

    @Test
    void readsMarkupAsItIsTold() {
        JsonMapper trusting = JsonMapper.builder()
                .addModule(new StandfirstModule().withBodies(BodyReading.trust()))
                .build();
        assertThat(trusting.readValue("\"<h2>a</h2>\"", SafeHtml.class).html()).isEqualTo("<h2>a</h2>");
    }

    @Test
    void tellsTheListener() {
        List<String> heard = new ArrayList<>();
        ReadListener listener = new ReadListener() {
            @Override
            public void unknownMember(JsonPlace place) {
                heard.add("unknown " + place.pointer());
            }

            @Override
            public void bodyChanged(JsonPlace place, Cleaned cleaned) {
                heard.add("body " + place.pointer());
            }
        };
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StandfirstModule().withListener(listener))
                .build();
        String json = MAPPER.writeValueAsString(bookmark());
        mapper.readValue(
                json.replace("\"draft\"", "\"draft\",\"x\":[]").replace("\"body\":\"\"", "\"body\":\"<a>\""),
                Bookmark.class);
        assertThat(heard).containsExactly("body /article/body", "unknown /article/state/x");
    }

    @Test
    void keepsTheTypesOfCommentsInAList() {
        String json = MAPPER.writeValueAsString(Samples.comments());
        assertThat(MAPPER.readValue(json, new TypeReference<List<Comment>>() {}))
                .isEqualTo(Samples.comments());
    }

    @Test
    void writesAndReadsCasesOfSealedTypesByThemselves() {
        PublicationState.Scheduled scheduled = new PublicationState.Scheduled(Instant.EPOCH);
        String json = MAPPER.writeValueAsString(scheduled);
        assertThat(json).isEqualTo("{\"type\":\"scheduled\",\"at\":\"1970-01-01T00:00:00Z\"}");
        assertThat(MAPPER.readValue(json, PublicationState.Scheduled.class)).isEqualTo(scheduled);
        assertThatThrownBy(() -> MAPPER.readValue(json, PublicationState.Draft.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("at \"/type\", line 1, column 9: found \"scheduled\"; expected is \"draft\"");
    }

    @Test
    void takesIdsAsKeys() {
        Map<ArticleId, ThreadSummary> counts =
                Map.of(ArticleId.of("7"), new ThreadSummary(3, Instant.EPOCH, Instant.EPOCH));
        String json = MAPPER.writeValueAsString(counts);
        assertThat(json)
                .isEqualTo(
                        "{\"7\":{\"count\":3,\"latest\":\"1970-01-01T00:00:00Z\",\"asOf\":\"1970-01-01T00:00:00Z\"}}");
        assertThat(MAPPER.readValue(json, new TypeReference<Map<ArticleId, ThreadSummary>>() {}))
                .isEqualTo(counts);
    }

    @Test
    void convertsToTreesAndBack() {
        assertThat(MAPPER.treeToValue(
                        MAPPER.valueToTree(Samples.threadPage()),
                        Samples.threadPage().getClass()))
                .isEqualTo(Samples.threadPage());
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("slug", 7, "name", "N"), Tag.class))
                .hasMessageStartingWith("at \"/slug\": found a number; expected is a text");
        assertThat(MAPPER.convertValue("a-b", Slug.class)).isEqualTo(Slug.of("a-b"));
    }
}
