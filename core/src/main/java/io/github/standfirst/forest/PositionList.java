package io.github.standfirst.forest;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Some of the items, whose positions are looked up when somebody first asks for a number. */
abstract class PositionList<T> extends AbstractList<T> implements RandomAccess {

    final T[] items;

    /** Made by each thread that asks at once the same. */
    private volatile int @Nullable [] positions;

    PositionList(T[] items) {
        this.items = items;
    }

    abstract int[] find();

    private int[] positions() {
        int[] known = positions;
        if (known == null) {
            known = find();
            positions = known;
        }
        return known;
    }

    @Override
    public final T get(int index) {
        return items[positions()[index]];
    }

    @Override
    public final int size() {
        return positions().length;
    }
}
