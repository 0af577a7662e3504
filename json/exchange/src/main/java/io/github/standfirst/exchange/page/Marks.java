package io.github.standfirst.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The names that a page gave one of its elements: the tokens of its class, and its id, each with the words in it. */
final class Marks {

    static final Marks NONE = new Marks(List.of());

    private static final int MAX_TOKENS = 60;
    private static final int MAX_TOKEN_LENGTH = 100;

    private final List<Mark> marks;

    private Marks(List<Mark> marks) {
        this.marks = marks;
    }

    /**
     * One name.
     *
     * @param token in lower case
     * @param words its words in lower case: {@code comment-item}, {@code comment_item} and {@code commentItem} have the
     *     same; runs of digits are words
     */
    record Mark(String token, List<String> words) {}

    static Marks of(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return NONE;
        }
        List<Mark> marks = new ArrayList<>();
        add(element.id(), marks);
        String classes = element.className();
        int start = 0;
        while (start < classes.length() && marks.size() < MAX_TOKENS) {
            int end = start;
            while (end < classes.length() && !Character.isWhitespace(classes.charAt(end))) {
                end++;
            }
            add(classes.substring(start, end), marks);
            start = end + 1;
        }
        return marks.isEmpty() ? NONE : new Marks(List.copyOf(marks));
    }

    private static void add(String name, List<Mark> marks) {
        String token = name.strip();
        if (!token.isEmpty() && token.length() <= MAX_TOKEN_LENGTH) {
            marks.add(new Mark(token.toLowerCase(Locale.ROOT), words(token)));
        }
    }

    /** The words of a name in lower case. */
    static List<String> words(String token) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            char unit = token.charAt(i);
            boolean boundary = !word.isEmpty() && startsWord(token.charAt(i - 1), unit);
            if (boundary || !Character.isLetterOrDigit(unit)) {
                flush(word, words);
            }
            if (Character.isLetterOrDigit(unit)) {
                word.append(Character.toLowerCase(unit));
            }
        }
        flush(word, words);
        return List.copyOf(words);
    }

    private static boolean startsWord(char before, char unit) {
        boolean hump = Character.isLowerCase(before) && Character.isUpperCase(unit);
        return hump || Character.isDigit(before) != Character.isDigit(unit);
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    List<Mark> list() {
        return marks;
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** Answers whether one of the names is the token. */
    boolean has(String token) {
        for (Mark mark : marks) {
            if (mark.token().equals(token)) {
                return true;
            }
        }
        return false;
    }

    /** Answers whether one of the names is among the tokens. */
    boolean hasAny(Set<String> tokens) {
        for (Mark mark : marks) {
            if (tokens.contains(mark.token())) {
                return true;
            }
        }
        return false;
    }

    /** Answers whether one of the names has a word that is among some. */
    boolean hasWord(Set<String> words) {
        for (Mark mark : marks) {
            for (String word : mark.words()) {
                if (words.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
