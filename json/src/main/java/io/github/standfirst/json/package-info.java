/**
 * Articles, comments and thread pages as JSON: {@link io.github.standfirst.json.StandfirstJson} and the module for
 * Jackson 3. What stands in the JSON is told by tables that know nothing of Jackson.
 */
@NullMarked
package io.github.standfirst.json;

import org.jspecify.annotations.NullMarked;
