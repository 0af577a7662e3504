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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The wire contract: a golden file that has to change is a breaking change. */
class GoldenFilesTest {

    private static final StandfirstJson JSON = StandfirstJson.create().withBodies(BodyReading.requireClean());

    static Stream<Arguments> documents() {
        return Stream.of(
                document("article-full", Samples.fullArticle(), JSON.write(Samples.fullArticle()), JSON::readArticle),
                document(
                        "article-minimal",
                        Samples.minimalArticle(),
                        JSON.write(Samples.minimalArticle()),
                        JSON::readArticle),
                document("comment-posted", Samples.posted(), JSON.write(Samples.posted()), JSON::readComment),
                document("comment-tombstone", Samples.tombstone(), JSON.write(Samples.tombstone()), JSON::readComment),
                document("thread-page", Samples.threadPage(), JSON.write(Samples.threadPage()), JSON::readThreadPage));
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
