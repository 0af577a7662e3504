package io.github.standfirst.invariant;

/**
 * The order of ids: runs of the digits 0 to 9 compare as numbers, everything else by UTF-16 code unit, so that
 * {@code 9} stands before {@code 10}. Total, and consistent with equality: {@code 09} and {@code 9} differ.
 */
public final class DigitRunOrder {

    private DigitRunOrder() {}

    /** Negative, zero or positive as {@code left} stands before, at or behind {@code right}; linear time. */
    public static int compare(String left, String right) {
        int l = 0;
        int r = 0;
        while (l < left.length() && r < right.length()) {
            char leftUnit = left.charAt(l);
            char rightUnit = right.charAt(r);
            if (isDigit(leftUnit) && isDigit(rightUnit)) {
                int leftEnd = endOfDigits(left, l);
                int rightEnd = endOfDigits(right, r);
                int byNumber = compareNumbers(left, l, leftEnd, right, r, rightEnd);
                if (byNumber != 0) {
                    return byNumber;
                }
                l = leftEnd;
                r = rightEnd;
            } else if (leftUnit != rightUnit) {
                return Character.compare(leftUnit, rightUnit);
            } else {
                l++;
                r++;
            }
        }
        int byRest = Integer.compare(left.length() - l, right.length() - r);
        return byRest != 0 ? byRest : left.compareTo(right);
    }

    private static int compareNumbers(String left, int l, int leftEnd, String right, int r, int rightEnd) {
        int leftStart = skipZeros(left, l, leftEnd);
        int rightStart = skipZeros(right, r, rightEnd);
        int byLength = Integer.compare(leftEnd - leftStart, rightEnd - rightStart);
        if (byLength != 0) {
            return byLength;
        }
        for (int i = 0; leftStart + i < leftEnd; i++) {
            int byDigit = Character.compare(left.charAt(leftStart + i), right.charAt(rightStart + i));
            if (byDigit != 0) {
                return byDigit;
            }
        }
        return 0;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skipZeros(String text, int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
