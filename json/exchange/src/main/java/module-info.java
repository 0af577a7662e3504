/**
 * Articles and comments in from the formats that others write, and out in those that others read.
 *
 * <p>Begin with {@link io.github.standfirst.exchange.page.PageReader}, which reads a saved page, and
 * {@link io.github.standfirst.exchange.page.PageWriter}, which writes one;
 * {@link io.github.standfirst.exchange.wordpress.WordPressExport} reads what WordPress exports and
 * {@link io.github.standfirst.exchange.wordpress.WordPressRest} what its REST API answers;
 * {@link io.github.standfirst.exchange.schemaorg.SchemaOrg}, {@link io.github.standfirst.exchange.jsonfeed.JsonFeed} and
 * {@link io.github.standfirst.exchange.activitystreams.ActivityStreams} do both.
 */
module io.github.standfirst.exchange {
    requires transitive io.github.standfirst.core;
    requires transitive io.github.standfirst.html;
    requires io.github.standfirst.json;
    requires java.xml;
    requires org.jsoup;
    requires tools.jackson.databind;

    exports io.github.standfirst.exchange;
    exports io.github.standfirst.exchange.activitystreams;
    exports io.github.standfirst.exchange.jsonfeed;
    exports io.github.standfirst.exchange.page;
    exports io.github.standfirst.exchange.schemaorg;
    exports io.github.standfirst.exchange.wordpress;
}
