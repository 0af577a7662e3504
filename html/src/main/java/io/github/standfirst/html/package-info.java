/**
 * HTML policies, each of them a sanitizer, and plain text of safe markup. Begin with
 * {@link io.github.standfirst.html.HtmlPolicy}.
 */
@NullMarked
package io.github.standfirst.html;

import org.jspecify.annotations.NullMarked;
