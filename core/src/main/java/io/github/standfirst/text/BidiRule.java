package io.github.standfirst.text;

/** The rule on labels of host names of which one is written from right to left (RFC 5893, section 2). */
final class BidiRule {

    private BidiRule() {}

    /** Answers whether a label makes its host name one to which the rule applies. */
    static boolean isRightToLeft(String label) {
        return label.codePoints().anyMatch(codePoint -> switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        });
    }

    /** Answers whether a label of such a host name keeps the rule. */
    static boolean holds(String label) {
        if (label.isEmpty()) {
            return true;
        }
        return switch (Character.getDirectionality(label.codePointAt(0))) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> !isRightToLeft(label) && endsWell(label);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                !has(label, Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                        && !(has(label, Character.DIRECTIONALITY_EUROPEAN_NUMBER)
                                && has(label, Character.DIRECTIONALITY_ARABIC_NUMBER))
                        && endsWell(label);
            default -> false;
        };
    }

    private static boolean has(String label, byte directionality) {
        return label.codePoints().anyMatch(codePoint -> Character.getDirectionality(codePoint) == directionality);
    }

    /** Answers whether a label ends in a letter or digit, marks aside. */
    private static boolean endsWell(String label) {
        int end = label.length();
        while (true) {
            int last = label.codePointBefore(end);
            switch (Character.getDirectionality(last)) {
                case Character.DIRECTIONALITY_NONSPACING_MARK -> end -= Character.charCount(last);
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                        Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                        Character.DIRECTIONALITY_ARABIC_NUMBER -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
    }
}
