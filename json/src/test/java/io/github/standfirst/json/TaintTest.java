package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.comment.ActorKind;
import io.github.standfirst.comment.Appeal;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.CheckVerdict;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.comment.Consent;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.Decision;
import io.github.standfirst.comment.Discussion;
import io.github.standfirst.comment.Erasure;
import io.github.standfirst.comment.Grounds;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.comment.Revision;
import io.github.standfirst.comment.Sender;
import io.github.standfirst.comment.SubmissionOutcome;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import io.github.standfirst.validation.Violations;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every string that is private, and every string of a comment that the viewer may not see, bears a mark; no text that can
 * come before other eyes does. The suite runs with either major of Jackson; the modules in mappers have tests of their own.
 */
class TaintTest {

    static final String MARK = "Taint7f3a";
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final ArticleId ARTICLE = ArticleId.of("a-1");
    private static final StandfirstJson JSON = StandfirstJson.create();
    private static final StoreJson STORE = JSON.forStore();

    static Contact contact() {
        return Contact.builder(CommentId.of("c-1"))
                .email(MARK + "@mail.example")
                .ipAddress("2001:db8::" + MARK)
                .userAgent("Browser " + MARK)
                .consent(consent())
                .build();
    }

    static Consent consent() {
        return new Consent("Yes " + MARK, AT);
    }

    static CommentSubmission submission() {
        return CommentSubmission.builder(ARTICLE, "Hello " + MARK)
                .parent(MARK)
                .name("Jo " + MARK)
                .email(MARK + "@mail.example")
                .website(MARK + ".example")
                .consent(consent())
                .build();
    }

    static String submissionJson() {
        return """
                {"article":"a-1","parent":"@","name":"Jo @","email":"@@mail.example","website":"@.example",\
                "text":"Hello @","language":"en","consent":{"statement":"Yes @","at":"2026-03-01T10:00:00Z"},\
                "x@":["@",{"y@":"@"}]}""".replace("@@", MARK + "@").replace("@", MARK).replace(MARK + MARK, MARK + "@");
    }

    static CommentHistory history() {
        Grounds grounds = Grounds.builder(ActorKind.STAFF, "r-" + MARK)
                .moderator("m-" + MARK)
                .statement("Sorry " + MARK)
                .note("note " + MARK)
                .build();
        return CommentHistory.of(
                CommentId.of("c-1"),
                List.of(Revision.of(SafeHtml.ofText("was " + MARK), AT)),
                1,
                List.of(Decision.of(CommentStatus.APPROVED, CommentStatus.REJECTED, 1, 1, grounds, AT)),
                List.of(Appeal.of(1, "but " + MARK, AT)));
    }

    /** A visible root, and below it one comment in each status that the public does not see; below each a visible one. */
    static CommentThread thread() {
        List<Comment> comments = new ArrayList<>();
        comments.add(comment("root", null, CommentStatus.APPROVED, "seen"));
        for (CommentStatus status : CommentStatus.values()) {
            if (status != CommentStatus.APPROVED) {
                String id = "hidden-" + status;
                comments.add(comment(id, "root", status, MARK));
                comments.add(comment("below-" + status, id, CommentStatus.APPROVED, "seen"));
            }
        }
        return CommentThread.of(ARTICLE, comments);
    }

    /** What has comments that not everybody may see. */
    static List<Object> holdersOfHiddenComments() {
        Comment.Posted posted = (Comment.Posted) comment("erased", null, CommentStatus.APPROVED, MARK);
        return List.of(
                thread(),
                thread().view(ViewOptions.forPublic()),
                Discussion.of(article(), thread(), HtmlSanitizer.trusting()),
                new Erasure(thread(), List.of(posted), List.of()));
    }

