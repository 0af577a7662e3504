package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.exchange.page.PageRemoval;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.Removal;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of one item, and what its texts lost, both up to a limit. */
final class ItemNotes {

    private static final int MAX_NOTES = 1_000;
    private static final int MAX_REMOVALS = 10_000;

    private final List<String> notes = new ArrayList<>();
    private final List<PageRemoval> removals = new ArrayList<>();
    private int furtherNotes;

    /** Adds a sentence without a full stop, foreign text in it quoted, nothing private in it. */
    void add(String note) {
        if (notes.size() < MAX_NOTES) {
            notes.add(note);
        } else {
            furtherNotes++;
        }
    }

    /** Adds a sentence that ends in names, unless there are none. */
    void addNames(String sentence, Collection<String> names) {
        addNames(sentence, names, 0);
    }

    /** Adds a sentence that ends in names and how many more there are, unless there are none. */
    void addNames(String sentence, Collection<String> names, int further) {
        if (!names.isEmpty()) {
            String more = further == 0 ? "" : ", and " + further + " more";
            add(names.stream().map(Quoted::of).collect(Collectors.joining(", ", sentence, more)));
        }
    }

    /** Adds that characters were replaced, unless none were. */
    void addForbidden(int characters) {
        if (characters > 0) {
            add(String.format(Locale.ROOT, "characters that no text may hold: %d; U+FFFD stands for each", characters));
        }
    }

    /**
     * Sanitizes a text.
     *
     * @param where what the removals call it
     * @throws io.github.standfirst.text.HtmlLimitException if it is past a limit of the policy
     */
    SafeHtml sanitize(HtmlPolicy policy, String where, String html) {
        Cleaned cleaned = policy.examine(html);
        int further = cleaned.furtherRemovals();
        for (Removal removal : cleaned.removals()) {
            if (removals.size() < MAX_REMOVALS) {
                removals.add(new PageRemoval(where, removal));
            } else {
                further++;
            }
        }
        if (further > 0) {
            add(String.format(Locale.ROOT, "%s: %d further removals are not listed", where, further));
        }
        return cleaned.html();
    }

    List<String> list() {
        if (furtherNotes == 0) {
            return List.copyOf(notes);
        }
        List<String> all = new ArrayList<>(notes);
        all.add(String.format(Locale.ROOT, "%d further notes are not listed", furtherNotes));
        return all;
    }

    List<PageRemoval> removals() {
        return removals;
    }
}
