/** What an empty newsroom begins with: the samples of the fixtures, made articles of this site. */
@NullMarked
package io.github.standfirst.examples.newsroom.sample;

import org.jspecify.annotations.NullMarked;
