package io.github.standfirst.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a report says in words, up to a limit. */
final class Notes {

    private static final int MAX_NOTES = 1_000;

    private final List<String> notes = new ArrayList<>();
    private int further;

    /** Adds a sentence without a full stop, foreign text in it quoted. */
    void add(String note) {
        if (notes.size() < MAX_NOTES) {
            notes.add(note);
        } else {
            further++;
        }
    }

    List<String> list() {
        if (further == 0) {
            return List.copyOf(notes);
        }
        List<String> all = new ArrayList<>(notes);
        all.add(String.format(Locale.ROOT, "%d further notes are not listed", further));
        return all;
    }
}
