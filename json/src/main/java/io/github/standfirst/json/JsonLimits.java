package io.github.standfirst.json;

/**
 * How much a reader takes before it gives up. Each limit holds for one document, or for one line or element of a stream.
 *
 * @param chars the most UTF-16 code units of a document
 * @param lineChars the most UTF-16 code units of a line or element in a stream
 * @param tokenChars the most UTF-16 code units of a name or number
 * @param depth the most objects and lists in one another
 * @param elements the most elements of a list, or members of an object whose names are data
 * @param problems the most problems that are gathered before the reading ends
 */
public record JsonLimits(int chars, int lineChars, int tokenChars, int depth, int elements, int problems) {

    private static final JsonLimits DEFAULT = new JsonLimits(8 * 1024 * 1024, 1024 * 1024, 1_000, 100, 1_000_000, 20);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is less than 1, or the depth more than 400: any major of Jackson reads that
     *     deep
     */
    public JsonLimits {
        requirePositive("chars", chars);
        requirePositive("lineChars", lineChars);
        requirePositive("tokenChars", tokenChars);
        requirePositive("depth", depth);
        requirePositive("elements", elements);
        requirePositive("problems", problems);
        if (depth > 400) {
            throw new IllegalArgumentException("depth is " + depth + "; allowed are 1 to 400");
        }
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; expected is at least 1");
        }
    }

    /**
     * The limits that hold unless others are asked for: 8,388,608 a document, 1,048,576 a line, 1,000 a name or number,
     * 100 in one another, 1,000,000 elements, 20 problems.
     */
    public static JsonLimits standard() {
        return DEFAULT;
    }

    /** The same with another limit on documents. */
    public JsonLimits withChars(int chars) {
        return new JsonLimits(chars, lineChars, tokenChars, depth, elements, problems);
    }

    /** The same with another limit on lines and elements of streams. */
    public JsonLimits withLineChars(int lineChars) {
        return new JsonLimits(chars, lineChars, tokenChars, depth, elements, problems);
    }

    /** The same with another limit on names and numbers. */
    public JsonLimits withTokenChars(int tokenChars) {
        return new JsonLimits(chars, lineChars, tokenChars, depth, elements, problems);
    }

    /** The same with another limit on objects and lists in one another. */
    public JsonLimits withDepth(int depth) {
        return new JsonLimits(chars, lineChars, tokenChars, depth, elements, problems);
    }

    /** The same with another limit on lists. */
    public JsonLimits withElements(int elements) {
        return new JsonLimits(chars, lineChars, tokenChars, depth, elements, problems);
    }

    /** The same with another limit on problems; 1 ends the reading at the first. */
    public JsonLimits withProblems(int problems) {
        return new JsonLimits(chars, lineChars, tokenChars, depth, elements, problems);
    }
}
