/**
 * Texts and addresses that are safe by their type, and the one rule on characters. Begin with
 * {@link io.github.standfirst.text.SafeHtml}.
 */
@NullMarked
package io.github.standfirst.text;

import org.jspecify.annotations.NullMarked;
