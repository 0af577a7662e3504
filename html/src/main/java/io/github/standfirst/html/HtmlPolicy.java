package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.HtmlSanitizer;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.SafeHtml;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An allow-list of elements, attributes and addresses, and the sanitizer that keeps to it.
 *
 * <pre>{@code SafeHtml body = HtmlPolicy.comment().sanitize(html);}</pre>
 *
 * <p>What it writes runs no script, changes nothing outside itself in flow content, and is stable: for every input
 * {@code sanitize(sanitize(x))} equals {@code sanitize(x)}, because only markup is written that every conformant HTML
 * parser reads as it stands. No policy can allow raw text, forms, embedded content or elements of other namespaces.
 * Elements that are not allowed lose their tags and keep their text, but for those whose content is not meant to be
 * read ({@code script}, {@code style}, {@code iframe}, {@code svg} and the like), which go whole. Immutable.
 */
public final class HtmlPolicy extends HtmlSanitizer {

    /** The most code points of markup, given or sanitized, unless a policy says otherwise. */
    public static final int DEFAULT_MAX_LENGTH = 1_000_000;

    /** The most elements in one another, unless a policy says otherwise. */
    public static final int DEFAULT_MAX_DEPTH = 100;

    private static final int COMMENT_MAX_LENGTH = 100_000;
    private static final List<String> LINK_SCHEMES = List.of("http", "https", "mailto", "tel");

    private static final String[] PHRASES = {
        "abbr", "b", "bdi", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "strong", "sub", "sup", "u", "var", "wbr"
    };
    private static final String[] BLOCKS = {"blockquote", "dd", "dl", "dt", "li", "p", "pre", "ul"};

    private static final HtmlPolicy ARTICLE = builder()
            .allowElements(PHRASES)
            .allowElements(BLOCKS)
            .allowElements("data", "dfn", "span", "h2", "h3", "h4", "h5", "h6", "hr")
            .allowElements("address", "article", "aside", "div", "figcaption", "figure", "footer", "header")
            .allowElements("section", "summary", "caption", "table", "tbody", "tfoot", "thead", "tr")
            .allowElement("a", "href")
            .allowElement("abbr", "title")
            .allowElement("bdo", "dir")
            .allowElement("blockquote", "cite")
            .allowElement("details", "open")
            .allowElement("img", "src", "alt", "width", "height")
            .allowElement("li", "value")
            .allowElement("ol", "start", "reversed")
            .allowElement("q", "cite")
            .allowElement("td", "colspan", "rowspan")
            .allowElement("th", "colspan", "rowspan", "scope", "abbr")
            .allowElement("time", "datetime")
            .allowAttributesEverywhere("dir", "lang")
            .linkSchemes("http", "https", "mailto")
            .keepRelativeAddresses()
            .highestHeading(2)
            .build();

    private static final HtmlPolicy COMMENT = builder()
            .allowElements(PHRASES)
            .allowElements(BLOCKS)
            .allowElement("a", "href")
            .allowElement("abbr", "title")
            .allowElement("ol", "start")
            .allowAttributesEverywhere("dir", "lang")
            .linkSchemes("http", "https")
            .linkRel("nofollow", "ugc")
            .maxLength(COMMENT_MAX_LENGTH)
            .build();

    private static final HtmlPolicy PLAIN_TEXT = builder().build();

    private final Rules rules;

    private HtmlPolicy(Rules rules) {
        this.rules = rules;
    }

    /**
     * For the bodies of articles: text, headings from {@code h2}, lists, tables, figures with pictures, links to
     * {@code http}, {@code https} and {@code mailto}, relative addresses.
     */
    public static HtmlPolicy article() {
        return ARTICLE;
    }

    /**
     * For comments: text, lists, quotations, code and links to {@code http} and {@code https}, which are marked
     * {@code nofollow ugc}; no pictures, headings, tables, ids or classes. At most 100,000 code points, given or sanitized.
     */
    public static HtmlPolicy comment() {
        return COMMENT;
    }

    /** No elements at all: what is left is text, its lines kept apart. */
    public static HtmlPolicy plainText() {
        return PLAIN_TEXT;
    }

