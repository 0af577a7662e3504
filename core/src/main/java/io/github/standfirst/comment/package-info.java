/**
 * Comments, the thread they form, and what one viewer sees of it. Begin with
 * {@link io.github.standfirst.comment.CommentThread}.
 */
@NullMarked
package io.github.standfirst.comment;

import org.jspecify.annotations.NullMarked;
