package io.github.standfirst.exchange.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Says in microdata what a page says in <a href="https://www.w3.org/TR/rdfa-lite/">RDFa Lite</a>, and in {@code rel}, with
 * names of schema.org: those of the vocabulary that an element around them declares, those with a prefix that is bound to
 * it, be it as <a href="https://www.w3.org/TR/rdfa-syntax/#s_curies">RDFa 1.0</a> has it, and whole addresses. Microdata
 * that stands beside them counts more.
 */
final class Rdfa implements NodeVisitor {

    private static final String TYPES = "https://schema.org/";

    private static final String NAMESPACE = "xmlns:";

    private static final Pattern VOCABULARY =
            Pattern.compile("(?:(?:https?:)?//)?(?:www\\.)?schema\\.org[/#]?", Pattern.CASE_INSENSITIVE);

    /** More names for one vocabulary are none of an honest page, and each declaration copies those around it. */
    private static final int MAX_PREFIXES = 20;

    private final Deque<Declared> around = new ArrayDeque<>();

    /** <a href="https://www.w3.org/2011/rdfa-context/rdfa-1.1">Each page</a> may use the prefix {@code schema}. */
    private Rdfa(Document document) {
        around.push(new Declared(document, false, Set.of("schema")));
    }

    /**
     * What holds within an element.
     *
     * @param unprefixed whether names without a prefix are those of schema.org
     * @param prefixes the prefixes of its names, in lower case
     */
    private record Declared(Element element, boolean unprefixed, Set<String> prefixes) {}

    static void unify(Document document) {
        document.traverse(new Rdfa(document));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.hasAttr("vocab") || element.hasAttr("prefix") || hasNamespaces(element)) {
                around.push(declared(element, around.element()));
            }
            annotate(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(around.element().element()) && around.size() > 1) {
            around.pop();
        }
    }

    private static boolean hasNamespaces(Element element) {
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith(NAMESPACE)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Declared declared(Element element, Declared outer) {
        boolean unprefixed = element.hasAttr("vocab") ? isVocabulary(element.attr("vocab")) : outer.unprefixed();
        return new Declared(element, unprefixed, prefixes(element, outer.prefixes()));
    }

    /** What {@code prefix} says counts more than what a namespace of RDFa 1.0 says. */
    private static Set<String> prefixes(Element element, Set<String> outer) {
        Set<String> prefixes = new HashSet<>(outer);
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith(NAMESPACE)) {
                bind(attribute.getKey().substring(NAMESPACE.length()), attribute.getValue(), prefixes);
            }
        }
        List<String> words = Words.list(element.attr("prefix"));
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).endsWith(":")) {
                bind(words.get(i).substring(0, words.get(i).length() - 1), words.get(i + 1), prefixes);
                i++;
            }
        }
        return prefixes;
    }

    /** A prefix that is bound to another vocabulary is none of this one any more. */
    private static void bind(String prefix, String vocabulary, Set<String> prefixes) {
        String name = prefix.toLowerCase(Locale.ROOT);
        if (!isVocabulary(vocabulary)) {
            prefixes.remove(name);
        } else if (prefixes.size() < MAX_PREFIXES) {
            prefixes.add(name);
        }
    }

    private static boolean isVocabulary(String address) {
        return VOCABULARY.matcher(address.strip()).matches();
    }

    private void annotate(Element element) {
        if (element.hasAttr("typeof") && !element.hasAttr("itemscope") && !element.hasAttr("itemtype")) {
            // Of whatever vocabulary it is, the properties within are its own.
            element.attr("itemscope", "");
            Set<String> types = names(element.attr("typeof"), true);
            if (!types.isEmpty()) {
                element.attr("itemtype", types.stream().map(TYPES::concat).collect(Collectors.joining(" ")));
            }
            if (element.hasAttr("resource") && !element.hasAttr("itemid")) {
                element.attr("itemid", element.attr("resource"));
            }
        }
        if ((element.hasAttr("property") || element.hasAttr("rel")) && !element.hasAttr("itemprop")) {
            Set<String> properties = names(element.attr("property"), true);
            // Without a prefix these are link types of HTML.
            properties.addAll(names(element.attr("rel"), false));
            if (!properties.isEmpty()) {
                element.attr("itemprop", String.join(" ", properties));
            }
        }
    }

    /** Those of some names that are of schema.org, without what says so, each once. */
    private Set<String> names(String list, boolean mayBeUnprefixed) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : Words.list(list)) {
            int end = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1;
            int colon = name.indexOf(':');
            boolean whole = end > 0 && isVocabulary(name.substring(0, end));
            boolean known = colon < 0
                    ? mayBeUnprefixed && around.element().unprefixed()
                    : around.element()
                            .prefixes()
                            .contains(name.substring(0, colon).toLowerCase(Locale.ROOT));
            if (whole || known) {
                names.add(name.substring(whole ? end : colon + 1));
            }
        }
        names.remove("");
        return names;
    }
}
