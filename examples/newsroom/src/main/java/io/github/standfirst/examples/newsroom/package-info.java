/** A small newspaper that embeds the library: the application itself; its parts are packages by subject. */
@NullMarked
package io.github.standfirst.examples.newsroom;

import org.jspecify.annotations.NullMarked;
