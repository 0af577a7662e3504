/** What readers see and send: lists, articles with their threads, the forms for comments. */
@NullMarked
package io.github.standfirst.examples.newsroom.page;

import org.jspecify.annotations.NullMarked;
