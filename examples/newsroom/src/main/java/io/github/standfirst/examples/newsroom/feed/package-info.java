/** Feeds of articles and of comments: Atom and RSS with ROME, JSON Feed with the library; and feeds of others, read. */
@NullMarked
package io.github.standfirst.examples.newsroom.feed;

import org.jspecify.annotations.NullMarked;
