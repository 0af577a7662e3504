package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.GapPolicy;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.comment.ViewOptions;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of writing and reading, over values and texts that are hostile. */
class RoundTripTest {

    private static final StandfirstJson SANITIZING = StandfirstJson.create();
    private static final StandfirstJson REQUIRING = SANITIZING.withBodies(BodyReading.requireClean());
    private static final StandfirstJson TRUSTING = SANITIZING.withBodies(BodyReading.trust());
    private static final List<StandfirstJson> MODES = List.of(SANITIZING, REQUIRING, TRUSTING);

    @Provide
    Arbitrary<Article> articles() {
        return HostileValues.articles();
    }

    @Provide
    Arbitrary<List<Comment>> comments() {
        return HostileValues.comments().list().uniqueElements(Comment::id).ofMaxSize(8);
    }

    @Property(tries = 200)
    void articlesComeBackEqualInEveryMode(@ForAll("articles") Article article) {
        String json = SANITIZING.write(article);
        for (StandfirstJson mode : MODES) {
            assertThat(mode.readArticle(json)).isEqualTo(article);
        }
    }

    @Property(tries = 200)
    void commentsComeBackEqualInEveryMode(@ForAll("comments") List<Comment> comments) {
        StringWriter lines = new StringWriter();
        SANITIZING.writeComments(comments, lines);
        assertThat(lines.toString().lines().count()).isEqualTo(comments.size());
        for (StandfirstJson mode : MODES) {
            assertThat(mode.readComments(new StringReader(lines.toString()))).isEqualTo(comments);
        }
    }

    @Property(tries = 100)
    void threadPagesComeBackEqualInEveryMode(
            @ForAll("comments") List<Comment> comments, @ForAll("gaps") GapPolicy gaps) {
        ThreadPage page = CommentThread.of(HostileValues.ARTICLE, comments)
                .view(ViewOptions.forPublic().withGaps(gaps))
                .page(0, 5, Instant.EPOCH);
        for (StandfirstJson mode : MODES) {
            assertThat(mode.readThreadPage(SANITIZING.write(page))).isEqualTo(page);
        }
    }

    @Provide
    Arbitrary<GapPolicy> gaps() {
        return Arbitraries.of(GapPolicy.class);
    }

    @Provide
    Arbitrary<String> spoiltArticles() {
        return HostileValues.spoilt(SANITIZING.write(Samples.fullArticle()));
    }

    @Provide
    Arbitrary<String> spoiltPages() {
        return HostileValues.spoilt(SANITIZING.write(Samples.threadPage()));
    }

    @Property(tries = 1_000)
    void spoiltArticlesAreRefusedOrStable(@ForAll("spoiltArticles") String json) {
        Article article;
        try {
            article = SANITIZING.readArticle(json);
        } catch (StandfirstJsonException e) {
            assertThat(e).hasMessageStartingWith("at ");
            return;
        }
        assertThat(SANITIZING.readArticle(SANITIZING.write(article))).isEqualTo(article);
    }

    @Property(tries = 1_000)
    void spoiltPagesAreRefusedOrStable(@ForAll("spoiltPages") String json) {
        ThreadPage page;
        try {
            page = SANITIZING.readThreadPage(json);
        } catch (StandfirstJsonException e) {
            assertThat(e).hasMessageStartingWith("at ");
            return;
        }
        assertThat(SANITIZING.readThreadPage(SANITIZING.write(page))).isEqualTo(page);
    }
}
