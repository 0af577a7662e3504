package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.html.PolicyRules.Addresses;
import io.github.standfirst.html.PolicyRules.Limits;
import io.github.standfirst.html.PolicyRules.Links;
import io.github.standfirst.html.PolicyRules.Writing;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * An allow-list of elements, attributes and addresses, and the sanitizer that keeps to it.
 *
 * <pre>{@code SafeHtml body = HtmlPolicy.comment().sanitize(html);}</pre>
 *
 * <p>What it writes runs no script, changes nothing outside itself in flow content, and is stable: for every input
 * {@code sanitize(sanitize(x))} equals {@code sanitize(x)}, because only markup is written that every conformant HTML
 * parser reads as it stands. No policy can allow raw text, forms or elements of other namespaces;
 * embeds alone are written, empty, in a sandbox, and from hosts that the policy lists.
 * Elements that are not allowed lose their tags and keep their text, but for those whose content is not meant to be
 * read ({@code script}, {@code style}, {@code iframe}, {@code svg} and the like), which go whole. Immutable.
 */
public final class HtmlPolicy extends HtmlSanitizer {

    /** The most code points of markup, given or sanitized, unless a policy says otherwise. */
    public static final int DEFAULT_MAX_LENGTH = 1_000_000;

    /** How many times as long as the given markup, and a thousand code points, the sanitized markup may be. */
    public static final int MAX_GROWTH = 32;

    /** The most elements in one another, unless a policy says otherwise. */
    public static final int DEFAULT_MAX_DEPTH = 100;

    private static final int GROWTH_OF_NOTHING = 1_000;

    private final CompiledRules rules;

    private HtmlPolicy(CompiledRules rules) {
        this.rules = rules;
    }

    /**
     * For the bodies of articles: text, headings from {@code h2}, lists, tables, figures with pictures, links to
     * {@code http}, {@code https} and {@code mailto}, relative addresses.
     */
    public static HtmlPolicy article() {
        return Profiles.ARTICLE;
    }

    /**
     * For comments: text, lists, quotations, code and links to {@code http} and {@code https}, which are marked
     * {@code nofollow ugc}; no pictures, headings, tables, ids or classes. At most 100,000 code points, given or sanitized.
     */
    public static HtmlPolicy comment() {
        return Profiles.COMMENT;
    }

    /** No elements at all: what is left is text, its lines kept apart. */
    public static HtmlPolicy plainText() {
        return Profiles.PLAIN_TEXT;
    }

    /**
     * For headings, cards and other places within a line: emphasis, code, quotations; no links, no blocks, no pictures.
     * What it writes may also stand in {@code p}, {@code a}, headings and {@code button}.
     */
    public static HtmlPolicy inline() {
        return Profiles.INLINE;
    }

    /**
     * For feeds and mails, which have no address of their own: as {@link #article}, but all addresses are absolute.
     * {@link Builder#resolveRelativeAddresses} keeps the others, too.
     */
    public static HtmlPolicy feed() {
        return Profiles.FEED;
    }

    /** A builder that allows nothing yet. */
    public static Builder builder() {
        return new Builder(Profiles.NOTHING);
    }

    /** A builder that allows what this policy allows. */
    public Builder toBuilder() {
        return new Builder(rules.rules());
    }

    /** The policy of rules, such as {@link #rules} gave. */
    public static HtmlPolicy of(PolicyRules rules) {
        return new HtmlPolicy(new CompiledRules(requireNonNull(rules, "rules")));
    }

    /** All that the policy consists of. */
    public PolicyRules rules() {
        return rules.rules();
    }

    /** What the policy is called; empty for one without a name. */
    public String name() {
        return rules.rules().name();
    }

    /** The number of its edition. */
    public int version() {
        return rules.rules().version();
    }

    /**
     * Sanitizes, and tells what was removed: each element, tag, attribute, comment and declaration that the policy did not
     * let through, and characters that were replaced. Not listed one by one is what an HTML parser itself makes nothing of,
     * whatever the policy: stray end tags, parts of a table outside of one, frames, a form within a form, an
     * attribute that is given twice.
     *
     * @param html markup of any origin
     * @throws NullPointerException if it is null
     * @throws HtmlLimitException if it is longer than the policy allows, as it is given or as it would be sanitized, or
     *     would be more than {@value #MAX_GROWTH} times as long as it is given
     */
    public Cleaned examine(String html) {
        requireNonNull(html, "html");
        requireLength(html);
        String input = CharacterRule.clean(html);
        Removals removals = new Removals(html, input);
        String clean = isPlain(input) ? input : recognized(input, removals);
        return clean == null
                ? examinedByParser(html)
                : removals.with(HtmlSanitizer.trusting().sanitize(clean));
    }

