package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.ThreadRow.Placeholder;
import io.github.standfirst.json.StandfirstJson;
import io.github.standfirst.text.SafeHtml;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page that a {@link PageWriter} wrote was made of, in attributes: article and comments as public JSON without the
 * texts that the page prints anyway, so that {@link WrittenPage} reads what is equal. An article's extensions are the
 * application's own and stay out of the page.
 */
final class WrittenData {

    static final String ARTICLE = "data-article";
    static final String COMMENT = "data-comment";
    static final String PLACEHOLDER = "data-placeholder";
    static final String LEVELS = "data-levels";

    /** The value of {@link #PLACEHOLDER} where a comment was erased. */
    static final String ERASED = "erased";

    private static final StandfirstJson JSON = StandfirstJson.create();

    private WrittenData() {}

    static void add(PageMarkup out, Article article) {
        Article untold = article.toBuilder()
                .standfirst(SafeHtml.EMPTY)
                .body(SafeHtml.EMPTY)
                .extensions(Map.of())
                .build();
        out.json(ARTICLE, JSON.write(untold));
    }

    static void add(PageMarkup out, Comment.Posted comment) {
        out.json(COMMENT, JSON.write(comment.toBuilder().body(SafeHtml.EMPTY).build()));
    }

    static void add(PageMarkup out, Placeholder.Reason reason) {
        out.attribute(PLACEHOLDER, name(reason));
    }

    private static String name(Placeholder.Reason reason) {
        return switch (reason) {
            case ERASED -> ERASED;
            case HIDDEN -> "hidden";
            case MISSING -> "missing";
        };
    }

    /** Adds what levels the headings of a text had, where the page writes them with others. */
    static void addLevels(PageMarkup out, List<Integer> levels) {
        out.attribute(LEVELS, levels.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }
}
