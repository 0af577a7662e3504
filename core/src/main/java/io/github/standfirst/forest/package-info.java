/** The one tree engine under comment threads and category trees: flat, iterative, linear; not exported. */
@NullMarked
package io.github.standfirst.forest;

import org.jspecify.annotations.NullMarked;
