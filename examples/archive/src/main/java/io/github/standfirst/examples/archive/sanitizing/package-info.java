/** The command that makes foreign markup safe, line by line. */
@NullMarked
package io.github.standfirst.examples.archive.sanitizing;

import org.jspecify.annotations.NullMarked;
