package io.github.standfirst.forest;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The children of one item: walked from subtree to subtree, and counted only when somebody asks for a number. */
final class Children<T> extends AbstractList<T> implements RandomAccess {

    private final T[] items;
    private final int[] ends;
    private final int first;
    private final int end;

    /** Made at the first question for a number, by each thread that asks at once the same. */
    private volatile int @Nullable [] positions;

    Children(T[] items, int[] ends, int first, int end) {
        this.items = items;
        this.ends = ends;
        this.first = first;
        this.end = end;
    }

    private int[] positions() {
        int[] known = positions;
        if (known == null) {
            known = new int[8];
            int count = 0;
            for (int child = first; child < end; child = ends[child]) {
                known = count == known.length ? Arrays.copyOf(known, 2 * count) : known;
                known[count++] = child;
            }
            known = Arrays.copyOf(known, count);
            positions = known;
        }
        return known;
    }

    @Override
    public T get(int index) {
        return items[positions()[index]];
    }

    @Override
    public int size() {
        return positions().length;
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
