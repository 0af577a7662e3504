package io.github.standfirst.exchange.document;

import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Tag;
import io.github.standfirst.text.CharacterRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tags of an article, of the names that others give: no slug twice, each made of its name. Of one thread. */
public final class Keywords {

    private final Findings findings;
    private final Set<Slug> slugs = new HashSet<>();
    private final List<Tag> tags = new ArrayList<>();

    /** No keywords yet. */
    public Keywords(Findings findings) {
        this.findings = findings;
    }

    /** Adds the tag of a name that is not blank, unless one of that slug is there. */
    public void add(JsonValue at, String name) {
        Optional<Slug> slug = slug(name);
        if (slug.isEmpty()) {
            findings.note(at, "is a tag of which no slug can be made; it is left out");
        } else if (slugs.add(slug.get())) {
            tags.add(new Tag(slug.get(), name));
        } else {
            findings.note(at, "is a tag that stands twice; it is left out");
        }
    }

    /** A slug for a name that others give. One without letters and digits, such as one emoji, is its own where it can be. */
    public static Optional<Slug> slug(String name) {
        if (CharacterRule.isBlank(name)) {
            return Optional.empty();
        }
        Optional<Slug> made = Slug.from(name);
        if (made.isPresent()) {
            return made;
        }
        try {
            return Optional.of(new Slug(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The tags, in the order in which their names were added. */
    public List<Tag> tags() {
        return List.copyOf(tags);
    }
}
