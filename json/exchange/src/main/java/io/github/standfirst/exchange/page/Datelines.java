package io.github.standfirst.exchange.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place, and often an agency, that the first paragraph of a report begins with: "YEREVAN (Agency)\u2014". */
final class Datelines {

    private static final int MAX_LENGTH = 160;

    private static final Pattern WITH_AGENCY = Pattern.compile(
            "^(\\p{Lu}[\\p{L}\\p{M}.,'\u2019/ -]{1,58}?)\\s*[(\\[]([\\p{L}\\p{M}\\p{Nd}.&,'\u2019/ -]{2,60})[)\\]]\\s*[-\u2013\u2014:]");
    private static final Pattern PLACE_ALONE =
            Pattern.compile("^([\\p{Lu}][\\p{Lu}\\p{M}.,'\u2019/ -]{2,58}?)\\s*(?:[\u2013\u2014]|--| - )");

    private Datelines() {}

    /**
     * A dateline.
     *
     * @param agency null where none is named
     */
    record Found(String place, @Nullable String agency) {}

    /** The dateline of a first paragraph. */
    static Optional<Found> find(String paragraph) {
        String start = paragraph.length() > MAX_LENGTH ? paragraph.substring(0, MAX_LENGTH) : paragraph;
        Matcher matcher = WITH_AGENCY.matcher(start);
        if (matcher.find()) {
            String place = matcher.group(1).strip();
            String agency = matcher.group(2).strip();
            if (isUpperCase(place) || Bylines.namesOrganization(agency)) {
                return Optional.of(new Found(place, agency));
            }
        }
        matcher = PLACE_ALONE.matcher(start);
        boolean found = matcher.find()
                && isUpperCase(matcher.group(1))
                && matcher.group(1).split(" ", -1).length <= 5;
        return found ? Optional.of(new Found(matcher.group(1).strip(), null)) : Optional.empty();
    }

    private static boolean isUpperCase(String text) {
        boolean cased = !text.toLowerCase(Locale.ROOT).equals(text);
        return cased && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
