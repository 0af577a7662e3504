package io.github.standfirst;

import static io.github.standfirst.Samples.NOON;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.Dateline;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.article.Rights;
import io.github.standfirst.article.Tag;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.article.ThreadSummary;
import io.github.standfirst.article.Translation;
import io.github.standfirst.article.WithdrawalKind;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.CheckVerdict;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentStatus;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.ErasureReason;
import io.github.standfirst.comment.ModeratedComment;
import io.github.standfirst.comment.PageSize;
import io.github.standfirst.comment.SubmissionOutcome;
import io.github.standfirst.comment.SubmissionRefusal;
import io.github.standfirst.comment.ThreadChanges;
import io.github.standfirst.comment.ThreadCursor;
import io.github.standfirst.comment.ThreadNode;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ThreadProblem;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.comment.Viewer;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import io.github.standfirst.validation.Severity;
import io.github.standfirst.validation.Violation;
import io.github.standfirst.validation.Violations;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all public records of core have in common, so that none is forgotten; the package forest is nobody's API. */
class RecordsTest {

    /** The messages about a null that are not the bare name of the component. */
    private static final Map<String, String> MESSAGES_ON_NULL = Map.ofEntries(
            Map.entry("ArticleId.value", "article id"),
            Map.entry("Author.name", "author name"),
            Map.entry("AuthorId.value", "author id"),
            Map.entry("Category.name", "category name"),
            Map.entry("CommentId.value", "comment id"),
            Map.entry("Commenter.name", "commenter name"),
            Map.entry("Dateline.place", "dateline place"),
            Map.entry("Link.title", "link title"),
            Map.entry("Moment.at", "time"),
            Map.entry("Rights.holder", "rights holder"),
            Map.entry("Slug.value", "slug"),
            Map.entry("Tag.name", "tag name"));

