package io.github.standfirst.html;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Quoted;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which values an attribute may have, or which classes an element: those that are listed, those with a listed beginning,
 * those of some characters. One of the three is enough.
 *
 * @param exactly whole values
 * @param prefixes beginnings, such as {@code wp-}; letters, digits, {@code -} and {@code _} may follow, at least one
 * @param characters all that a value may be made of, at most {@value #MAX_LENGTH} of them; empty for no value
 */
public record ValueRule(Set<String> exactly, Set<String> prefixes, Set<CharacterClass> characters) {

    /** The most characters of a value that is not listed whole. */
    public static final int MAX_LENGTH = 200;

    private static final Set<CharacterClass> AFTER_PREFIX =
            Set.of(CharacterClass.LETTERS, CharacterClass.DIGITS, CharacterClass.JOINERS);

    /**
     * Copies and sorts.
     *
     * @throws NullPointerException if a set or an element of one is null
     * @throws IllegalArgumentException if a listed value or beginning is empty, or has ASCII white space or a character
     *     that no text may hold
     */
    public ValueRule {
        exactly = words(exactly);
        prefixes = words(prefixes);
        characters = Collections.unmodifiableSet(
                characters.isEmpty() ? EnumSet.noneOf(CharacterClass.class) : EnumSet.copyOf(characters));
    }

    /**
     * These values and no others.
     *
     * @throws IllegalArgumentException if one is empty or has white space
     */
    public static ValueRule oneOf(String... values) {
        return new ValueRule(Set.copyOf(List.of(values)), Set.of(), Set.of());
    }

    /**
     * Values with one of these beginnings.
     *
     * @throws IllegalArgumentException if one is empty or has white space
     */
    public static ValueRule startingWith(String... prefixes) {
        return new ValueRule(Set.of(), Set.copyOf(List.of(prefixes)), Set.of());
    }

    /** Values of these characters alone, in any order. */
    public static ValueRule of(CharacterClass... characters) {
        return new ValueRule(Set.of(), Set.of(), Set.copyOf(Arrays.asList(characters)));
    }

    /** A rule that accepts what this one accepts, or another. */
    public ValueRule or(ValueRule other) {
        return new ValueRule(
                union(exactly, other.exactly), union(prefixes, other.prefixes), union(characters, other.characters));
    }

    /** Answers whether an attribute may have a value. */
    public boolean accepts(String value) {
        if (exactly.contains(value)) {
            return true;
        }
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return false;
        }
        boolean prefixed = prefixes.stream()
                .anyMatch(prefix -> value.startsWith(prefix)
                        && value.length() > prefix.length()
                        && consistsOf(AFTER_PREFIX, value, prefix.length()));
        return prefixed || consistsOf(characters, value, 0);
    }

    private static boolean consistsOf(Set<CharacterClass> characters, String value, int from) {
        return value.substring(from)
                .chars()
                .allMatch(unit -> characters.stream().anyMatch(characterClass -> characterClass.holds((char) unit)));
    }

    private static <E> Set<E> union(Set<E> some, Set<E> others) {
        Set<E> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> words(Collection<String> words) {
        for (String word : words) {
            CharacterRule.require("word of a value rule", word);
            if (word.isEmpty() || word.chars().anyMatch(unit -> unit <= ' ')) {
                throw new IllegalArgumentException(
                        "value rule has " + Quoted.of(word) + "; expected is a word without white space");
            }
        }
        return Collections.unmodifiableSet(new TreeSet<>(words));
    }
}
