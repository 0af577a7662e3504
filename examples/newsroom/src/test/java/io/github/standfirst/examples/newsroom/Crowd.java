package io.github.standfirst.examples.newsroom;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.DiscussionRules;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Moderation;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.examples.newsroom.article.ArticleStore;
import io.github.standfirst.examples.newsroom.discussion.CommentStore;
import io.github.standfirst.fixtures.Generator;
import io.github.standfirst.fixtures.ThreadShape;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/** An article with ten thousand comments, and how many people are at it. */
final class Crowd {

    static final ArticleId ID = ArticleId.of("crowd-1");
    static final String PAGE = "/articles/crowd-1/";
    static final String SEND = "/articles/crowd-1/comments";
    static final int COMMENTS = 10_000;
    static final int READERS = 50;
    static final int WRITERS = 5;

    private Crowd() {}

    static void fill(Site site) {
        Article article = Article.builder(ID, Language.parse("en"), "A crowd at the pier")
                .credits(List.of(new Credit(CreditRole.AUTHOR, Author.person("Nare Simonian"))))
                .body(HtmlPolicy.article().sanitize("<p>Everybody has something to say.</p>"))
                .state(new PublicationState.Published(Moment.exact(Site.STARTED.minusSeconds(60))))
                .discussion(DiscussionRules.builder(DiscussionState.OPEN)
                        .moderation(Moderation.POST)
                        .build())
                .build();
        site.part(TransactionOperations.class).executeWithoutResult(status -> {
            site.part(ArticleStore.class).add(article);
            CommentStore comments = site.part(CommentStore.class);
            Generator.withSeed(1)
                    .comments(ID, COMMENTS, ThreadShape.REALISTIC)
                    .forEach(comment -> comments.add(comment, 0));
        });
    }
}
