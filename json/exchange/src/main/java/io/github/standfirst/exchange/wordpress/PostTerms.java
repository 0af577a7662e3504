package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The terms of a post, each once.
 *
 * @param categories as the head of the file describes them
 * @param tags in the order of the file
 * @param others slugs by taxonomy
 */
record PostTerms(List<Category> categories, List<Tag> tags, Map<String, List<Slug>> others) {

    private static final int MAX_TAXONOMY_LENGTH = 100;

    static PostTerms of(RawItem item, SiteView site, ItemNotes notes) {
        Map<Slug, Category> categories = new LinkedHashMap<>();
        Map<Slug, Tag> tags = new LinkedHashMap<>();
        Map<String, Set<Slug>> others = new TreeMap<>();
        Set<String> named = new LinkedHashSet<>();
        Set<String> nameless = new LinkedHashSet<>();
        for (RawTerm term : item.terms()) {
            if (term.name().isEmpty()) {
                notes.add("a term of " + Quoted.of(term.taxonomy()) + " is left out: its name is too long");
                continue;
            }
            String name = term.name().get();
            if (term.written().isEmpty()) {
                nameless.add(name);
                continue;
            }
            Optional<Slug> found = term.slug();
            if (found.isEmpty() || term.taxonomy().length() > MAX_TAXONOMY_LENGTH) {
                notes.add("a term of " + Quoted.of(term.taxonomy()) + " has the slug " + Quoted.of(term.written())
                        + "; it is left out");
                continue;
            }
            Slug slug = found.get();
            named.add(name);
            switch (term.taxonomy()) {
                case "category" ->
                    categories.computeIfAbsent(
                            slug,
                            first -> site.category(first).or(term::category).orElseGet(() -> Category.of(first, name)));
                case "post_tag", "tag" ->
                    tags.computeIfAbsent(slug, first -> term.tag().orElseGet(() -> new Tag(first, name)));
                default ->
                    others.computeIfAbsent(term.taxonomy(), first -> new LinkedHashSet<>())
                            .add(slug);
            }
        }
        // The oldest exports have each term a second time, by its name alone.
        nameless.removeAll(named);
        nameless.forEach(name -> notes.add("a term without a slug is left out: " + Quoted.of(name)));
        Map<String, List<Slug>> slugs = new TreeMap<>();
        others.forEach((taxonomy, set) -> slugs.put(taxonomy, List.copyOf(set)));
        return new PostTerms(new ArrayList<>(categories.values()), new ArrayList<>(tags.values()), slugs);
    }
}
