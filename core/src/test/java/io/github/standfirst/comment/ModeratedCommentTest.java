package io.github.standfirst.comment;

import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.comment.CommentStatus.APPROVED;
import static io.github.standfirst.comment.CommentStatus.HELD;
import static io.github.standfirst.comment.CommentStatus.PENDING;
import static io.github.standfirst.comment.CommentStatus.REJECTED;
import static io.github.standfirst.comment.CommentStatus.SPAM;
import static io.github.standfirst.comment.CommentStatus.TRASHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.Samples;
import io.github.standfirst.comment.ModerationException.Reason;
import io.github.standfirst.text.SafeHtml;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModeratedCommentTest {

    private static final List<CommentStatus> STATUSES = List.of(CommentStatus.values());
    private static final Grounds STAFF = Grounds.staff("m-7", "reason");
    private static final Revision OTHER_TEXT = Revision.of(SafeHtml.ofText("Other"), NOON.plusSeconds(60));
    private static final Instant LATER = NOON.plusSeconds(120);

    private static ModeratedComment of(CommentStatus status) {
        return ModeratedComment.of(Samples.comment("c1", null, 0).withStatus(status));
    }

    private static void assertRefused(Reason reason, String message, ThrowingCallable step) {
        assertThatExceptionOfType(ModerationException.class)
                .isThrownBy(step)
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    /** Every status and every decision: the comment goes where the table leads, and nowhere else. */
    @Property
    void followsTheTable(@ForAll CommentStatus from, @ForAll CommentStatus to) {
        ModeratedComment comment = of(from);
        if (from.next().contains(to)) {
            ModeratedComment decided = comment.decide(to, 1, STAFF, LATER);
            assertThat(decided.comment()).isEqualTo(comment.comment().withStatus(to));
            assertThat(decided.history().decisions()).containsExactly(Decision.of(from, to, 1, 1, STAFF, LATER));
            assertThat(decided.reverse(1, STAFF, LATER).comment()).isEqualTo(comment.comment());
        } else {
            assertThatExceptionOfType(ModerationException.class)
                    .isThrownBy(() -> comment.decide(to, 1, STAFF, LATER))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.STATUS));
        }
    }

    @Test
    void saysWhichStepItRefuses() {
        assertRefused(
                Reason.STATUS,
                "the comment \"c1\" is spam and cannot become pending; it can become approved or rejected or trashed",
                () -> of(SPAM).decide(PENDING, 1, STAFF, LATER));
    }

    @Test
    void judgesTheRevisionThatWasLookedAtAndNoOther() {
        ModeratedComment edited = of(PENDING).revise(OTHER_TEXT, false);

        assertRefused(
                Reason.SUPERSEDED,
                "revision 1 of the comment \"c1\" is neither the current nor the proposed; expected is 2",
                () -> edited.decide(APPROVED, 1, STAFF, LATER));
        assertRefused(
                Reason.REVISION,
                "the comment \"c1\" has no revision 3; it has 1 to 2",
                () -> edited.decide(APPROVED, 3, STAFF, LATER));
        assertRefused(
                Reason.REVISION,
                "the comment \"c1\" has no revision 0; it has 1 to 2",
                () -> edited.decide(APPROVED, 0, STAFF, LATER));
        assertThat(edited.decide(APPROVED, 2, STAFF, LATER).comment())
                .isEqualTo(of(APPROVED).comment().toBuilder()
                        .body(OTHER_TEXT.body())
                        .edited(OTHER_TEXT.at())
                        .build());
    }

    @Test
    void dropsAProposalWithoutTouchingTheComment() {
        ModeratedComment proposed = of(APPROVED).revise(OTHER_TEXT, true);
        for (CommentStatus verdict : List.of(REJECTED, SPAM, TRASHED)) {
            ModeratedComment dropped = proposed.decide(verdict, 2, STAFF, LATER);

            assertThat(dropped.comment()).isEqualTo(of(APPROVED).comment());
            assertThat(dropped.history().proposed()).isEmpty();
            assertRefused(
                    Reason.SUPERSEDED,
                    "revision 2 of the comment \"c1\" is neither the current nor the proposed; expected is 1",
                    () -> dropped.decide(APPROVED, 2, STAFF, LATER));
            ModeratedComment proposedAgain = dropped.reverse(1, STAFF, LATER);
            assertThat(proposedAgain.comment()).isEqualTo(of(APPROVED).comment());
            assertThat(proposedAgain.history().proposed()).hasValue(2);
            assertThat(proposedAgain.decide(APPROVED, 2, STAFF, LATER).comment().body())
                    .isEqualTo(OTHER_TEXT.body());
        }
    }

    /** A later text that was dropped does not take an earlier one, which nobody judged, out of the queue. */
    @Test
    void proposesTheTextBeforeOneThatWasDropped() {
        Revision spam = Revision.of(SafeHtml.ofText("Buy pills!"), LATER);
        ModeratedComment twice = of(APPROVED).revise(OTHER_TEXT, true).revise(spam, true);
        ModeratedComment dropped = twice.decide(SPAM, 3, STAFF, LATER);

        assertThat(twice.history().proposed()).hasValue(3);
        assertThat(dropped.history().proposed()).hasValue(2);
        assertThat(dropped.decide(APPROVED, 2, STAFF, LATER).comment().body()).isEqualTo(OTHER_TEXT.body());
        assertThat(dropped.decide(REJECTED, 2, STAFF, LATER).history().proposed())
                .isEmpty();
    }

    @Test
    void letsAHeldProposalWait() {
        ModeratedComment held = of(APPROVED).revise(OTHER_TEXT, true).decide(HELD, 2, STAFF, LATER);

        assertThat(held.history().proposed()).hasValue(2);
        assertThat(held.comment()).isEqualTo(of(APPROVED).comment());
        assertThat(held.decide(APPROVED, 2, STAFF, LATER).comment().body()).isEqualTo(OTHER_TEXT.body());
        assertRefused(
                Reason.STATUS,
                "revision 2 of the comment \"c1\" cannot become pending; it can become held or approved or rejected or spam"
                        + " or trashed",
                () -> held.decide(PENDING, 2, STAFF, LATER));
    }

    @Test
    void judgesTheNewestProposalOnly() {
        Revision newest = Revision.of(SafeHtml.ofText("Newest"), LATER);
        ModeratedComment proposed = of(APPROVED).revise(OTHER_TEXT, true).revise(newest, true);

        assertRefused(
                Reason.SUPERSEDED,
                "revision 2 of the comment \"c1\" is neither the current nor the proposed; expected is 1 or 3",
                () -> proposed.decide(APPROVED, 2, STAFF, LATER));
        assertThat(proposed.decide(APPROVED, 3, STAFF, LATER).comment().body()).isEqualTo(newest.body());
    }

    /** The comment was hidden while a proposal waited: approving the proposal shows the comment, if that may be. */
    @Test
    void showsAHiddenCommentWithItsApprovedProposal() {
        ModeratedComment hidden = of(APPROVED).revise(OTHER_TEXT, true).decide(REJECTED, 1, STAFF, LATER);
        ModeratedComment shown = hidden.decide(APPROVED, 2, STAFF, LATER);

        assertThat(shown.comment().status()).isEqualTo(APPROVED);
        assertThat(shown.comment().body()).isEqualTo(OTHER_TEXT.body());
        assertThat(shown.reverse(2, STAFF, LATER).comment().status()).isEqualTo(REJECTED);
    }

    @Test
    void reversesTheLastDecisionThatStands() {
        ModeratedComment trashed = of(PENDING).decide(APPROVED, 1, STAFF, LATER).decide(TRASHED, 1, STAFF, LATER);

        assertRefused(
                Reason.NOT_THE_LAST,
                "decision 1 on the comment \"c1\" cannot be reversed; expected is the last that stands",
                () -> trashed.reverse(1, STAFF, LATER));
        ModeratedComment restored = trashed.reverse(2, STAFF, LATER);
        assertThat(restored.comment().status()).isEqualTo(APPROVED);
        ModeratedComment waiting = restored.reverse(1, STAFF, LATER);
        assertThat(waiting.comment().status()).isEqualTo(PENDING);
        assertThat(waiting.history().decisions().get(3).reverses()).hasValue(1);
        assertRefused(
                Reason.DECISION,
                "there is no decision 1 on the comment \"c1\" that still stands; expected is one of 2 that were not taken back",
                () -> waiting.reverse(1, STAFF, LATER));
    }

    @ParameterizedTest
    @EnumSource(CommentStatus.class)
    void hasNothingToReverseAtFirst(CommentStatus status) {
        assertRefused(
                Reason.DECISION,
                "there is no decision 1 on the comment \"c1\" that still stands; expected is one of 0 that were not taken back",
                () -> of(status).reverse(1, STAFF, LATER));
    }

    @Test
    void hearsAppealsAndUpholdsOrReverses() {
        Appeal appeal = Appeal.of(1, "It was a quotation.", LATER);
        ModeratedComment appealed =
                of(APPROVED).decide(REJECTED, 1, STAFF, LATER).appeal(appeal);

        assertThat(appealed.history().openAppeals()).containsExactly(appeal);
        assertThat(appealed.comment().status()).isEqualTo(REJECTED);
        assertRefused(
                Reason.APPEAL,
                "an appeal against decision 1 on the comment \"c1\" is open already; expected is none",
                () -> appealed.appeal(appeal));

        ModeratedComment upheld = appealed.uphold(1, STAFF, LATER);
        assertThat(upheld.history().openAppeals()).isEmpty();
        assertThat(upheld.comment()).isEqualTo(appealed.comment());
        assertThat(upheld.history().decisions().get(1).upholds()).hasValue(1);
        assertRefused(
                Reason.APPEAL,
                "no appeal against decision 1 on the comment \"c1\" is open; expected is an open one",
                () -> upheld.uphold(1, STAFF, LATER));
        assertRefused(
                Reason.APPEAL,
                "an appeal against decision 1 on the comment \"c1\" was answered already; expected is none",
                () -> upheld.appeal(appeal));

        ModeratedComment reversed = appealed.reverse(1, STAFF, LATER);
        assertThat(reversed.history().openAppeals()).isEmpty();
        assertThat(reversed.comment().status()).isEqualTo(APPROVED);
        assertThat(upheld.reverse(1, STAFF, LATER).comment().status()).isEqualTo(APPROVED);
    }

    /** To approve by a new decision gives way as well, and only if it comes after the appeal and stands. */
    @Test
    void hearsAppealsByApproving() {
        Appeal appeal = Appeal.of(1, "It was a quotation.", LATER);
        ModeratedComment rejected = of(APPROVED).decide(REJECTED, 1, STAFF, LATER);
        ModeratedComment approved = rejected.appeal(appeal).decide(APPROVED, 1, STAFF, LATER);

        assertThat(approved.history().openAppeals()).isEmpty();
        assertThat(approved.reverse(2, STAFF, LATER).history().openAppeals()).containsExactly(appeal);
        assertThat(rejected.appeal(appeal)
                        .decide(TRASHED, 1, STAFF, LATER)
                        .history()
                        .openAppeals())
                .containsExactly(appeal);
        assertThat(rejected.decide(APPROVED, 1, STAFF, LATER.minusSeconds(1))
                        .appeal(appeal)
                        .history()
                        .openAppeals())
                .containsExactly(appeal);
    }

    @Test
    void refusesAppealsAgainstNothing() {
        assertRefused(
                Reason.DECISION,
                "there is no decision 1 on the comment \"c1\" that still stands; expected is one of 0 that were not taken back",
                () -> of(APPROVED).appeal(Appeal.of(1, "Why?", LATER)));
    }

    @Test
    void belongsToItsHistory() {
        Comment.Posted comment = of(APPROVED).comment();
        CommentHistory other =
                CommentHistory.begin(comment.toBuilder().id(CommentId.of("c2")).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModeratedComment.of(comment, other))
                .withMessage("history is of the comment \"c2\"; expected is \"c1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModeratedComment.of(
                        comment.toBuilder().body(SafeHtml.EMPTY).build(), CommentHistory.begin(comment)))
                .withMessage("revision 1 of the comment \"c1\" has another text; expected is that of the comment");
    }

    @Test
    void historyNamesNothingThatIsNotThere() {
        CommentId id = CommentId.of("c1");
        List<Revision> one = List.of(OTHER_TEXT);
        Decision decision = Decision.of(PENDING, APPROVED, 1, 1, STAFF, NOON);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentHistory.of(id, List.of(), 1, List.of(), List.of()))
                .withMessage("history has 0 revisions; allowed are 1 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentHistory.of(id, one, 2, List.of(), List.of()))
                .withMessage("current revision is 2; allowed are 1 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentHistory.of(
                        id, one, 1, List.of(Decision.of(PENDING, APPROVED, 2, 2, STAFF, NOON)), List.of()))
                .withMessage("revision of decision 1 is 2; allowed are 1 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentHistory.of(
                        id, one, 1, List.of(Decision.of(PENDING, APPROVED, 2, 1, STAFF, NOON)), List.of()))
                .withMessage("revision before decision 1 is 2; allowed are 1 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentHistory.of(id, one, 1, List.of(decision.reversing(1)), List.of()))
                .withMessage("decision that decision 1 reversed is 1; allowed are 1 to 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentHistory.of(id, one, 1, List.of(decision, decision.upholding(2)), List.of()))
                .withMessage("decision that decision 2 upheld is 2; allowed are 1 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentHistory.of(id, one, 1, List.of(decision), List.of(Appeal.of(2, "Why?", NOON))))
                .withMessage("decision of an appeal is 2; allowed are 1 to 1");
    }

    @Test
    void appealHasBounds() {
        assertThat(Appeal.of(1, "\uD83D\uDC4F".repeat(Appeal.MAX_LENGTH), NOON).decision())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Appeal.of(1, "x".repeat(10_001), NOON))
                .withMessage("appeal has 10001 code points; allowed are 1 to 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Appeal.of(0, "Why?", NOON))
                .withMessage("decision is 0; expected is at least 1");
    }

    @Test
    void beginsWithoutAnythingToDecide() {
        CommentHistory history = of(APPROVED).history();

        assertThat(history.proposed()).isEmpty();
        assertThat(history.openAppeals()).isEmpty();
        assertThat(history.decisions()).isEmpty();
        assertThat(history.current()).isEqualTo(1);
    }

    @Test
    void takesAppealsAgainstEachDecisionApart() {
        ModeratedComment twice = of(PENDING).decide(REJECTED, 1, STAFF, LATER).decide(SPAM, 1, STAFF, LATER);
        ModeratedComment first = twice.appeal(Appeal.of(1, "Why?", LATER));

        assertThat(first.appeal(Appeal.of(2, "Why that?", LATER)).history().openAppeals())
                .hasSize(2);
        assertRefused(
                Reason.APPEAL,
                "no appeal against decision 2 on the comment \"c1\" is open; expected is an open one",
                () -> first.uphold(2, STAFF, LATER));
    }

    @Test
    void historyHoldsAsManyRevisionsAsItSays() {
        List<Revision> most = Collections.nCopies(100, OTHER_TEXT);

        assertThat(CommentHistory.of(CommentId.of("c1"), most, 100, List.of(), List.of())
                        .revisions())
                .hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommentHistory.of(
                        CommentId.of("c1"), Collections.nCopies(101, OTHER_TEXT), 1, List.of(), List.of()))
                .withMessage("history has 101 revisions; allowed are 1 to 100");
    }

    @Test
    void passNeedsNoReasonOfTheHost() {
        assertThat(CheckVerdict.pass()).isEqualTo(new CheckVerdict(CheckVerdict.Outcome.PASS, "no-objection"));
    }

    /** An attack: harmless while it is looked at, advertising when the decision about it is taken back. */
    @Test
    void reversalApprovesNothingThatWasSentSince() {
        ModeratedComment held = of(APPROVED).decide(HELD, 1, STAFF, LATER).revise(OTHER_TEXT, false);

        assertRefused(
                Reason.SUPERSEDED,
                "the comment \"c1\" has revision 2 since; expected is 1",
                () -> held.reverse(1, STAFF, LATER));
        assertThat(held.decide(APPROVED, 2, STAFF, LATER).comment().body()).isEqualTo(OTHER_TEXT.body());
    }

    @Test
    void reversalOfAnApprovedProposalBringsTheTextBack() {
        ModeratedComment approved = of(APPROVED).revise(OTHER_TEXT, true).decide(APPROVED, 2, STAFF, LATER);
        ModeratedComment back = approved.reverse(1, STAFF, LATER);

        assertThat(back.comment())
                .isEqualTo(of(APPROVED).comment().toBuilder().edited(LATER).build());
        assertThat(back.history().current()).isEqualTo(1);
        assertThat(back.history().proposed()).hasValue(2);
    }

    @Test
    void beginsWithTheEditThatIsKnown() {
        Comment.Posted edited =
                of(APPROVED).comment().toBuilder().edited(NOON.plusSeconds(10)).build();

        assertThat(CommentHistory.begin(edited).revisions())
                .containsExactly(Revision.of(edited.body(), NOON.plusSeconds(10)));
        assertThat(CommentHistory.begin(of(APPROVED).comment()).revisions())
                .containsExactly(Revision.of(edited.body(), NOON));
    }

    /** An attack: an insult that a reversal took away comes back with a copy from a cache or another node. */
    @Test
    void reversalWinsTheMergeWithACopyOfWhatItTookAway() {
        Comment.Posted imported =
                of(APPROVED).comment().toBuilder().edited(NOON.plusSeconds(10)).build();
        ModeratedComment insulting =
                ModeratedComment.of(imported).revise(OTHER_TEXT, true).decide(APPROVED, 2, STAFF, LATER);
        ModeratedComment back = insulting.reverse(1, STAFF, LATER.plusSeconds(1));

        assertThat(back.comment())
                .isEqualTo(imported.toBuilder().edited(LATER.plusSeconds(1)).build());
        assertThat(merged(back, insulting)).isEqualTo(back.comment());
        assertThat(merged(insulting, back)).isEqualTo(back.comment());

        ModeratedComment approvedAgain = back.decide(APPROVED, 2, STAFF, LATER.plusSeconds(2));
        assertThat(approvedAgain.comment())
                .isEqualTo(insulting.comment().toBuilder()
                        .edited(LATER.plusSeconds(2))
                        .build());
        assertThat(merged(approvedAgain, back)).isEqualTo(approvedAgain.comment());
    }

    /** The clock of whoever takes back is behind that of whoever sent the text. */
    @Test
    void everyChangeOfTheTextIsLaterThanTheOneBefore() {
        ModeratedComment changed = of(APPROVED).revise(OTHER_TEXT, true).decide(APPROVED, 2, STAFF, LATER);
        ModeratedComment back = changed.reverse(1, STAFF, NOON);

        assertThat(back.comment().edited()).isEqualTo(OTHER_TEXT.at().plusMillis(1));
        assertThat(merged(changed, back)).isEqualTo(back.comment());
        assertThat(changed.revise(Revision.of(SafeHtml.ofText("Newest"), NOON), false)
                        .comment()
                        .edited())
                .isEqualTo(OTHER_TEXT.at().plusMillis(1));
    }

    private static Comment merged(ModeratedComment one, ModeratedComment other) {
        Comment.Posted comment = one.comment();
        return CommentThread.of(comment.article(), List.of(comment, other.comment()))
                .comments()
                .get(0);
    }

    /** An appeal that was won is put down, and the newer text waits on: the old one is past. */
    @Test
    void reversalOfADroppedProposalLeavesWhatWasSentSince() {
        Revision newest = Revision.of(SafeHtml.ofText("Newest"), LATER);
        ModeratedComment dropped = of(APPROVED).revise(OTHER_TEXT, true).decide(REJECTED, 2, STAFF, LATER);
        ModeratedComment proposed = dropped.revise(newest, true).reverse(1, STAFF, LATER);
        ModeratedComment edited = dropped.revise(newest, false).reverse(1, STAFF, LATER);

        assertThat(proposed.comment()).isEqualTo(dropped.comment());
        assertThat(proposed.history().proposed()).hasValue(3);
        assertThat(edited.comment().body()).isEqualTo(newest.body());
        assertThat(edited.history().proposed()).isEmpty();
    }

    /** Ids are foreign text, too: they hold quotation marks, or what nobody sees. */
    @Test
    void cutsAndEscapesIdsInMessages() {
        Comment.Posted comment = Samples.comment("\"\u200B" + "x".repeat(180), null, 0);

        assertRefused(
                Reason.DECISION,
                "there is no decision 1 on the comment \"\\\"\\u{200B}" + "x".repeat(58)
                        + "\"... that still stands; expected is one of 0 that were not taken back",
                () -> ModeratedComment.of(comment).reverse(1, STAFF, LATER));
    }

    /** What is hidden can have a proposal, too: it is held or dropped as any other, and the comment stays hidden. */
    @Test
    void dropsOrHoldsTheProposalOfAHiddenComment() {
        ModeratedComment hidden = of(APPROVED).revise(OTHER_TEXT, true).decide(REJECTED, 1, STAFF, LATER);
        ModeratedComment dropped = hidden.decide(REJECTED, 2, STAFF, LATER);
        ModeratedComment held = hidden.decide(HELD, 2, STAFF, LATER);

        assertThat(List.of(dropped.comment(), held.comment())).containsOnly(hidden.comment());
        assertThat(dropped.history().proposed()).isEmpty();
        assertThat(held.history().proposed()).hasValue(2);
    }

    @Test
    void isItsCommentAndItsHistory() {
        ModeratedComment decided = of(APPROVED).decide(REJECTED, 1, STAFF, LATER);

        assertThat(decided)
                .isEqualTo(of(APPROVED).decide(REJECTED, 1, STAFF, LATER))
                .hasSameHashCodeAs(of(APPROVED).decide(REJECTED, 1, STAFF, LATER))
                .isNotEqualTo(of(REJECTED))
                .isNotEqualTo(ModeratedComment.of(of(APPROVED).comment(), decided.history()))
                .isNotEqualTo("ModeratedComment");
        assertThat(decided.hashCode()).isEqualTo(Objects.hash(decided.comment(), decided.history()));
    }

    @Test
    void appealAgainstADroppedProposalCanBeWon() {
        ModeratedComment appealed = of(APPROVED)
                .revise(OTHER_TEXT, true)
                .decide(SPAM, 2, Grounds.automatic("filter"), LATER)
                .appeal(Appeal.of(1, "It was a recipe.", LATER));

        assertThat(appealed.reverse(1, STAFF, LATER).history().openAppeals()).isEmpty();
        assertThat(appealed.reverse(1, STAFF, LATER).history().proposed()).hasValue(2);
    }

    @Test
    void laterDecisionsAboutProposalsAreReversedFirst() {
        ModeratedComment comment = of(PENDING)
                .decide(APPROVED, 1, STAFF, LATER)
                .revise(OTHER_TEXT, true)
                .decide(APPROVED, 2, STAFF, LATER);

        assertRefused(
                Reason.NOT_THE_LAST,
                "decision 1 on the comment \"c1\" cannot be reversed; expected is the last that stands",
                () -> comment.reverse(1, STAFF, LATER));
        assertThat(comment.reverse(2, STAFF, LATER).reverse(1, STAFF, LATER).comment())
                .isEqualTo(of(PENDING).comment().toBuilder().edited(LATER).build());
    }

    @Test
    void reversalExpectsTheStatusThatTheDecisionLeft() {
        ModeratedComment held = of(APPROVED).decide(HELD, 1, STAFF, LATER);
        ModeratedComment elsewhere = ModeratedComment.of(held.comment().withStatus(SPAM), held.history());

        assertRefused(
                Reason.STATUS,
                "the comment \"c1\" is spam; expected is held",
                () -> elsewhere.reverse(1, STAFF, LATER));
    }

    /** Whatever was decided, edited and taken back: no text is approved whose number nobody named. */
    @Property(tries = 500)
    void nothingIsApprovedUnseen(@ForAll long seed) {
        Random random = new Random(seed);
        ModeratedComment comment = of(STATUSES.get(random.nextInt(6)));
        Set<Integer> named = new HashSet<>(Set.of(1));
        for (int step = 0; step < 20; step++) {
            int revision = 1 + random.nextInt(comment.history().revisions().size());
            int decision = 1 + random.nextInt(step + 1);
            try {
                switch (random.nextInt(3)) {
                    case 0 ->
                        comment = comment.revise(
                                Revision.of(SafeHtml.ofText("Text " + step), LATER),
                                comment.comment().status() == APPROVED);
                    case 1 -> {
                        CommentStatus to = STATUSES.get(random.nextInt(6));
                        comment = comment.decide(to, revision, STAFF, LATER);
                        if (to == APPROVED) {
                            named.add(revision);
                        }
                    }
                    default -> comment = comment.reverse(decision, STAFF, LATER);
                }
            } catch (ModerationException e) {
                assertThat(e.reason()).isNotNull();
            }
            if (comment.comment().status() == APPROVED) {
                assertThat(named).contains(comment.history().current());
            }
        }
    }

    /** Whatever was done: the decision that is said to be reversible can be reversed, and no other one. */
    @Property(tries = 500)
    void saysWhichDecisionCanBeReversed(@ForAll long seed) {
        Random random = new Random(seed);
        ModeratedComment comment = of(STATUSES.get(random.nextInt(6)));
        for (int step = 0; step < 15; step++) {
            int decision = 1 + random.nextInt(step + 1);
            try {
                comment = switch (random.nextInt(4)) {
                    case 0 ->
                        comment.revise(
                                Revision.of(SafeHtml.ofText("Text " + step), LATER),
                                comment.comment().status() == APPROVED);
                    case 1 -> comment.reverse(decision, STAFF, LATER);
                    case 2 -> comment.noting(STAFF, LATER);
                    default ->
                        comment.decide(
                                STATUSES.get(random.nextInt(6)),
                                1 + random.nextInt(comment.history().revisions().size()),
                                STAFF,
                                LATER);
                };
            } catch (ModerationException e) {
                assertThat(e.reason()).isNotNull();
            }
            assertThat(comment.reversible().stream().boxed().toList()).isEqualTo(reversed(comment));
        }
    }

    private static List<Integer> reversed(ModeratedComment comment) {
        List<Integer> reversed = new ArrayList<>();
        for (int decision = 1; decision <= comment.history().decisions().size(); decision++) {
            try {
                comment.reverse(decision, STAFF, LATER);
                reversed.add(decision);
            } catch (ModerationException e) {
                assertThat(e.reason()).isNotNull();
            }
        }
        return reversed;
    }
}
