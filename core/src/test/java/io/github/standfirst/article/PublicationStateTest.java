package io.github.standfirst.article;

import static io.github.standfirst.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.article.PublicationState.Draft;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.article.PublicationState.Scheduled;
import io.github.standfirst.article.PublicationState.Withdrawn;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Each step from each state, and what it leads to; null where the table has no such step. */
    static Stream<Arguments> steps() {
        Draft draft = new Draft();
        Scheduled scheduled = new Scheduled(NOON);
        Published published = new Published(FIRST);
        Withdrawn withdrawn = new Withdrawn(FIRST, NOON, WithdrawalKind.LEGAL, "By order");
        Withdrawn undated = new Withdrawn(null, NOON, WithdrawalKind.LEGAL, "");
        Moment later = Moment.exact(NOON.plusSeconds(60));
        return Stream.of(
                Arguments.of(draft, PublicationStage.DRAFT, null),
                Arguments.of(draft, PublicationStage.SCHEDULED, new Scheduled(later.at())),
                Arguments.of(draft, PublicationStage.PUBLISHED, new Published(later)),
                Arguments.of(draft, PublicationStage.WITHDRAWN, null),
                Arguments.of(scheduled, PublicationStage.DRAFT, draft),
                Arguments.of(scheduled, PublicationStage.SCHEDULED, new Scheduled(later.at())),
                Arguments.of(scheduled, PublicationStage.PUBLISHED, new Published(later)),
                Arguments.of(scheduled, PublicationStage.WITHDRAWN, null),
                Arguments.of(published, PublicationStage.DRAFT, null),
                Arguments.of(published, PublicationStage.SCHEDULED, null),
                Arguments.of(published, PublicationStage.PUBLISHED, null),
                Arguments.of(
                        published,
                        PublicationStage.WITHDRAWN,
                        new Withdrawn(FIRST, later.at(), WithdrawalKind.RETRACTED, "It does not hold.")),
                Arguments.of(withdrawn, PublicationStage.DRAFT, null),
                Arguments.of(withdrawn, PublicationStage.SCHEDULED, null),
                Arguments.of(withdrawn, PublicationStage.PUBLISHED, published),
                Arguments.of(withdrawn, PublicationStage.WITHDRAWN, null),
                Arguments.of(undated, PublicationStage.PUBLISHED, new Published(later)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void goesWhereTheTableLeadsAndNowhereElse(
            PublicationState from, PublicationStage to, @Nullable PublicationState reached) {
        Supplier<PublicationState> step = () -> step(from, to);
        assertThat(from.stage().next().contains(to)).isEqualTo(reached != null);
        if (reached != null) {
            assertThat(step.get()).isEqualTo(reached);
            assertThat(step.get().stage()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(PublicationStageException.class)
                    .isThrownBy(step::get)
                    .satisfies(refusal -> assertThat(refusal.from()).isEqualTo(from.stage()))
                    .satisfies(refusal -> assertThat(refusal.to()).isEqualTo(to));
        }
    }

    private static PublicationState step(PublicationState from, PublicationStage to) {
        Moment later = Moment.exact(NOON.plusSeconds(60));
        return switch (to) {
            case DRAFT -> from.unschedule();
            case SCHEDULED -> from.schedule(later.at());
            case PUBLISHED -> from.publish(later);
            case WITHDRAWN -> from.withdraw(later.at(), WithdrawalKind.RETRACTED, "It does not hold.");
        };
    }

    @Test
    void stepsAreAllCovered() {
        assertThat(steps().map(arguments -> ((PublicationState) arguments.get()[0]).stage() + " "
                        + arguments.get()[1]))
                .contains(Arrays.stream(PublicationStage.values())
                        .flatMap(
                                from -> Arrays.stream(PublicationStage.values()).map(to -> from + " " + to))
                        .toArray(String[]::new));
    }

    @Test
    void refusalSaysWhatCanBeDoneInstead() {
        assertThatExceptionOfType(PublicationStageException.class)
                .isThrownBy(() -> new Draft().withdraw(NOON, WithdrawalKind.LEGAL, ""))
                .withMessage("a draft article cannot become withdrawn; it can become scheduled or published");
        assertThatExceptionOfType(PublicationStageException.class)
                .isThrownBy(() -> new Published(FIRST).unschedule())
                .withMessage("a published article cannot become draft; it can become withdrawn");
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
