package io.github.standfirst.comment;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule of {@link WellFormed}; null is valid. */
public final class WellFormedValidator implements ConstraintValidator<WellFormed, CommentSubmission> {

    private int maxNameLength = Commenter.MAX_NAME_LENGTH;

    /** For validator implementations. */
    public WellFormedValidator() {}

    @Override
    public void initialize(WellFormed annotation) {
        maxNameLength = annotation.max();
    }

    @Override
    public boolean isValid(@Nullable CommentSubmission submission, ConstraintValidatorContext context) {
        if (submission == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        List<SubmissionRefusal> refusals = SubmissionForm.refusals(submission, maxNameLength);
        refusals.forEach(refusal -> context.buildConstraintViolationWithTemplate(
                        "{" + refusal.reason().key() + "}")
                .addPropertyNode(refusal.reason().field())
                .addConstraintViolation());
        return refusals.isEmpty();
    }
}
