package io.github.standfirst.examples.archive.importing;

import io.github.standfirst.examples.archive.reading.Input;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the work that is done as a whole or not at all: one large file, or small ones that follow each other.
 *
 * @param number its place among all, from 1
 * @param inputs the files
 */
record Portion(int number, List<Input> inputs) {

    private static final int MAX_FILES = 200;
    private static final long MAX_BYTES = 16L * 1024 * 1024;

    Portion {
        inputs = List.copyOf(inputs);
    }

    /** The portions of some files, in their order. */
    static List<Portion> of(List<Input> inputs) {
        List<Portion> portions = new ArrayList<>();
        List<Input> together = new ArrayList<>();
        long bytes = 0;
        for (Input input : inputs) {
            if (!together.isEmpty() && (together.size() == MAX_FILES || bytes + input.bytes() > MAX_BYTES)) {
                portions.add(new Portion(portions.size() + 1, together));
                together.clear();
                bytes = 0;
            }
            together.add(input);
            bytes += input.bytes();
        }
        if (!together.isEmpty()) {
            portions.add(new Portion(portions.size() + 1, together));
        }
        return portions;
    }
}
