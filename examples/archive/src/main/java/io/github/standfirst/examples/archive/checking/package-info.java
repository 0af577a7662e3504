/** The command that says what is wrong with files. */
@NullMarked
package io.github.standfirst.examples.archive.checking;

import org.jspecify.annotations.NullMarked;
