package io.github.standfirst.html;

import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.SafeHtml;
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
    private final String given;
    private final String clean;
    private int further;
    private int place;
    private int firstCharacter = -1;
    private int[] attributePlaces = new int[0];
    private String content = "";

    /**
     * None yet.
     *
     * @param given the markup as it was given
     * @param clean the same by {@link CharacterRule}
     */
    Removals(String given, String clean) {
        this.given = given;
        this.clean = clean;
        if (!given.equals(clean)) {
            replaced(given);
        }
        firstCharacter = characters.isEmpty() ? -1 : firstForbidden(given);
    }

    /** Tells where in the clean markup that begins which is looked at now. */
    void at(int position) {
        place = position;
        content = "";
        attributePlaces = new int[0];
    }

    /** Tells where the attributes of the element that is looked at begin. */
    void attributesAt(int[] positions) {
        attributePlaces = positions;
    }

    /** Tells what is in the element that is looked at, for a parser that took it as text. */
    void content(String data) {
        content = data;
    }

    void add(Removal.Kind kind, String tag, @Nullable String attribute, @Nullable String value, Removal.Reason reason) {
        boolean hasContent = kind == Removal.Kind.ELEMENT && value == null && !content.isEmpty();
        add(kind, tag, attribute, hasContent ? content : value, reason, place);
    }

    /** Adds an attribute of the element that is looked at. */
    void addAttribute(String tag, String attribute, String value, Removal.Reason reason, int index) {
        int position = index < attributePlaces.length ? attributePlaces[index] : place;
        add(Removal.Kind.ATTRIBUTE, tag, attribute, value, reason, position);
    }

    private void add(
            Removal.Kind kind,
            String tag,
            @Nullable String attribute,
            @Nullable String value,
            Removal.Reason reason,
            int position) {
        if (list.size() < Cleaned.MAX_REMOVALS) {
            list.add(new Removal(kind, tag, attribute, value, reason, Math.max(-1, position)));
        } else {
            further++;
        }
    }

    @Override
    public void outerTag(String tag, int position) {
        Document page = Jsoup.parse(tag);
        for (Element element : page.select("html, head, body, frameset")) {
            for (Attribute attribute : element.attributes()) {
                add(
                        Removal.Kind.ATTRIBUTE,
                        element.normalName(),
                        attribute.getKey(),
                        attribute.getValue(),
                        Removal.Reason.NOT_ALLOWED,
                        position);
            }
        }
    }

    @Override
    public void doctype(String declaration, int position) {
        add(Removal.Kind.MARKUP, "", null, declaration, Removal.Reason.NOT_ALLOWED, position);
    }

    /** Takes notice of the characters of a raw text for which U+FFFD is written. */
    void replaced(String raw) {
        if (CharacterRule.clean(raw).equals(raw)) {
            return;
        }
        raw.codePoints()
                .filter(codePoint -> codePoint != '\r' && !CharacterRule.allows(codePoint))
                .filter(codePoint -> characters.size() < MAX_CHARACTERS)
                .forEach(codePoint -> characters.add(String.format(Locale.ROOT, "U+%04X", codePoint)));
    }

    private static int firstForbidden(String text) {
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (codePoint != '\r' && !CharacterRule.allows(codePoint)) {
                return index;
            }
            index += Character.charCount(codePoint);
        }
        return -1;
    }

    /** The removals, with places in the markup that was given: first all characters that were replaced, as one. */
    Cleaned with(SafeHtml html) {
        List<Removal> all = new ArrayList<>();
        int[] places = given.equals(clean) ? new int[0] : givenPlaces();
        if (!characters.isEmpty()) {
            all.add(new Removal(
                    Removal.Kind.CHARACTERS,
                    "",
                    null,
                    String.join(" ", characters),
                    Removal.Reason.CHARACTER,
                    firstCharacter));
        }
        for (Removal removal : list) {
            int position = removal.position();
            boolean same = position < 0 || position >= places.length;
            all.add(same ? removal : removal.at(places[position]));
        }
        boolean tooMany = all.size() > Cleaned.MAX_REMOVALS;
        return new Cleaned(html, tooMany ? all.subList(0, Cleaned.MAX_REMOVALS) : all, tooMany ? further + 1 : further);
    }

    /** For each place of the clean markup the place in the given one: CRLF became LF, and a pair one U+FFFD. */
    private int[] givenPlaces() {
        int[] places = new int[clean.length() + 1];
        int index = 0;
        for (int i = 0; i < clean.length(); i++) {
            places[i] = index;
            int codePoint = given.codePointAt(index);
            boolean lineBreak = codePoint == '\r' && index + 1 < given.length() && given.charAt(index + 1) == '\n';
            boolean replacedPair = Character.isSupplementaryCodePoint(codePoint) && !CharacterRule.allows(codePoint);
            index += lineBreak || replacedPair ? 2 : 1;
        }
        places[clean.length()] = index;
        return places;
    }
}
