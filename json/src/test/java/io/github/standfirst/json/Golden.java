package io.github.standfirst.json;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.comment.ArticlePage;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentHistory;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.Contact;
import io.github.standfirst.comment.ThreadPage;
import io.github.standfirst.html.HtmlPolicy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * A golden file and the value that stands in it.
 *
 * @param type that a reader asks for
 * @param isPrivate whether the value is private
 */
record Golden(String name, Object value, Class<?> type, boolean isPrivate) {

    static Stream<Golden> all() {
        return Stream.concat(ofPublic(), ofStore());
    }

    static Stream<Golden> ofPublic() {
        return Stream.of(
                ofPublic("article-full", Samples.fullArticle(), Article.class),
                ofPublic("article-minimal", Samples.minimalArticle(), Article.class),
                ofPublic("comment-posted", Samples.posted(), Comment.class),
                ofPublic("comment-tombstone", Samples.tombstone(), Comment.class),
                ofPublic("thread-page", Samples.threadPage(), ThreadPage.class),
                ofPublic("teaser-full", Samples.teaser(), Teaser.class),
                ofPublic("teaser-minimal", Samples.minimalTeaser(), Teaser.class),
                ofPublic("article-page", Samples.articlePage(), ArticlePage.class),
                ofPublic("problem-full", Samples.problem(), Problem.class),
                ofPublic("problem-minimal", Problem.of(404, "Not found"), Problem.class),
                ofPublic("policy-full", Samples.policy(), HtmlPolicy.class),
                ofPublic("policy-minimal", Samples.minimalPolicy(), HtmlPolicy.class));
    }

    static Stream<Golden> ofStore() {
        return Stream.of(
                new Golden("contact-full", Samples.contact(), Contact.class, true),
                new Golden("contact-minimal", Samples.minimalContact(), Contact.class, true),
                new Golden("history-full", Samples.history(), CommentHistory.class, true),
                new Golden("history-minimal", Samples.minimalHistory(), CommentHistory.class, true),
                new Golden("thread", Samples.thread(), CommentThread.class, true));
    }

    private static Golden ofPublic(String name, Object value, Class<?> type) {
        return new Golden(name, value, type, false);
    }

    /** The text without the line feed at its end. */
    String text() {
        return text(name);
    }

    static String text(String name) {
        try {
            return new String(bytes(name), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
