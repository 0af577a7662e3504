package io.github.standfirst.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers removals up to a number, and counts the rest. */
final class Removals {

    private final List<Removal> list = new ArrayList<>();
    private int further;

    void add(Removal.Kind kind, String tag, @Nullable String attribute, @Nullable String value, Removal.Reason reason) {
        if (list.size() < Cleaned.MAX_REMOVALS) {
            list.add(new Removal(kind, tag, attribute, value, reason));
        } else {
            further++;
        }
    }

    List<Removal> list() {
        return list;
    }

    int further() {
        return further;
    }
}
