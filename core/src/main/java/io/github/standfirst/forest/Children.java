package io.github.standfirst.forest;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The children of one item: walked from subtree to subtree. */
final class Children<T> extends PositionList<T> {

    private final int[] ends;
    private final int first;
    private final int end;

    Children(T[] items, int[] ends, int first, int end) {
        super(items);
        this.ends = ends;
        this.first = first;
        this.end = end;
    }

    @Override
    int[] find() {
        int[] found = new int[8];
        int count = 0;
        for (int child = first; child < end; child = ends[child]) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = child;
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public boolean isEmpty() {
        return first >= end;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next = first;

            @Override
            public boolean hasNext() {
                return next < end;
            }

            @Override
            public T next() {
                if (next >= end) {
                    throw new NoSuchElementException("all children are read");
                }
                T child = items[next];
                next = ends[next];
                return child;
            }
        };
    }
}
