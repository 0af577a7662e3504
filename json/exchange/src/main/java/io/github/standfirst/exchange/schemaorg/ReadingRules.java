package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.exchange.document.AllowedExtensions;
import io.github.standfirst.html.HtmlPolicy;
import java.time.ZoneId;

/** How documents are read, as an application wishes it. */
record ReadingRules(HtmlPolicy articles, HtmlPolicy comments, ZoneId zone, AllowedExtensions extensions) {}
