/** The checks that constructors of {@code article} and {@code comment} share; not exported. */
@NullMarked
package io.github.standfirst.invariant;

import org.jspecify.annotations.NullMarked;
