/**
 * Saved pages in, pages out. Begin with {@link io.github.standfirst.exchange.page.PageReader} and
 * {@link io.github.standfirst.exchange.page.PageWriter}.
 */
@NullMarked
package io.github.standfirst.exchange.page;

import org.jspecify.annotations.NullMarked;
