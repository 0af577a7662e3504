package io.github.standfirst.text;

import static java.util.Objects.requireNonNull;

/**
 * The way from foreign markup to {@link SafeHtml}.
 *
 * <p>To extend this class is to take responsibility for what {@link SafeHtml} promises; a search for
 * {@code extends HtmlSanitizer} finds everybody who did. The implementation to use is {@code HtmlPolicy} of the html
 * module.
 */
public abstract class HtmlSanitizer {

    private static final HtmlSanitizer TRUSTING = new HtmlSanitizer() {
        @Override
        protected String clean(String html) {
            return html;
        }
    };

    /** For implementations. */
    protected HtmlSanitizer() {}

    /**
     * Takes markup as it is, unread. For a store that only this library's values were written to, and for literals in
     * tests; never for anything that came over a network.
     */
    public static HtmlSanitizer trusting() {
        return TRUSTING;
    }

    /**
     * The markup, made safe.
     *
     * @param html markup of any origin, its characters clean by {@link CharacterRule}
     * @return markup that keeps the promises of {@link SafeHtml}, the same string where nothing had to change
     * @throws HtmlLimitException if it is past a limit of the implementation
     */
    protected abstract String clean(String html);

    /**
     * Makes markup safe.
     *
     * @param html markup of any origin
     * @throws NullPointerException if it is null
     * @throws HtmlLimitException if it is past a limit of the implementation
     */
    public final SafeHtml sanitize(String html) {
        String given = CharacterRule.clean(requireNonNull(html, "html"));
        String clean = clean(given);
        return SafeHtml.wrap(isSame(clean, given) ? clean : CharacterRule.clean(clean));
    }

    /** The same instance was checked already. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(String one, String other) {
        return one == other;
    }
}
