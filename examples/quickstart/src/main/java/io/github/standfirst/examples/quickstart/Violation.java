package io.github.standfirst.examples.quickstart;

/**
 * Something that an article or a comment lacks.
 *
 * @param where which of them, such as "comment 17"
 * @param path where in it, such as "lead.image.alt"
 * @param message what is wrong, in English
 */
record Violation(String where, String path, String message) {}