    /** A builder that allows nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that allows what this policy allows. */
    public Builder toBuilder() {
        return new Builder(rules);
    }

    /**
     * Sanitizes, and tells what was removed: each element, tag, attribute, comment and declaration that the policy did not
     * let through, and characters that were replaced. Not listed one by one is what an HTML parser itself makes nothing of,
     * whatever the policy: stray end tags, parts of a table outside of one, frames, a form within a form, an
     * attribute that is given twice.
     *
     * @param html markup of any origin
     * @throws NullPointerException if it is null
     * @throws HtmlLimitException if it is longer than the policy allows, as it is given or as it would be sanitized
     */
    public Cleaned examine(String html) {
        Removals removals = new Removals();
        String clean = clean(requireNonNull(html, "html"), removals);
        removals.finish();
        SafeHtml safe = HtmlSanitizer.trusting().sanitize(clean);
        return new Cleaned(safe, removals.list(), removals.further());
    }

    @Override
    protected String clean(String html) {
        return clean(html, null);
    }

    private String clean(String html, @Nullable Removals removals) {
        int length = html.codePointCount(0, html.length());
        if (length > rules.maxLength()) {
            throw new HtmlLimitException(
                    "markup to sanitize has " + length + " code points; allowed are at most " + rules.maxLength());
        }
        String input = CharacterRule.clean(html);
        if (removals != null) {
            removals.replaced(html);
        }
        if (isPlain(input)) {
            return input;
        }
        int bare = TagScan.unfinishedTag(input, removals == null ? TagScan.IGNORING : removals);
        Element body = Jsoup.parseBodyFragment(withBareTagAsText(input, bare)).body();
        KeptMarkup markup = new KeptMarkup(rules, input.length() + 64);
        body.filter(new TreeFilter(rules, markup, removals));
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
        return other instanceof HtmlPolicy that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return "HtmlPolicy" + rules;
    }

    /** Gathers what a policy allows; not thread-safe. */
    public static final class Builder {

        private final Map<HtmlElement, Set<HtmlAttribute>> elements = new EnumMap<>(HtmlElement.class);
        private final Set<HtmlAttribute> everywhere = EnumSet.noneOf(HtmlAttribute.class);
        private final Set<String> linkSchemes = new LinkedHashSet<>();
        private boolean relativeAddresses;
        private String linkRel = "";
        private int highestHeading = 1;
        private int maxLength = DEFAULT_MAX_LENGTH;
        private int maxDepth = DEFAULT_MAX_DEPTH;

        private Builder() {}

        private Builder(Rules rules) {
            rules.elements().forEach((element, attributes) -> elements.put(element, copyOf(attributes)));
            everywhere.addAll(rules.everywhere());
            linkSchemes.addAll(rules.linkSchemes());
            relativeAddresses = rules.relativeAddresses();
            linkRel = rules.linkRel();
            highestHeading = rules.highestHeading();
            maxLength = rules.maxLength();
            maxDepth = rules.maxDepth();
        }

        private static Set<HtmlAttribute> copyOf(Set<HtmlAttribute> attributes) {
            Set<HtmlAttribute> copy = EnumSet.noneOf(HtmlAttribute.class);
            copy.addAll(attributes);
            return copy;
        }

