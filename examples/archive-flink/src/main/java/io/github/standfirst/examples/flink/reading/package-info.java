/** The source: files of archives, and the lines that are made of them. */
@NullMarked
package io.github.standfirst.examples.flink.reading;

import org.jspecify.annotations.NullMarked;
