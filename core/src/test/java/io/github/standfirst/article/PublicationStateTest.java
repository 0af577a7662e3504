package io.github.standfirst.article;

import static io.github.standfirst.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.article.PublicationState.Draft;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import io.github.standfirst.article.PublicationState.Withdrawn;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationStateTest {

    private static final Moment FIRST = Moment.exact(NOON);

    /** Each case, and whether readers may see it a nanosecond before noon, at noon and after it. */
    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(new Draft(), false, false, false),
                Arguments.of(new Scheduled(NOON), false, true, true),
                Arguments.of(new Published(FIRST), true, true, true),
                Arguments.of(new Withdrawn(FIRST, NOON, WithdrawalKind.LEGAL, ""), false, false, false));
    }

    @ParameterizedTest
    @MethodSource("states")
    void isPublicOnceItsTimeHasCome(PublicationState state, boolean before, boolean at, boolean after) {
        assertThat(Stream.of(NOON.minusNanos(1), NOON, NOON.plusNanos(1)).map(state::isPublic))
                .containsExactly(before, at, after);
    }

    @Test
    void statesAreAllCovered() {
        assertThat(states().<Class<?>>map(arguments -> arguments.get()[0].getClass()))
                .containsExactlyInAnyOrder(PublicationState.class.getPermittedSubclasses());
    }

    @Test
    void refusesTimesOfOtherYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scheduled(Instant.MAX))
                .withMessage("at is " + Instant.MAX + "; allowed are the years 0000 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Withdrawn(null, Instant.MIN, WithdrawalKind.EXPIRED, ""))
                .withMessage("at is " + Instant.MIN + "; allowed are the years 0000 to 9999");
    }
}
