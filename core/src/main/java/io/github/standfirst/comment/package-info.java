/**
 * Comments, the thread they form, and what one viewer sees of it. Begin with
 * {@link io.github.standfirst.comment.CommentThread}.
 *
 * <p>A thread is an index over a flat list; each comment names what it answers:
 *
 * <pre>{@code
 * thread             the public's view        its first page of 3 rows
 * 1                  1. 1                     1. 1   more below
 *   2  held             (hidden) 2               (hidden) 2
 *     3                   * 3                      * 3
 *   4                   * 4                   next: a cursor behind 3
 * 5  spam            2. 6
 * 6
 * }</pre>
 *
 * <p>What was hidden keeps its place where replies to it are shown; spam below which nothing is shown has no row. Roots
 * have numbers; the count to print is that of the view, here 4.
 *
 * <p>What strangers type becomes a comment by way of a {@link io.github.standfirst.comment.Discussion}; moderators work on
 * a {@link io.github.standfirst.comment.ModeratedComment}.
 */
@NullMarked
package io.github.standfirst.comment;

import org.jspecify.annotations.NullMarked;
