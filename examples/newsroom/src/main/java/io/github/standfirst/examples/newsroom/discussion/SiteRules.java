package io.github.standfirst.examples.newsroom.discussion;

import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.SubmissionOutcome;
import io.github.standfirst.validation.Severity;
import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What this site asks beside the rules of its discussions: a name, under which nobody else's comment could pass. */
final class SiteRules {

    private static final String BUNDLE = "messages.site";

    private SiteRules() {}

    /** Why a submission is refused, by the discussion or by the site; nothing where it is taken. */
    static Optional<Violations> refusal(CommentSubmission submission, SubmissionOutcome outcome, Locale locale) {
        List<Violation> found = new ArrayList<>();
        if (outcome instanceof SubmissionOutcome.Refused refused) {
            found.addAll(refused.violations(locale).list());
        }
        if (submission.name().isBlank()) {
            found.add(new Violation("/name", "NameMissing", text("form.name.missing", locale), Severity.ERROR));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Violations(found));
    }

    private static String text(String key, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
