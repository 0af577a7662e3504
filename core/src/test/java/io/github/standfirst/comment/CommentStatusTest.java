package io.github.standfirst.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CommentStatusTest {

    /** The whole table at a glance: a row for each status, a column for each that may follow. */
    @Test
    void leadsWhereTheTableSays() {
        assertThat(Arrays.stream(CommentStatus.values()).map(CommentStatusTest::row))
                .containsExactly(
                        "PENDING   .HARST",
                        "HELD      ..ARST",
                        "APPROVED  .H.RST",
                        "REJECTED  ..A.ST",
                        "SPAM      ..AR.T",
                        "TRASHED   ..ARS.");
    }

    private static String row(CommentStatus from) {
        return (from.name() + "          ").substring(0, 10)
                + Arrays.stream(CommentStatus.values())
                        .map(to -> from.next().contains(to) ? to.name().substring(0, 1) : ".")
                        .collect(Collectors.joining());
    }

    @Test
    void waitsForSomebodyToDecide() {
        assertThat(Arrays.stream(CommentStatus.values()).filter(CommentStatus::isWaiting))
                .containsExactly(CommentStatus.PENDING, CommentStatus.HELD);
    }
}
