package io.github.standfirst.examples.newsroom.article;

import io.github.standfirst.article.Category;
import io.github.standfirst.article.CategoryTree;
import io.github.standfirst.article.Slug;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The taxonomy of the site, of both editions: what its category pages are called, and what lies below what. */
@Component
public class Sections {

    private final CategoryTree tree = CategoryTree.of(List.of(
            top("news", "News"),
            below("news", "regional-news", "Regional News"),
            below("news", "transport", "Transport"),
            top("city", "City"),
            below("city", "trams", "Trams & Buses"),
            top("culture", "Culture"),
            below("culture", "heritage", "Heritage"),
            below("culture", "books", "Books"),
            below("culture", "music-stage", "Music & Stage"),
            top("around-the-lake", "Around the Lake"),
            below("around-the-lake", "lake-shore", "Lake & Shore"),
            below("around-the-lake", "comunity-calendar", "Comunity Calendar"),
            top("letters", "Letters"),
            top("featured-story", "Featured Story"),
            top("latest", "Latest"),
            top("լուրեր", "Լուրեր"),
            below("լուրեր", "մարզ", "Մարզ"),
            below("լուրեր", "տրանսպորտ", "Տրանսպորտ"),
            top("մշակույթ", "Մշակույթ"),
            below("մշակույթ", "ժառանգություն", "Ժառանգություն"),
            top("լճի-շուրջ", "Լճի շուրջ")));

    private static Category top(String slug, String name) {
        return Category.of(Slug.of(slug), name);
    }

    private static Category below(String parent, String slug, String name) {
        return top(slug, name).under(Slug.of(parent));
    }

    /** The taxonomy. */
    public CategoryTree tree() {
        return tree;
    }

    /** The lists of articles that a category's page shows: its own, and those of the categories below it. */
    public List<String> lists(Slug slug) {
        List<String> lists = new ArrayList<>(List.of("category/" + slug));
        tree.children(slug).forEach(child -> lists.add("category/" + child.slug()));
        return lists;
    }

    /** The section that an article is filed under, for its breadcrumbs: the deepest of its categories, and those above. */
    public List<Category> trail(List<Category> categories) {
        List<Category> longest = List.of();
        for (Category category : categories) {
            List<Category> trail = trail(category.slug());
            longest = trail.size() > longest.size() ? trail : longest;
        }
        return longest;
    }

    /** A category and those above it, from the top; none where the slug is not known. */
    public List<Category> trail(Slug slug) {
        return tree.find(slug)
                .map(category -> {
                    List<Category> trail = new ArrayList<>(tree.ancestors(slug));
                    trail.add(category);
                    return List.copyOf(trail);
                })
                .orElse(List.of());
    }
}
