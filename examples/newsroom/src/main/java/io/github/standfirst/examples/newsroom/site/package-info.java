/** What belongs to the site and not to an article: editions, menus, words, dates, addresses. */
@NullMarked
package io.github.standfirst.examples.newsroom.site;

import org.jspecify.annotations.NullMarked;
