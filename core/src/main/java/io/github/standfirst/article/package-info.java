/**
 * Articles and what they consist of: credits, figures, categories, publication state. Begin with
 * {@link io.github.standfirst.article.Article}.
 */
@NullMarked
package io.github.standfirst.article;

import org.jspecify.annotations.NullMarked;
