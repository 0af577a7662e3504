package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.html.HtmlPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wire contract: a golden file that has to change is a breaking change. */
class GoldenFilesTest {

    private static final StandfirstJson JSON = StandfirstJson.create().withBodies(BodyReading.requireClean());

    private static final StoreJson STORE = JSON.forStore();

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            Article.class, JSON::readArticle,
            Comment.class, JSON::readComment,
            ThreadPage.class, JSON::readThreadPage,
            Teaser.class, JSON::readTeaser,
            ArticlePage.class, JSON::readArticlePage,
            Problem.class, JSON::readProblem,
            HtmlPolicy.class, JSON::readPolicy,
            Contact.class, STORE::readContact,
            CommentHistory.class, STORE::readHistory,
            CommentThread.class, STORE::readThread);

    static Stream<Golden> documents() {
        return Golden.all();
    }

    static String write(Object value) {
        if (value instanceof Article article) {
            return JSON.write(article);
        }
        if (value instanceof Comment comment) {
            return JSON.write(comment);
        }
        if (value instanceof ThreadPage page) {
            return JSON.write(page);
        }
        if (value instanceof Teaser teaser) {
            return JSON.write(teaser);
        }
        if (value instanceof ArticlePage page) {
            return JSON.write(page);
        }
        if (value instanceof Problem problem) {
            return JSON.write(problem);
        }
        if (value instanceof HtmlPolicy policy) {
            return JSON.write(policy);
        }
        if (value instanceof Contact contact) {
            return STORE.write(contact);
        }
        if (value instanceof CommentHistory history) {
            return STORE.write(history);
        }
        return STORE.write((CommentThread) value);
    }

    private static Object read(Golden golden) {
        return Objects.requireNonNull(READERS.get(golden.type())).apply(golden.text());
    }

    @Test
    void readsTheGoldenSubmission() {
        assertThat(JSON.readSubmission(Golden.text("submission"))).isEqualTo(Samples.submission());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesTheGoldenBytes(Golden golden) throws IOException {
        assertThat((write(golden.value()) + '\n').getBytes(StandardCharsets.UTF_8))
                .isEqualTo(Golden.bytes(golden.name()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheGoldenBytes(Golden golden) {
        assertThat(read(golden)).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsAndWritesTheSameUnderTurkish(Golden golden) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(write(golden.value())).isEqualTo(golden.text());
            assertThat(read(golden)).isEqualTo(golden.value());
        } finally {
            Locale.setDefault(before);
        }
    }
}