    /** The same by {@link #parsed} alone. */
    Cleaned examinedByParser(String html) {
        String input = CharacterRule.clean(html);
        Removals removals = new Removals(html, input);
        return removals.with(HtmlSanitizer.trusting().sanitize(parsed(input, removals)));
    }

    /**
     * The plain text as markup: empty lines part paragraphs, line feeds become {@code br}, and addresses that begin with
     * {@code http://} or {@code https://} become links; all as far as this policy allows it, and with what it enforces.
     *
     * @param plain text, no markup
     * @throws NullPointerException if it is null
     * @throws HtmlLimitException if the markup would be longer than the policy allows
     */
    public SafeHtml paragraphs(String plain) {
        return sanitize(Paragraphs.of(CharacterRule.clean(requireNonNull(plain, "plain"))));
    }

    /**
     * The beginning of a body, sanitized by this policy: no character, reference or word is cut in two, a link that would
     * be is left out, and every element that is open ends.
     *
     * @throws NullPointerException if an argument is null
     * @throws HtmlLimitException if the body is longer than the policy allows
     */
    public SafeHtml truncate(SafeHtml html, Truncation truncation) {
        SafeHtml clean = sanitize(html.html());
        String cut = TruncatedMarkup.of(clean.html(), requireNonNull(truncation, "truncation"));
        return cut.equals(clean.html()) ? clean : HtmlSanitizer.trusting().sanitize(cut);
    }

    @Override
    protected String clean(String html) {
        requireLength(html);
        if (isPlain(html)) {
            return html;
        }
        String recognized = recognized(html);
        return recognized == null ? parsed(html, null) : recognized;
    }

    private void requireLength(String html) {
        int most = rules.rules().limits().maxLength();
        if (html.length() > most) {
            int length = html.codePointCount(0, html.length());
            if (length > most) {
                throw new HtmlLimitException(
                        "markup to sanitize has " + length + " code points; allowed are at most " + most);
            }
        }
    }

    /** A parser writes again what was left open, in each block that follows: with long addresses that would add up. */
    private int maxOutput(String input) {
        long grown = (long) MAX_GROWTH * input.codePointCount(0, input.length()) + GROWTH_OF_NOTHING;
        return (int) Math.min(rules.rules().limits().maxLength(), grown);
    }

    /** The second tier: the markup that {@link #parsed} gives, or null where only a parser can tell. */
    @Nullable
    String recognized(String input) {
        return recognized(input, null);
    }

    /** The same, telling what is left out; where it is null, what was told is to be forgotten. */
    @Nullable
    String recognized(String input, @Nullable Removals removals) {
        OutputRuns out = new OutputRuns(input, input.length() + 64, maxOutput(input));
        KeptMarkup markup = new KeptMarkup(rules, out);
        PolicyWalk walk = new PolicyWalk(rules, markup, removals);
        return new Recognizer(input, rules, walk, markup, out, removals).run() ? markup.finish() : null;
    }

    /** The third tier: what the policy keeps of the tree that a parser makes. */
    String parsed(String input, @Nullable Removals removals) {
        int bare = TagScan.unfinishedTag(input, removals == null ? TagScan.IGNORING : removals);
        OutputRuns out = new OutputRuns("", input.length() + 64, maxOutput(input));
        KeptMarkup markup = new KeptMarkup(rules, out);
        PolicyWalk walk = new PolicyWalk(rules, markup, removals);
        List<Node> nodes = TreeFilter.parse(withBareTagAsText(input, bare), removals != null);
        new TreeFilter(walk, markup, removals).filter(nodes);
        return markup.finish();
    }

    /** A tag that never ends is text, as in {@code if a <b and c}; a parser would drop it with all that follows. */
    private static String withBareTagAsText(String input, int bare) {
        return bare < 0
                ? input
                : input.substring(0, bare) + input.substring(bare).replace("<", "&lt;");
    }

    /** Answers whether there is nothing to parse, to escape, or to skip. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '<' || unit == '>' || unit == '&' || unit == '\u00A0' || unit == '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HtmlPolicy that && rules.rules().equals(that.rules.rules());
    }

    @Override
    public int hashCode() {
        return rules.rules().hashCode();
    }

    @Override
    public String toString() {
        return rules.rules().toString().replaceFirst("PolicyRules", "HtmlPolicy");
    }

    /** Gathers what a policy allows; not thread-safe. */
    public static final class Builder {

        private final Map<String, Set<String>> elements = new TreeMap<>();
        private final Set<String> everywhere = new TreeSet<>();
        private final Map<String, ValueRule> values = new TreeMap<>();
        private final Map<String, Treatment> treatments = new TreeMap<>();
        private final Map<String, Set<String>> schemes = new TreeMap<>();
        private final Map<String, Embed> embeds = new TreeMap<>();
        private String name;
        private int version;
        private Addresses addresses;
        private Links links;
        private Writing writing;
        private Limits limits;

