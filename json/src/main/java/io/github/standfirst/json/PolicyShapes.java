package io.github.standfirst.json;

import static io.github.standfirst.json.FlagForm.FLAG;
import static io.github.standfirst.json.Member.optional;
import static io.github.standfirst.json.Member.required;
import static io.github.standfirst.json.Member.unless;
import static io.github.standfirst.json.NumberForm.NUMBER;
import static io.github.standfirst.json.ValueForms.WEB_URL;

import io.github.standfirst.html.CharacterClass;
import io.github.standfirst.html.Embed;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PolicyRules;
import io.github.standfirst.html.PolicyRules.Addresses;
import io.github.standfirst.html.PolicyRules.Limits;
import io.github.standfirst.html.PolicyRules.Links;
import io.github.standfirst.html.PolicyRules.Writing;
import io.github.standfirst.html.Treatment;
import io.github.standfirst.html.ValueRule;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.WebUrl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Policies, of which nothing may be dropped: an unknown member, tag or value is an error. */
final class PolicyShapes {

    /** A word of a policy; one with a character that no text may hold is refused, for another would be another policy. */
    static final Form<String> WORD =
            new TextForm<>(String.class, word -> word, word -> CharacterRule.require("text", word));

    private static final Form<List<String>> WORDS = new ListForm<>(WORD);
    private static final Form<Map<String, List<String>>> WORDS_BY_NAME = new MapForm<>(WORDS);

    private static final Shape<ValueRule> VALUE_RULE = valueRule();
    private static final Shape<Addresses> ADDRESSES = addresses();
    private static final Shape<Links> LINKS = links();
    private static final Shape<Embed> EMBED = embed();
    private static final Shape<Writing> WRITING = writing();
    private static final Shape<Limits> LIMITS = limits();

    static final Shape<HtmlPolicy> POLICY = policy();

    private PolicyShapes() {}

    private static Shape<ValueRule> valueRule() {
        Form<List<CharacterClass>> classes = new ListForm<>(TextForm.ofEnum(CharacterClass.class));
        Member<ValueRule, List<String>> exactly =
                unless(List.of(), "exactly", WORDS, rule -> List.copyOf(rule.exactly()));
        Member<ValueRule, List<String>> prefixes =
                unless(List.of(), "prefixes", WORDS, rule -> List.copyOf(rule.prefixes()));
        Member<ValueRule, List<CharacterClass>> characters =
                unless(List.of(), "characters", classes, rule -> List.copyOf(rule.characters()));
        return Shape.closed(
                ValueRule.class,
                List.of(exactly, prefixes, characters),
                values -> new ValueRule(
                        set(values.get(exactly)), set(values.get(prefixes)), set(values.get(characters))));
    }

    private static Shape<Addresses> addresses() {
        Member<Addresses, Map<String, List<String>>> schemes =
                required("schemes", WORDS_BY_NAME, addresses -> lists(addresses.schemes()));
        Member<Addresses, Boolean> relative = required("keepRelative", FLAG, Addresses::keepRelative);
        Member<Addresses, WebUrl> base = optional("base", WEB_URL, Addresses::base);
        Member<Addresses, List<String>> types =
                unless(List.of(), "dataImageTypes", WORDS, addresses -> List.copyOf(addresses.dataImageTypes()));
        Member<Addresses, Integer> bytes = unless(0, "maxDataImageBytes", NUMBER, Addresses::maxDataImageBytes);
        return Shape.closed(
                Addresses.class,
                List.of(schemes, relative, base, types, bytes),
                values -> new Addresses(
                        sets(values.get(schemes)),
                        values.get(relative),
                        values.find(base),
                        set(values.get(types)),
                        values.get(bytes)));
    }

    private static Shape<Links> links() {
        Member<Links, List<String>> rel = required("rel", WORDS, links -> List.copyOf(links.rel()));
        Member<Links, List<String>> hosts =
                unless(List.of(), "ownHosts", WORDS, links -> List.copyOf(links.ownHosts()));
        return Shape.closed(
                Links.class, List.of(rel, hosts), values -> new Links(set(values.get(rel)), set(values.get(hosts))));
    }

