package io.github.standfirst.exchange.page;

import static java.util.Map.entry;

import io.github.standfirst.exchange.page.Labels.Word;
import java.util.Map;

/** {@link Labels} in English. */
final class LabelsEnglish {

    static final Map<Word, String> WORDS = Map.ofEntries(
            entry(Word.TRANSLATIONS, "In other languages"),
            entry(Word.BYLINE, "by {}"),
            entry(Word.PUBLISHED, "Published {}"),
            entry(Word.UPDATED, "Updated {}"),
            entry(Word.ABOUT, "about {}"),
            entry(Word.DRAFT, "Draft"),
            entry(Word.WITHDRAWN, "Withdrawn {}"),
            entry(Word.PHOTO, "Photo: {}"),
            entry(Word.SECTIONS, "Sections"),
            entry(Word.TAGS, "Tags"),
            entry(Word.EDITOR, "Editor"),
            entry(Word.PHOTOGRAPHER, "Photographs"),
            entry(Word.TRANSLATOR, "Translation"),
            entry(Word.SOURCE, "Source"),
            entry(Word.CORRECTIONS, "Corrections and notes"),
            entry(Word.CORRECTION, "Correction"),
            entry(Word.CLARIFICATION, "Clarification"),
            entry(Word.UPDATE, "Update"),
            entry(Word.EDITORS_NOTE, "Editor’s note"),
            entry(Word.RELATED, "Related"),
            entry(Word.SAYS, "{} says:"),
            entry(Word.LINKED, "{} linked here:"),
            entry(Word.ANONYMOUS, "Anonymous"),
            entry(Word.ROLE_AUTHOR, "Author"),
            entry(Word.ROLE_STAFF, "Staff"),
            entry(Word.PINNED, "Pinned"),
            entry(Word.IN_REPLY_TO, "In reply to {}"),
            entry(Word.REACTIONS, "Reactions"),
            entry(Word.EDITED, "Edited {}"),
            entry(Word.REPLY, "Reply"),
            entry(Word.REPLY_TO, "Reply to {}"),
            entry(Word.CLOSED, "Comments are closed."),
            entry(Word.ERASED, "This comment was erased."),
            entry(Word.HIDDEN, "This comment is not shown."),
            entry(Word.MISSING, "This comment is not here."));

    private LabelsEnglish() {}

    static String commentCount(int count) {
        if (count == 0) {
            return "No comments";
        }
        return count == 1 ? "1 comment" : count + " comments";
    }
}