    /** What holds private documents, or is on the way to be one, by the name of its type: no mapper writes or reads it. */
    static Map<String, Object> withoutJson() {
        Comment.Posted posted = (Comment.Posted) comment("held", null, CommentStatus.HELD, MARK);
        ModeratedComment moderated = ModeratedComment.of(posted);
        return Map.ofEntries(
                Map.entry("CommentSubmission", submission()),
                Map.entry("CommentSubmission.Builder", CommentSubmission.builder(ARTICLE, MARK)),
                Map.entry(
                        "Contact.Builder", Contact.builder(CommentId.of("c-1")).email(MARK)),
                Map.entry("Discussion", Discussion.of(article(), thread(), HtmlSanitizer.trusting())),
                Map.entry("Erasure", new Erasure(thread(), List.of(posted), List.of())),
                Map.entry("Grounds.Builder", Grounds.builder(ActorKind.STAFF, MARK)),
                Map.entry("ModeratedComment", moderated),
                Map.entry("Sender", Sender.builder().ipAddress(MARK).build()),
                Map.entry("Sender.Builder", Sender.builder().ipAddress(MARK)),
                Map.entry("SubmissionOutcome.Accepted", new SubmissionOutcome.Accepted(moderated, contact())),
                Map.entry("SubmissionOutcome.Held", new SubmissionOutcome.Held(moderated, contact())));
    }

    private static Comment comment(String id, @Nullable String parent, CommentStatus status, String word) {
        Commenter commenter = new Commenter(
                "Jo " + word,
                WebUrl.parse("https://" + word + ".example/" + word),
                "account-" + word,
                CommenterRole.READER);
        return Comment.Posted.builder(CommentId.of(id), ARTICLE, Moment.exact(AT), commenter, SafeHtml.ofText(word))
                .parent(parent == null ? null : CommentId.of(parent))
                .status(status)
                .reactions(Map.of("like-" + word, 1))
                .build();
    }

    static Article article() {
        return Article.builder(ARTICLE, Language.UNDETERMINED, "Seen").build();
    }

    /** All that the public may get of the marked values. */
    static List<Object> publicDocuments() {
        ThreadView view = thread().view(ViewOptions.forPublic());
        ThreadPage page = view.page(0, 100, AT);
        Teaser teaser = Teaser.of(article()).withThread(view.summary(AT));
        return List.of(page, new ArticlePage(article(), page), teaser);
    }

    @Test
    void publicDocumentsBearNoMark() {
        for (Object document : publicDocuments()) {
            assertThat(GoldenFilesTest.write(document)).contains("a-1").doesNotContain(MARK);
        }
        StringWriter teasers = new StringWriter();
        JSON.teasers().writeLines(List.of((Teaser) publicDocuments().get(2)), teasers);
        assertThat(teasers.toString()).doesNotContain(MARK);
    }

    @Test
    void theStoreDoesWriteTheMarks() {
        assertThat(STORE.write(contact()).split(MARK, -1)).hasSize(1 + 4);
        assertThat(STORE.write(history()).split(MARK, -1)).hasSize(1 + 6);
        assertThat(STORE.write(thread()).split(MARK, -1)).hasSize(1 + 6 * 5 - 1 - 24 + 20);
        assertThat(JSON.readSubmission(submissionJson())).isNotNull();
    }

    @Test
    void noTextOfAPrivateTypeBearsAMark() {
        CommentThread thread = thread();
        ThreadView view = thread.view(ViewOptions.forPublic());
        Stream<Object> values = Stream.of(
                contact(),
                consent(),
                submission(),
                Sender.builder().ipAddress(MARK).userAgent(MARK).accountId(MARK).build(),
                history(),
                history().revisions().get(0),
                history().decisions().get(0),
                history().decisions().get(0).grounds(),
                history().appeals().get(0),
                thread,
                view,
                view.page(0, 100, AT),
                view.page(0, 100, AT).rows());
        assertThat(values).allSatisfy(value -> assertThat(value.toString()).doesNotContain(MARK));
    }

