package io.github.standfirst.article;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.standfirst.forest.Forest;
import io.github.standfirst.forest.ForestBuilder;
import io.github.standfirst.forest.SiblingOrder;
import io.github.standfirst.invariant.Invariants;
import io.github.standfirst.text.Quoted;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All categories of a site, each below its parent. Immutable; siblings stand in the order in which they were given.
 */
public final class CategoryTree {

    private final Forest<Slug, Category> forest;

    private CategoryTree(Forest<Slug, Category> forest) {
        this.forest = forest;
    }

    /**
     * The tree of some categories.
     *
     * @throws NullPointerException if the collection or an element of it is null
     * @throws IllegalArgumentException if two have the same slug, if a parent is not among them, or if some are
     *     below themselves; the message says where they stand
     */
    public static CategoryTree of(Collection<Category> categories) {
        List<Category> given = Invariants.list("categories", categories);
        Map<Slug, Integer> places = new HashMap<>();
        given.forEach(category -> places.putIfAbsent(category.slug(), places.size()));
        return new CategoryTree(ForestBuilder.build(
                given,
                Category::slug,
                Category::parent,
                new SiblingOrder<>(
                        category -> place(places, category),
                        Comparator.comparingInt(category -> place(places, category))),
                new Refusal()));
    }

    private static int place(Map<Slug, Integer> places, Category category) {
        return places.getOrDefault(category.slug(), 0);
    }

    /** The number of categories. */
    public int size() {
        return forest.size();
    }

    /** All categories, each before those below it. */
    public List<Category> categories() {
        return forest.items();
    }

    /** The categories at the top. */
    public List<Category> roots() {
        return forest.children(Forest.NONE);
    }

    /** The categories directly below one; none where the slug is not known. */
    public List<Category> children(Slug slug) {
        int position = forest.find(requireNonNull(slug, "slug"));
        return position == Forest.NONE ? List.of() : forest.children(position);
    }

    /** The categories above one, from the top; none where the slug is not known. */
    public List<Category> ancestors(Slug slug) {
        int position = forest.find(requireNonNull(slug, "slug"));
        return position == Forest.NONE ? List.of() : forest.ancestors(position);
    }

    /** The category of a slug. */
    public Optional<Category> find(Slug slug) {
        return Optional.ofNullable(forest.get(requireNonNull(slug, "slug")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryTree that && categories().equals(that.categories());
    }

    @Override
    public int hashCode() {
        return categories().hashCode();
    }

    @Override
    public String toString() {
        return "CategoryTree[" + size() + " categories]";
    }

    private static final class Refusal implements ForestBuilder.Faults<Category> {

        private static final int MAX_CATEGORIES_SHOWN = 10;

        @Override
        public Category duplicate(Category first, Category second) {
            throw new IllegalArgumentException("two categories have the slug " + quoted(first) + ": " + place(first)
                    + ", and " + place(second) + "; expected is a slug for each");
        }

        @Override
        public void selfParent(Category category) {
            throw new IllegalArgumentException(
                    "category " + quoted(category) + " is its own parent; expected is another or none");
        }

        @Override
        public void orphan(Category category) {
            String parent = category.parent() == null ? "" : category.parent().value();
            throw new IllegalArgumentException("category " + quoted(category) + " has the parent " + Quoted.of(parent)
                    + ", which is not among the categories");
        }

        @Override
        public void cycle(List<Category> categories) {
            String path = categories.stream()
                    .limit(MAX_CATEGORIES_SHOWN)
                    .map(Refusal::quoted)
                    .collect(joining(" > "));
            String cut = categories.size() > MAX_CATEGORIES_SHOWN ? " > ... of " + categories.size() : "";
            throw new IllegalArgumentException(
                    "categories are below themselves: " + path + cut + "; expected is one of them at the top");
        }

        private static String place(Category category) {
            Slug parent = category.parent();
            return Quoted.of(category.name())
                    + (parent == null ? " at the top" : " below " + Quoted.of(parent.value()));
        }

        private static String quoted(Category category) {
            return Quoted.of(category.slug().value());
        }
    }
}
