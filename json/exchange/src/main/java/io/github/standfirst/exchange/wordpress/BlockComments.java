package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.text.Quoted;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Removes the comments that mean something to WordPress: those around blocks, those that part a text into pages and
 * excerpt, and blocks that have no markup of their own. A line that is nothing but an address becomes a link, for
 * WordPress embeds what is there, and so does an element that plays something.
 */
final class BlockComments {

    private static final JsonMapper JSON = new JsonMapper();

    /** Elements whose whole text may be an address. */
    private static final Set<String> AROUND_ADDRESS = Set.of("p", "div");

    private final String html;
    private final ItemNotes notes;
    private final StringBuilder out;
    private int pages = 1;
    private int lineFeed = -1;

    BlockComments(String html, ItemNotes notes) {
        this.html = html;
        this.notes = notes;
        out = new StringBuilder(html.length());
    }

    String removed() {
        MarkupTokens tokens = new MarkupTokens(html);
        boolean mayBeAddress = true;
        while (tokens.next()) {
            switch (tokens.kind()) {
                case TEXT -> text(tokens.start(), tokens.end(), mayBeAddress);
                case OPAQUE -> opaque(tokens.name(), html.substring(tokens.start(), tokens.end()));
                case COMMENT -> comment(html.substring(tokens.start(), tokens.end()));
                default -> out.append(html, tokens.start(), tokens.end());
            }
            mayBeAddress = tokens.kind() == MarkupTokens.Kind.START_TAG && AROUND_ADDRESS.contains(tokens.name());
        }
        if (pages > 1) {
            notes.add("it was parted into pages; they are one here: " + pages);
        }
        return out.toString();
    }

    /** Lines that are whole: between line feeds, or next to the end of the text or of a paragraph. */
    private void text(int start, int end, boolean beginsLine) {
        boolean endsLine = end == html.length() || html.startsWith("</p", end) || html.startsWith("</div", end);
        int written = start;
        int line = start;
        while (line < end) {
            int lineEnd = Math.min(end, nextLineFeed(line));
            boolean last = lineEnd == end;
            boolean whole = (line > start || beginsLine) && (!last || endsLine);
            int first = line;
            while (first < lineEnd && Character.isWhitespace(html.charAt(first))) {
                first++;
            }
            if (whole
                    && html.startsWith("http", first)
                    && isAddress(html.substring(first, lineEnd).strip())) {
                String text = html.substring(line, lineEnd);
                out.append(html, written, line)
                        .append(EmbedLink.of("an embedded page", text, notes).orElse(text));
                written = lineEnd;
            }
            line = lineEnd + 1;
        }
        out.append(html, written, end);
    }

    /** Looked for once for each, for texts that have none stand before all of them. */
    private int nextLineFeed(int from) {
        if (lineFeed < from) {
            int found = html.indexOf('\n', from);
            lineFeed = found < 0 ? html.length() : found;
        }
        return lineFeed;
    }

    private static boolean isAddress(String text) {
        return (text.startsWith("https://") || text.startsWith("http://"))
                && text.chars().noneMatch(unit -> Character.isWhitespace(unit) || unit == '"');
    }

    /** Sounds and films cannot stay; their addresses can. */
    private void opaque(String name, String element) {
        boolean media = name.equals("audio") || name.equals("video");
        String address = media ? source(element) : "";
        String what = name.equals("audio") ? "an audio file" : "a video";
        out.append(
                address.isEmpty() ? element : EmbedLink.of(what, address, notes).orElse(element));
    }

    /** The address that the tag gives, or the first within the element. */
    private static String source(String element) {
        String own = attribute(element, 0);
        int within = element.indexOf("<source");
        return !own.isEmpty() || within < 0 ? own : attribute(element, within);
    }

    private static String attribute(String element, int tag) {
        int end = element.indexOf('>', tag);
        return WrittenAttributes.values(element.substring(tag, Math.max(tag, end)))
                .getOrDefault("src", "");
    }

    private void comment(String comment) {
        String inner = comment.startsWith("<!--") && comment.endsWith("-->") && comment.length() >= 7
                ? comment.substring(4, comment.length() - 3).strip()
                : "";
        if (inner.startsWith("wp:")) {
            block(inner.substring("wp:".length()));
        } else if (inner.equals("nextpage")) {
            pages++;
            out.append("\n\n");
        } else if (!inner.startsWith("/wp:") && !isMore(inner)) {
            out.append(comment);
        }
    }

    private static boolean isMore(String inner) {
        return inner.equals("more") || inner.startsWith("more ") || inner.equals("noteaser");
    }

    private void block(String written) {
        if (!written.endsWith("/")) {
            return;
        }
        String opener = written.substring(0, written.length() - 1).strip();
        int space = opener.indexOf(' ');
        String name = space < 0 ? opener : opener.substring(0, space);
        String attributes = space < 0 ? "" : opener.substring(space + 1).strip();
        String address = name.equals("embed") || name.startsWith("core-embed/") ? address(attributes) : "";
        if (!address.isEmpty()) {
            out.append(EmbedLink.paragraph("an embedded page", address, notes));
        } else if (!name.equals("paragraph") || !attributes.isEmpty()) {
            notes.add("the block " + Quoted.of(name) + " has no markup of its own; it is left out"
                    + (attributes.isEmpty() ? "" : ": " + Quoted.of(attributes)));
        }
    }

    private static String address(String attributes) {
        try {
            return JSON.readTree(attributes).path("url").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
