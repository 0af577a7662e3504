package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.text.HtmlEscaper;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import java.util.Optional;

/** A link in place of what WordPress would show from elsewhere. */
final class EmbedLink {

    private EmbedLink() {}

    /**
     * A link to an address, with a note.
     *
     * @param what what is there, as in {@code an embedded page}
     * @param address as it stands in markup
     * @return nothing, with a note, too, where the address is none on the web
     */
    static Optional<String> of(String what, String address, ItemNotes notes) {
        Optional<WebUrl> found = PlainTexts.address(address.strip());
        if (found.isEmpty()) {
            notes.add(what + " has no address on the web; it is left out");
            return Optional.empty();
        }
        String url = found.get().value();
        notes.add(what + " is kept as a link to it: " + Quoted.of(url));
        return Optional.of("<a href=\"" + HtmlEscaper.attribute(url) + "\">" + HtmlEscaper.text(url) + "</a>");
    }

    /** As {@link #of}, as a paragraph. */
    static String paragraph(String what, String address, ItemNotes notes) {
        return of(what, address, notes)
                .map(link -> "\n\n<p>" + link + "</p>\n\n")
                .orElse("\n\n");
    }
}
