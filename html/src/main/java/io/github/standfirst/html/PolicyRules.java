package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that a policy consists of, as plain values: to print, to compare, to store. Everything is sorted, so that equal
 * policies look equal. {@link HtmlPolicy#of} makes the policy, {@link HtmlPolicy#builder} is the way to write one.
 *
 * @param name what the policy is called, at most {@value #MAX_NAME_LENGTH} code points; empty for one without a name
 * @param version the number of its edition, at least 1
 * @param elements the elements that are kept, each with the attributes that it may have
 * @param everywhere the attributes that every element may have
 * @param values the rules on values of attributes, {@code class} among them
 * @param treatments what becomes of elements that are not kept, where it is not the usual
 * @param addresses what links and pictures may lead to
 * @param links what is written on links
 * @param embeds the hosts whose pages may be embedded
 * @param writing how what is kept is written
 * @param limits how long and how deep markup may be
 */
public record PolicyRules(
        String name,
        int version,
        Map<String, Set<String>> elements,
        Set<String> everywhere,
        Map<String, ValueRule> values,
        Map<String, Treatment> treatments,
        Addresses addresses,
        Links links,
        List<Embed> embeds,
        Writing writing,
        Limits limits) {

    /** The most code points of a name. */
    public static final int MAX_NAME_LENGTH = 100;

    /**
     * Copies, sorts and checks.
     *
     * @throws NullPointerException if a component or an element of one is null
     * @throws IllegalArgumentException if an element or attribute can not be allowed, if an attribute lacks the rule that
     *     it needs, or if a list or table is allowed without the elements that hold its text
     */
    public PolicyRules {
        name = CharacterRule.require("name", name);
        within(0, name.codePointCount(0, name.length()), MAX_NAME_LENGTH, "length of the name");
        within(1, version, Integer.MAX_VALUE, "version");
        TreeMap<String, Set<String>> sorted = new TreeMap<>();
        elements.forEach(
                (tag, attributes) -> sorted.put(AllowedNames.element(tag).tag(), names(attributes)));
        elements = Collections.unmodifiableMap(sorted);
        everywhere = names(everywhere);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        treatments = Collections.unmodifiableMap(new TreeMap<>(treatments));
        embeds = embeds.stream()
                .sorted((one, other) -> one.host().compareTo(other.host()))
                .toList();
        requireNonNull(addresses, "addresses");
        requireNonNull(links, "links");
        requireNonNull(writing, "writing");
        requireNonNull(limits, "limits");
        AllowedNames.check(elements, everywhere, values, treatments, embeds, writing);
    }

    /**
     * What links and pictures may lead to. An {@code http} or {@code https} address must be a {@link WebUrl} besides.
     *
     * @param schemes for each attribute that holds an address the schemes that it may have
     * @param keepRelative whether addresses without a scheme are kept
     * @param base what they are resolved against, null where they are kept as they are, or not at all
     * @param dataImageTypes the MIME types of pictures that may stand in the markup itself, such as {@code image/png}
     * @param maxDataImageBytes the most bytes of such a picture
     */
    public record Addresses(
            Map<String, Set<String>> schemes,
            boolean keepRelative,
            @Nullable WebUrl base,
            Set<String> dataImageTypes,
            int maxDataImageBytes) {

        /**
         * Copies, sorts and checks.
         *
         * @throws NullPointerException if a map or set or an element of one is null
         * @throws IllegalArgumentException if a scheme can not be allowed for an attribute, a type is none of a picture
         *     without script, or a number is negative
         */
        public Addresses {
            TreeMap<String, Set<String>> sorted = new TreeMap<>();
            schemes.forEach((attribute, allowed) -> {
                AllowedNames.checkSchemes(attribute, allowed);
                sorted.put(attribute, sorted(allowed));
            });
            schemes = Collections.unmodifiableMap(sorted);
            AllowedNames.checkImageTypes(dataImageTypes);
            dataImageTypes = sorted(dataImageTypes);
            within(0, maxDataImageBytes, Integer.MAX_VALUE, "greatest size of a data image");
        }
    }

    /**
     * What is written on links.
     *
     * @param rel the tokens of {@code rel} on every link
     * @param ownHosts hosts whose links, as relative ones, are not marked {@code nofollow}
     */
    public record Links(Set<String> rel, Set<String> ownHosts) {

        /**
         * Copies and sorts.
         *
         * @throws NullPointerException if a set or an element of one is null
         * @throws IllegalArgumentException if a token has anything but letters from {@code a} to {@code z}, or a host
         *     is no host name in lower case
         */
        public Links {
            rel.forEach(AllowedNames::checkRel);
            rel = sorted(rel);
            ownHosts =
                    sorted(ownHosts.stream().map(host -> Embed.of(host).host()).toList());
        }
    }

    /**
     * How what is kept is written.
     *
     * @param idPrefix what every id and every reference to one begins with; empty where no ids are kept
     * @param highestHeading the level that headings above it are written as, 1 to 6
     * @param lazyLoading whether pictures and embeds load when they come into view
     * @param directionFromLanguage whether an element with a language and no direction gets the direction of the language
     */
    public record Writing(String idPrefix, int highestHeading, boolean lazyLoading, boolean directionFromLanguage) {

        /**
         * Checks.
         *
         * @throws NullPointerException if the prefix is null
         * @throws IllegalArgumentException if the prefix does not begin with a letter and go on with letters, digits,
         *     {@code -} and {@code _}, or the level is none
         */
        public Writing {
            AllowedNames.checkPrefix(idPrefix);
            within(1, highestHeading, 6, "heading level");
        }
    }

    /**
     * How long and how deep markup may be.
     *
     * @param maxLength the most code points of markup, given or sanitized
     * @param maxDepth the most elements in one another, 4 (a table, its section, row and cell) to 100
     */
    public record Limits(int maxLength, int maxDepth) {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if a number is out of its range
         */
        public Limits {
            within(1, maxLength, Integer.MAX_VALUE, "greatest length");
            within(4, maxDepth, HtmlPolicy.DEFAULT_MAX_DEPTH, "greatest depth");
        }
    }

    private static Set<String> names(Set<String> attributes) {
        attributes.forEach(AllowedNames::attribute);
        return sorted(attributes);
    }

    private static Set<String> sorted(Collection<String> words) {
        return Collections.unmodifiableSet(new TreeSet<>(words));
    }

    private static void within(int least, int value, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; allowed are " + least + " to " + most);
        }
    }

    /** The policy's name as a message shows it. */
    String shownName() {
        return name.isEmpty() ? "policy" : "policy " + Quoted.of(name);
    }
}
