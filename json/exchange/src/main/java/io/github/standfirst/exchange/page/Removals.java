package io.github.standfirst.exchange.page;

import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.Removal;
import io.github.standfirst.text.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sanitizes the texts of a page, and gathers what that removed. */
final class Removals {

    /** How many removals a report lists. */
    private static final int MAX_REMOVALS = 10_000;

    private final List<PageRemoval> removals = new ArrayList<>();
    private final Notes notes;

    Removals(Notes notes) {
        this.notes = notes;
    }

    /**
     * Sanitizes a text.
     *
     * @param where what the report calls it
     */
    SafeHtml sanitize(HtmlPolicy policy, String where, String html) {
        Cleaned cleaned = policy.examine(html);
        add(where, cleaned);
        return cleaned.html();
    }

    /** Adds what the cleaning of a text removed. */
    void add(String where, Cleaned cleaned) {
        int further = cleaned.furtherRemovals();
        for (Removal removal : cleaned.removals()) {
            if (removals.size() < MAX_REMOVALS) {
                removals.add(new PageRemoval(where, removal));
            } else {
                further++;
            }
        }
        if (further > 0) {
            notes.add(String.format(Locale.ROOT, "%s: %d further removals are not listed", where, further));
        }
    }

    List<PageRemoval> list() {
        return removals;
    }
}
