package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The comments that are written and read as lines of JSON: about 450 bytes each, some of them with letters of Armenia. */
final class JsonComments {

    /** How many there are in one operation. */
    static final int COUNT = 1_000;

    private static final List<String> BODIES = List.of(
            "<p>My uncle sold the tickets for that ferry, and he would have walked to the council to hear this vote.</p>"
                    + "<p>He always said that the boat would sail again.</p>",
            "<p>Who pays for the <em>second</em> pier? The article says nothing about it, and the plan of the council was"
                    + " twice as long as the one that was read out on Monday.</p>",
            "<p>Իմ քեռին տոմսեր էր վաճառում այդ նավի համար, և նա միշտ ասում էր, որ այն նորից կլողա։</p>");

    private JsonComments() {}

    /** The same at each call. */
    static List<Comment.Posted> list() {
        List<Comment.Posted> comments = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            SafeHtml body = HtmlPolicy.comment().sanitize(BODIES.get(i % BODIES.size()));
            Commenter commenter = new Commenter(
                    "Hasmik D. " + i % 97,
                    i % 4 == 0 ? WebUrl.parse("https://hasmik" + i % 97 + ".example/about") : null,
                    "hasmik-" + i % 97,
                    CommenterRole.READER);
            comments.add(Comment.Posted.builder(
                            CommentId.of(Integer.toString(71_804 + i)),
                            ArticleId.of("48120"),
                            Moment.exact(Instant.ofEpochSecond(1_560_860_409L + 61L * i, i % 2 == 0 ? 0 : 250_000_000)),
                            commenter,
                            body)
                    .parent(i % 3 == 0 ? null : CommentId.of(Integer.toString(71_804 + i / 2)))
                    .language(i % 3 == 2 ? Language.parse("hy") : Language.UNDETERMINED)
                    .build());
        }
        return comments;
    }
}
