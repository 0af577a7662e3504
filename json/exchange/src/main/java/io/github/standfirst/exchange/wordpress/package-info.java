/**
 * Export files of WordPress in, and what its REST API answers. Begin with
 * {@link io.github.standfirst.exchange.wordpress.WordPressExport} or
 * {@link io.github.standfirst.exchange.wordpress.WordPressRest}.
 */
@NullMarked
package io.github.standfirst.exchange.wordpress;

import org.jspecify.annotations.NullMarked;
