package io.github.standfirst.comment;

import io.github.standfirst.comment.SubmissionRefusal.Reason;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules on the fields of a submission that need no discussion: for {@link Discussion} and {@link WellFormed}. */
final class SubmissionForm {

    /** The most characters in front of the {@code @} (RFC 5321, section 4.5.3.1.1). */
    private static final int MAX_MAILBOX_LENGTH = 64;

    private static final String MAILBOX_SIGNS = ".!#$%&'*+/=?^_`{|}~-";

    private SubmissionForm() {}

    /** What is wrong with the fields, in the order of the form. */
    static List<SubmissionRefusal> refusals(CommentSubmission submission, int maxNameLength) {
        List<SubmissionRefusal> refusals = new ArrayList<>();
        if (CharacterRule.isBlank(submission.text())) {
            refusals.add(SubmissionRefusal.of(Reason.TEXT_MISSING));
        }
        if (length(name(submission)) > maxNameLength) {
            refusals.add(new SubmissionRefusal(Reason.NAME_TOO_LONG, maxNameLength));
        }
        if (submission.email().isPresent() && !isEmail(submission.email().get())) {
            refusals.add(SubmissionRefusal.of(Reason.EMAIL_MALFORMED));
        }
        if (submission.website().isPresent() && website(submission).isEmpty()) {
            refusals.add(SubmissionRefusal.of(Reason.WEBSITE_MALFORMED));
        }
        return refusals;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * The website; people leave the scheme out, so that {@code name.example} means the secure one. A host without a dot is
     * none then: {@code tel:12345} is no port of a host.
     */
    static Optional<WebUrl> website(CommentSubmission submission) {
        return submission
                .website()
                .flatMap(typed -> hasScheme(typed)
                        ? WebUrl.find(typed)
                        : WebUrl.find("https://" + typed)
                                .filter(url -> url.host().contains(".")));
    }

    private static boolean hasScheme(String address) {
        int end = address.indexOf("://");
        return end >= 0 && address.substring(0, end).chars().noneMatch(c -> "/?#".indexOf(c) >= 0);
    }

    /** The name on one line, without white space around it; empty where nobody would see it. */
    static String name(CommentSubmission submission) {
        String name = submission.name().strip().replaceAll("[\n\t\u2028\u2029]", " ");
        return CharacterRule.isBlank(name) ? "" : name;
    }

    /**
     * Answers whether a text looks like an address that mail can be sent to: what browsers take
     * (<a href="https://html.spec.whatwg.org/#valid-e-mail-address">WHATWG HTML, valid e-mail address</a>), and letters
     * of any script (RFC 6531).
     */
    private static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        boolean sized = text.length() <= Contact.MAX_EMAIL_LENGTH && at > 0 && at <= MAX_MAILBOX_LENGTH;
        return sized
                && text.substring(0, at).codePoints().allMatch(SubmissionForm::isMailboxSign)
                && isHost(text.substring(at + 1));
    }

    private static boolean isMailboxSign(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
                || MAILBOX_SIGNS.indexOf(codePoint) >= 0;
    }

    private static boolean isHost(String text) {
        return text.chars().noneMatch(c -> ":/?#".indexOf(c) >= 0)
                && WebUrl.find("https://" + text).isPresent();
    }
}
