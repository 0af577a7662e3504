package io.github.standfirst.html;

import io.github.standfirst.text.CharacterRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers removals up to a number, and counts the rest. */
final class Removals implements TagScan.Listener {

    /** As many as the value of a removal holds. */
    private static final int MAX_CHARACTERS = 32;

    private final List<Removal> list = new ArrayList<>();
    private final Set<String> characters = new LinkedHashSet<>();
    private int further;

    void add(Removal.Kind kind, String tag, @Nullable String attribute, @Nullable String value, Removal.Reason reason) {
        if (list.size() < Cleaned.MAX_REMOVALS) {
            list.add(new Removal(kind, tag, attribute, value, reason));
        } else {
            further++;
        }
    }

    @Override
    public void outerTag(String tag) {
        Document page = Jsoup.parse(tag);
        for (Element element : page.select("html, head, body, frameset")) {
            for (Attribute attribute : element.attributes()) {
                add(
                        Removal.Kind.ATTRIBUTE,
                        element.normalName(),
                        attribute.getKey(),
                        attribute.getValue(),
                        Removal.Reason.NOT_ALLOWED);
            }
        }
    }

    @Override
    public void doctype(String declaration) {
        add(Removal.Kind.MARKUP, "", null, declaration, Removal.Reason.NOT_ALLOWED);
    }

    /** Takes notice of the characters of a raw text for which U+FFFD is written. */
    void replaced(String raw) {
        raw.codePoints()
                .filter(codePoint -> codePoint != '\r' && !CharacterRule.allows(codePoint))
                .filter(codePoint -> characters.size() < MAX_CHARACTERS)
                .forEach(codePoint -> characters.add(String.format(Locale.ROOT, "U+%04X", codePoint)));
    }

    /** Notes the characters that were replaced: one removal for all, the first. */
    void finish() {
        if (!characters.isEmpty()) {
            String all = String.join(" ", characters);
            list.add(0, new Removal(Removal.Kind.CHARACTERS, "", null, all, Removal.Reason.CHARACTER));
            if (list.size() > Cleaned.MAX_REMOVALS) {
                list.remove(list.size() - 1);
                further++;
            }
        }
    }

    List<Removal> list() {
        return list;
    }

    int further() {
        return further;
    }
}
