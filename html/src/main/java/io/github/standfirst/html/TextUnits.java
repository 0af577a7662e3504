package io.github.standfirst.html;

/** What a reader takes for one character, and for one word, by the same rules on every JDK. */
final class TextUnits {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Signs that join the consonant behind them to the one before: Indic viramas and their kin. */
    private static final String JOINING_MARKS =
            "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2\u1BAB\uA9C0\uAAF6";

    private TextUnits() {}

    /**
     * Answers whether a text may be cut between two code points.
     *
     * @param indicators how many regional indicators stand in a row up to the first of the two
     */
    static boolean mayCut(int before, int after, int indicators) {
        boolean joined =
                before == ZERO_WIDTH_JOINER || (JOINING_MARKS.indexOf(before) >= 0 && Character.isLetter(after));
        boolean flag = isRegionalIndicator(after) && indicators % 2 == 1;
        boolean syllable = isHangulJamo(before) && after >= 0x1160 && after <= 0x11FF;
        return !(joined || flag || syllable || continuesCluster(after));
    }

    static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isHangulJamo(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x11FF;
    }

    private static boolean continuesCluster(int codePoint) {
        boolean mark = switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
        boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        boolean tag = codePoint >= 0xE0020 && codePoint <= 0xE007F;
        return mark || skinTone || tag || codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
    }

    /** What a code point is for the count of words. */
    enum Kind {
        /** White space and punctuation between words. */
        GAP,
        /** Part of a word that spaces end. */
        LETTER,
        /** Part of a word, and never its beginning. */
        INNER,
        /** A word of its own: Han and kana. */
        IDEOGRAPH,
        /** Part of a word that nothing ends: Thai, Lao, Khmer, Burmese. */
        UNSPACED
    }

    static Kind kind(int codePoint) {
        if (codePoint < 0x80) {
            boolean letter = Character.isLetterOrDigit(codePoint);
            return letter
                    ? Kind.LETTER
                    : codePoint == '\'' || codePoint == '-' || codePoint == '.' ? Kind.INNER : Kind.GAP;
        }
        if (codePoint == 0x2019 || codePoint == 0xAD || continuesCluster(codePoint)) {
            return Kind.INNER;
        }
        if (!Character.isLetterOrDigit(codePoint)) {
            return Kind.GAP;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> Kind.IDEOGRAPH;
            case THAI, LAO, KHMER, MYANMAR -> Kind.UNSPACED;
            default -> Kind.LETTER;
        };
    }
}