        private Builder(PolicyRules rules) {
            rules.elements().forEach((tag, attributes) -> elements.put(tag, new TreeSet<>(attributes)));
            everywhere.addAll(rules.everywhere());
            values.putAll(rules.values());
            treatments.putAll(rules.treatments());
            rules.addresses().schemes().forEach((attribute, allowed) -> schemes.put(attribute, new TreeSet<>(allowed)));
            rules.embeds().forEach(embed -> embeds.put(embed.host(), embed));
            name = rules.name();
            version = rules.version();
            addresses = rules.addresses();
            links = rules.links();
            writing = rules.writing();
            limits = rules.limits();
        }

        /**
         * Names the policy, as its JSON form and its logs show it.
         *
         * @param policyName at most {@value PolicyRules#MAX_NAME_LENGTH} code points
         * @param edition at least 1
         */
        public Builder name(String policyName, int edition) {
            name = requireNonNull(policyName, "name");
            version = edition;
            return this;
        }

        /**
         * Keeps elements, with the attributes of {@link #allowAttributesEverywhere}.
         *
         * @param tags lower-case names
         * @throws IllegalArgumentException if no policy can allow one of them
         */
        public Builder allowElements(String... tags) {
            for (String tag : tags) {
                elements.computeIfAbsent(AllowedNames.element(tag).tag(), key -> new TreeSet<>());
                treatments.remove(tag);
            }
            return this;
        }

        /**
         * Keeps an element and some of its attributes.
         *
         * @param tag lower-case name
         * @param attributes lower-case names
         * @throws IllegalArgumentException if no policy can allow one of them
         */
        public Builder allowElement(String tag, String... attributes) {
            allowElements(tag);
            Set<String> allowed = elements.computeIfAbsent(tag, key -> new TreeSet<>());
            for (String attribute : attributes) {
                allowed.add(AllowedNames.attribute(attribute).attributeName());
            }
            return this;
        }

        /**
         * Keeps attributes on every element that is kept.
         *
         * @param attributes lower-case names
         * @throws IllegalArgumentException if no policy can allow one of them
         */
        public Builder allowAttributesEverywhere(String... attributes) {
            for (String attribute : attributes) {
                everywhere.add(AllowedNames.attribute(attribute).attributeName());
            }
            return this;
        }

        /** Keeps on every element the classes that a rule accepts. */
        public Builder allowClasses(ValueRule rule) {
            values.put("class", requireNonNull(rule, "rule"));
            return allowAttributesEverywhere("class");
        }

