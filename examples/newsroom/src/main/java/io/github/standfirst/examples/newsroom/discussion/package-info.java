/** Comments: their store, their threads, and the way from what somebody typed into the store. */
@NullMarked
package io.github.standfirst.examples.newsroom.discussion;

import org.jspecify.annotations.NullMarked;
