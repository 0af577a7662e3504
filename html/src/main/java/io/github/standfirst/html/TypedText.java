package io.github.standfirst.html;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.text.HtmlSanitizer;

/**
 * A sanitizer for what people type into a text area: empty lines part paragraphs, other line breaks stay line breaks, and
 * a policy makes the whole safe.
 *
 * <pre>{@code
 * HtmlSanitizer typed = TypedText.in(HtmlPolicy.comment());
 * typed.sanitize("At last!\n\nSee you <em>there</em>."); // <p>At last!</p><p>See you <em>there</em>.</p>
 * }</pre>
 *
 * <p>Text with markup of its own that breaks lines ({@code <p>}, {@code <br>}, {@code <ul>} and the like) is taken for
 * markup, in which line breaks mean nothing. So under a policy that allows {@code p} what comes out can go in again, and
 * comes out the same. Line breaks within a tag are the tag's. Immutable.
 */
public final class TypedText extends HtmlSanitizer {

    private final HtmlPolicy policy;

    private TypedText(HtmlPolicy policy) {
        this.policy = policy;
    }

    /** A sanitizer that keeps to a policy. */
    public static TypedText in(HtmlPolicy policy) {
        return new TypedText(requireNonNull(policy, "policy"));
    }

    /** Lines are looked for in what is clean: there every {@code <} begins a tag, and every {@code >} ends one. */
    @Override
    protected String clean(String html) {
        String clean = policy.sanitize(html).html();
        return breaksLines(clean) ? clean : policy.sanitize(paragraphs(clean)).html();
    }

    private static boolean breaksLines(String clean) {
        for (int open = clean.indexOf('<'); open >= 0; open = clean.indexOf('<', open + 1)) {
            int end = open + 1;
            while (Character.isLetterOrDigit(clean.charAt(end))) {
                end++;
            }
            if (SourceTag.of(clean.substring(open + 1, end)).breaksLine()) {
                return true;
            }
        }
        return false;
    }

    /** No line feed is written: the second time it would be one more break. */
    private static String paragraphs(String clean) {
        StringBuilder out = new StringBuilder(clean.length() + 16);
        int lineFeeds = 0;
        int index = 0;
        while (index < clean.length()) {
            char unit = clean.charAt(index);
            if (unit == '\n') {
                lineFeeds++;
                index++;
            } else if (isBlank(unit) && (lineFeeds > 0 || out.isEmpty())) {
                index++;
            } else {
                out.append(out.isEmpty() ? "<p>" : separator(lineFeeds));
                lineFeeds = 0;
                int end = unit == '<' ? clean.indexOf('>', index) + 1 : index + 1;
                out.append(clean, index, end);
                index = end;
            }
        }
        return out.isEmpty() ? "" : out.append("</p>").toString();
    }

    private static String separator(int lineFeeds) {
        return switch (lineFeeds) {
            case 0 -> "";
            case 1 -> "<br>";
            default -> "</p><p>";
        };
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t';
    }
}
