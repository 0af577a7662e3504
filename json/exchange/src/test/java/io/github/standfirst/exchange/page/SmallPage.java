package io.github.standfirst.exchange.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/** Pages of a few lines, read as a German newsroom would in 2026. */
final class SmallPage {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static final Instant READ_AT = Instant.parse("2026-09-17T12:00:00Z");

    /** Long enough to be taken for the text of an article. */
    static final String PARAGRAPHS =
            "<p>The lamp on the northern pier was lit again on Tuesday evening, for the first time"
                    + " since the keeper had left the island.</p><p>Nobody on the ferry had expected it, and the captain slowed down"
                    + " so that everyone could look at it.</p>";

    private static final PageReader READER =
            PageReader.builder().zone(ZONE).readAt(READ_AT).build();

    private SmallPage() {}

    static ReadPage read(String html) {
        return READER.read(html.getBytes(StandardCharsets.UTF_8));
    }

    /** A page with a headline and a text, and more in its head and behind its text. */
    static ReadPage read(String head, String behind) {
        return read("<!doctype html><html lang=de><head><meta charset=utf-8><title>Lamp lit again</title>" + head
                + "</head><body><article><h1>Lamp lit again</h1><div class=entry-content>" + PARAGRAPHS + "</div>"
                + "</article>" + behind + "</body></html>");
    }
}
