/** What the archive tool does to a document, as jobs of Apache Flink. */
@NullMarked
package io.github.standfirst.examples.flink;

import org.jspecify.annotations.NullMarked;
