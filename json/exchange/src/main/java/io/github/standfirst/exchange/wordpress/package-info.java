/**
 * Export files of WordPress in. Begin with {@link io.github.standfirst.exchange.wordpress.WordPressExport}.
 */
@NullMarked
package io.github.standfirst.exchange.wordpress;

import org.jspecify.annotations.NullMarked;
