/** Constraints that say whether markup is clean and whether text is free of markup: parsed, never matched. */
@NullMarked
package io.github.standfirst.html.constraint;

import org.jspecify.annotations.NullMarked;
