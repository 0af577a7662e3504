package io.github.standfirst.comment;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.COMMENT_ID;
import static io.github.standfirst.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.standfirst.Samples;
import io.github.standfirst.article.Article;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.SafeHtml;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is private shows itself neither in a log nor to a mapper that was not told of it. */
class PrivatePartsTest {

    private static final String MARK = "tainted";

    /** One of each private type, with the mark in every text that it can hold. */
    static Stream<Object> values() {
        Consent consent = new Consent(MARK, NOON);
        CommentSubmission submission = CommentSubmission.builder(ARTICLE_ID, MARK)
                .parent(MARK)
                .name(MARK)
                .email(MARK + "@mail.example")
                .website(MARK)
                .consent(consent)
                .build();
        Sender sender =
                Sender.builder().ipAddress(MARK).userAgent(MARK).accountId(MARK).build();
        Contact contact = Contact.builder(COMMENT_ID)
                .email(MARK)
                .ipAddress(MARK)
                .userAgent(MARK)
                .consent(consent)
                .build();
        Grounds grounds = Grounds.builder(ActorKind.STAFF, "reason")
                .moderator(MARK)
                .note(MARK)
                .statement(MARK)
                .build();
        Comment.Posted comment = Samples.comment("c1", null, 0);
        ModeratedComment moderated = ModeratedComment.of(comment)
                .revise(Revision.of(SafeHtml.ofText(MARK), NOON), true)
                .decide(CommentStatus.REJECTED, 1, grounds, NOON)
                .appeal(Appeal.of(1, MARK, NOON));
        return Stream.of(
                submission,
                sender,
                contact,
                grounds,
                moderated,
                moderated.history(),
                moderated.history().revisions().get(1),
                moderated.history().decisions().get(0),
                moderated.history().appeals().get(0),
                new SubmissionOutcome.Accepted(moderated, contact),
                new SubmissionOutcome.Held(moderated, contact),
                new Erasure(
                        CommentThread.of(ARTICLE_ID, List.of()),
                        List.of(comment.toBuilder().body(SafeHtml.ofText(MARK)).build()),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void redactsItselfInLogs(Object value) {
        assertThat(value.toString())
                .startsWith(value.getClass().getSimpleName())
                .doesNotContain(MARK);
    }

    static Stream<Object> classes() {
        return values().filter(value -> !(value instanceof Record));
    }

    /** A mapper finds public fields, getters, or all fields that are not transient: there is none of these. */
    @ParameterizedTest
    @MethodSource("classes")
    void showsMappersNothing(Object value) {
        assertThat(value.getClass()).isFinal();
        assertThat(Arrays.stream(value.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                        .filter(field -> !Modifier.isTransient(field.getModifiers()))
                        .map(Field::getName))
                .isEmpty();
        assertThat(Arrays.stream(value.getClass().getMethods())
                        .map(Method::getName)
                        .filter(name -> name.matches("(get|is)[A-Z].*"))
                        .filter(name -> !name.equals("getClass")))
                .isEmpty();
    }

    /** A thread has comments that wait, are spam or were refused, and so have its view and its discussion. */
    @Test
    void showsMappersNothingOfHiddenComments() {
        Article article = Samples.article();
        CommentThread thread = CommentThread.of(
                article.id(),
                List.of(Samples.comment("c1", null, 0).toBuilder()
                        .status(CommentStatus.SPAM)
                        .build()));

        showsMappersNothing(thread);
        showsMappersNothing(thread.view(ViewOptions.forPublic()));
        showsMappersNothing(Discussion.of(article, thread, HtmlSanitizer.trusting()));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void isAValue(Object value) {
        Object same = values().filter(other -> other.getClass() == value.getClass())
                .findFirst()
                .orElseThrow();
        assertThat(value).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(new Object());
    }

    @Test
    void isBuiltAgainOfAllItsParts() {
        values().forEach(value -> {
            if (value instanceof CommentSubmission submission) {
                assertThat(submission.toBuilder().build()).isEqualTo(submission);
            } else if (value instanceof Contact contact) {
                assertThat(contact.toBuilder().build()).isEqualTo(contact);
            } else if (value instanceof Grounds grounds) {
                assertThat(grounds.toBuilder().build()).isEqualTo(grounds);
            }
        });
    }

    @Test
    void givesBackWhatItWasGiven() {
        Consent consent = new Consent("Keep it.", NOON);
        Contact contact = Contact.builder(COMMENT_ID)
                .email("a@b.example")
                .ipAddress("192.0.2.7")
                .userAgent("Browser\u0000")
                .consent(consent)
                .build();
        assertThat(contact.comment()).isEqualTo(COMMENT_ID);
        assertThat(contact.email()).contains("a@b.example");
        assertThat(contact.ipAddress()).contains("192.0.2.7");
        assertThat(contact.userAgent()).contains("Browser\uFFFD");
        assertThat(contact.consent()).contains(consent);

        Grounds grounds = Grounds.builder(ActorKind.AUTHORITY, "order-7")
                .moderator("m-7")
                .statement("By order.")
                .note("file 12")
                .build();
        assertThat(grounds.actor()).isEqualTo(ActorKind.AUTHORITY);
        assertThat(grounds.reason()).isEqualTo("order-7");
        assertThat(grounds.moderator()).contains("m-7");
        assertThat(grounds.statement()).isEqualTo("By order.");
        assertThat(grounds.note()).isEqualTo("file 12");

        Decision decision = Decision.of(CommentStatus.PENDING, CommentStatus.HELD, 1, 3, grounds, NOON);
        assertThat(decision.from()).isEqualTo(CommentStatus.PENDING);
        assertThat(decision.to()).isEqualTo(CommentStatus.HELD);
        assertThat(decision.concernsProposal()).isTrue();
        assertThat(decision.revision()).isEqualTo(3);
        assertThat(decision.grounds()).isEqualTo(grounds);
        assertThat(decision.at()).isEqualTo(NOON);
        assertThat(decision.reverses()).isEmpty();
        assertThat(decision.upholds()).isEmpty();

        Appeal appeal = Appeal.of(2, "Why?", NOON);
        assertThat(appeal.decision()).isEqualTo(2);
        assertThat(appeal.text()).isEqualTo("Why?");
        assertThat(appeal.at()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void hashesDiffer(Object value) {
        assertThat(value.hashCode()).isNotZero().isNotEqualTo(1);
    }

    /** A header is written by strangers: 50 million characters of it are not kept, nor are its controls. */
    @Test
    void keepsSoMuchAndNoMore() {
        String hostile = "\u0000\uD83D\uDC4F" + "x".repeat(50_000_000);
        Sender sender = Sender.builder().userAgent(hostile).ipAddress(hostile).build();

        assertThat(sender.userAgent()).contains("\uFFFD\uD83D\uDC4F" + "x".repeat(998));
        assertThat(sender.ipAddress()).contains("\uFFFD\uD83D\uDC4F" + "x".repeat(98));
        assertThat(Contact.builder(COMMENT_ID)
                        .userAgent("x".repeat(1_000))
                        .build()
                        .userAgent())
                .contains("x".repeat(1_000));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Contact.builder(COMMENT_ID).email("x".repeat(255)).build())
                .withMessage("e-mail address has 255 chars; allowed are at most 254");
    }

    @Test
    void ofAContactAreWhatItWasGiven() {
        Contact contact = Contact.builder(COMMENT_ID).build();

        assertThat(contact.email()).isEmpty();
        assertThat(contact.ipAddress()).isEmpty();
        assertThat(contact.userAgent()).isEmpty();
        assertThat(contact.consent()).isEmpty();
    }

    @Test
    void areCutByCodePoints() {
        Contact contact =
                Contact.builder(COMMENT_ID).userAgent("👋".repeat(1_001)).build();
        Contact longest =
                Contact.builder(COMMENT_ID).userAgent("👋".repeat(1_000)).build();

        assertThat(contact.userAgent()).contains("👋".repeat(1_000));
        assertThat(longest).isEqualTo(contact);
    }
}