    /** What becomes of a submission, whatever is wrong with it, and what its writer is told. */
    @Test
    void noOutcomeOfASubmissionBearsAMark() {
        Article open = article().toBuilder()
                .discussion(DiscussionRules.builder(DiscussionState.OPEN)
                        .emailRequired(true)
                        .build())
                .build();
        Discussion discussion = Discussion.of(open, thread(), HtmlPolicy.comment());
        CommentSubmission fine = typed("Hello " + MARK);
        List<CommentSubmission> submissions = List.of(
                fine,
                fine.toBuilder().parent(MARK).build(),
                fine.toBuilder().parent("hidden-SPAM").build(),
                fine.toBuilder().email(MARK).build(),
                fine.toBuilder().website("javascript:" + MARK).build(),
                fine.toBuilder().name(MARK.repeat(100)).build(),
                typed(MARK.repeat(10_000)),
                typed("<b></b>").toBuilder().email(MARK.repeat(100)).build());
        Set<Class<?>> outcomes = new HashSet<>();
        for (CommentSubmission submission : submissions) {
            for (CheckVerdict verdict :
                    List.of(CheckVerdict.pass(), CheckVerdict.hold("check"), CheckVerdict.spam("check"))) {
                SubmissionOutcome outcome = discussion.submit(
                        CommentId.of("new"),
                        submission,
                        Sender.builder().userAgent(MARK).build(),
                        verdict,
                        AT);
                outcomes.add(outcome.getClass());
                assertThat(outcome.toString()).doesNotContain(MARK);
                if (outcome instanceof SubmissionOutcome.Refused refused) {
                    Violations violations = refused.violations(Locale.ROOT);
                    assertThat(violations.list()).isNotEmpty();
                    assertThat(violations.toString()).doesNotContain(MARK);
                    assertThat(JSON.write(Problem.of(422, "Refused").withViolations(violations.list())))
                            .doesNotContain(MARK);
                }
            }
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        SubmissionOutcome.Accepted.class,
                        SubmissionOutcome.Held.class,
                        SubmissionOutcome.Refused.class);
    }

    private static CommentSubmission typed(String text) {
        return CommentSubmission.builder(ARTICLE, text)
                .name("Jo " + MARK)
                .email(MARK + "@mail.example")
                .consent(consent())
                .build();
    }

    static Stream<Arguments> privateTexts() {
        Consumer<String> contact = STORE::readContact;
        Consumer<String> history = STORE::readHistory;
        Consumer<String> thread = STORE::readThread;
        Consumer<String> submission = JSON::readSubmission;
        String unknown = ",\"x" + MARK + "\":[\"" + MARK + "\",{\"y" + MARK + "\":\"" + MARK + "\"}]}";
        return Stream.of(
                Arguments.of("contact", STORE.write(contact()).replaceAll("}$", unknown), contact),
                Arguments.of("history", STORE.write(history()).replaceAll("}$", unknown), history),
                Arguments.of("thread", STORE.write(thread()).replaceAll("}$", unknown), thread),
                Arguments.of("submission", submissionJson(), submission));
    }

    /** A private document that is broken at any place, in any of some ways: no exception bears a mark. */
    @ParameterizedTest
    @MethodSource("privateTexts")
    void noExceptionBearsAMark(String name, String json, Consumer<String> read) {
        int refused = 0;
        for (int i = 0; i < json.length(); i++) {
            for (String other : List.of("", "\"", "7", "{", "]", ",", "x", "\\")) {
                if (tells(json.substring(0, i) + other + json.substring(i + 1), read)) {
                    refused++;
                }
            }
            tells(json.substring(0, i), read);
        }
        assertThat(refused).isGreaterThan(json.length());
    }

    /** A private document with a marked text where something else belongs. */
    @ParameterizedTest
    @MethodSource("privateTexts")
    void noRefusedValueIsShown(String name, String json, Consumer<String> read) {
        for (String value : List.of(
                "\"" + MARK + "\"",
                "\"x; expected is " + MARK + "\"",
                "\"\\\"; allowed are \\\\\\\"; expected is " + MARK + "\"",
                "[\"" + MARK + "\"]",
                "{\"" + "y" + "\":\"" + MARK + "\"}",
                "71")) {
            for (int i = json.indexOf("\":"); i >= 0; i = json.indexOf("\":", i + 1)) {
                int end = i + 2;
                while (",}]".indexOf(json.charAt(end)) < 0) {
                    end++;
                }
                tells(json.substring(0, i + 2) + value + json.substring(end), read);
                tells(json.substring(0, i + 2) + value + "," + json.substring(i + 2), read);
            }
        }
        assertThat(tells(json.replaceFirst("\\{", "{\"" + MARK + "\":1,\"" + MARK + "\":1,"), read))
                .isTrue();
        assertThat(tells(json.replace("2026-03-01T10:00:00Z", MARK), read)).isTrue();
    }

    /** Reads, and looks at all that an exception tells; answers whether there was one. */
    private static boolean tells(String json, Consumer<String> read) {
        try {
            read.accept(json);
            return false;
        } catch (StandfirstJsonException e) {
            assertNoMark(e);
            assertThat(e.problems())
                    .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(MARK));
            assertThat(JSON.write(Problem.of(e))).doesNotContain(MARK);
            return true;
        }
    }

    static void assertNoMark(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(MARK);
        }
    }
}
