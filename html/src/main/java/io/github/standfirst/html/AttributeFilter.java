package io.github.standfirst.html;

import io.github.standfirst.html.CompiledRules.ElementRule;
import io.github.standfirst.html.Removal.Reason;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.TextDirection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers for each tag the attributes to write: those of the input that are kept, in order, and then what is enforced. */
final class AttributeFilter {

    private static final String NOFOLLOW = "nofollow";
    private static final String NOOPENER = "noopener";

    private final PolicyRules rules;
    private final AttributeValues values;
    private final @Nullable Removals removals;
    private final String usualRel;
    private final TagAttributes kept = new TagAttributes();

    AttributeFilter(CompiledRules rules, @Nullable Removals removals) {
        this.rules = rules.rules();
        this.values = rules.values();
        this.removals = removals;
        this.usualRel = rules.usualRel();
    }

    /** The attributes to write; the same instance each time. */
    TagAttributes filter(ElementRule rule, TagAttributes given) {
        kept.clear();
        HtmlElement element = rule.written();
        boolean lazy = rules.writing().lazyLoading() && (element == HtmlElement.IMG || element == HtmlElement.IFRAME);
        String givenRel = null;
        for (int i = 0; i < given.size(); i++) {
            HtmlAttribute attribute = given.attribute(i);
            if (attribute == null || !rule.allows(attribute)) {
                continue;
            }
            String value = values.accept(element, attribute, given.value(i));
            if (attribute == HtmlAttribute.REL) {
                givenRel = value;
            } else if (value != null && !(lazy && attribute == HtmlAttribute.LOADING)) {
                kept.add(attribute, value);
            }
        }
        enforce(element, givenRel, lazy);
        if (removals != null) {
            report(rule, given, removals);
        }
        return kept;
    }

    private void enforce(HtmlElement element, @Nullable String givenRel, boolean lazy) {
        // First, for a given direction stands in front of all that is written anew each time.
        if (rules.writing().directionFromLanguage()) {
            direction();
        }
        if (element == HtmlElement.A) {
            String href = kept.find(HtmlAttribute.HREF);
            String rel = href == null ? "" : rel(href, givenRel);
            if (!rel.isEmpty()) {
                kept.add(HtmlAttribute.REL, rel);
            }
        } else if (element == HtmlElement.IFRAME) {
            sandbox();
        }
        if (lazy) {
            kept.add(HtmlAttribute.LOADING, "lazy");
        }
    }

    private String rel(String href, @Nullable String given) {
        boolean own = !rules.links().ownHosts().isEmpty() && isOwn(href);
        boolean opens = kept.find(HtmlAttribute.TARGET) != null;
        if (!own && !opens && given == null) {
            return usualRel;
        }
        Set<String> tokens = new LinkedHashSet<>();
        if (given != null) {
            tokens.addAll(List.of(given.split(" ")));
        }
        for (String token : rules.links().rel()) {
            if (!own || !token.equals(NOFOLLOW)) {
                tokens.add(token);
            }
        }
        if (opens) {
            tokens.add(NOOPENER);
        }
        return String.join(" ", tokens);
    }

    /** Relative addresses lead into the site itself. */
    private boolean isOwn(String href) {
        return AddressValues.isRelative(href) || rules.links().ownHosts().contains(AddressValues.hostOf(href));
    }

    private void sandbox() {
        String address = kept.find(HtmlAttribute.SRC);
        Embed embed = address == null ? null : values.addresses().embed(address);
        if (embed != null) {
            kept.add(null, "sandbox", String.join(" ", embed.sandbox()));
            if (!embed.allow().isEmpty()) {
                kept.add(null, "allow", String.join("; ", embed.allow()));
            }
        }
    }

    private void direction() {
        String language = kept.find(HtmlAttribute.LANG);
        if (language != null && kept.find(HtmlAttribute.DIR) == null) {
            Language.find(language)
                    .filter(Language::isDetermined)
                    .ifPresent(known ->
                            kept.add(HtmlAttribute.DIR, known.direction() == TextDirection.RTL ? "rtl" : "ltr"));
        }
    }

    private void report(ElementRule rule, TagAttributes given, Removals report) {
        for (int i = 0; i < given.size(); i++) {
            HtmlAttribute attribute = given.attribute(i);
            String written = kept.find(given.name(i));
            String value = given.value(i);
            if (attribute != null && rule.allows(attribute)) {
                report.replaced(value);
            }
            boolean whole = written != null
                    && (written.equals(value)
                            || (attribute != null
                                    && rule.allows(attribute)
                                    && AttributeValues.keepsAll(attribute, value, written)));
            if (!whole) {
                report.addAttribute(rule.written().tag(), given.name(i), value, reason(rule, attribute), i);
            }
        }
    }

    private static Reason reason(ElementRule rule, @Nullable HtmlAttribute attribute) {
        if (attribute == null || !rule.allows(attribute)) {
            return Reason.NOT_ALLOWED;
        }
        return attribute.isAddress() ? Reason.ADDRESS : Reason.VALUE;
    }
}
