/**
 * Articles and comments in from the formats that others write, and out in those that others read.
 *
 * <p>Begin with {@link io.github.standfirst.exchange.page.PageReader}, which reads a saved page, and
 * {@link io.github.standfirst.exchange.page.PageWriter}, which writes one;
 * {@link io.github.standfirst.exchange.wordpress.WordPressExport} reads what WordPress exports.
 */
module io.github.standfirst.exchange {
    requires transitive io.github.standfirst.core;
    requires transitive io.github.standfirst.html;
    requires java.xml;
    requires org.jsoup;
    requires tools.jackson.databind;

    exports io.github.standfirst.exchange;
    exports io.github.standfirst.exchange.page;
    exports io.github.standfirst.exchange.wordpress;
}
