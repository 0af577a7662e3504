package io.github.standfirst.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "https://news.example/a?b=c#d", "հոդված", "sha256:abc"})
    void keepsWhatCanBeAnId(String id) {
        assertThat(ForeignId.of(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\u202Eb", "a\u0000", "\uD800"})
    void hashesWhatCannot(String id) {
        assertThat(ForeignId.of(id)).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void keepsTheLongestIdsAndHashesLongerOnes() {
        String longest = "👏".repeat(191);

        assertThat(ForeignId.of(longest)).isEqualTo(longest);
        assertThat(ForeignId.of(longest + "a"))
                .isEqualTo("sha256:1de4996fcbd7cade56f16b2a05f4eb105368a44989634d1b025cf66cd2c3f858")
                .hasSize(71);
    }

    @Test
    void keepsIdsApart() {
        assertThat(ForeignId.of("\uD800")).isNotEqualTo(ForeignId.of("\uD801"));
        assertThat(ForeignId.of(ForeignId.of("a b"))).isNotEqualTo(ForeignId.of("a b"));
    }
}
