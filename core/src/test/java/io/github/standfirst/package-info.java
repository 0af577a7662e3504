/** Checks of all packages together, and what the tests of several share. */
@NullMarked
package io.github.standfirst;

import org.jspecify.annotations.NullMarked;
