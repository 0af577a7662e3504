package io.github.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.TextLength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No part of an article or a comment is without a limit, or out of reach of a validation that begins at the top. */
class ConstraintReachTest {

    /** What has a limit by its invariant. */
    private static final Set<String> BOUNDED =
            Set.of("ArticleId", "AuthorId", "CommentId", "Slug", "Language", "WebUrl");

    private static final String BOUNDED_TEXT = "Commenter.accountId";

    @ParameterizedTest
    @ValueSource(classes = {Article.class, Comment.Posted.class, Comment.Tombstone.class})
    void everyTextAndListHasALimitAndIsReached(Class<? extends Record> root) {
        Set<String> faults = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>(Set.of(root));
        Deque<Class<?>> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (RecordComponent component : open.remove().getRecordComponents()) {
                String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
                AnnotatedType part = part(component.getAnnotatedType());
                Class<?> type = raw(part);
                boolean text = (type == String.class || type == SafeHtml.class) && !name.equals(BOUNDED_TEXT);
                if (text && !has(component, part, TextLength.class)) {
                    faults.add(name + " is not under @TextLength");
                }
                if (!part.getType().equals(component.getGenericType())
                        && !component.getAccessor().isAnnotationPresent(Size.class)) {
                    faults.add(name + " is not under @Size");
                }
                for (Class<?> next : records(type)) {
                    if (hasLimits(next) && !has(component, part, Valid.class)) {
                        faults.add(name + " is not @Valid");
                    }
                    if (seen.add(next)) {
                        open.add(next);
                    }
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    /** The elements of a list, the values of a map, or what is itself no container. */
    private static AnnotatedType part(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType container) {
            AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return type;
    }

    private static Class<?> raw(AnnotatedType type) {
        return (Class<?>) type.getType();
    }

    private static boolean has(RecordComponent component, AnnotatedType part, Class<? extends Annotation> annotation) {
        boolean whole = part.getType().equals(component.getGenericType());
        return part.isAnnotationPresent(annotation)
                || (whole && component.getAccessor().isAnnotationPresent(annotation));
    }

    /** The records that a value of a type can be. */
    private static List<Class<?>> records(Class<?> type) {
        Class<?>[] cases = type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[] {type};
        return Stream.<Class<?>>of(cases)
                .filter(Class::isRecord)
                .filter(record -> !BOUNDED.contains(record.getSimpleName()))
                .toList();
    }

    /** Answers whether a text stands in a record or, a few levels down, in one that it holds. */
    private static boolean hasLimits(Class<?> record) {
        Deque<Class<?>> open = new ArrayDeque<>(List.of(record));
        while (!open.isEmpty()) {
            for (RecordComponent component : open.remove().getRecordComponents()) {
                Class<?> type = raw(part(component.getAnnotatedType()));
                if (type == String.class || type == SafeHtml.class) {
                    return true;
                }
                open.addAll(records(type));
            }
        }
        return false;
    }
}
