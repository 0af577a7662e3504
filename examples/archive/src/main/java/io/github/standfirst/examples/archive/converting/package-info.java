/** The commands that write articles and comments in another format, or as a site. */
@NullMarked
package io.github.standfirst.examples.archive.converting;

import org.jspecify.annotations.NullMarked;
