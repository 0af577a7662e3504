/** What all formats share: the one exception of the module. */
@NullMarked
package io.github.standfirst.exchange;

import org.jspecify.annotations.NullMarked;
