package io.github.standfirst.exchange.page;

import io.github.standfirst.html.Cleaned;
import io.github.standfirst.json.JsonPlace;
import io.github.standfirst.json.ReadListener;
import io.github.standfirst.text.Quoted;

/** Gathers what was not carried over of the data that a page has of its own making. */
record WrittenChanges(String where, Removals removals, Notes notes) implements ReadListener {

    @Override
    public void unknownMember(JsonPlace place) {
        notes.add("the data of " + Quoted.of(where) + " have something unknown " + place + ", which is left out");
    }

    @Override
    public void bodyChanged(JsonPlace place, Cleaned cleaned) {
        removals.add(where, cleaned);
    }

    @Override
    public void textChanged(JsonPlace place) {
        notes.add("the data of " + Quoted.of(where) + " have a character that no text may hold " + place
                + "; U+FFFD stands for it");
    }
}
