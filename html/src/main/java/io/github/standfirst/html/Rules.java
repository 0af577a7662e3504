package io.github.standfirst.html;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Set;

/**
 * What a policy allows; immutable.
 *
 * @param elements the elements that are kept, each with the attributes that it may have besides
 * @param everywhere the attributes that every element may have; none of them is among those of an element
 * @param linkSchemes the schemes of links, in lower case
 * @param relativeAddresses whether addresses without a scheme are kept
 * @param linkRel the value of {@code rel} on every link; empty for none
 * @param highestHeading the level that headings above it are written as, 1 to 6
 * @param maxLength the most code points of markup, given or sanitized
 * @param maxDepth the most elements in one another
 */
record Rules(
        Map<HtmlElement, Set<HtmlAttribute>> elements,
        Set<HtmlAttribute> everywhere,
        Set<String> linkSchemes,
        boolean relativeAddresses,
        String linkRel,
        int highestHeading,
        int maxLength,
        int maxDepth) {

    boolean allows(HtmlElement element) {
        return elements.containsKey(element);
    }

    boolean allows(HtmlElement element, HtmlAttribute attribute) {
        return allows(element)
                && (everywhere.contains(attribute)
                        || elements.getOrDefault(element, Set.of()).contains(attribute));
    }

    /** All that two policies can differ in, in one order. */
    @Override
    public String toString() {
        return elements.entrySet().stream()
                .map(allowed -> allowed.getKey().tag() + names(allowed.getValue()))
                .collect(joining(
                        ", ",
                        "[elements=[",
                        "], everywhere=[" + names(everywhere).strip() + "], linkSchemes=" + linkSchemes
                                + ", relativeAddresses=" + relativeAddresses + ", linkRel=[" + linkRel
                                + "], highestHeading=" + highestHeading + ", maxLength=" + maxLength + ", maxDepth="
                                + maxDepth + "]"));
    }

    private static String names(Set<HtmlAttribute> attributes) {
        return attributes.stream()
                .map(attribute -> " " + attribute.attributeName())
                .collect(joining());
    }
}
