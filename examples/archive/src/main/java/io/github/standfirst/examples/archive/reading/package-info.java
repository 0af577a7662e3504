/** Reading many files with many threads, in order and within a bounded memory. */
@NullMarked
package io.github.standfirst.examples.archive.reading;

import org.jspecify.annotations.NullMarked;
