package io.github.standfirst.exchange.document;

import io.github.standfirst.article.Moment;
import io.github.standfirst.exchange.DocumentReport;
import io.github.standfirst.exchange.DocumentReport.Note;
import io.github.standfirst.exchange.DocumentReport.Removed;
import io.github.standfirst.html.Cleaned;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.Removal;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gathers what a reading could not carry over, up to a limit, and makes texts and addresses of values. Of one thread. */
public final class Findings {

    private static final int MAX_NOTES = 1_000;
    private static final int MAX_REMOVALS = 10_000;

    private final List<Note> notes = new ArrayList<>();
    private final List<Removed> removals = new ArrayList<>();
    private int furtherNotes;
    private long furtherRemovals;

    /** Findings of nothing yet. */
    public Findings() {}

    /** Adds a note on a value, foreign text in it quoted. */
    public void note(JsonValue at, String text) {
        if (notes.size() < MAX_NOTES) {
            notes.add(new Note(at.pointer(), text));
        } else {
            furtherNotes++;
        }
    }

    /** Adds a note on a place within a value, which is given as a pointer from there. */
    public void note(JsonValue at, String within, String text) {
        if (notes.size() < MAX_NOTES) {
            notes.add(new Note(at.pointer() + within, text));
        } else {
            furtherNotes++;
        }
    }

    /** Notes each member that has a value and is none of those that are read. */
    public void noteOthers(JsonValue object, Set<String> read) {
        for (String name : object.names()) {
            if (!read.contains(name) && object.member(name).isPresent()) {
                note(object.member(name), "is not read");
            }
        }
    }

    /** The string of a value with clean characters; empty where there is none, with a note where it is no string. */
    public String text(JsonValue value) {
        if (value.isPresent() && !value.isString()) {
            note(value, "is no string; it is left out");
            return "";
        }
        return clean(value, value.raw());
    }

    /** A text of a value with clean characters, with a note where one had to be replaced. */
    public String clean(JsonValue at, String text) {
        boolean replaces =
                text.codePoints().anyMatch(codePoint -> codePoint != '\r' && !CharacterRule.allows(codePoint));
        if (replaces) {
            note(at, "has characters that no text may hold; U+FFFD stands for each");
        }
        return CharacterRule.clean(text);
    }

    /** The address of a value. The note on what is none does not show it: it might be an e-mail address. */
    public Optional<WebUrl> url(JsonValue value) {
        String text = text(value);
        Optional<WebUrl> url = WebUrl.find(text);
        if (url.isEmpty() && !text.isEmpty()) {
            note(value, "is no address of http or https; it is left out");
        }
        return url;
    }

    /** Sanitized markup; none, with a note, where it is past a limit of the policy. */
    public Optional<SafeHtml> sanitized(JsonValue at, HtmlPolicy policy, String html) {
        try {
            Cleaned cleaned = policy.examine(html);
            removed(at, "", cleaned);
            return Optional.of(cleaned.html());
        } catch (HtmlLimitException e) {
            note(at, "is left out: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** A plain text in paragraphs; none, with a note, where it is past a limit of the policy. */
    public Optional<SafeHtml> paragraphs(JsonValue at, HtmlPolicy policy, String plain) {
        try {
            return Optional.of(policy.paragraphs(plain));
        } catch (HtmlLimitException e) {
            note(at, "is left out: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The time of a value, with a note where it is none. */
    public Optional<Moment> time(JsonValue value, ZoneId zone) {
        String text = text(value);
        Optional<Moment> time = ForeignTime.find(text, zone);
        if (time.isEmpty() && !text.isEmpty()) {
            note(value, "is " + Quoted.of(text) + ", which is no time; it is left out");
        }
        return time;
    }

    /** The language of a value, with a note where it is none. */
    public Optional<Language> language(JsonValue value) {
        String tag = text(value);
        Optional<Language> language = Language.find(tag).filter(Language::isDetermined);
        if (language.isEmpty() && !tag.isEmpty() && !tag.equals("und")) {
            note(value, "is " + Quoted.of(tag) + ", which names no language; it is left out");
        }
        return language;
    }

    /** Adds what sanitizing the markup at a place within a value removed. */
    public void removed(JsonValue at, String within, Cleaned cleaned) {
        furtherRemovals += cleaned.furtherRemovals();
        if (cleaned.removals().isEmpty()) {
            return;
        }
        String pointer = at.pointer() + within;
        for (Removal removal : cleaned.removals()) {
            if (removals.size() < MAX_REMOVALS) {
                removals.add(new Removed(pointer, removal));
            } else {
                furtherRemovals++;
            }
        }
    }

    /** What was found. */
    public DocumentReport report() {
        List<Note> all = new ArrayList<>(notes);
        if (furtherNotes > 0) {
            all.add(new Note("", String.format(Locale.ROOT, "%d further notes are not listed", furtherNotes)));
        }
        if (furtherRemovals > 0) {
            all.add(new Note("", String.format(Locale.ROOT, "%d further removals are not listed", furtherRemovals)));
        }
        return new DocumentReport(all, removals);
    }
}
