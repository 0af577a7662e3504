package io.github.standfirst.html;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a policy as they are asked for each tag; immutable. */
final class CompiledRules {

    /**
     * What is kept of an element.
     *
     * @param written the element that is written for it
     * @param attributes the attributes that it may have
     */
    record ElementRule(HtmlElement written, Set<HtmlAttribute> attributes) {

        boolean allows(HtmlAttribute attribute) {
            return attributes.contains(attribute);
        }
    }

    private final PolicyRules rules;
    private final Map<HtmlElement, ElementRule> elements = new EnumMap<>(HtmlElement.class);
    private final AttributeValues values;
    private final boolean escapes;
    private final String usualRel;

    CompiledRules(PolicyRules rules) {
        this.rules = rules;
        this.values = new AttributeValues(rules);
        this.escapes = rules.treatments().containsValue(Treatment.ESCAPE);
        this.usualRel = String.join(" ", rules.links().rel());
        for (HtmlElement element : HtmlElement.values()) {
            HtmlElement written = element.demotedTo(rules.writing().highestHeading());
            Set<String> own = rules.elements().get(written.tag());
            if (own != null) {
                elements.put(element, new ElementRule(written, attributes(own, rules.everywhere())));
            }
        }
    }

    private static Set<HtmlAttribute> attributes(Set<String> some, Set<String> others) {
        Set<HtmlAttribute> attributes = EnumSet.noneOf(HtmlAttribute.class);
        some.forEach(name -> attributes.add(AllowedNames.attribute(name)));
        others.forEach(name -> attributes.add(AllowedNames.attribute(name)));
        return attributes;
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
        return treatments.isEmpty() ? tag.usualTreatment() : treatments.getOrDefault(tag.name(), tag.usualTreatment());
    }

    /** The {@code rel} of a link on which nothing else was given. */
    String usualRel() {
        return usualRel;
    }

    /** Answers whether tags of some elements are shown as text. */
    boolean escapes() {
        return escapes;
    }
}