    private static Shape<Embed> embed() {
        Member<Embed, String> host = required("host", WORD, Embed::host);
        Member<Embed, List<String>> sandbox = required("sandbox", WORDS, embed -> List.copyOf(embed.sandbox()));
        Member<Embed, List<String>> allow = unless(List.of(), "allow", WORDS, embed -> List.copyOf(embed.allow()));
        return Shape.closed(
                Embed.class,
                List.of(host, sandbox, allow),
                values -> new Embed(values.get(host), set(values.get(sandbox)), set(values.get(allow))));
    }

    private static Shape<Writing> writing() {
        Member<Writing, String> prefix = unless("", "idPrefix", WORD, Writing::idPrefix);
        Member<Writing, Integer> heading = required("highestHeading", NUMBER, Writing::highestHeading);
        Member<Writing, Boolean> lazy = unless(false, "lazyLoading", FLAG, Writing::lazyLoading);
        Member<Writing, Boolean> direction =
                unless(false, "directionFromLanguage", FLAG, Writing::directionFromLanguage);
        return Shape.closed(
                Writing.class,
                List.of(prefix, heading, lazy, direction),
                values ->
                        new Writing(values.get(prefix), values.get(heading), values.get(lazy), values.get(direction)));
    }

    private static Shape<Limits> limits() {
        Member<Limits, Integer> length = required("maxLength", NUMBER, Limits::maxLength);
        Member<Limits, Integer> depth = required("maxDepth", NUMBER, Limits::maxDepth);
        return Shape.closed(
                Limits.class, List.of(length, depth), values -> new Limits(values.get(length), values.get(depth)));
    }

    private static Shape<HtmlPolicy> policy() {
        Form<Map<String, ValueRule>> rules = new MapForm<>(VALUE_RULE);
        Form<Map<String, Treatment>> treated = new MapForm<>(TextForm.ofEnum(Treatment.class));
        Form<List<Embed>> hosts = new ListForm<>(EMBED);
        Member<HtmlPolicy, String> name = required("name", WORD, HtmlPolicy::name);
        Member<HtmlPolicy, Integer> version = required("version", NUMBER, HtmlPolicy::version);
        Member<HtmlPolicy, Map<String, List<String>>> elements = required(
                "elements", WORDS_BY_NAME, policy -> lists(policy.rules().elements()));
        Member<HtmlPolicy, List<String>> everywhere = required(
                "everywhere", WORDS, policy -> List.copyOf(policy.rules().everywhere()));
        Member<HtmlPolicy, Map<String, ValueRule>> values =
                unless(Map.of(), "values", rules, policy -> policy.rules().values());
        Member<HtmlPolicy, Map<String, Treatment>> treatments =
                unless(Map.of(), "treatments", treated, policy -> policy.rules().treatments());
        Member<HtmlPolicy, Addresses> addresses =
                required("addresses", ADDRESSES, policy -> policy.rules().addresses());
        Member<HtmlPolicy, Links> links =
                required("links", LINKS, policy -> policy.rules().links());
        Member<HtmlPolicy, List<Embed>> embeds =
                unless(List.of(), "embeds", hosts, policy -> policy.rules().embeds());
        Member<HtmlPolicy, Writing> writing =
                required("writing", WRITING, policy -> policy.rules().writing());
        Member<HtmlPolicy, Limits> limits =
                required("limits", LIMITS, policy -> policy.rules().limits());
        return Shape.closed(
                HtmlPolicy.class,
                List.of(
                        name,
                        version,
                        elements,
                        everywhere,
                        values,
                        treatments,
                        addresses,
                        links,
                        embeds,
                        writing,
                        limits),
                read -> HtmlPolicy.of(new PolicyRules(
                        read.get(name),
                        read.get(version),
                        sets(read.get(elements)),
                        set(read.get(everywhere)),
                        read.get(values),
                        read.get(treatments),
                        read.get(addresses),
                        read.get(links),
                        read.get(embeds),
                        read.get(writing),
                        read.get(limits))));
    }

    private static <E> Set<E> set(List<E> list) {
        return new LinkedHashSet<>(list);
    }

    private static Map<String, Set<String>> sets(Map<String, List<String>> lists) {
        Map<String, Set<String>> sets = new TreeMap<>();
        lists.forEach((name, words) -> sets.put(name, set(words)));
        return sets;
    }

    private static Map<String, List<String>> lists(Map<String, Set<String>> sets) {
        Map<String, List<String>> lists = new TreeMap<>();
        sets.forEach((name, words) -> lists.put(name, List.copyOf(words)));
        return lists;
    }
}
