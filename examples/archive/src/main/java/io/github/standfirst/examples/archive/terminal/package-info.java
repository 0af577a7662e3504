/** What a run is given from outside, and what it prints: text that cannot steer a terminal, and its progress. */
@NullMarked
package io.github.standfirst.examples.archive.terminal;

import org.jspecify.annotations.NullMarked;
