package io.github.standfirst.exchange.page;

import io.github.standfirst.text.Quoted;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands in a text and is taken for no part of it, by its name or by what it is. */
final class LeftOut {

    private static final int MAX_NAMES = 8;

    private final PageTree tree;
    private final Set<String> names = new LinkedHashSet<>();
    private int parts;
    private int characters;

    LeftOut(PageTree tree) {
        this.tree = tree;
    }

    /** Notes an element that is left out; answers whether it is. */
    boolean add(Element element, boolean around) {
        int length = around ? tree.textLength(tree.position(element)) : 0;
        if (length > 0) {
            parts++;
            characters += length;
            String name = element.normalName()
                    + (element.className().isBlank()
                            ? ""
                            : " " + element.className().strip());
            if (names.size() < MAX_NAMES) {
                names.add(Quoted.of(name));
            }
        }
        return around;
    }

    /**
     * Says what was left out.
     *
     * @param of whose text it is, as in {@code the text of the article}
     */
    void report(String of, Notes notes) {
        if (parts > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "parts of %s that seem to be none of it: %d, of %d characters in all: %s",
                    of,
                    parts,
                    characters,
                    String.join(", ", names)));
        }
    }
}
