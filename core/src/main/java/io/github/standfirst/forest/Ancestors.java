package io.github.standfirst.forest;

/** The items above one, the root first. */
final class Ancestors<T> extends PositionList<T> {

    private final int[] parents;
    private final int position;

    Ancestors(T[] items, int[] parents, int position) {
        super(items);
        this.parents = parents;
        this.position = position;
    }

    @Override
    int[] find() {
        int count = 0;
        for (int above = parents[position]; above != Forest.NONE; above = parents[above]) {
            count++;
        }
        int[] found = new int[count];
        for (int above = parents[position]; above != Forest.NONE; above = parents[above]) {
            found[--count] = above;
        }
        return found;
    }

    @Override
    public boolean isEmpty() {
        return parents[position] == Forest.NONE;
    }
}
