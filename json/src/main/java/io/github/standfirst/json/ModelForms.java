package io.github.standfirst.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of each type of the model that an application's own types may hold. */
final class ModelForms {

    private static final Map<Class<?>, Form<?>> BY_TYPE = byType();

    private ModelForms() {}

    /** The form of a type, null where the type is not of the model. */
    static @Nullable Form<?> find(Class<?> type) {
        return BY_TYPE.get(type);
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
                ValueForms.AUTHOR_KIND,
                ValueForms.COMMENT_KIND,
                ValueForms.COMMENT_STATUS,
                ValueForms.COMMENTER_ROLE,
                ValueForms.CORRECTION_KIND,
                ValueForms.CREDIT_ROLE,
                ValueForms.DISCUSSION_STATE,
                ValueForms.ERASURE_REASON,
                ValueForms.MODERATION,
                ValueForms.PLACEHOLDER_REASON,
                ValueForms.PRECISION,
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
                CommentShapes.SUMMARY);
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
