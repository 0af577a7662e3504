package io.github.standfirst.examples.newsroom.site;

import io.github.standfirst.text.WebUrl;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the site.
 *
 * @param url where readers find it; addresses below it are printed as paths, so that it also runs elsewhere
 * @param zone in which dates are printed
 * @param rowsOnAPage how many rows of a thread a page shows
 */
@ConfigurationProperties("newsroom")
public record SiteProperties(
        WebUrl url, ZoneId zone, @DefaultValue("50") int rowsOnAPage) {}
