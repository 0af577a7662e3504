/** What formats share: the one exception of the module, and what readers of JSON formats report. */
@NullMarked
package io.github.standfirst.exchange;

import org.jspecify.annotations.NullMarked;
