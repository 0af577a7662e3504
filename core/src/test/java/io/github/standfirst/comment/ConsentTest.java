package io.github.standfirst.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Instant AT = Instant.parse("2026-03-14T12:00:00Z");
    private static final Consent CONSENT = new Consent("Keep my address.", AT);

    @Test
    void isEqualByItsParts() {
        assertThat(CONSENT)
                .isEqualTo(new Consent("Keep my address.", AT))
                .hasSameHashCodeAs(new Consent("Keep my address.", AT));
        assertThat(CONSENT)
                .isNotEqualTo(new Consent("Keep it.", AT))
                .isNotEqualTo(new Consent("Keep my address.", AT.plusSeconds(1)));
        assertThat(CONSENT.statement()).isEqualTo("Keep my address.");
        assertThat(CONSENT.at()).isEqualTo(AT);
    }

    @Test
    void showsNoWords() {
        assertThat(CONSENT).hasToString("Consent[at=2026-03-14T12:00:00Z]");
    }

    @Test
    void refusesNoWordsAndFarTimes() {
        assertThatThrownBy(() -> new Consent(" ", AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("consent statement is \" \"; expected is a text");
        assertThatThrownBy(() -> new Consent("Keep it.", Instant.parse("+10000-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at is +10000-01-01T00:00:00Z; allowed are the years 0000 to 9999");
    }
}
