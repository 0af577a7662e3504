package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The wire contract: a golden file that has to change is a breaking change. */
class GoldenFilesTest {

    private static final StandfirstJson JSON = StandfirstJson.create().withBodies(BodyReading.requireClean());

    private static final StoreJson STORE = JSON.forStore();

    static Stream<Arguments> documents() {
        return Stream.concat(publicDocuments(), storeDocuments());
    }

    private static Stream<Arguments> publicDocuments() {
        return Stream.of(
                document("article-full", Samples.fullArticle(), JSON.write(Samples.fullArticle()), JSON::readArticle),
                document(
                        "article-minimal",
                        Samples.minimalArticle(),
                        JSON.write(Samples.minimalArticle()),
                        JSON::readArticle),
                document("comment-posted", Samples.posted(), JSON.write(Samples.posted()), JSON::readComment),
                document("comment-tombstone", Samples.tombstone(), JSON.write(Samples.tombstone()), JSON::readComment),
                document("thread-page", Samples.threadPage(), JSON.write(Samples.threadPage()), JSON::readThreadPage),
                document("teaser-full", Samples.teaser(), JSON.write(Samples.teaser()), JSON::readTeaser),
                document(
                        "teaser-minimal",
                        Samples.minimalTeaser(),
                        JSON.write(Samples.minimalTeaser()),
                        JSON::readTeaser),
                document(
                        "article-page",
                        Samples.articlePage(),
                        JSON.write(Samples.articlePage()),
                        JSON::readArticlePage),
                document("problem-full", Samples.problem(), JSON.write(Samples.problem()), JSON::readProblem),
                document(
                        "problem-minimal",
                        Problem.of(404, "Not found"),
                        JSON.write(Problem.of(404, "Not found")),
                        JSON::readProblem));
    }

    private static Stream<Arguments> storeDocuments() {
        return Stream.of(
                document("contact-full", Samples.contact(), STORE.write(Samples.contact()), STORE::readContact),
                document(
                        "contact-minimal",
                        Samples.minimalContact(),
                        STORE.write(Samples.minimalContact()),
                        STORE::readContact),
                document("history-full", Samples.history(), STORE.write(Samples.history()), STORE::readHistory),
                document(
                        "history-minimal",
                        Samples.minimalHistory(),
                        STORE.write(Samples.minimalHistory()),
                        STORE::readHistory),
                document("thread", Samples.thread(), STORE.write(Samples.thread()), STORE::readThread));
    }

    @Test
    void readsTheGoldenSubmission() throws IOException {
        assertThat(JSON.readSubmission(new String(golden("submission"), StandardCharsets.UTF_8)))
                .isEqualTo(Samples.submission());
    }

    private static Arguments document(String name, Object value, String written, Function<String, Object> read) {
        return arguments(name, value, written, read);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesTheGoldenBytes(String name, Object value, String written) throws IOException {
        assertThat((written + '\n').getBytes(StandardCharsets.UTF_8)).isEqualTo(golden(name));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheGoldenBytes(String name, Object value, String written, Function<String, Object> read)
            throws IOException {
        assertThat(read.apply(new String(golden(name), StandardCharsets.UTF_8))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsAndWritesTheSameUnderTurkish(String name, Object value, String written, Function<String, Object> read)
            throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(documents().map(document -> document.get()[2])).contains(written);
            assertThat(read.apply(new String(golden(name), StandardCharsets.UTF_8)))
                    .isEqualTo(value);
        } finally {
            Locale.setDefault(before);
        }
    }

    static byte[] golden(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }
}
