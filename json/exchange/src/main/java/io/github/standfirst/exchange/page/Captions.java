package io.github.standfirst.exchange.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The credit that a caption ends with, apart from the caption: "The old pier (Photo: Levon Akhtuni)". */
final class Captions {

    private static final String LABEL =
            "(?:(?:photo|foto|image|picture|bild|credits?|source|quelle|illustration|grafik|graphic|"
                    + "crédit photo|crédits?|fotograf(?:in)?|photograph|copyright|фото|լուսանկար)s?"
                    + "(?:\\s+(?:by|von|de|par))?\\s*[:/|\u00A9]\\s*|(?:photo|foto|image|picture) (?:by|von|courtesy of)\\s+|\u00A9\\s*|\\(c\\)\\s*)";

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "^(.*?)\\s*[(\\[]\\s*" + LABEL + "([^()\\[\\]]{2,120})[)\\]]\\s*\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_END = Pattern.compile(
            "^(?:(.*?[.!?\u2026\u00BB\u201C\"'|\u2013\u2014/-])\\s*|(.*?)\\s+(?=\u00A9)|)" + LABEL + "(.{2,80})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MAX_LENGTH = 2_000;

    private Captions() {}

    /**
     * A caption and a credit.
     *
     * @param text what is left of the caption, one line; it may be empty
     * @param credit whose picture it is, null where the caption does not say
     */
    record Caption(String text, @Nullable String credit) {}

    static Caption split(String caption) {
        if (caption.length() > MAX_LENGTH) {
            return new Caption(caption, null);
        }
        Matcher bracketed = IN_BRACKETS.matcher(caption);
        if (bracketed.matches()) {
            return new Caption(bracketed.group(1).strip(), bracketed.group(2).strip());
        }
        Matcher last = AT_END.matcher(caption);
        if (last.matches()) {
            String before = last.group(1) == null ? last.group(2) : last.group(1);
            String text = before == null ? "" : before.replaceFirst("\\s*[|\u2013\u2014/-]$", "");
            return new Caption(text.strip(), last.group(3).strip());
        }
        return new Caption(caption, null);
    }
}
