package io.github.standfirst.article;

import static io.github.standfirst.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiscussionRulesTest {

    @Test
    void beginWithoutWaitingEditingAndAddresses() {
        assertThat(DiscussionRules.open())
                .isEqualTo(new DiscussionRules(
                        DiscussionState.OPEN, Moderation.POST, null, 5, 10_000, Duration.ZERO, false));
        assertThat(DiscussionRules.closed().state()).isEqualTo(DiscussionState.CLOSED);
        assertThat(DiscussionRules.NONE.state()).isEqualTo(DiscussionState.NONE);
    }

    @Test
    void areBuiltAgainOfAllTheirParts() {
        assertThat(Samples.rules().toBuilder().build())
                .isEqualTo(Samples.rules())
                .hasSameHashCodeAs(Samples.rules());
        assertThat(Samples.rules().toBuilder().state(DiscussionState.CLOSED).build())
                .isNotEqualTo(Samples.rules());
    }

    @Test
    void areOpenUntilTheirClosingTime() {
        DiscussionRules rules =
                DiscussionRules.builder(DiscussionState.OPEN).closes(NOON).build();

        assertThat(Stream.of(NOON.minusNanos(1), NOON, NOON.plusNanos(1)).map(rules::isOpen))
                .containsExactly(true, false, false);
        assertThat(DiscussionRules.open().isOpen(Instant.MAX)).isTrue();
        assertThat(DiscussionRules.closed().isOpen(NOON)).isFalse();
        assertThat(DiscussionRules.NONE.isOpen(NOON)).isFalse();
    }

    @Test
    void refuseWhatNoDiscussionCanHave() {
        DiscussionRules.Builder builder = DiscussionRules.open().toBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.depthShown(-1).build())
                .withMessage("depthShown is -1; expected is at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.depthShown(0).maxLength(0).build())
                .withMessage("maxLength is 0; expected is at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder.maxLength(1).editWindow(Duration.ofSeconds(-1)).build())
                .withMessage("editWindow is PT-1S; expected is zero or more");
    }
}
