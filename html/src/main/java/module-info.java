/**
 * Policies that make foreign markup safe, and what can be learned from markup that is.
 *
 * <p>Begin with {@link io.github.standfirst.html.HtmlPolicy}: {@code HtmlPolicy.comment().sanitize(html)}.
 */
module io.github.standfirst.html {
    requires transitive io.github.standfirst.core;
    requires org.jsoup;

    exports io.github.standfirst.html;
}
