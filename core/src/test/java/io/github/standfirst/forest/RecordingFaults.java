package io.github.standfirst.forest;

import java.util.ArrayList;
import java.util.List;

/** Notes what a forest is told, in words, and keeps the first of two items. */
final class RecordingFaults<T> implements ForestBuilder.Faults<T> {

    final List<String> notes = new ArrayList<>();

    @Override
    public T duplicate(T first, T second) {
        notes.add("duplicate " + first + " " + second);
        return first;
    }

    @Override
    public void selfParent(T item) {
        notes.add("self " + item);
    }

    @Override
    public void orphan(T item) {
        notes.add("orphan " + item);
    }

    @Override
    public void cycle(List<T> items) {
        notes.add("cycle " + items);
    }
}
