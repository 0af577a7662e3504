package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.document.Keywords;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.text.CharacterRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes categories of sections and tags of keywords. */
final class Subjects {

    private final ObjectValues values;

    Subjects(ObjectValues values) {
        this.values = values;
    }

    List<Category> categories(LinkedObject article) {
        Map<Slug, Category> categories = new LinkedHashMap<>();
        for (JsonValue value : values.all(article, "articleSection")) {
            String name = values.text(value);
            Optional<Slug> slug = Keywords.slug(name);
            if (slug.isEmpty()) {
                values.findings().note(value, "is a section of which no slug can be made; it is left out");
            } else if (categories.putIfAbsent(slug.get(), Category.of(slug.get(), name)) != null) {
                values.findings().note(value, "is a section that stands twice; it is left out");
            }
        }
        return List.copyOf(categories.values());
    }

    /** Each value of a list is a keyword; one text is a list of them between commas. */
    List<Tag> tags(LinkedObject article) {
        Keywords keywords = new Keywords(values.findings());
        JsonValue member = article.value().member("keywords");
        if (member.isString()) {
            for (String keyword : values.text(member).split(",", -1)) {
                if (!CharacterRule.isBlank(keyword)) {
                    keywords.add(member, keyword.strip());
                }
            }
        } else {
            values.all(article, "keywords").forEach(value -> keywords.add(value, values.text(value)));
        }
        return keywords.tags();
    }
}
