package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no problem may hold. */
class ProblemTest {

    @ParameterizedTest
    @ValueSource(strings = {"/a\uD800b", "/a\uFDD0b"})
    void refusesAddressesWithForbiddenCharacters(String address) {
        Problem problem = Problem.of(400, "Bad");

        assertThatThrownBy(() -> problem.withType(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("type has U+")
                .hasMessageEndingWith(
                        " at index 2; allowed are all characters but controls, lone surrogates and noncharacters");
        assertThatThrownBy(() -> problem.withInstance(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("instance has U+");
    }

    @Test
    void refusesThemInJson() {
        assertThatThrownBy(() -> StandfirstJson.create()
                        .readProblem("{\"title\":\"Bad\",\"status\":400,\"instance\":\"/a\\uD800\"}"))
                .isInstanceOf(StandfirstJsonException.class);
    }
}
