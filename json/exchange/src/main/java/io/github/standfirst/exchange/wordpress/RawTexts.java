package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.text.CharacterRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The texts of the children of an element by name, as they stand in the file but for forbidden characters. */
final class RawTexts {

    private final Map<String, String> texts = new HashMap<>();
    private int forbidden;
    private int length;

    /** No texts yet. */
    RawTexts() {}

    /** A copy, which can get further texts. */
    RawTexts(RawTexts other) {
        texts.putAll(other.texts);
        forbidden = other.forbidden;
        length = other.length;
    }

    /** The children of the element that was entered last, of some names; the first of a name counts. */
    static RawTexts of(XmlCursor xml, Set<String> names) {
        RawTexts texts = new RawTexts();
        int depth = xml.depth();
        for (String name = xml.nextChild(depth); name != null; name = xml.nextChild(depth)) {
            if (names.contains(name)) {
                texts.add(name, xml.text());
            }
        }
        return texts;
    }

    /** Keeps a text; answers whether there was none of its name. */
    boolean add(String name, String text) {
        String clean = CharacterRule.clean(text);
        forbidden += clean.equals(text) ? 0 : forbiddenIn(text);
        length += text.length();
        return texts.putIfAbsent(name, clean) == null;
    }

    static int forbiddenIn(String text) {
        return (int) text.codePoints()
                .filter(codePoint -> codePoint != '\r' && !CharacterRule.allows(codePoint))
                .count();
    }

    /** Answers whether there is a text of a name, even an empty one. */
    boolean has(String name) {
        return texts.containsKey(name);
    }

    /** All texts with their names, sorted by them; private ones, too. */
    String all() {
        return new TreeMap<>(texts).toString();
    }

    /** How many characters all of them have. */
    int length() {
        return length;
    }

    /** How many characters were forbidden. */
    int forbidden() {
        return forbidden;
    }

    /** The text of a name as it stands, empty where there is none. */
    String whole(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The text of a name without white space around it, empty where there is none. */
    String get(String name) {
        return whole(name).strip();
    }

    /** The number that points at another thing, empty where it is zero, which stands for nothing. */
    String pointer(String name) {
        String text = get(name);
        return text.equals("0") ? "" : text;
    }
}
