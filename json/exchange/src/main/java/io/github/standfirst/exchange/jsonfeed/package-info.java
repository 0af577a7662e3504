/**
 * JSON Feed in and out. Begin with {@link io.github.standfirst.exchange.jsonfeed.JsonFeed}.
 */
@NullMarked
package io.github.standfirst.exchange.jsonfeed;

import org.jspecify.annotations.NullMarked;
