package io.github.standfirst.examples.quickstart;

import io.github.standfirst.validation.Violation;

/**
 * Something that an article or a comment lacks.
 *
 * @param where which of them, such as "comment 17"
 * @param violation what, and where in it
 */
record Finding(String where, Violation violation) {}
