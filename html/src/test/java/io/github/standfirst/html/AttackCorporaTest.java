package io.github.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every string of the corpora of attacks, whose directory the environment variable STANDFIRST_CORPORA names. */
@Tag("corpora")
class AttackCorporaTest {

    static Stream<Path> corpora() throws IOException {
        Path root = Path.of(Objects.requireNonNull(System.getenv("STANDFIRST_CORPORA"), "STANDFIRST_CORPORA"));
        try (Stream<Path> files = Files.list(root.resolve("attacks"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    static List<String> strings(Path corpus) {
        JsonNode cases = new JsonMapper().readTree(corpus.toFile());
        assertThat(cases.size()).isPositive();
        List<String> strings = new ArrayList<>();
        for (JsonNode attack : cases) {
            strings.add(attack.get("input").asString());
        }
        return strings;
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void keepsItsPromisesOnEveryString(Path corpus) {
        for (String html : strings(corpus)) {
            for (Profile profile : Profile.values()) {
                StableMarkupTest.assertPromises(html, profile.policy());
            }
            RecognizerTest.compare(html);
        }
    }
}
