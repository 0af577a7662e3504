/**
 * A small application that embeds the library: it turns a saved news page into a clean, validated model and writes
 * that as JSON and as a page of its own. Begin with {@link io.github.standfirst.examples.quickstart.Quickstart}.
 */
@NullMarked
package io.github.standfirst.examples.quickstart;

import org.jspecify.annotations.NullMarked;
