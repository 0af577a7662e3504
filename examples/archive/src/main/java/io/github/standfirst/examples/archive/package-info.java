/** A command-line program over the library, for those who have a pile of articles and comments. */
@NullMarked
package io.github.standfirst.examples.archive;

import org.jspecify.annotations.NullMarked;
