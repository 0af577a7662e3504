/**
 * Articles, authors, categories and threaded comments as immutable types.
 *
 * <p>Begin with {@link io.github.standfirst.article.Article} and
 * {@link io.github.standfirst.comment.CommentThread}. Markup enters through a
 * {@link io.github.standfirst.text.HtmlSanitizer}; the one for use stands in {@code io.github.standfirst.html}.
 */
@SuppressWarnings("module") // the validator that the packages are opened to need not be there
module io.github.standfirst.core {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;

    exports io.github.standfirst.article;
    exports io.github.standfirst.comment;
    exports io.github.standfirst.text;
    exports io.github.standfirst.validation;

    opens io.github.standfirst.article to
            org.hibernate.validator;
    opens io.github.standfirst.comment to
            org.hibernate.validator;
    opens io.github.standfirst.text to
            org.hibernate.validator;
}
