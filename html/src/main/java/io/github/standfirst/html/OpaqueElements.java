package io.github.standfirst.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Elements that go with all that is in them and that parsers read by rules of their own, {@code svg}, {@code select} and
 * {@code noscript}: passed over where nothing is in them on which these rules could come to another end.
 */
final class OpaqueElements {

    /** Shapes and groups; none of them holds HTML, none is an element of HTML by another name. */
    private static final Set<String> SHAPES = Set.of(
            ("circle clippath defs ellipse g line lineargradient marker mask path pattern polygon polyline radialgradient"
                            + " rect stop svg symbol use")
                    .split(" "));

    private static final Set<String> CHOICES = Set.of("optgroup", "option");

    /** What stands in for scripts most often, and what changes nothing around it. */
    private static final Set<String> SUBSTITUTES = Set.of("br", "iframe", "img", "link", "meta", "style");

    private static final Map<String, Set<String>> CONTENT =
            Map.of("svg", SHAPES, "select", CHOICES, "noscript", SUBSTITUTES);

    private static final int MAX_DEPTH = 50;

    private final String html;
    private final TagReader reader;
    private final TagAttributes ignored = new TagAttributes();

    OpaqueElements(String html, TagReader reader) {
        this.html = html;
        this.reader = reader;
    }

    /** Answers whether an element may be passed over. */
    static boolean isOne(SourceTag tag) {
        return CONTENT.containsKey(tag.name());
    }

    /**
     * The place behind the end tag of an element, or -1 where it holds what is not plain.
     *
     * @param at the place behind its start tag
     */
    int skip(SourceTag tag, int at) {
        Set<String> content = CONTENT.getOrDefault(tag.name(), Set.of());
        boolean nests = content.contains(tag.name());
        Deque<String> open = new ArrayDeque<>();
        open.push(tag.name());
        int place = html.indexOf('<', at);
        while (place >= 0) {
            boolean end = html.startsWith("</", place);
            int nameStart = place + (end ? 2 : 1);
            int nameEnd = reader.endOfName(nameStart);
            String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
            int after = reader.readAttributes(nameEnd, null, ignored);
            boolean known = name.equals(tag.name()) || content.contains(name);
            if (!known || after < 0 || open.size() > MAX_DEPTH) {
                return -1;
            }
            if (nests && end) {
                if (!open.pop().equals(name)) {
                    return -1;
                }
            } else if (nests && !reader.isSelfClosing()) {
                open.push(name);
            } else if (end && name.equals(tag.name())) {
                open.pop();
            } else if (name.equals(tag.name()) && !nests) {
                return -1;
            }
            if (open.isEmpty()) {
                return after;
            }
            place = html.indexOf('<', after);
            boolean text = !end && (name.equals("iframe") || name.equals("style"));
            if (text && (reader.isSelfClosing() || !html.startsWith("</" + name + ">", Math.max(place, 0)))) {
                return -1;
            }
        }
        return -1;
    }
}
