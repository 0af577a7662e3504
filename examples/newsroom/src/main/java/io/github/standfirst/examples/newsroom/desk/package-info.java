/** The newsroom's side of the comments: the queue, decisions, erasure. */
@NullMarked
package io.github.standfirst.examples.newsroom.desk;

import org.jspecify.annotations.NullMarked;
