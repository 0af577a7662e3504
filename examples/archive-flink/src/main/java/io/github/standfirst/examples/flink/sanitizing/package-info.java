/** Lines of markup that are made safe. */
@NullMarked
package io.github.standfirst.examples.flink.sanitizing;

import org.jspecify.annotations.NullMarked;
