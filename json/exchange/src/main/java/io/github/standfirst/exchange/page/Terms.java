package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.exchange.page.SourceFacts.Term;
import io.github.standfirst.text.Quoted;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Categories and tags with the slugs that the links of the page to them have, else with slugs of their names. */
final class Terms {

    private static final int MAX_NAME_LENGTH = 120;

    private final Map<String, Slug> categories = new HashMap<>();
    private final Map<String, Slug> tags = new HashMap<>();
    private final Notes notes;

    Terms(Document document, PageAddresses addresses, Notes notes) {
        this.notes = notes;
        for (Element link : document.select("a[href]")) {
            boolean category = isCategory(link);
            if (category || isTag(link)) {
                String name = key(PageText.of(link));
                Map<String, Slug> slugs = category ? categories : tags;
                addresses
                        .find(link.attr("href"))
                        .flatMap(PageAddresses::slug)
                        .ifPresent(slug -> slugs.putIfAbsent(name, slug));
            }
        }
    }

    /** Answers whether a link leads to a category, whatever else WordPress's blocks say of it. */
    static boolean isCategory(Element link) {
        @Nullable Element around = link.parent();
        return rel(link).contains("category")
                || link.attr("href").contains("/category/")
                || (around != null && around.hasClass("taxonomy-category"));
    }

    /** Answers whether a link leads to what is no category and one of the tags. */
    static boolean isTag(Element link) {
        return !isCategory(link)
                && (rel(link).contains("tag") || link.attr("href").contains("/tag/"));
    }

    /** The kinds of a link, in lower case. */
    static List<String> rel(Element link) {
        String rel = link.attr("rel");
        return rel.isBlank() ? List.of() : Words.list(rel.toLowerCase(Locale.ROOT));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<Category> categories(List<Term> terms) {
        return slugged("category", terms, categories).entrySet().stream()
                .map(entry -> Category.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<Tag> tags(List<Term> terms) {
        return slugged("tag", terms, tags).entrySet().stream()
                .map(entry -> new Tag(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<Slug, String> slugged(String kind, List<Term> terms, Map<String, Slug> known) {
        Map<Slug, String> slugged = new LinkedHashMap<>();
        for (Term term : terms) {
            Optional<Slug> slug = Optional.ofNullable(term.slug())
                    .or(() -> Optional.ofNullable(known.get(key(term.name()))))
                    .or(() -> Slug.from(term.name()));
            if (slug.isEmpty() || term.name().isBlank() || term.name().length() > MAX_NAME_LENGTH) {
                notes.add(String.format(Locale.ROOT, "%s %s is left out: it is no name", kind, Quoted.of(term.name())));
            } else {
                String other = slugged.putIfAbsent(slug.get(), term.name());
                if (other != null && !key(other).equals(key(term.name()))) {
                    notes.add(String.format(
                            Locale.ROOT,
                            "%s %s is left out: it has the slug of %s",
                            kind,
                            Quoted.of(term.name()),
                            Quoted.of(other)));
                }
            }
        }
        return slugged;
    }
}
