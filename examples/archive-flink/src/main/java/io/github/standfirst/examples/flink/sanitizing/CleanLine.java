package io.github.standfirst.examples.flink.sanitizing;

/**
 * What became of a line.
 *
 * @param json the line to write
 * @param problem whether nothing could be made of it
 */
public record CleanLine(String json, boolean problem) {}
