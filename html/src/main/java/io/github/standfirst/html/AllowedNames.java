package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a policy may be made of: refuses with the reason what can never be safe, or has no meaning. */
final class AllowedNames {

    /** The schemes that an attribute may be given, by what the attribute is for. */
    private static final List<String> LINK_SCHEMES = List.of("http", "https", "mailto", "sms", "tel");

    private static final List<String> SOURCE_SCHEMES = List.of("http", "https");
    private static final List<String> IMAGE_TYPES =
            List.of("image/avif", "image/gif", "image/jpeg", "image/png", "image/webp");
    private static final int LONGEST_PREFIX = 40;

    private static final Set<String> RAW_TEXT =
            Set.of("noembed noframes noscript plaintext script style template textarea title xmp".split(" "));
    private static final Set<String> FORMS = Set.of(
            "button datalist fieldset form input label legend meter optgroup option output progress select".split(" "));
    private static final Set<String> EMBEDDING =
            Set.of("applet audio canvas embed frame frameset map object track video".split(" "));

    private AllowedNames() {}

    static HtmlElement element(String tag) {
        HtmlElement element = HtmlElement.find(requireNonNull(tag, "tag"));
        if (element == null) {
            throw new IllegalArgumentException("element " + Quoted.of(tag) + " can not be allowed; " + reason(tag));
        }
        return element;
    }

    private static String reason(String tag) {
        if (RAW_TEXT.contains(tag)) {
            return "parsers disagree on where its raw text ends";
        }
        if (FORMS.contains(tag)) {
            return "a form in foreign markup asks readers for what they would tell the site alone";
        }
        if (EMBEDDING.contains(tag)) {
            return "it embeds foreign content without a sandbox";
        }
        if (tag.equals("svg") || tag.equals("math")) {
            return "other namespaces than HTML are parsed by rules of their own";
        }
        return "expected is the lower-case name of a text element";
    }

    static HtmlAttribute attribute(String name) {
        HtmlAttribute attribute = HtmlAttribute.find(requireNonNull(name, "attribute"));
        if (attribute == null) {
            throw new IllegalArgumentException("attribute " + Quoted.of(name) + " can not be allowed; "
                    + (name.startsWith("on") ? "it is a script" : "no rule is known for its values"));
        }
        return attribute;
    }

    static void checkSchemes(String attribute, Set<String> schemes) {
        HtmlAttribute known = attribute(attribute);
        if (!known.isAddress()) {
            throw new IllegalArgumentException("attribute " + Quoted.of(attribute) + " holds no address");
        }
        List<String> possible = known == HtmlAttribute.HREF ? LINK_SCHEMES : SOURCE_SCHEMES;
        for (String scheme : schemes) {
            if (!possible.contains(scheme)) {
                throw new IllegalArgumentException(
                        "scheme of " + attribute + " is " + Quoted.of(scheme) + "; allowed are " + possible);
            }
        }
    }

    static void checkImageTypes(Set<String> types) {
        for (String type : types) {
            if (!IMAGE_TYPES.contains(type)) {
                throw new IllegalArgumentException("type of a data image is " + Quoted.of(type) + "; allowed are "
                        + IMAGE_TYPES + ", which hold no script");
            }
        }
    }

    static void checkRel(String token) {
        boolean letters = !token.isEmpty() && token.chars().allMatch(unit -> unit >= 'a' && unit <= 'z');
        if (!letters) {
            throw new IllegalArgumentException(
                    "rel token is " + Quoted.of(token) + "; expected are letters from 'a' to 'z'");
        }
    }

    static void checkPrefix(String prefix) {
        boolean wellFormed = prefix.length() <= LONGEST_PREFIX && (prefix.isEmpty() || isId(prefix));
        if (!wellFormed || prefix.contains(".") || prefix.contains(":")) {
            throw new IllegalArgumentException("id prefix is " + Quoted.of(prefix)
                    + "; expected are a letter and then letters, digits, '-' and '_', at most " + LONGEST_PREFIX);
        }
    }