        /**
         * Keeps elements, with the attributes of {@link #allowAttributesEverywhere}.
         *
         * @param tags lower-case names
         * @throws IllegalArgumentException if no policy can allow one of them
         */
        public Builder allowElements(String... tags) {
            for (String tag : tags) {
                elements.computeIfAbsent(element(tag), key -> EnumSet.noneOf(HtmlAttribute.class));
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
            Set<HtmlAttribute> allowed =
                    elements.computeIfAbsent(element(tag), key -> EnumSet.noneOf(HtmlAttribute.class));
            for (String attribute : attributes) {
                allowed.add(attribute(attribute));
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
                everywhere.add(attribute(attribute));
            }
            return this;
        }

        /**
         * Keeps links to addresses of these schemes. An {@code http} or {@code https} address must be a
         * {@link io.github.standfirst.text.WebUrl} besides.
         *
         * @param schemes some of {@code http}, {@code https}, {@code mailto}, {@code tel}
         * @throws IllegalArgumentException if it is another one
         */
        public Builder linkSchemes(String... schemes) {
            for (String scheme : schemes) {
                if (!LINK_SCHEMES.contains(scheme)) {
                    throw new IllegalArgumentException(
                            "link scheme is " + Quoted.of(scheme) + "; allowed are " + LINK_SCHEMES);
                }
                linkSchemes.add(scheme);
            }
            return this;
        }

        /** Keeps addresses without a scheme, which lead into the site that shows the markup. */
        public Builder keepRelativeAddresses() {
            relativeAddresses = true;
            return this;
        }

        /**
         * Writes {@code rel} on every link.
         *
         * @param tokens ASCII letters, such as {@code nofollow}, {@code ugc}
         * @throws IllegalArgumentException if a token has anything but ASCII letters
         */
        public Builder linkRel(String... tokens) {
            for (String token : tokens) {
                boolean letters = !token.isEmpty() && token.chars().allMatch(c -> c >= 'a' && c <= 'z');
                if (!letters) {
                    throw new IllegalArgumentException(
                            "rel token is " + Quoted.of(token) + "; expected are letters from 'a' to 'z'");
                }
            }
            linkRel = String.join(" ", new LinkedHashSet<>(List.of(tokens)));
            return this;
        }

        /**
         * Writes headings above a level as headings of that level.
         *
         * @param level 1 to 6
         * @throws IllegalArgumentException if it is another number
         */
        public Builder highestHeading(int level) {
            highestHeading = within(1, level, 6, "heading level");
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
            maxLength = within(1, codePoints, Integer.MAX_VALUE, "greatest length");
            return this;
        }

        /**
         * Leaves out the tags of elements that stand deeper.
         *
         * @param elements in one another, 4 (a table, its section, row and cell) to 100
         * @throws IllegalArgumentException if it is another number
         */
        public Builder maxDepth(int elements) {
            maxDepth = within(4, elements, DEFAULT_MAX_DEPTH, "greatest depth");
            return this;
        }

        /**
         * The policy.
         *
         * @throws IllegalArgumentException if it allows a list or table without the elements that hold its text
         */
        public HtmlPolicy build() {
            requireTogether("ul", "li");
            requireTogether("ol", "li");
            requireTogether("dl", "dd");
            requireTogether("table", "tbody", "tr", "td");
            Map<HtmlElement, Set<HtmlAttribute>> copy = new EnumMap<>(HtmlElement.class);
            elements.forEach((element, attributes) -> {
                Set<HtmlAttribute> own = copyOf(attributes);
                own.removeAll(everywhere);
                copy.put(element, Collections.unmodifiableSet(own));
            });
            return new HtmlPolicy(new Rules(
                    Collections.unmodifiableMap(copy),
                    Collections.unmodifiableSet(copyOf(everywhere)),
                    Collections.unmodifiableSet(new TreeSet<>(linkSchemes)),
                    relativeAddresses,
                    linkRel,
                    highestHeading,
                    maxLength,
                    maxDepth));
        }

        private void requireTogether(String tag, String... parts) {
            for (String part : parts) {
                if (elements.containsKey(element(tag)) && !elements.containsKey(element(part))) {
                    throw new IllegalArgumentException(
                            "policy allows '" + tag + "' without '" + part + "', which holds its text");
                }
            }
        }

        private static HtmlElement element(String tag) {
            HtmlElement element = HtmlElement.find(requireNonNull(tag, "tag"));
            if (element == null) {
                throw new IllegalArgumentException(
                        "element " + Quoted.of(tag) + " can not be allowed; expected is the lower-case name"
                                + " of a text element, not raw text, a form, an embed or another namespace");
            }
            return element;
        }

        private static HtmlAttribute attribute(String name) {
            HtmlAttribute attribute = HtmlAttribute.find(requireNonNull(name, "attribute"));
            if (attribute == null) {
                throw new IllegalArgumentException(
                        "attribute " + Quoted.of(name) + " can not be allowed; no rule is known for its values");
            }
            return attribute;
        }

        private static int within(int least, int value, int most, String name) {
            if (value < least || value > most) {
                throw new IllegalArgumentException(name + " is " + value + "; allowed are " + least + " to " + most);
            }
            return value;
        }
    }
}
