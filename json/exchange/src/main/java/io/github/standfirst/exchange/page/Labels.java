package io.github.standfirst.exchange.page;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The words that a page adds to what the article and its readers wrote, in one language. Immutable.
 *
 * <p>Dates are printed in the same language. Those in English and Armenian are the same on every JDK; labels that were made
 * for another one print what the locale data of the JDK has for it.
 *
 * <pre>{@code Labels labels = Labels.english().with(Labels.Word.RELATED, "More stories");}</pre>
 */
public final class Labels {

    /** Where a word takes a name or a date. */
    static final String SLOT = "{}";

    private static final Labels ENGLISH =
            new Labels(Language.parse("en"), LabelsEnglish.WORDS, LabelsEnglish::commentCount);
    private static final Labels ARMENIAN =
            new Labels(Language.parse("hy"), LabelsArmenian.WORDS, LabelsArmenian::commentCount);

    /** Eastern and Western Armenian: the readers of either rather read the other than English. */
    private static final Set<String> ARMENIAN_LANGUAGES = Set.of("hy", "hyw");

    private final Language language;
    private final Map<Word, String> words;
    private final IntFunction<String> commentCount;

    private Labels(Language language, Map<Word, String> words, IntFunction<String> commentCount) {
        this.language = language;
        this.words = Collections.unmodifiableMap(new EnumMap<>(words));
        this.commentCount = commentCount;
    }

    /** The words in English. */
    public static Labels english() {
        return ENGLISH;
    }

    /** The words in Eastern Armenian. */
    public static Labels armenian() {
        return ARMENIAN;
    }

    /**
     * The words in a language: Armenian for both of its literary languages, English for all others.
     *
     * @param language of the readers, often that of the article
     */
    public static Labels of(Language language) {
        boolean armenian = ARMENIAN_LANGUAGES.contains(language.locale().getLanguage());
        return armenian ? ARMENIAN : ENGLISH;
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    /** What stands for a word, plain text; with one {@code {}} where the word {@linkplain Word#takesPart takes a part}. */
    public String get(Word word) {
        return words.getOrDefault(requireNonNull(word, "word"), "");
    }

    /**
     * How many comments there are, as the heading above them says it.
     *
     * @param count the comments that are shown, 0 or more
     */
    public String commentCount(int count) {
        return commentCount.apply(count);
    }

    /**
     * The same labels, said to be of another language; for labels that were made of others word by word.
     *
     * @param language of the words
     */
    public Labels withLanguage(Language language) {
        return new Labels(requireNonNull(language, "language"), words, commentCount);
    }

    /**
     * The same labels with another text for one word.
     *
     * @param word what to replace
     * @param text plain text, with exactly one {@code {}} if the word takes a part, else with none
     * @throws IllegalArgumentException if the text is blank, holds a forbidden character, or has another number of
     *     {@code {}}
     */
    public Labels with(Word word, String text) {
        String checked = CharacterRule.require("label " + requireNonNull(word, "word"), text);
        int slots = (checked.length() - checked.replace(SLOT, "").length()) / SLOT.length();
        if (checked.isBlank() || slots != (word.takesPart() ? 1 : 0)) {
            throw new IllegalArgumentException("label " + word + " is " + Quoted.of(checked)
                    + "; expected is a text with " + (word.takesPart() ? "one {}" : "no {}"));
        }
        Map<Word, String> changed = new EnumMap<>(words);
        changed.put(word, checked);
        return new Labels(language, changed, commentCount);
    }

    /**
     * The same labels with another rule for the number of comments.
     *
     * @param commentCount makes plain text of 0 or a greater number; pure, and safe to call from any thread
     */
    public Labels withCommentCount(IntFunction<String> commentCount) {
        return new Labels(language, words, requireNonNull(commentCount, "commentCount"));
    }

    @Override
    public String toString() {
        return "Labels[" + language + "]";
    }

    /** A word of the page; the Javadoc of each has its English text. */
    public enum Word {
        /** "In other languages": names the links to translations. */
        TRANSLATIONS,
        /** "by {}": the authors. */
        BYLINE(true),
        /** "Published {}": when. */
        PUBLISHED(true),
        /** "Updated {}": when the text was last changed. */
        UPDATED(true),
        /** "about {}": a date that is not known exactly. */
        ABOUT(true),
        /** "Draft": the article is not published. */
        DRAFT,
        /** "Withdrawn {}": when the article was taken back. */
        WITHDRAWN(true),
        /** "Photo: {}": whose picture it is. */
        PHOTO(true),
        /** "Sections": the categories. */
        SECTIONS,
        /** "Tags": the keywords. */
        TAGS,
        /** "Editor": who edited the article. */
        EDITOR,
        /** "Photographs": who took the pictures. */
        PHOTOGRAPHER,
        /** "Translation": who translated the article. */
        TRANSLATOR,
        /** "Source": who provided the article. */
        SOURCE,
        /** "Corrections and notes": what was changed in the article after it was published. */
        CORRECTIONS,
        /** "Correction": something was wrong. */
        CORRECTION,
        /** "Clarification": something could be misunderstood. */
        CLARIFICATION,
        /** "Update": something happened since. */
        UPDATE,
        /** "Editor’s note": a word of the newsroom about the article. */
        EDITORS_NOTE,
        /** "Related": pointers to other articles. */
        RELATED,
        /** "{} says:": who wrote a comment. */
        SAYS(true),
        /** "{} linked here:": the site that announced a link, above what it quoted. */
        LINKED(true),
        /** "Anonymous": a commenter without a name. */
        ANONYMOUS,
        /** "Author": the commenter is an author of the article. */
        ROLE_AUTHOR,
        /** "Staff": the commenter is of the newsroom. */
        ROLE_STAFF,
        /** "Pinned": the comment stands before the others. */
        PINNED,
        /** "In reply to {}": whom a comment answers that does not stand right below the one that it answers. */
        IN_REPLY_TO(true),
        /** "Reactions": names the numbers of them. */
        REACTIONS,
        /** "Edited {}": when a comment was last changed. */
        EDITED(true),
        /** "Reply": the link to where a comment is answered. */
        REPLY,
        /** "Reply to {}": the same to those who do not see the page; it should begin with the words of {@link #REPLY}. */
        REPLY_TO(true),
        /** "Comments are closed.": nobody may write one any more. */
        CLOSED,
        /** "This comment was erased.": in its place. */
        ERASED,
        /** "This comment is not shown.": in its place. */
        HIDDEN,
        /** "This comment is not here.": in the place of one that replies name and nobody has. */
        MISSING;

        private final boolean takesPart;

        Word() {
            this(false);
        }

        Word(boolean takesPart) {
            this.takesPart = takesPart;
        }

        /** Answers whether the text has a {@code {}}, where a name or a date is put. */
        public boolean takesPart() {
            return takesPart;
        }
    }
}
