package io.github.standfirst.json;

import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.Discussion;
import io.github.standfirst.comment.Erasure;
import io.github.standfirst.comment.Grounds;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.comment.Sender;
import io.github.standfirst.comment.SubmissionOutcome;
import io.github.standfirst.comment.ThreadView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of each type of the model that an application's own types may hold. */
final class ModelForms {

    private static final Map<Class<?>, Form<?>> BY_TYPE = byType();
    private static final Map<Class<?>, Form<?>> PRIVATE = privateByType();

    /** What comes in, and what holds private documents on the way to the store: no mapper is to guess at a JSON of it. */
    private static final Set<Class<?>> NEVER_WRITTEN = Set.of(
            CommentSubmission.class,
            CommentSubmission.Builder.class,
            Contact.Builder.class,
            Discussion.class,
            Erasure.class,
            Grounds.Builder.class,
            ModeratedComment.class,
            Sender.class,
            Sender.Builder.class,
            SubmissionOutcome.class,
            SubmissionOutcome.Accepted.class,
            SubmissionOutcome.Held.class);

    private ModelForms() {}

    /**
     * The form in which a type is written, null where the type is not of the model or is no value of it.
     *
     * @param store whether the store's own documents are written, too; else they have the form of a refusal
     */
    static @Nullable Form<?> findWritten(Class<?> type, boolean store) {
        Form<?> form = BY_TYPE.get(type);
        if (form != null) {
            return form;
        }
        if (type == ThreadView.class) {
            return new RefusedForm<>(type, "ThreadView has no JSON of its own; a page of it has");
        }
        if (NEVER_WRITTEN.contains(type)) {
            return new RefusedForm<>(type, name(type) + " is private, and never written");
        }
        Form<?> ofStore = PRIVATE.get(type);
        if (ofStore == null || store) {
            return ofStore;
        }
        return new RefusedForm<>(
                type, name(type) + " is private; a module made by forStore() writes it, for a store alone");
    }

    /**
     * The form in which a type is read, or that refuses to read it; null where the type is not of the model.
     *
     * @param store whether the store's own documents are read, too
     */
    static @Nullable Form<?> findRead(Class<?> type, boolean store) {
        Form<?> form = BY_TYPE.get(type);
        if (form != null) {
            return form;
        }
        if (type == CommentSubmission.class) {
            return StoreShapes.SUBMISSION;
        }
        if (type == ThreadView.class || NEVER_WRITTEN.contains(type)) {
            return new RefusedForm<>(type, name(type) + " has no JSON that is read");
        }
        Form<?> ofStore = PRIVATE.get(type);
        if (ofStore == null || store) {
            return ofStore;
        }
        return new RefusedForm<>(type, name(type) + " is private; a module made by forStore() reads it");
    }

    /** As it stands in code that imports the outermost class. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    /** The types that are written or read in a form of ours, those of a store and of submissions among them. */
    static Stream<Class<?>> types() {
        return Stream.of(BY_TYPE.keySet(), PRIVATE.keySet(), Set.<Class<?>>of(CommentSubmission.class))
                .flatMap(Set::stream);
    }

    /** The form of values that stand as strings, and so can be keys; null where the type is of another form or model. */
    static @Nullable TextForm<?> findKey(Class<?> type) {
        return BY_TYPE.get(type) instanceof TextForm<?> form ? form : null;
    }

    private static Map<Class<?>, Form<?>> privateByType() {
        Map<Class<?>, Form<?>> forms = new HashMap<>();
        List<Form<?>> documents = List.of(
                StoreShapes.HISTORY,
                StoreShapes.CONTACT,
                StoreShapes.THREAD,
                new PrivateForm<>(StoreShapes.APPEAL),
                new PrivateForm<>(StoreShapes.CONSENT),
                new PrivateForm<>(StoreShapes.DECISION),
                new PrivateForm<>(StoreShapes.GROUNDS),
                new PrivateForm<>(StoreShapes.REVISION));
        documents.forEach(form -> forms.put(form.type(), form));
        return Map.copyOf(forms);
    }

    private static Map<Class<?>, Form<?>> byType() {
        Map<Class<?>, Form<?>> forms = new HashMap<>();
        List<Form<?>> values = List.of(
                ValueForms.ARTICLE_ID,
                ValueForms.AUTHOR_ID,
                ValueForms.COMMENT_ID,
                ValueForms.CURSOR,
                ValueForms.SLUG,
                ValueForms.WEB_URL,
                ValueForms.LANGUAGE,
                MarkupForm.OF_COMMENT,
                ValueForms.ACCESS,
                ValueForms.ACTOR_KIND,
                ValueForms.AUTHOR_KIND,
                ValueForms.COMMENT_KIND,
                ValueForms.COMMENT_STATUS,
                ValueForms.COMMENTER_ROLE,
                ValueForms.CORRECTION_KIND,
                ValueForms.CREDIT_ROLE,
                ValueForms.DISCUSSION_STATE,
                ValueForms.ERASURE_REASON,
                ValueForms.MODERATION,
                ValueForms.ORPHAN_POLICY,
                ValueForms.PLACEHOLDER_REASON,
                ValueForms.PRECISION,
                ValueForms.SEVERITY,
                ValueForms.WITHDRAWAL_KIND);
        List<Form<?>> shapes = List.of(
                ArticleShapes.ARTICLE,
                PartShapes.AUTHOR,
                PartShapes.CATEGORY,
                PartShapes.CORRECTION,
                PartShapes.CREDIT,
                PartShapes.DATELINE,
                PartShapes.DISCUSSION_RULES,
                PartShapes.FIGURE,
                PartShapes.IMAGE,
                PartShapes.LINK,
                PartShapes.MOMENT,
                PartShapes.RIGHTS,
                PartShapes.SIZE,
                PartShapes.TAG,
                PartShapes.TRANSLATION,
                CommentShapes.COMMENTER,
                CommentShapes.PAGE,
                CommentShapes.SUMMARY,
                PublicShapes.ARTICLE_PAGE,
                PublicShapes.PROBLEM,
                PublicShapes.TEASER,
                PublicShapes.VIOLATION);
        values.forEach(form -> forms.put(form.type(), form));
        shapes.forEach(form -> forms.put(form.type(), form));
        forms.put(PolicyShapes.POLICY.type(), PolicyShapes.POLICY);
        for (Choice<?> choice : List.of(ArticleShapes.STATE, CommentShapes.COMMENT, CommentShapes.ROW)) {
            forms.put(choice.type(), choice);
            choice.cases().forEach(each -> forms.put(each.shape().type(), each.alone()));
        }
        return Map.copyOf(forms);
    }
}
