/**
 * The guide, compiled and run: for each of its pages a test that holds the page's snippets, and the architecture of the
 * house. Begin with {@link io.github.standfirst.guide.GuidePagesTest}.
 */
@NullMarked
package io.github.standfirst.guide;

import org.jspecify.annotations.NullMarked;
