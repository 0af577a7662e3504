package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.absent;
import static io.github.standfirst.Samples.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.Samples;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Moderation;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.comment.SubmissionOutcome.Accepted;
import io.github.standfirst.comment.SubmissionOutcome.Held;
import io.github.standfirst.comment.SubmissionOutcome.Refused;
import io.github.standfirst.comment.SubmissionRefusal.Reason;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscussionTest {

    private static final CommentId NEW = CommentId.of("c9");
    private static final DiscussionRules OPEN =
            DiscussionRules.open().toBuilder().editWindow(Duration.ofMinutes(5)).build();
    private static final DiscussionRules WAITING =
            OPEN.toBuilder().moderation(Moderation.PRE).build();
    private static final CheckVerdict PASS = CheckVerdict.pass();

    /** Wraps a text in a paragraph, takes scripts out, and has a limit: what is sanitized where is seen in the result. */
    private static final HtmlSanitizer SANITIZER = new HtmlSanitizer() {
        @Override
        protected String clean(String html) {
            if (html.startsWith("<div><div>")) {
                throw new HtmlLimitException("markup nests too deep");
            }
            return "<p>" + html.replaceAll("<script>.*?</script>", "") + "</p>";
        }
    };

    private static Discussion discussion(DiscussionRules rules, Comment... comments) {
        Article article = Article.builder(ARTICLE_ID, Language.parse("en"), "The bridge is open")
                .discussion(rules)
                .build();
        return Discussion.of(article, CommentThread.of(ARTICLE_ID, List.of(comments)), SANITIZER);
    }

    private static CommentSubmission.Builder typed(String text) {
        return CommentSubmission.builder(ARTICLE_ID, text);
    }

    private static SubmissionOutcome submit(DiscussionRules rules, CommentSubmission submission, Comment... comments) {
        return discussion(rules, comments).submit(NEW, submission, Sender.anonymous(), PASS, NOON);
    }

    private static Refused refused(Reason... reasons) {
        return new Refused(List.of(reasons).stream().map(SubmissionRefusal::of).toList());
    }

    @Nested
    class Submitting {

        @Test
        void makesACommentAndKeepsWhatIsPrivateApart() {
            Consent consent = new Consent("Keep my address for questions.", NOON);
            CommentSubmission submission = typed("At last!")
                    .parent("c1")
                    .name(" Hasmik\nD. ")
                    .email("hasmik@mail.example")
                    .website("hasmik.example/about")
                    .language(Language.parse("hy"))
                    .consent(consent)
                    .build();
            Sender sender = Sender.builder()
                    .ipAddress("192.0.2.7")
                    .userAgent("Browser/1.0")
                    .accountId("h-12")
                    .role(CommenterRole.STAFF)
                    .build();

            SubmissionOutcome outcome =
                    discussion(OPEN, Samples.comment("c1", null, 0)).submit(NEW, submission, sender, PASS, NOON);

            Comment.Posted comment = Comment.Posted.builder(
                            NEW,
                            ARTICLE_ID,
                            Moment.exact(NOON),
                            new Commenter(
                                    "Hasmik D.",
                                    WebUrl.parse("https://hasmik.example/about"),
                                    "h-12",
                                    CommenterRole.STAFF),
                            html("<p>At last!</p>"))
                    .parent(CommentId.of("c1"))
                    .language(Language.parse("hy"))
                    .build();
            CommentHistory history = CommentHistory.of(
                    NEW,
                    List.of(Revision.of(html("<p>At last!</p>"), NOON)),
                    1,
                    List.of(Decision.of(
                            CommentStatus.APPROVED, CommentStatus.APPROVED, 1, 1, Grounds.automatic("rules"), NOON)),
                    List.of());
            Contact contact = Contact.builder(NEW)
                    .email("hasmik@mail.example")
                    .ipAddress("192.0.2.7")
                    .userAgent("Browser/1.0")
                    .consent(consent)
                    .build();
            assertThat(outcome).isEqualTo(new Accepted(ModeratedComment.of(comment, history), contact));
        }

        @Test
        void waitsWhereCommentsAreLookedAtFirst() {
            SubmissionOutcome outcome = submit(WAITING, typed("At last!").build());

            assertThat(outcome).isInstanceOf(Accepted.class);
            assertThat(comment(outcome).status()).isEqualTo(CommentStatus.PENDING);
        }

        /** A verdict is a decision by a program: it can be reversed, and then the rules alone decide. */
        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void isStoppedByACheckUntilSomebodyReversesThat(boolean waiting) {
            Discussion discussion = discussion(waiting ? WAITING : OPEN);
            CommentSubmission submission = typed("Buy pills").build();
            CommentStatus byRules = waiting ? CommentStatus.PENDING : CommentStatus.APPROVED;

            for (CheckVerdict verdict : List.of(CheckVerdict.hold("links"), CheckVerdict.spam("filter"))) {
                SubmissionOutcome outcome = discussion.submit(NEW, submission, Sender.anonymous(), verdict, NOON);
                boolean spam = verdict.outcome() == CheckVerdict.Outcome.SPAM;
                CommentStatus stopped = spam ? CommentStatus.SPAM : CommentStatus.HELD;

                assertThat(outcome).isInstanceOf(Held.class);
                assertThat(comment(outcome).status()).isEqualTo(stopped);
                ModeratedComment moderated = outcome.moderated().orElseThrow();
                assertThat(moderated.history().decisions())
                        .containsExactly(
                                Decision.of(byRules, stopped, 1, 1, Grounds.automatic(verdict.reason()), NOON));
                assertThat(moderated
                                .reverse(1, Grounds.staff("m-1", "was-none"), NOON)
                                .comment()
                                .status())
                        .isEqualTo(byRules);
            }
        }

        @Test
        void isRefusedWhereNothingCanBeSaid() {
            CommentSubmission submission = typed("At last!").build();
            DiscussionRules over = OPEN.toBuilder().closes(NOON).build();

            assertThat(submit(DiscussionRules.NONE, submission)).isEqualTo(refused(Reason.NO_DISCUSSION));
            assertThat(submit(DiscussionRules.closed(), submission)).isEqualTo(refused(Reason.CLOSED));
            assertThat(submit(over, submission)).isEqualTo(refused(Reason.CLOSED));
        }

        @Test
        void tellsAllReasonsAtOnceInTheOrderOfTheForm() {
            CommentSubmission submission = CommentSubmission.builder(ArticleId.of("a2"), " \n\u00A0")
                    .name("x".repeat(201))
                    .email("nobody")
                    .website("javascript:alert(1)")
                    .parent("c7")
                    .build();

            assertThat(submit(DiscussionRules.closed(), submission))
                    .isEqualTo(new Refused(List.of(
                            SubmissionRefusal.of(Reason.CLOSED),
                            SubmissionRefusal.of(Reason.OTHER_ARTICLE),
                            SubmissionRefusal.of(Reason.TEXT_MISSING),
                            new SubmissionRefusal(Reason.NAME_TOO_LONG, 200),
                            SubmissionRefusal.of(Reason.EMAIL_MALFORMED),
                            SubmissionRefusal.of(Reason.WEBSITE_MALFORMED),
                            SubmissionRefusal.of(Reason.PARENT_NOT_VISIBLE))));
        }

        /** An emoji outside of the first plane is one character to a reader, and one code point here. */
        @Test
        void mayBeAsLongAsTheRulesSayInCodePoints() {
            DiscussionRules brief = OPEN.toBuilder().maxLength(3).build();

            assertThat(submit(brief, typed("\uD83D\uDC4F".repeat(3)).build())).isInstanceOf(Accepted.class);
            assertThat(submit(brief, typed("abcd").build()))
                    .isEqualTo(new Refused(List.of(new SubmissionRefusal(Reason.TEXT_TOO_LONG, 3))));
        }

        @Test
        void mayHaveANameOfSoManyCodePoints() {
            assertThat(submit(OPEN, typed("x").name("\uD83D\uDC4F".repeat(200)).build()))
                    .isInstanceOf(Accepted.class);
        }

        @Test
        void needsAnAddressWhereTheRulesAskForOne() {
            DiscussionRules asking = OPEN.toBuilder().emailRequired(true).build();

            assertThat(submit(asking, typed("x").email("  ").build())).isEqualTo(refused(Reason.EMAIL_MISSING));
            assertThat(submit(asking, typed("x").email("a@b.example").build())).isInstanceOf(Accepted.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a@b.example",
                    "first.last+tag@mail.example",
                    "o'neill@mail.example",
                    "\u0561\u0576\u0578\u0582\u0576@mail.example",
                    "a@\u0561\u0575\u0562.example",
                    "a@localhost",
                    "AZaz09.!#$%&'*+/=?^_`{|}~-@mail.example",
                    "a\u0301@mail.example",
                    "\u0905\u093E@mail.example"
                })
        void takesAddressesThatMailCanGoTo(String email) {
            assertThat(submit(OPEN, typed("x").email(email).build())).isInstanceOf(Accepted.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "@b.example",
                    "a@",
                    "a b@c.example",
                    "a@b@c.example",
                    "a@b.example\nBcc: all@c.example",
                    "a@b.example:25",
                    "a@b.example/x",
                    "a@[192.0.2.7]",
                    "a@b.example?x",
                    "a@b.example#x",
                    "a,b@c.example",
                    "a@-b.example",
                    "<a@b.example>",
                    "a\u202E@b.example"
                })
        void refusesOtherAddresses(String email) {
            assertThat(submit(OPEN, typed("x").email(email).build())).isEqualTo(refused(Reason.EMAIL_MALFORMED));
        }

        @Test
        void refusesAddressesLongerThanMailAllows() {
            String longest = "a".repeat(64) + "@" + "b".repeat(63) + "." + "c".repeat(63) + "." + "d".repeat(61);

            assertThat(submit(OPEN, typed("x").email(longest).build())).isInstanceOf(Accepted.class);
            assertThat(submit(OPEN, typed("x").email(longest + "d").build()))
                    .isEqualTo(refused(Reason.EMAIL_MALFORMED));
            assertThat(submit(OPEN, typed("x").email("a" + longest).build()))
                    .isEqualTo(refused(Reason.EMAIL_MALFORMED));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "data:text/html,x",
                    "ftp://a.example",
                    "a@b.example",
                    "//",
                    "https://",
                    "tel:12345",
                    "javascript:1",
                    "localhost:80"
                })
        void refusesWebsitesThatAreNone(String website) {
            assertThat(submit(OPEN, typed("x").website(website).build())).isEqualTo(refused(Reason.WEBSITE_MALFORMED));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a.example",
                    "a.example:8080/x",
                    "HTTPS://A.example/",
                    "a.example/?r=http://b.example/",
                    "a.example/go/http://b.example/",
                    "a.example#http://b.example/"
                })
        void takesWebsitesWithAndWithoutTheirScheme(String website) {
            assertThat(submit(OPEN, typed("x").website(website).build())).isInstanceOf(Accepted.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " \n ", "\u200B", "\u3164", "\uFEFF\u00A0"})
        void isAnonymousUnderANameThatNobodySees(String name) {
            assertThat(comment(submit(OPEN, typed("x").name(name).build()))
                            .commenter()
                            .name())
                    .isEmpty();
        }

        /** U+2028 and U+2029 end a line, too, in scripts and in logs. */
        @Test
        void hasANameOnOneLine() {
            assertThat(comment(submit(
                                    OPEN,
                                    typed("x").name("a\nb\tc\u2028d\u2029e").build()))
                            .commenter()
                            .name())
                    .isEqualTo("a b c d e");
        }

        /** Whether a hidden comment exists is nothing that a stranger can find out by answering it. */
        @Test
        void answersOnlyWhatEverybodySees() {
            Comment.Posted shown = Samples.comment("c1", null, 0);
            Comment[] hidden = {
                shown.toBuilder()
                        .id(CommentId.of("c2"))
                        .status(CommentStatus.PENDING)
                        .build(),
                shown.toBuilder()
                        .id(CommentId.of("c3"))
                        .status(CommentStatus.SPAM)
                        .build(),
                shown.toBuilder().id(CommentId.of("c4")).build().erase(NOON, ErasureReason.LEGAL),
            };

            for (String parent : List.of("c2", "c3", "c4", "c5", "not an id", "\u202E", "x".repeat(100_000))) {
                assertThat(submit(OPEN, typed("x").parent(parent).build(), hidden))
                        .isEqualTo(refused(Reason.PARENT_NOT_VISIBLE));
            }
            assertThat(submit(OPEN, typed("x").parent("c1").build(), shown)).isInstanceOf(Accepted.class);
            assertThat(submit(OPEN, typed("x").parent(" ").build(), shown)).isInstanceOf(Accepted.class);
        }

        @Test
        void doesNotAnswerOtherSites() {
            Comment pingback = Samples.comment("c1", null, 0).toBuilder()
                    .kind(CommentKind.PINGBACK)
                    .build();

            assertThat(submit(OPEN, typed("x").parent("c1").build(), pingback))
                    .isEqualTo(refused(Reason.PARENT_NOT_A_COMMENT));
        }

        @Test
        void isRefusedIfNothingOfItMayStayOrTheSanitizerGivesUp() {
            assertThat(submit(OPEN, typed("<script>alert(1)</script>").build()))
                    .isEqualTo(refused(Reason.TEXT_MISSING));
            assertThat(submit(OPEN, typed("<div><div>").build())).isEqualTo(refused(Reason.TEXT_TOO_COMPLEX));
        }

        @Test
        void isAMistakeOfTheHostUnderAnIdThatIsTaken() {
            Discussion discussion = discussion(OPEN, Samples.comment("c9", null, 0));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> discussion.submit(NEW, typed("x").build(), Sender.anonymous(), PASS, NOON))
                    .withMessage("the thread has a comment of the id \"c9\"; expected is a new one");
        }

        @Test
        void isForTheThreadOfItsArticle() {
            Article other = Article.builder(ArticleId.of("a2"), Language.UNDETERMINED, "")
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Discussion.of(other, CommentThread.of(ARTICLE_ID, List.of()), SANITIZER))
                    .withMessage("thread is of the article \"a1\"; expected is \"a2\"");
        }
    }

    private static Comment.Posted comment(SubmissionOutcome outcome) {
        return outcome.moderated().orElseThrow().comment();
    }

    @Nested
    class Editing {

        private static ModeratedComment posted(UnaryOperator<Comment.Posted.Builder> change) {
            Comment.Posted.Builder builder = Samples.comment("c1", null, 0).toBuilder();
            return ModeratedComment.of(change.apply(builder).build());
        }

        private static SubmissionOutcome edit(
                DiscussionRules rules, ModeratedComment comment, String text, CheckVerdict verdict) {
            return discussion(rules).edit(comment, text, verdict, NOON.plusSeconds(60));
        }

        private static @Nullable Instant edited(SubmissionOutcome outcome) {
            return comment(outcome).edited();
        }

        @Test
        void showsTheNewTextAtOnceWhereNobodyLooksFirst() {
            SubmissionOutcome outcome = edit(OPEN, posted(builder -> builder), "New", PASS);

            assertThat(outcome).isInstanceOf(Accepted.class);
            assertThat(comment(outcome).body()).isEqualTo(html("<p>New</p>"));
            assertThat(edited(outcome)).isEqualTo(NOON.plusSeconds(60));
            assertThat(outcome.moderated().orElseThrow().history().current()).isEqualTo(2);
        }

        @Test
        void leavesTheApprovedTextUntilTheNewOneIsApprovedByItsNumber() {
            SubmissionOutcome outcome = edit(WAITING, posted(builder -> builder), "New", PASS);
            ModeratedComment waiting = outcome.moderated().orElseThrow();

            assertThat(outcome).isInstanceOf(Accepted.class);
            assertThat(waiting.comment()).isEqualTo(Samples.comment("c1", null, 0));
            assertThat(waiting.history().proposed()).hasValue(2);

            ModeratedComment approved = waiting.decide(CommentStatus.APPROVED, 2, Grounds.staff("m-1", "fits"), NOON);
            assertThat(approved.comment().body()).isEqualTo(html("<p>New</p>"));
            assertThat(approved.comment().edited()).isEqualTo(NOON.plusSeconds(60));
            assertThat(approved.history().proposed()).isEmpty();
        }

        @Test
        void replacesATextThatNobodySeesYet() {
            ModeratedComment pending = posted(builder -> builder.status(CommentStatus.PENDING));
            SubmissionOutcome outcome = edit(WAITING, pending, "New", PASS);

            assertThat(comment(outcome).body()).isEqualTo(html("<p>New</p>"));
            assertThat(comment(outcome).status()).isEqualTo(CommentStatus.PENDING);
        }

        @Test
        void isProposedIfTheCheckObjectsAndDroppedIfItIsSpam() {
            ModeratedComment shown = posted(builder -> builder);
            SubmissionOutcome held = edit(OPEN, shown, "Buy", CheckVerdict.hold("links"));
            SubmissionOutcome spam = edit(OPEN, shown, "Buy", CheckVerdict.spam("filter"));

            assertThat(List.of(held, spam)).hasOnlyElementsOfType(Held.class);
            assertThat(comment(held)).isEqualTo(shown.comment());
            assertThat(held.moderated().orElseThrow().history().proposed()).hasValue(2);
            assertThat(comment(spam)).isEqualTo(shown.comment());
            assertThat(spam.moderated().orElseThrow().history().proposed()).isEmpty();
        }

        @Test
        void ofAWaitingCommentCanStopIt() {
            ModeratedComment pending = posted(builder -> builder.status(CommentStatus.PENDING));
            ModeratedComment held = posted(builder -> builder.status(CommentStatus.HELD));

            assertThat(comment(edit(WAITING, pending, "Buy", CheckVerdict.hold("links")))
                            .status())
                    .isEqualTo(CommentStatus.HELD);
            assertThat(comment(edit(WAITING, held, "Buy", CheckVerdict.hold("links")))
                            .status())
                    .isEqualTo(CommentStatus.HELD);
            assertThat(comment(edit(WAITING, held, "Buy", CheckVerdict.spam("filter")))
                            .status())
                    .isEqualTo(CommentStatus.SPAM);
        }

        @Test
        void isPossibleWithinTheWindowOnly() {
            ModeratedComment comment = posted(builder -> builder);
            Instant end = NOON.plus(OPEN.editWindow());

            assertThat(discussion(OPEN).edit(comment, "New", PASS, end.minusNanos(1)))
                    .isInstanceOf(Accepted.class);
            assertThat(discussion(OPEN).edit(comment, "New", PASS, end)).isEqualTo(refused(Reason.EDIT_TOO_LATE));
            assertThat(edit(DiscussionRules.open(), comment, "New", PASS)).isEqualTo(refused(Reason.EDIT_TOO_LATE));
        }

        /** The noon that stands for a day, a time reckoned from words, and a clock that is ahead lie in the future. */
        @Test
        void isNotPossibleWithoutAWindowEvenBeforeTheTimeOfPosting() {
            DiscussionRules none = OPEN.toBuilder().editWindow(Duration.ZERO).build();
            for (Moment posted : inTheFuture()) {
                assertThat(edit(none, posted(builder -> builder.posted(posted)), "New", PASS))
                        .isEqualTo(refused(Reason.EDIT_TOO_LATE));
            }
        }

        @Test
        void ofACommentFromTheFutureIsNotBeforeItsPosting() {
            for (Moment posted : inTheFuture()) {
                SubmissionOutcome outcome = edit(OPEN, posted(builder -> builder.posted(posted)), "New", PASS);

                assertThat(outcome).isInstanceOf(Accepted.class);
                assertThat(edited(outcome))
                        .isEqualTo(posted.precision() == Precision.EXACT ? posted.at() : NOON.plusSeconds(60));
                assertThat(new EditedAfterPostingValidator()
                                .isValid(comment(outcome), absent(ConstraintValidatorContext.class)))
                        .isTrue();
            }
        }

        private static List<Moment> inTheFuture() {
            Instant later = NOON.plus(Duration.ofHours(3));
            return List.of(Moment.exact(later), new Moment(later, Precision.DAY), Moment.about(later));
        }

        /** A day after today is no time at which anybody could have posted; the constraint is kept all the same. */
        @Test
        void ofACommentOfTomorrowKeepsTheConstraint() {
            Moment tomorrow = new Moment(NOON.plus(Duration.ofDays(2)), Precision.DAY);
            SubmissionOutcome outcome = edit(OPEN, posted(builder -> builder.posted(tomorrow)), "New", PASS);

            assertThat(edited(outcome)).isEqualTo(NOON.plus(Duration.ofDays(1)));
        }

        @Test
        void hasNoEndWhereTheWindowHasNone() {
            DiscussionRules forever = OPEN.toBuilder()
                    .editWindow(Duration.ofSeconds(Long.MAX_VALUE))
                    .build();

            assertThat(edit(forever, posted(builder -> builder), "New", PASS)).isInstanceOf(Accepted.class);
        }

        @Test
        void isRefusedForWhatWasTakenAwayOrIsNotACommentAtAll() {
            for (CommentStatus status : List.of(CommentStatus.REJECTED, CommentStatus.SPAM, CommentStatus.TRASHED)) {
                assertThat(edit(OPEN, posted(builder -> builder.status(status)), "New", PASS))
                        .isEqualTo(refused(Reason.NOT_EDITABLE));
            }
            assertThat(edit(OPEN, posted(builder -> builder.kind(CommentKind.TRACKBACK)), "New", PASS))
                    .isEqualTo(refused(Reason.NOT_EDITABLE));
        }

        @Test
        void tellsAllReasonsAtOnce() {
            DiscussionRules closed =
                    OPEN.toBuilder().state(DiscussionState.CLOSED).maxLength(2).build();

            assertThat(edit(closed, posted(builder -> builder), "New", PASS))
                    .isEqualTo(new Refused(List.of(
                            SubmissionRefusal.of(Reason.CLOSED), new SubmissionRefusal(Reason.TEXT_TOO_LONG, 2))));
            assertThat(edit(OPEN, posted(builder -> builder), " ", PASS)).isEqualTo(refused(Reason.TEXT_MISSING));
        }

        /** Within the window nothing else would stop a program from editing for ever. */
        @Test
        void hasAnEnd() {
            ModeratedComment comment = posted(builder -> builder);
            for (int edits = 1; edits < CommentHistory.MAX_REVISIONS; edits++) {
                comment = edit(OPEN, comment, "New " + edits, PASS).moderated().orElseThrow();
            }

            assertThat(edit(OPEN, comment, "Once more", PASS))
                    .isEqualTo(new Refused(List.of(new SubmissionRefusal(Reason.TOO_MANY_EDITS, 100))));
        }

        /** Forms send CRLF, which is one character here: what can be posted can be edited. */
        @Test
        void countsCharactersAsSubmissionsDo() {
            DiscussionRules brief = OPEN.toBuilder().maxLength(8).build();

            assertThat(submit(brief, typed("ab\r\ncd\r\nef").build())).isInstanceOf(Accepted.class);
            assertThat(edit(brief, posted(builder -> builder), "ab\r\ncd\r\nef", PASS))
                    .isInstanceOf(Accepted.class);
        }

        @Test
        void bringsNothingErasedBack() {
            Comment.Posted comment = Samples.comment("c1", null, 0);
            Discussion discussion = discussion(OPEN, comment.erase(NOON, ErasureReason.BY_COMMENTER));

            assertThat(discussion.edit(ModeratedComment.of(comment), "New", PASS, NOON))
                    .isEqualTo(refused(Reason.NOT_EDITABLE));
        }

        @Test
        void keepsHeldWhatWasHeldAndTheReasonsOfEachCheck() {
            ModeratedComment held = posted(builder -> builder.status(CommentStatus.HELD));

            assertThat(edit(WAITING, held, "New", PASS)).isInstanceOf(Held.class);
            assertThat(edit(WAITING, held, "Buy", CheckVerdict.hold("links"))
                            .moderated()
                            .orElseThrow()
                            .history()
                            .decisions()
                            .get(0)
                            .grounds())
                    .isEqualTo(Grounds.automatic("links"));
        }

        @Test
        void isForCommentsOfTheArticle() {
            ModeratedComment other = posted(builder -> builder.article(ArticleId.of("a2")));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> edit(OPEN, other, "New", PASS))
                    .withMessage("comment is on the article \"a2\"; expected is \"a1\"");
        }
    }

    @Test
    void outcomeOfARefusalIsNothingToStore() {
        assertThat(refused(Reason.CLOSED).moderated()).isEqualTo(Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Refused(List.of()))
                .withMessage("number of reasons is 0; expected is at least 1");
    }

    @Test
    void isShownByItsRules() {
        assertThat(ViewOptions.forPublic(OPEN.toBuilder().depthShown(2).build(), NOON))
                .isEqualTo(ViewOptions.forPublic().withDepthCap(2));
        assertThat(ViewOptions.forPublic(DiscussionRules.closed(), NOON))
                .isEqualTo(ViewOptions.forPublic().withRepliesClosed());
        assertThat(ViewOptions.forPublic(DiscussionRules.NONE, NOON).kinds()).isEmpty();
    }

    @Test
    void everyReasonNamesAFieldOfTheForm() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::field).distinct())
                .containsExactly("", "article", "text", "name", "email", "website", "parent");
    }
}