    /** Answers whether a text begins with an ASCII letter and goes on with what an id may have. */
    private static boolean isId(String text) {
        char first = text.charAt(0);
        return CharacterClass.LETTERS.holds(first) && AttributeValues.isIdRest(text);
    }

    static void checkTreatment(String tag, Treatment treatment) {
        requireNonNull(treatment, "treatment");
        boolean wellFormed = !tag.isEmpty()
                && tag.equals(tag.toLowerCase(Locale.ROOT))
                && CharacterClass.LETTERS.holds(tag.charAt(0))
                && tag.chars()
                        .allMatch(unit -> unit == '-'
                                || CharacterClass.DIGITS.holds((char) unit)
                                || CharacterClass.LETTERS.holds((char) unit));
        if (!wellFormed) {
            throw new IllegalArgumentException(
                    "element to treat is " + Quoted.of(tag) + "; expected is a lower-case name");
        }
        if (treatment != Treatment.DROP && SourceTag.of(tag).isSealed()) {
            throw new IllegalArgumentException(
                    "element " + Quoted.of(tag) + " can only be dropped; " + "what is in it is not markup of the page");
        }
    }

    /** Checks what must fit together. */
    static void check(
            Map<String, Set<String>> elements,
            Set<String> everywhere,
            Map<String, ValueRule> values,
            Map<String, Treatment> treatments,
            List<Embed> embeds,
            PolicyRules.Writing writing) {
        requireTogether(elements, "ul", "li");
        requireTogether(elements, "ol", "li");
        requireTogether(elements, "dl", "dd");
        requireTogether(elements, "table", "tbody", "tr", "td");
        values.keySet().forEach(name -> checkValueRule(attribute(name)));
        treatments.forEach((tag, treatment) -> {
            checkTreatment(tag, treatment);
            if (elements.containsKey(tag)) {
                throw new IllegalArgumentException(
                        "policy both allows " + Quoted.of(tag) + " and says what becomes of it");
            }
        });
        if (elements.containsKey("iframe") == embeds.isEmpty()) {
            throw new IllegalArgumentException("policy allows 'iframe' and hosts to embed only together");
        }
        checkRulesAreThere(everywhere, values, writing);
        elements.values().forEach(attributes -> checkRulesAreThere(attributes, values, writing));
        if (embeds.stream().map(Embed::host).distinct().count() < embeds.size()) {
            throw new IllegalArgumentException("policy embeds a host twice");
        }
    }

    private static void requireTogether(Map<String, Set<String>> elements, String tag, String... parts) {
        for (String part : parts) {
            if (elements.containsKey(tag) && !elements.containsKey(part)) {
                throw new IllegalArgumentException(
                        "policy allows '" + tag + "' without '" + part + "', which holds its text");
            }
        }
    }

    static void checkValueRule(HtmlAttribute attribute) {
        if (attribute.value() != HtmlAttribute.Value.TEXT && attribute.value() != HtmlAttribute.Value.CLASSES) {
            throw new IllegalArgumentException(
                    "attribute " + Quoted.of(attribute.attributeName()) + " has a rule of its own for its values");
        }
    }

    private static void checkRulesAreThere(
            Set<String> attributes, Map<String, ValueRule> values, PolicyRules.Writing writing) {
        for (String name : attributes) {
            HtmlAttribute attribute = attribute(name);
            if (attribute.value() == HtmlAttribute.Value.CLASSES && !values.containsKey(name)) {
                throw new IllegalArgumentException("policy allows '" + name + "' without a rule on classes");
            }
            if (attribute.holdsIds() && writing.idPrefix().isEmpty()) {
                throw new IllegalArgumentException("policy allows '" + name
                        + "' without a prefix for ids, which keeps them apart from those of the page");
            }
        }
    }
}
