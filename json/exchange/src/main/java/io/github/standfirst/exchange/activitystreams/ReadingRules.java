package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.exchange.document.AllowedExtensions;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.Language;
import java.time.ZoneId;
import java.util.List;

/** How documents are read, as an application wishes it. */
record ReadingRules(
        HtmlPolicy articles,
        HtmlPolicy comments,
        ZoneId zone,
        List<Language> languages,
        AllowedExtensions extensions,
        int maxObjects) {}
