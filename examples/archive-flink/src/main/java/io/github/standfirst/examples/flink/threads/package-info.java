/** Comments keyed by their article, and the threads that are kept of them. */
@NullMarked
package io.github.standfirst.examples.flink.threads;

import org.jspecify.annotations.NullMarked;
