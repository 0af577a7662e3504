/** The command that counts, and draws what it counted. */
@NullMarked
package io.github.standfirst.examples.archive.statistics;

import org.jspecify.annotations.NullMarked;
