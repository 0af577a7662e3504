/** What stands between the site and the web: who may post and sign in, and the headers of every response. */
@NullMarked
package io.github.standfirst.examples.newsroom.protection;

import org.jspecify.annotations.NullMarked;
