package io.github.standfirst.html;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a policy as they are asked for each tag; immutable. */
final class CompiledRules {

    /**
     * What is kept of an element.
     *
     * @param written the element that is written for it
     * @param attributes the attributes that it may have, a bit each
     */
    record ElementRule(HtmlElement written, long attributes) {

        boolean allows(HtmlAttribute attribute) {
            return (attributes & (1L << attribute.ordinal())) != 0;
        }
    }

    private final PolicyRules rules;
    private final Map<HtmlElement, ElementRule> elements = new EnumMap<>(HtmlElement.class);
    private final AttributeValues values;
    private final boolean escapes;

    CompiledRules(PolicyRules rules) {
        this.rules = rules;
        this.values = new AttributeValues(rules);
        this.escapes = rules.treatments().containsValue(Treatment.ESCAPE);
        for (HtmlElement element : HtmlElement.values()) {
            HtmlElement written = element.demotedTo(rules.writing().highestHeading());
            Set<String> own = rules.elements().get(written.tag());
            if (own != null) {
                elements.put(element, new ElementRule(written, bits(own) | bits(rules.everywhere())));
            }
        }
    }

    private static long bits(Set<String> attributes) {
        long bits = 0;
        for (String name : attributes) {
            bits |= 1L << AllowedNames.attribute(name).ordinal();
        }
        return bits;
    }

    PolicyRules rules() {
        return rules;
    }

    AttributeValues values() {
        return values;
    }

    /** What is kept of an element of the input, or null where it is not. */
    @Nullable
    ElementRule find(SourceTag tag) {
        HtmlElement element = tag.element();
        return element == null ? null : elements.get(element);
    }

    boolean allows(HtmlElement element) {
        return elements.containsKey(element);
    }

    /** What becomes of an element that is not kept. */
    Treatment treatment(SourceTag tag) {
        Map<String, Treatment> treatments = rules.treatments();
        return treatments.isEmpty()
                ? tag.usualTreatment()
                : treatments.getOrDefault(tag.name(), tag.usualTreatment());
    }

    /** Answers whether tags of some elements are shown as text. */
    boolean escapes() {
        return escapes;
    }
}
