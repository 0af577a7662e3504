/** What the library costs, beside what others cost, in one run: CPU time of the worker thread and allocation. */
@NullMarked
package io.github.standfirst.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
