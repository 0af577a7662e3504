package io.github.standfirst.examples.quickstart;

import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.exchange.page.ReadPage;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of one page.
 *
 * @param page the article, the comments, and the report of the reader
 * @param thread the comments as a tree
 * @param findings what article and comments lack
 * @param files what was written
 */
record Outcome(ReadPage page, CommentThread thread, List<Finding> findings, List<Path> files) {}
