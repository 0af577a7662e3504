/**
 * Articles, comments and the threads they form, as immutable types that hold their invariants. Begin with
 * {@link io.github.standfirst.article.Article} and {@link io.github.standfirst.comment.CommentThread}.
 */
module io.github.standfirst.core {
    requires transitive static org.jspecify;
    requires transitive jakarta.validation;

    exports io.github.standfirst.article;
    exports io.github.standfirst.comment;
    exports io.github.standfirst.text;
}
