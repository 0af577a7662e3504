/** The formats of files, each recognised by what is in it, with its reader and its writer. */
@NullMarked
package io.github.standfirst.examples.archive.format;

import org.jspecify.annotations.NullMarked;
