/** Articles and comments as JSON, for other programs. */
@NullMarked
package io.github.standfirst.examples.newsroom.api;

import org.jspecify.annotations.NullMarked;
