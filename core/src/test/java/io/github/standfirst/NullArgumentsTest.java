package io.github.standfirst;

import static io.github.standfirst.Samples.NOON;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.article.CategoryTree;
import io.github.standfirst.comment.Appeal;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentSubmission;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.Decision;
import io.github.standfirst.comment.Discussion;
import io.github.standfirst.comment.Grounds;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.comment.Revision;
import io.github.standfirst.comment.Sender;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.text.HtmlSanitizer;
import jakarta.validation.ConstraintValidator;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each public method of core is given null in the place of each argument: the message is the bare name, not the JVM's. */
class NullArgumentsTest {

    /** What the JDK defines, and builders, which check their arguments when they build. */
    private static final Set<String> EXEMPT_METHODS = Set.of("builder", "equals", "compareTo", "valueOf");

    /**
     * A state refuses the step before it looks at arguments, the rule names what it is told to, and the two others are
     * what the tested ones of the escaper call.
     */
    private static final Set<String> EXEMPT = Set.of(
            "CharacterRule.require(String, String)",
            "PublicationState.withdraw(Instant, WithdrawalKind, String)",
            "HtmlEscaper.appendText(StringBuilder, String)",
            "HtmlEscaper.appendAttribute(StringBuilder, String)");

    private static final List<Object> VALUES = values();

    /** A value of each type that something can be asked of, or handed over. */
    private static List<Object> values() {
        Comment.Posted comment = Samples.comment("c1", null, 0);
        ModeratedComment moderated = ModeratedComment.of(comment);
        CommentThread thread = CommentThread.of(Samples.ARTICLE_ID, List.of(comment));
        List<Object> values = new ArrayList<>(List.of(
                comment,
                moderated,
                moderated.history(),
                Revision.of(comment.body(), NOON),
                Grounds.automatic("rules"),
                Appeal.of(1, "Why?", NOON),
                thread,
                thread.view(ViewOptions.forPublic()),
                HtmlSanitizer.trusting(),
                Discussion.of(Samples.article(), thread, HtmlSanitizer.trusting()),
                CommentSubmission.builder(Samples.ARTICLE_ID, "At last!").build(),
                Contact.builder(comment.id()).build(),
                Sender.anonymous(),
                CategoryTree.of(List.of()),
                comment.body(),
                NOON,
                Duration.ZERO,
                LocalDate.EPOCH,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                List.of(),
                Set.of(),
                Map.of(),
                Stream.of(),
                (Predicate<Object>) any -> true,
                "io.github.standfirst.text.TextLength.message",
                1,
                1L,
                true));
        values.add(Decision.of(comment.status(), comment.status(), 1, 1, Grounds.automatic("rules"), NOON));
        RecordsTest.SAMPLES.values().stream()
                .sorted(comparing(sample -> sample.getClass().getName()))
                .forEach(values::add);
        return values;
    }

    static Stream<Arguments> arguments() {
        return methods()
                .flatMap(method -> IntStream.range(0, method.getParameterCount())
                        .filter(index -> isRequired(method.getParameters()[index]))
                        .mapToObj(index ->
                                Arguments.of(name(method), method.getParameters()[index].getName(), method, index)));
    }

    private static Stream<Method> methods() {
        return PublicTypes.all().stream()
                .filter(type ->
                        type != ThreadView.class && !type.getSimpleName().equals("Builder"))
                .filter(type -> !type.isAnnotation() && !ConstraintValidator.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !EXEMPT_METHODS.contains(method.getName()) && !EXEMPT.contains(name(method)));
    }

    private static boolean isRequired(Parameter parameter) {
        AnnotatedElement type = parameter.getAnnotatedType();
        return !parameter.getType().isPrimitive() && !type.isAnnotationPresent(Nullable.class);
    }

    private static String name(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(joining(", "));
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }

    /** Of the argument, or of the component that it is to be: {@code article id}. */
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("arguments")
    void nullIsRefusedByItsBareName(String name, String parameter, Method method, int index) {
        assertThatNullPointerException()
                .as(name + ", " + parameter)
                .isThrownBy(() -> callWithout(method, index))
                .withMessageMatching("[a-zA-Z]+( [a-z]+)?");
    }

    @Test
    void visitsWhatTheModuleIsFor() {
        assertThat(methods().map(NullArgumentsTest::name))
                .hasSizeGreaterThan(120)
                .contains(
                        "Discussion.submit(CommentId, CommentSubmission, Sender, CheckVerdict, Instant)",
                        "CommentThread.of(ArticleId, Collection)");
    }

    private static @Nullable Object callWithout(Method method, int absent) {
        Class<?>[] types = method.getParameterTypes();
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == absent ? null : value(types[i]);
        }
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        try {
            return method.invoke(isStatic ? null : value(method.getDeclaringClass()), arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Class<?> boxed = type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
        return VALUES.stream()
                .filter(boxed::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value of " + type));
    }
}
