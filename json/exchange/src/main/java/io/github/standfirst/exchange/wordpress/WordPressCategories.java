package io.github.standfirst.exchange.wordpress;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.article.Category;
import io.github.standfirst.article.CategoryTree;
import io.github.standfirst.article.Slug;
import io.github.standfirst.text.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tree of the categories of an export, and what had to be changed for them to be one.
 *
 * @param tree all categories, each slug once
 * @param notes what had to be changed, each a sentence in English without a full stop
 */
public record WordPressCategories(CategoryTree tree, List<String> notes) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a component is null
     */
    public WordPressCategories {
        requireNonNull(tree, "tree");
        notes = List.copyOf(notes);
    }

    /**
     * Makes a tree. Of two categories with one slug the first is taken; one whose parent is not among them stands at the
     * top, and so does one of those that are below themselves.
     *
     * @throws NullPointerException if the collection or an element of it is null
     */
    public static WordPressCategories of(Collection<Category> categories) {
        List<String> notes = new ArrayList<>();
        Map<Slug, Category> known = new LinkedHashMap<>();
        for (Category category : categories) {
            if (known.putIfAbsent(category.slug(), category) != null) {
                notes.add("two categories have the slug " + quoted(category.slug()) + "; the first is taken");
            }
        }
        for (Category category : List.copyOf(known.values())) {
            Slug parent = category.parent();
            if (parent != null && !known.containsKey(parent)) {
                notes.add("category " + quoted(category.slug()) + " has the parent " + quoted(parent)
                        + ", which is not there; it stands at the top");
                known.put(category.slug(), Category.of(category.slug(), category.name()));
            }
        }
        breakCycles(known, notes);
        return new WordPressCategories(CategoryTree.of(known.values()), notes);
    }

    /** Walks up from each category as far as nobody walked before; who meets their own way is in a cycle. */
    private static void breakCycles(Map<Slug, Category> known, List<String> notes) {
        Set<Slug> done = new HashSet<>();
        for (Category start : List.copyOf(known.values())) {
            Set<Slug> way = new HashSet<>();
            @Nullable Category at = start;
            while (at != null && !done.contains(at.slug())) {
                if (!way.add(at.slug())) {
                    notes.add("category " + quoted(at.slug()) + " is below itself; it stands at the top");
                    known.put(at.slug(), Category.of(at.slug(), at.name()));
                    break;
                }
                Slug parent = at.parent();
                at = parent == null ? null : known.get(parent);
            }
            done.addAll(way);
        }
    }

    private static String quoted(Slug slug) {
        return Quoted.of(slug.value());
    }
}
