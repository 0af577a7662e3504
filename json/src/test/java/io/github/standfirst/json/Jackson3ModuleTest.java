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
import io.github.standfirst.comment.Appeal;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Consent;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.Decision;
import io.github.standfirst.comment.Revision;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.text.SafeHtml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.ser.std.SimpleFilterProvider;
import tools.jackson.module.kotlin.KotlinModule;

/** The module in mappers of applications, whatever their settings. */
class Jackson3ModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StandfirstModule()).build();

    private static final JsonMapper MAPPER_WITHOUT_MODULE = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.ANY))
            .build();

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
                                DefaultTyping.NON_FINAL)),
                setting("annotations", builder -> builder.disable(MapperFeature.USE_ANNOTATIONS)),
                setting(
                        "coercion",
                        builder -> builder.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)),
                setting("Kotlin", builder -> builder.addModule(new KotlinModule.Builder().build())),
                setting("services", MapperBuilder::findAndAddModules),
                setting(
                        "views",
                        builder -> builder.disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                                .filterProvider(new SimpleFilterProvider().setFailOnUnknownId(true))));
    }

    private static Arguments setting(String name, UnaryOperator<JsonMapper.Builder> setting) {
        return arguments(name, setting.apply(MAPPER.rebuild()).build());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void writesAndReadsTheGoldenBytes(String name, JsonMapper mapper) {
        Golden.ofPublic().forEach(golden -> assertGolden(mapper, golden));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void writesAndReadsTheGoldenBytesOfAStore(String name, JsonMapper mapper) {
        JsonMapper ofStore =
                mapper.rebuild().addModule(new StandfirstModule().forStore()).build();
        Golden.all().forEach(golden -> assertGolden(ofStore, golden));
    }

    private static void assertGolden(JsonMapper mapper, Golden golden) {
        assertThat(new String(mapper.writeValueAsBytes(golden.value()), StandardCharsets.UTF_8))
                .isEqualTo(golden.text());
        assertThat(mapper.writeValueAsString(golden.value())).isEqualTo(golden.text());
        assertThat((Object) mapper.readValue(golden.text(), golden.type())).isEqualTo(golden.value());
    }

    /** What a host may change is the text as a whole; what is in it stays. */
    @Test
    void letsAHostChangeTheTextAsAWhole() {
        JsonMapper mapper = MAPPER.rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .build();
        assertThat(mapper.writeValueAsString(new Dateline("KELD")).lines().map(String::strip))
                .containsExactly("{", "\"Dateline\" : {", "\"place\" : \"KELD\"", "}", "}");
    }

    /** What is private, and whole threads, whose hidden comments are. */
    static Stream<Object> privateValues() {
        return Stream.of(
                Samples.contact(),
                Samples.history(),
                Samples.thread(),
                Samples.history().revisions().get(0),
                Samples.history().decisions().get(1),
                Samples.history().decisions().get(1).grounds(),
                Samples.history().appeals().get(0),
                Samples.contact().consent().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("privateValues")
    void neverWritesWhatIsPrivate(Object value) {
        String refusal = value.getClass().getSimpleName()
                + " is private; a module made by forStore() writes it, for a store alone";
        for (Object whole : List.of(value, List.of(value), Map.of("x", value))) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(whole))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageStartingWith(refusal);
        }
    }

    @Test
    void readsSubmissions() {
        assertThat(MAPPER.readValue(Golden.text("submission"), CommentSubmission.class))
                .isEqualTo(Samples.submission());
    }

    @Test
    void guessesAtNoJsonOfWhatHoldsPrivateDocuments() {
        JsonMapper ofStore = MAPPER.rebuild()
                .addModule(new StandfirstModule().forStore())
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        TaintTest.withoutJson().forEach((name, value) -> {
            for (JsonMapper mapper : List.of(MAPPER, ofStore)) {
                assertThatThrownBy(() -> mapper.writeValueAsString(List.of(value)))
                        .isInstanceOf(DatabindException.class)
                        .hasMessageStartingWith(name + " is private, and never written");
                if (!(value instanceof CommentSubmission)) {
                    assertThatThrownBy(() -> mapper.readValue("{\"email\":\"Taint7f3a\"}", value.getClass()))
                            .isInstanceOf(DatabindException.class)
                            .hasMessageContaining(name + " has no JSON that is read")
                            .satisfies(TaintTest::assertNoMark);
                }
            }
        });
    }

    /** Marked private values in mappers: with our module, with that for a store, and with none. */
    @Test
    void noMarkComesBeforeOtherEyes() {
        for (Object document : TaintTest.publicDocuments()) {
            assertThat(MAPPER.writeValueAsString(document)).contains("a-1").doesNotContain(TaintTest.MARK);
        }
        JsonMapper ofStore =
                MAPPER.rebuild().addModule(new StandfirstModule().forStore()).build();
        String history = ofStore.writeValueAsString(TaintTest.history());
        assertThat(history).contains(TaintTest.MARK);
        assertThatThrownBy(() -> ofStore.readValue(history.replace("2026-", "Taint7f3a-"), CommentHistory.class))
                .satisfies(TaintTest::assertNoMark);
        assertThatThrownBy(() -> MAPPER.readValue(
                        TaintTest.submissionJson()
                                .replace("\"language\":\"en\"", "\"language\":\"Taint7f3a Taint7f3a\""),
                        CommentSubmission.class))
                .satisfies(TaintTest::assertNoMark);
        JsonMapper lenient = MAPPER_WITHOUT_MODULE
                .rebuild()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        for (Object value :
                List.of(TaintTest.contact(), TaintTest.consent(), TaintTest.submission(), TaintTest.history())) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(value)).satisfies(TaintTest::assertNoMark);
            assertThat(writtenWithoutModule(value)).isIn("", "{}");
            assertThat(lenient.writeValueAsString(value)).isEqualTo("{}");
        }
        for (Object value : TaintTest.holdersOfHiddenComments()) {
            assertThat(writtenWithoutModule(value)).doesNotContain(TaintTest.MARK);
            assertThat(lenient.writeValueAsString(value)).doesNotContain(TaintTest.MARK);
        }
        JsonMapper strict = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .addModule(new StandfirstModule().forStore())
                .build();
        for (String json : List.of(
                "{\"comment\":\"c-1\",\"email\":Taint7f3a}", "{\"comment\":\"c-1\",\"Taint7f3a\":1,\"Taint7f3a\":2}")) {
            assertThatThrownBy(() -> strict.readValue(json, Contact.class))
                    .satisfies(TaintTest::assertNoMark)
                    .hasMessageContaining("found what cannot stand there; expected is JSON as RFC 8259 has it");
        }
    }

    /** A mapper may be set to show what it reads in its messages. */
    @Test
    void refusalOfWhatIsPrivateShowsNoSource() {
        JsonMapper shown = MAPPER.rebuild()
                .addModule(new StandfirstModule().forStore())
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();

        assertThatThrownBy(() -> shown.readValue("{\"comment\":\"c-1\",\"email\":[\"Taint7f3a\"]}", Contact.class))
                .hasMessageContaining("found a list; expected is a text")
                .satisfies(TaintTest::assertNoMark);
        assertThatThrownBy(() -> shown.readValue(
                        TaintTest.submissionJson().replace("\"language\":\"en\"", "\"language\":7"),
                        CommentSubmission.class))
                .satisfies(TaintTest::assertNoMark);
    }

    @Test
    void viewsAreRefusedAndNotWrittenAsNothing() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(TaintTest.thread().view(ViewOptions.forPublic())))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("ThreadView has no JSON of its own; a page of it has");
    }

    @Test
    void keysOfMapsStandAsTheirValuesDo() {
        Map<CommentStatus, Integer> counts = new EnumMap<>(Map.of(CommentStatus.APPROVED, 3));
        Map<CommentId, String> names = Map.of(CommentId.of("c-1"), "Ani");

        String json = MAPPER.writeValueAsString(List.of(counts, names));

        assertThat(json).isEqualTo("[{\"approved\":3},{\"c-1\":\"Ani\"}]");
        assertThat(MAPPER.readValue("{\"approved\":3}", new TypeReference<Map<CommentStatus, Integer>>() {}))
                .isEqualTo(counts);
        assertThat(MAPPER.readValue("{\"approved\":3}", new TypeReference<EnumMap<CommentStatus, Integer>>() {}))
                .isEqualTo(counts);
        assertThat(MAPPER.readValue("{\"c-1\":\"Ani\"}", new TypeReference<Map<CommentId, String>>() {}))
                .isEqualTo(names);
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"aproved\":3}", new TypeReference<Map<CommentStatus, Integer>>() {}))
                .hasMessageContaining("found \"aproved\"; expected is one of \"pending\", \"held\"");
    }

    /** What a mapper without our module writes; nothing where it refuses. */
    private static String writtenWithoutModule(Object value) {
        try {
            return MAPPER_WITHOUT_MODULE.writeValueAsString(value);
        } catch (DatabindException e) {
            TaintTest.assertNoMark(e);
            return "";
        }
    }

    @Test
    void readsNothingPrivateUnlessForAStore() {
        for (Class<?> type : List.of(
                Appeal.class,
                CommentHistory.class,
                CommentThread.class,
                Consent.class,
                Contact.class,
                Decision.class,
                Revision.class)) {
            for (String json : List.of(
                    "\"jo@example.com\"", "{\"statement\":\"jo@example.com\",\"at\":\"2020-01-01T00:00:00Z\"}")) {
                assertThatThrownBy(() -> MAPPER.readValue(json, type))
                        .isInstanceOf(DatabindException.class)
                        .hasMessageContaining(
                                type.getSimpleName() + " is private; a module made by forStore() reads it")
                        .hasMessageNotContaining("jo@example.com");
            }
        }
    }

    @Test
    void isFoundAsAService() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.writeValueAsString(ArticleId.of("7"))).isEqualTo("\"7\"");
        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(StandfirstModule.class);
    }

    /** It asks no application for a mapper, but makes one of the modules that are there. */
    @Test
    void standsInJsonColumnsOfHibernate() {
        Jackson3JsonFormatMapper columns = new Jackson3JsonFormatMapper();
        Golden.ofPublic().forEach(golden -> {
            String column = columns.toString(golden.value(), golden.type());
            assertThat(column).isEqualTo(golden.text());
            assertThat(columns.<Object>fromString(column, golden.type())).isEqualTo(golden.value());
        });
        assertThatThrownBy(() -> columns.toString(Samples.contact(), Contact.class))
                .hasRootCauseMessage(
                        "Contact is private; a module made by forStore() writes it, for a store alone\n at [No location information]");
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
