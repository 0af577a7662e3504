/** The command that turns flat comments into the rows of threads. */
@NullMarked
package io.github.standfirst.examples.archive.threads;

import org.jspecify.annotations.NullMarked;
