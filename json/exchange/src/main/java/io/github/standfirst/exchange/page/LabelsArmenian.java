package io.github.standfirst.exchange.page;

import static java.util.Map.entry;

import io.github.standfirst.exchange.page.Labels.Word;
import java.util.Map;

/**
 * {@link Labels} in Eastern Armenian. Names and dates stand behind the mark ՝ and not in a sentence: a verb would ask for
 * an ending of the name, which differs by its last sound and can not be put to a name of another script.
 */
final class LabelsArmenian {

    static final Map<Word, String> WORDS = Map.ofEntries(
            entry(Word.TRANSLATIONS, "Այլ լեզուներով"),
            entry(Word.BYLINE, "Հեղինակ՝ {}"),
            entry(Word.PUBLISHED, "Հրապարակվել է՝ {}"),
            entry(Word.UPDATED, "Թարմացվել է՝ {}"),
            entry(Word.ABOUT, "մոտավորապես {}"),
            entry(Word.DRAFT, "Սևագիր"),
            entry(Word.WITHDRAWN, "Հանվել է հրապարակումից՝ {}"),
            entry(Word.PHOTO, "Լուսանկարը՝ {}"),
            entry(Word.SECTIONS, "Բաժիններ"),
            entry(Word.TAGS, "Պիտակներ"),
            entry(Word.EDITOR, "Խմբագիր"),
            entry(Word.PHOTOGRAPHER, "Լուսանկարներ"),
            entry(Word.TRANSLATOR, "Թարգմանություն"),
            entry(Word.SOURCE, "Աղբյուր"),
            entry(Word.CORRECTIONS, "Ուղղումներ և նշումներ"),
            entry(Word.CORRECTION, "Ուղղում"),
            entry(Word.CLARIFICATION, "Պարզաբանում"),
            entry(Word.UPDATE, "Թարմացում"),
            entry(Word.EDITORS_NOTE, "Խմբագրության կողմից"),
            entry(Word.RELATED, "Կարդացեք նաև"),
            entry(Word.SAYS, "Մեկնաբան՝ {}"),
            entry(Word.LINKED, "Հղում այս հոդվածին՝ {}"),
            entry(Word.ANONYMOUS, "Անանուն"),
            entry(Word.ROLE_AUTHOR, "Հեղինակ"),
            entry(Word.ROLE_STAFF, "Խմբագրություն"),
            entry(Word.PINNED, "Ամրացված"),
            entry(Word.IN_REPLY_TO, "Ի պատասխան՝ {}"),
            entry(Word.REACTIONS, "Արձագանքներ"),
            entry(Word.EDITED, "Խմբագրվել է՝ {}"),
            entry(Word.REPLY, "Պատասխանել"),
            entry(Word.REPLY_TO, "Պատասխանել՝ {}"),
            entry(Word.CLOSED, "Մեկնաբանություններն այլևս չեն ընդունվում։"),
            entry(Word.ERASED, "Այս մեկնաբանությունը ջնջվել է։"),
            entry(Word.HIDDEN, "Այս մեկնաբանությունը չի ցուցադրվում։"),
            entry(Word.MISSING, "Այս մեկնաբանությունն այստեղ չէ։"));

    private LabelsArmenian() {}

    /** A noun stays in the singular after a number. */
    static String commentCount(int count) {
        return count == 0 ? "Մեկնաբանություններ չկան" : count + " մեկնաբանություն";
    }
}
