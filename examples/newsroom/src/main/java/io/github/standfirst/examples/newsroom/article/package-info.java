/** Articles: their store and their taxonomy. */
@NullMarked
package io.github.standfirst.examples.newsroom.article;

import org.jspecify.annotations.NullMarked;