    /** Controls, among them those of the direction of text, and what breaks a line. */
    private static final String CONTROLS = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]";

    static final Map<Class<?>, Record> SAMPLES = samples();

    /** A record of each class, none of whose components is absent. */
    private static Map<Class<?>, Record> samples() {
        Article article = Samples.article();
        CommentId other = CommentId.of("c2");
        ThreadRow.Shown shown = new ThreadRow.Shown(Samples.comment(), 1, 0, true, 2, false, true);
        ModeratedComment moderated = ModeratedComment.of(Samples.comment());
        Contact contact = Contact.builder(Samples.COMMENT_ID).build();
        ThreadCursor cursor = requireNonNull(
                CommentThread.of(article.id(), List.of(Samples.comment("c1", null, 1), Samples.comment("c2", null, 2)))
                        .view(ViewOptions.forPublic())
                        .page(0, 1, NOON)
                        .next());
        Violation violation = new Violation("/slug", "CompleteForState.slug", "no slug", Severity.ERROR);
        PublicationState.Published published = (PublicationState.Published) article.state();
        return Stream.of(
                        article,
                        article.id(),
                        article.language(),
                        requireNonNull(article.slug()),
                        Samples.URL,
                        Samples.figure(),
                        Samples.image(),
                        requireNonNull(Samples.image().size()),
                        article.credits().get(0),
                        Samples.author(),
                        requireNonNull(Samples.author().id()),
                        requireNonNull(article.dateline()),
                        article.categories().get(0),
                        article.tags().get(0),
                        article.translations().get(0),
                        article.related().get(0),
                        published,
                        published.first(),
                        new PublicationState.Draft(),
                        new PublicationState.Scheduled(NOON),
                        new PublicationState.Withdrawn(
                                published.first(), NOON, WithdrawalKind.RETRACTED, "It does not hold."),
                        new ThreadSummary(1, NOON, NOON),
                        article.corrections().get(0),
                        Samples.rights(),
                        Samples.rules(),
                        Teaser.of(article).withThread(new ThreadSummary(1, NOON, NOON)),
                        Samples.comment(),
                        Samples.comment().commenter(),
                        Samples.comment().erase(NOON, ErasureReason.LEGAL),
                        Samples.COMMENT_ID,
                        CheckVerdict.hold("links"),
                        new SubmissionRefusal(SubmissionRefusal.Reason.TEXT_TOO_LONG, 10),
                        new SubmissionOutcome.Accepted(moderated, contact),
                        new SubmissionOutcome.Held(moderated, contact),
                        new SubmissionOutcome.Refused(
                                List.of(new SubmissionRefusal(SubmissionRefusal.Reason.TEXT_TOO_LONG, 10))),
                        shown,
                        new ThreadRow.Placeholder(other, ThreadRow.Placeholder.Reason.ERASED, 0, true, false),
                        new ThreadPage(article.id(), new ThreadSummary(1, NOON, NOON), 0, List.of(shown), cursor),
                        new ArticlePage(
                                article,
                                new ThreadPage(
                                        article.id(), new ThreadSummary(1, NOON, NOON), 0, List.of(shown), cursor)),
                        ViewOptions.forPublic(),
                        new Viewer(Set.of(CommentStatus.APPROVED), "sam-7", Set.of(other)),
                        PageSize.roots(3),
                        cursor,
                        new ThreadNode(shown, List.of(new ThreadNode(shown, List.of()))),
                        new ThreadChanges(
                                List.of(other),
                                List.of(other),
                                List.of(other),
                                List.of(other),
                                List.of(other),
                                List.of(other)),
                        new ThreadProblem.Orphan(Samples.COMMENT_ID, other),
                        new ThreadProblem.SelfParent(other),
                        new ThreadProblem.Cycle(List.of(Samples.COMMENT_ID, other)),
                        new ThreadProblem.Duplicate(other),
                        new ThreadProblem.OtherArticle(other, article.id()),
                        new ThreadProblem.OlderThanParent(other, Samples.COMMENT_ID),
                        violation,
                        new Violations(List.of(violation)))
                .collect(toMap(Object::getClass, Function.identity()));
    }

    @Test
    void eachPublicRecordHasASample() {
        assertThat(PublicTypes.all().stream().filter(Class::isRecord))
                .containsExactlyInAnyOrderElementsOf(SAMPLES.keySet());
    }

    static Stream<Arguments> components() {
        return SAMPLES.values().stream()
                .flatMap(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .map(component -> Arguments.of(name(component), sample, component)));
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    static Stream<Arguments> references() {
        return components()
                .filter(arguments ->
                        !((RecordComponent) arguments.get()[2]).getType().isPrimitive());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void componentIsNullOnlyWhereItIsNullable(String name, Record sample, RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            assertThat(value(with(sample, component, null), component)).isNull();
        } else {
            assertThatNullPointerException()
                    .isThrownBy(() -> with(sample, component, null))
                    .withMessage(MESSAGES_ON_NULL.getOrDefault(name, component.getName()));
        }
    }

    static Stream<Arguments> texts() {
        return components().filter(arguments -> ((RecordComponent) arguments.get()[2]).getType() == String.class);
    }

    /** No text of the model holds a control, a lone surrogate or a noncharacter. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void textHasCleanCharacters(String name, Record sample, RecordComponent component) {
        String text = (String) requireNonNull(value(sample, component));
        for (String forbidden : List.of("\0", "\u007F", "\u0085", "\uD83D", "\uDC4B", "\uFFFE", "\uD83F\uDFFF")) {
            assertThatIllegalArgumentException()
                    .as("U+%04X", forbidden.codePointAt(0))
                    .isThrownBy(() -> with(sample, component, text + forbidden));
        }
    }

    /** What is not one unbroken word, such as an id, has line feeds for line breaks. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void textHasLineFeedsOrNoLines(String name, Record sample, RecordComponent component) {
        if (isUnbroken(name, component)) {
            assertThatIllegalArgumentException().isThrownBy(() -> with(sample, component, "a\r\nb"));
        } else {
            String start = component.getName().equals("pointer") ? "/" : "";
            assertThat(value(with(sample, component, start + "a\r\nb\rc"), component))
                    .isEqualTo(start + "a\nb\nc");
        }
    }

    private static boolean isUnbroken(String name, RecordComponent component) {
        return component.getName().equals("value")
                || component.getName().equals("tag")
                || component.getName().equals("accountId")
                || name.equals("CheckVerdict.reason");
    }

    /** A line feed or U+202E of a stranger would forge a line of a log, and a million characters would fill it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void textIsCutAndEscapedInLogs(String name, Record sample, RecordComponent component) {
        String start = component.getName().equals("pointer") ? "/" : "";
        String hostile = start + "x\n\u202E\u2028".repeat(25_000);
        if (isUnbroken(name, component)) {
            assertThatIllegalArgumentException().isThrownBy(() -> with(sample, component, hostile));
        } else {
            assertThat(with(sample, component, hostile).toString())
                    .hasSizeLessThan(2_000)
                    .doesNotContainPattern(CONTROLS);
        }
    }

    /** A body is longer still, and its line feeds stay in it; an address has up to 8,000 characters. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("markupAndAddresses")
    void markupAndAddressesAreCutAndEscapedInLogs(String name, Record sample, RecordComponent component) {
        Object hostile = component.getType() == WebUrl.class
                ? WebUrl.parse("https://news.example/" + "x".repeat(7_900))
                : Samples.html("<p>x\n2026 ERROR\u202E\u2028</p>".repeat(25_000));

        assertThat(with(sample, component, hostile).toString())
                .hasSizeLessThan(2_000)
                .doesNotContainPattern(CONTROLS);
    }

    static Stream<Arguments> markupAndAddresses() {
        return components().filter(arguments -> {
            Class<?> type = ((RecordComponent) arguments.get()[2]).getType();
            return type == SafeHtml.class || type == WebUrl.class;
        });
    }

    /** The lists of a thread have as many elements as strangers care to write; a refusal has a few fixed reasons. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void longListIsNotSpelledOutInLogs(String name, Record sample, RecordComponent component) {
        if (List.class.isAssignableFrom(component.getType()) && !name.equals("Refused.reasons")) {
            Object element = ((List<?>) requireNonNull(value(sample, component))).get(0);

            assertThat(with(sample, component, Collections.nCopies(1_000, element))
                            .toString())
                    .hasSizeLessThan(2_000);
        }
    }

    static Stream<Arguments> collections() {
        return components()
                .filter(arguments -> Collection.class.isAssignableFrom(
                        ((RecordComponent) arguments.get()[2]).getType()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void collectionIsACopyThatNobodyCanChange(String name, Record sample, RecordComponent component) {
        Collection<?> elements = (Collection<?>) requireNonNull(value(sample, component));
        Collection<?> given = elements instanceof Set ? new HashSet<>(elements) : new ArrayList<>(elements);
        Record copy = with(sample, component, given);
        given.clear();

        assertThat(copy).isEqualTo(sample);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((Collection<?>) requireNonNull(value(copy, component))).clear());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collections")
    void collectionHasNoNulls(String name, Record sample, RecordComponent component) {
        if (List.class.isAssignableFrom(component.getType())) {
            assertThatNullPointerException()
                    .isThrownBy(() -> with(sample, component, Collections.singletonList(null)))
                    .withMessage(component.getName() + "[0]");
        } else {
            assertThatNullPointerException().isThrownBy(() -> with(sample, component, Collections.singleton(null)));
        }
    }

    @Test
    void recordIsShortInLogs() {
        Image image = Image.of(Samples.URL, "A bridge");
        String shown = "Image[src=\"https://news.example/\", alt=\"A bridge\", size=null, rights=null]";

        assertThat(Figure.of(image)).hasToString("Figure[image=" + shown + ", caption=\"\", credit=null]");
        assertThat(new Image(Samples.URL, null, null, null))
                .hasToString("Image[src=\"https://news.example/\", alt=null, size=null, rights=null]");
        assertThat(Stream.of(
                                Author.class,
                                Category.class,
                                Commenter.class,
                                Dateline.class,
                                Link.class,
                                PublicationState.Withdrawn.class,
                                Rights.class,
                                Tag.class,
                                Translation.class,
                                ThreadChanges.class,
                                ThreadProblem.Cycle.class,
                                Violation.class,
                                Violations.class)
                        .map(type -> requireNonNull(SAMPLES.get(type)).toString()))
                .containsExactly(
                        "Author[name=\"Nora Hall\", kind=PERSON, id=nora]",
                        "Category[slug=roads, name=\"Roads\", parent=local]",
                        "Commenter[name=\"Sam\", role=STAFF]",
                        "Dateline[place=\"PORT ELLEN\"]",
                        "Link[title=\"The ferry is closed\", href=\"https://news.example/\", "
                                + "published=Moment[at=2026-03-14T12:00:00Z, precision=EXACT]]",
                        "Withdrawn[first=Moment[at=2026-03-14T12:00:00Z, precision=EXACT], "
                                + "at=2026-03-14T12:00:00Z, kind=RETRACTED, reason=\"It does not hold.\"]",
                        "Rights[holder=\"Port Courier\", terms=\"all rights reserved\", "
                                + "source=\"https://news.example/\", expires=2026-03-15T12:00:00Z]",
                        "Tag[slug=bridge, name=\"Bridge\"]",
                        "Translation[language=hy, href=\"https://news.example/\"]",
                        "ThreadChanges[1 added, 1 edited, 1 decided, 1 marked, 1 erased, 1 gone]",
                        "Cycle[2 comments, first=c1]",
                        "Violation[pointer=\"/slug\", code=\"CompleteForState.slug\", message=\"no slug\", "
                                + "severity=ERROR]",
                        "Violations[1 errors, 0 warnings]");
        assertThat(new ThreadProblem.Cycle(List.of())).hasToString("Cycle[0 comments]");
    }

    @Test
    void pageAndNodeTellNumbersInLogs() {
        assertThat(requireNonNull(SAMPLES.get(ThreadPage.class)).toString())
                .startsWith("ThreadPage[article=a1, first=0, 1 rows, next=");
        assertThat(requireNonNull(SAMPLES.get(ThreadNode.class)).toString())
                .startsWith("ThreadNode[row=Shown[comment=Comment.Posted[id=c1, ")
                .endsWith("], 1 replies]");
    }

    static Stream<Arguments> maps() {
        return components().filter(arguments -> ((RecordComponent) arguments.get()[2]).getType() == Map.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void mapIsASortedCopyThatNobodyCanChange(String name, Record sample, RecordComponent component) {
        Map<?, ?> entries = (Map<?, ?>) requireNonNull(value(sample, component));
        Object any = entries.values().iterator().next();
        Map<Object, Object> given = new LinkedHashMap<>(Map.of("z", any));
        given.put("a", any);
        Record copy = with(sample, component, given);
        given.clear();

        Map<?, ?> kept = (Map<?, ?>) requireNonNull(value(copy, component));
        assertThat(kept.keySet().toString()).isEqualTo("[a, z]");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(kept::clear);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void mapHasNoNullsAndNoKeysButIds(String name, Record sample, RecordComponent component) {
        Map<?, ?> entries = (Map<?, ?>) requireNonNull(value(sample, component));
        Object any = entries.values().iterator().next();

        assertThatNullPointerException()
                .isThrownBy(() -> with(sample, component, Collections.singletonMap("a", null)))
                .withMessage(component.getName() + "[\"a\"]");
        assertThatNullPointerException()
                .isThrownBy(() -> with(sample, component, Collections.singletonMap(null, any)))
                .withMessage(component.getName() + " key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(sample, component, Map.of("a b", any)))
                .withMessage(component.getName()
                        + " key has U+0020 at index 1; allowed are no white space, controls or bidi controls");
    }

    /** Nothing that default serialization of the platform could read or write. */
    @Test
    void recordsAreNotSerializable() {
        assertThat(SAMPLES.values()).noneMatch(sample -> sample instanceof Serializable);
    }

    /** The same record but for one component. */
    private static Record with(Record sample, RecordComponent changed, @Nullable Object value) {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(changed.getName()) ? value : value(sample, component))
                .toArray();
        try {
            return sample.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static @Nullable Object value(Record sample, RecordComponent component) {
        try {
            return component.getAccessor().invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
