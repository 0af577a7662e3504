/** The sinks: files of lines, whole or not there. */
@NullMarked
package io.github.standfirst.examples.flink.writing;

import org.jspecify.annotations.NullMarked;
