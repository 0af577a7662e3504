package io.github.standfirst.examples.benchmarks;

import io.github.standfirst.html.HtmlPolicy;
import java.util.Map;
import java.util.Set;
import org.jsoup.safety.Safelist;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The same policy for each sanitizer, as far as each of them can say it. */
final class Sanitizers {

    private Sanitizers() {}

    /** What the policy allows, in the words of jsoup. */
    static Safelist jsoup(HtmlPolicy policy) {
        Safelist safelist = new Safelist();
        policy.rules().elements().forEach((tag, attributes) -> {
            safelist.addTags(tag);
            attributes.forEach(attribute -> safelist.addAttributes(tag, attribute));
            policy.rules().everywhere().forEach(attribute -> safelist.addAttributes(tag, attribute));
        });
        Map<String, Set<String>> schemes = policy.rules().addresses().schemes();
        addProtocols(safelist, policy, "a", "href", schemes);
        addProtocols(safelist, policy, "img", "src", schemes);
        addProtocols(safelist, policy, "blockquote", "cite", schemes);
        addProtocols(safelist, policy, "q", "cite", schemes);
        safelist.preserveRelativeLinks(policy.rules().addresses().keepRelative());
        if (!policy.rules().links().rel().isEmpty()) {
            safelist.addEnforcedAttribute(
                    "a", "rel", String.join(" ", policy.rules().links().rel()));
        }
        return safelist;
    }

    private static void addProtocols(
            Safelist safelist, HtmlPolicy policy, String tag, String attribute, Map<String, Set<String>> schemes) {
        Set<String> attributes = policy.rules().elements().getOrDefault(tag, Set.of());
        if (attributes.contains(attribute)) {
            safelist.addProtocols(
                    tag, attribute, schemes.getOrDefault(attribute, Set.of()).toArray(String[]::new));
        }
    }

    /** What the policy allows, in the words of OWASP. */
    static PolicyFactory owasp(HtmlPolicy policy) {
        HtmlPolicyBuilder builder = new HtmlPolicyBuilder();
        policy.rules().elements().forEach((tag, attributes) -> {
            builder.allowElements(tag).allowWithoutAttributes(tag);
            attributes.forEach(attribute -> builder.allowAttributes(attribute).onElements(tag));
        });
        policy.rules()
                .everywhere()
                .forEach(attribute -> builder.allowAttributes(attribute).globally());
        policy.rules().addresses().schemes().getOrDefault("href", Set.of()).forEach(builder::allowUrlProtocols);
        if (policy.rules().links().rel().contains("nofollow")) {
            builder.requireRelNofollowOnLinks();
        }
        return builder.toFactory();
    }
}
