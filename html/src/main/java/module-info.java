/**
 * Policies that make foreign markup safe, and what can be learned from markup that is.
 *
 * <p>Begin with {@link io.github.standfirst.html.HtmlPolicy}: {@code HtmlPolicy.comment().sanitize(html)}.
 */
@SuppressWarnings("module") // the validator that a package is opened to need not be there
module io.github.standfirst.html {
    requires transitive io.github.standfirst.core;
    requires org.jsoup;

    exports io.github.standfirst.html;
    exports io.github.standfirst.html.constraint;

    opens io.github.standfirst.html.constraint to
            org.hibernate.validator;
}
