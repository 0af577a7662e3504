package io.github.standfirst;

import static io.github.standfirst.Samples.ARTICLE_ID;
import static io.github.standfirst.Samples.NOON;
import static io.github.standfirst.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.CategoryTree;
import io.github.standfirst.article.Image;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Slug;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing depends on the machine's locale or time zone. Turkish maps I and i to other letters; Egypt, Nepal and Thai
 * with its own digits write numbers differently.
 */
class SameEverywhereTest {

    private static final List<Supplier<Object>> ANSWERS = List.of(
            () -> WebUrl.parse("HTTPS://TITLE.EXAMPLE:8080/I?ı"),
            () -> WebUrl.parse("https://Iİı.example/"),
            () -> WebUrl.parse("https://" + "a".repeat(254)),
            () -> WebUrl.parse("https://a:123456/"),
            () -> WebUrl.parse("https://a/\0"),
            () -> WebUrl.parse("https://faß/"),
            () -> WebUrl.parse("https://a/" + "a".repeat(WebUrl.MAX_LENGTH)),
            () -> Language.parse("TI-latn-IT"),
            () -> Language.parse("x".repeat(123)),
            () -> Language.parse("I_I"),
            () -> Slug.from("TITLE I İ ı 1234"),
            () -> Slug.of("title 1234"),
            () -> new Slug("a".repeat(1234)),
            () -> ArticleId.of("a".repeat(1234)),
            () -> ArticleId.of("1234 1234"),
            () -> new Image.Size(-1234, 1),
            () -> Moment.exact(Instant.MAX),
            () -> Moment.onDay(LocalDate.of(2019, 6, 18), ZoneId.of("Asia/Yerevan")),
            () -> Quoted.of("I\u202E\uD83D1234"),
            () -> SafeHtml.ofText("I".repeat(1234)),
            () -> Samples.article(),
            () -> Samples.article().toBuilder().headline("a\0").build(),
            () -> CategoryTree.of(List.of(Category.of(Slug.of("i"), "I"), Category.of(Slug.of("i"), "I"))),
            () -> CommentId.of("I10").compareTo(CommentId.of("i9")),
            () -> thread(),
            () -> thread().comments(),
            () -> thread().problems(),
            () -> thread().view(ViewOptions.forPublic()),
            () -> thread().view(ViewOptions.forPublic()).page(0, 1234, NOON),
            () -> thread().view(ViewOptions.forPublic()).page(-1234, 1, NOON),
            () -> thread().depth(CommentId.of("1234")),
            () -> Checked.by(
                    Samples.article().toBuilder().headline("I".repeat(1234)).build()));

    private final Locale usualLocale = Locale.getDefault();
    private final TimeZone usualZone = TimeZone.getDefault();

    private static CommentThread thread() {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            comments.add(comment((i % 2 == 0 ? "I" : "i") + i, i < 2 ? "x" : "I" + i % 4, i % 3));
        }
        return CommentThread.of(ARTICLE_ID, comments);
    }

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(usualLocale);
        TimeZone.setDefault(usualZone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "ne-NP", "th-TH-u-nu-thai", "hy-AM", "ru-RU"})
    void answersAndMessagesAreTheSame(String locale) {
        List<String> expected = answers(Locale.ROOT, "UTC");

        assertThat(answers(Locale.forLanguageTag(locale), "Pacific/Kiritimati")).isEqualTo(expected);
    }

    private static List<String> answers(Locale locale, String zone) {
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return ANSWERS.stream().map(SameEverywhereTest::told).toList();
    }

    private static String told(Supplier<Object> answer) {
        try {
            return answer.get().toString();
        } catch (IllegalArgumentException e) {
            return e.toString();
        }
    }
}
