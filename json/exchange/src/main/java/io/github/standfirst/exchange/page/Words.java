package io.github.standfirst.exchange.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of texts, to tell whether two are forms of one, such as a headline. */
final class Words {

    private static final double MIN_SHARED = 0.6;

    private Words() {}

    /** The words of a list that has white space between them, each once. */
    static Set<String> of(String list) {
        return Set.copyOf(list(list));
    }

    /** The words of a list that has white space between them, in its order. */
    static List<String> list(String list) {
        return List.of(list.strip().split("\\s+", -1));
    }

    /** Answers whether most words of the one that has fewer stand in the other, too. */
    static boolean areAlike(String left, String right) {
        Set<String> words = set(left);
        Set<String> others = set(right);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        return fewer > 0 && words.size() >= MIN_SHARED * fewer;
    }

    /** How many words two texts share. */
    static int shared(String left, String right) {
        Set<String> words = set(left);
        words.retainAll(set(right));
        return words.size();
    }

    private static Set<String> set(String text) {
        String words = words(text);
        return words.isEmpty() ? new HashSet<>() : new HashSet<>(list(words));
    }

    /** The words of a text in lower case, one space between them. */
    static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        int index = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        while (index < lower.length()) {
            int codePoint = lower.codePointAt(index);
            index += Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK) {
                words.append(gap && !words.isEmpty() ? " " : "").appendCodePoint(codePoint);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }
}