        /**
         * Keeps only those values of an attribute that a rule accepts, wherever the attribute is allowed.
         *
         * @param attribute one whose values are free text otherwise, such as {@code title}
         * @throws IllegalArgumentException if it has a rule of its own, or can not be allowed
         */
        public Builder allowValues(String attribute, ValueRule rule) {
            AllowedNames.checkValueRule(AllowedNames.attribute(attribute));
            values.put(attribute, requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Says what becomes of elements, which are not kept then.
         *
         * @param tags lower-case names; those whose content is no markup of the page can only be dropped
         * @throws IllegalArgumentException if it is no name, or can not be treated so
         */
        public Builder treat(Treatment treatment, String... tags) {
            for (String tag : tags) {
                AllowedNames.checkTreatment(tag, treatment);
                elements.remove(tag);
                treatments.put(tag, treatment);
            }
            return this;
        }

        /**
         * Keeps links to addresses of these schemes. An {@code http} or {@code https} address must be a {@link WebUrl}
         * besides.
         *
         * @param linkSchemes some of {@code http}, {@code https}, {@code mailto}, {@code sms}, {@code tel}
         * @throws IllegalArgumentException if it is another one
         */
        public Builder linkSchemes(String... linkSchemes) {
            Set<String> all = new TreeSet<>(schemes.getOrDefault("href", Set.of()));
            all.addAll(List.of(linkSchemes));
            return addressSchemes("href", all.toArray(String[]::new));
        }

        /**
         * Keeps addresses of these schemes alone in an attribute; pictures and citations may have {@code http} and
         * {@code https} unless this says otherwise.
         *
         * @param attribute {@code cite}, {@code href}, {@code src} or {@code srcset}
         * @throws IllegalArgumentException if the attribute holds no address, or can not have one of the schemes
         */
        public Builder addressSchemes(String attribute, String... allowed) {
            Set<String> all = new TreeSet<>(List.of(allowed));
            AllowedNames.checkSchemes(attribute, all);
            schemes.put(attribute, all);
            return this;
        }

        /** Keeps addresses without a scheme, which lead into the site that shows the markup. */
        public Builder keepRelativeAddresses() {
            return addresses(true, null, addresses.dataImageTypes(), addresses.maxDataImageBytes());
        }

        /** Makes addresses without a scheme absolute. */
        public Builder resolveRelativeAddresses(WebUrl base) {
            return addresses(
                    true, requireNonNull(base, "base"), addresses.dataImageTypes(), addresses.maxDataImageBytes());
        }

        /** Removes addresses without a scheme, as a new builder does. */
        public Builder removeRelativeAddresses() {
            return addresses(false, null, addresses.dataImageTypes(), addresses.maxDataImageBytes());
        }

        /**
         * Keeps pictures that stand in the markup itself, as {@code data:} addresses in Base64.
         *
         * @param maxBytes the size of the largest
         * @param types some of {@code image/avif}, {@code image/gif}, {@code image/jpeg}, {@code image/png},
         *     {@code image/webp}
         * @throws IllegalArgumentException if it is another type ({@code image/svg+xml} can hold scripts), or the size is
         *     negative
         */
        public Builder allowDataImages(int maxBytes, String... types) {
            return addresses(addresses.keepRelative(), addresses.base(), Set.of(types), maxBytes);
        }

        private Builder addresses(boolean relative, @Nullable WebUrl base, Set<String> types, int maxBytes) {
            addresses = new Addresses(Map.of(), relative, base, types, maxBytes);
            return this;
        }

        /**
         * Writes {@code rel} on every link: these tokens and, where the link opens another window, {@code noopener}.
         *
         * @param tokens ASCII letters, such as {@code nofollow}, {@code ugc}
         * @throws IllegalArgumentException if a token has anything but ASCII letters
         */
        public Builder linkRel(String... tokens) {
            links = new Links(new LinkedHashSet<>(List.of(tokens)), links.ownHosts());
            return this;
        }

        /**
         * Writes no {@code nofollow} on links to these hosts, nor on relative ones.
         *
         * @param hosts in lower case; subdomains are other hosts
         * @throws IllegalArgumentException if one is no host name
         */
        public Builder ownHosts(String... hosts) {
            links = new Links(links.rel(), new LinkedHashSet<>(List.of(hosts)));
            return this;
        }

        /** Keeps embeds of a host: an {@code iframe} with a size, a title, and a sandbox that is always written. */
        public Builder allowEmbed(Embed embed) {
            embeds.put(embed.host(), embed);
            return allowElement("iframe", "src", "title", "width", "height");
        }

        /**
         * Begins every id and every reference to one (fragments of links, {@code aria-labelledby}, {@code headers}) with
         * a prefix, so that no id can be one of the page's own. What bears the prefix already stays.
         *
         * @param prefix a letter, then letters, digits, {@code -} and {@code _}
         * @throws IllegalArgumentException if it is anything else
         */
        public Builder idPrefix(String prefix) {
            writing = new Writing(
                    prefix, writing.highestHeading(), writing.lazyLoading(), writing.directionFromLanguage());
            return this;
        }

        /**
         * Writes headings above a level as headings of that level; those below stay.
         *
         * @param level 1 to 6
         * @throws IllegalArgumentException if it is another number
         */
        public Builder highestHeading(int level) {
            writing = new Writing(writing.idPrefix(), level, writing.lazyLoading(), writing.directionFromLanguage());
            return this;
        }

        /** Writes {@code loading="lazy"} on pictures and embeds. */
        public Builder lazyLoading() {
            writing = new Writing(writing.idPrefix(), writing.highestHeading(), true, writing.directionFromLanguage());
            return this;
        }

        /** Writes the direction of its language on every element that has a language and no direction. */
        public Builder directionFromLanguage() {
            writing = new Writing(writing.idPrefix(), writing.highestHeading(), writing.lazyLoading(), true);
            return this;
        }

        /**
         * Takes and gives no markup longer than this, so that whatever was sanitized can be sanitized again. Sanitizing
         * can make markup longer: it escapes, and
         * gives an element that was left open its end tag.
         *
         * @param codePoints at least 1
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxLength(int codePoints) {
            limits = new Limits(codePoints, limits.maxDepth());
            return this;
        }

        /**
         * Leaves out the tags of elements that stand deeper.
         *
         * @param depth elements in one another, 4 (a table, its section, row and cell) to 100
         * @throws IllegalArgumentException if it is another number
         */
        public Builder maxDepth(int depth) {
            limits = new Limits(limits.maxLength(), depth);
            return this;
        }

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if it allows a list or table without the elements that hold its text, ids
         *     without a prefix, classes without a rule, or a name that is too long
         */
        public HtmlPolicy build() {
            Addresses all = new Addresses(
                    schemes,
                    addresses.keepRelative(),
                    addresses.base(),
                    addresses.dataImageTypes(),
                    addresses.maxDataImageBytes());
            return of(new PolicyRules(
                    name,
                    version,
                    elements,
                    everywhere,
                    values,
                    treatments,
                    all,
                    links,
                    List.copyOf(embeds.values()),
                    writing,
                    limits));
        }
    }
}
