package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.text.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the shortcodes that WordPress itself has
 * (<a href="https://codex.wordpress.org/Shortcode">Shortcode</a>). As WordPress does, it leaves others in the text, and
 * reports those that can hardly be meant as text: {@code [sic]} can. Tags, {@code pre} and {@code code} are not touched.
 */
final class Shortcodes {

    private static final int MAX_NAMES = 20;

    private static final Set<String> KNOWN =
            Set.of("caption", "wp_caption", "gallery", "playlist", "embed", "audio", "video");

    private static final List<String> AUDIO = List.of("src", "mp3", "m4a", "ogg", "wav", "wma", "flac");
    private static final List<String> VIDEO = List.of("src", "mp4", "m4v", "webm", "ogv", "flv", "wmv");

    private final String html;
    private final ItemNotes notes;
    private final StringBuilder out;
    private final Map<String, Deque<Integer>> endTags = new HashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private int nextBracket = -1;

    Shortcodes(String html, ItemNotes notes) {
        this.html = html;
        this.notes = notes;
        out = new StringBuilder();
    }

    String replaced() {
        if (html.indexOf('[') < 0) {
            return html;
        }
        findEndTags();
        MarkupTokens tokens = new MarkupTokens(html);
        int inCode = 0;
        while (tokens.next()) {
            if (tokens.name().equals("code")) {
                inCode = Math.max(0, inCode + (tokens.kind() == MarkupTokens.Kind.START_TAG ? 1 : -1));
            }
            boolean text = tokens.kind() == MarkupTokens.Kind.TEXT && inCode == 0;
            int bracket = text ? bracketFrom(tokens.start()) : tokens.end();
            if (bracket >= tokens.end()) {
                out.append(html, tokens.start(), tokens.end());
            } else {
                out.append(html, tokens.start(), bracket);
                tokens.skipTo(replace(bracket));
            }
        }
        notes.addNames("shortcodes that are not known stand in the text as they were: ", unknown);
        return out.toString();
    }

    /** Looked for once for each, for there may be many tokens before the next one. */
    private int bracketFrom(int from) {
        if (nextBracket < from) {
            int found = html.indexOf('[', from);
            nextBracket = found < 0 ? html.length() : found;
        }
        return nextBracket;
    }

    private void findEndTags() {
        int bracket = html.indexOf("[/");
        while (bracket >= 0) {
            ShortcodeTag tag = ShortcodeTag.at(html, bracket + 1);
            if (tag != null && tag.attributes().isEmpty()) {
                endTags.computeIfAbsent(tag.name(), first -> new ArrayDeque<>()).addLast(bracket);
            }
            bracket = html.indexOf("[/", bracket + 2);
        }
    }

    /** Where the next end tag of a name begins, or -1. */
    private int endTag(String name, int from) {
        @Nullable Deque<Integer> places = endTags.get(name);
        if (places == null) {
            return -1;
        }
        while (!places.isEmpty() && places.getFirst() < from) {
            places.removeFirst();
        }
        return places.isEmpty() ? -1 : places.getFirst();
    }

    private static int afterEndTag(String name, int endTag) {
        return endTag + name.length() + "[/]".length();
    }

    /** Writes what stands for the shortcode that begins at a bracket; answers where the rest begins. */
    private int replace(int bracket) {
        if (html.startsWith("[[", bracket)) {
            return escaped(bracket);
        }
        @Nullable ShortcodeTag tag = ShortcodeTag.at(html, bracket);
        if (tag == null || !KNOWN.contains(tag.name())) {
            if (tag != null && unknown.size() < MAX_NAMES && isMeant(tag)) {
                unknown.add(tag.name());
            }
            out.append('[');
            return bracket + 1;
        }
        return switch (tag.name()) {
            case "caption", "wp_caption" -> caption(tag, bracket);
            case "gallery" -> listed(tag, "a gallery");
            case "playlist" -> listed(tag, "a playlist");
            case "audio" -> media(tag, "an audio file", AUDIO);
            case "video" -> media(tag, "a video", VIDEO);
            default -> media(tag, "an embedded page", List.of("src"));
        };
    }

    private boolean isMeant(ShortcodeTag tag) {
        return tag.closed()
                || tag.attributes().indexOf('=') > 0
                || tag.name().indexOf('-') > 0
                || tag.name().indexOf('_') > 0
                || endTag(tag.name(), tag.end()) >= 0;
    }

    /** Two brackets around a known shortcode say that it is a text: one of them is dropped. */
    private int escaped(int bracket) {
        @Nullable ShortcodeTag tag = ShortcodeTag.at(html, bracket + 1);
        int end = tag == null || !KNOWN.contains(tag.name()) ? -1 : tag.end();
        if (tag != null && end >= 0 && !html.startsWith("]", end)) {
            int endTag = endTag(tag.name(), end);
            end = endTag < 0 ? -1 : afterEndTag(tag.name(), endTag);
        }
        if (end >= 0 && html.startsWith("]", end)) {
            out.append(html, bracket + 1, end);
            return end + 1;
        }
        out.append('[');
        return bracket + 1;
    }

    private int caption(ShortcodeTag tag, int bracket) {
        int endTag = endTag(tag.name(), tag.end());
        if (endTag < 0) {
            notes.add("a caption that does not end stands in the text as it was");
            out.append('[');
            return bracket + 1;
        }
        String content = html.substring(tag.end(), endTag);
        int picture = endOfPicture(content);
        String attribute = tag.values().getOrDefault("caption", "");
        String text = (attribute.isEmpty() ? content.substring(picture) : attribute).strip();
        if (picture == 0) {
            out.append("\n\n").append(text).append("\n\n");
        } else {
            String below = text.isEmpty() ? "" : "<figcaption>" + oneLine(text, "<br>") + "</figcaption>";
            out.append("\n\n<figure>")
                    .append(oneLine(content.substring(0, picture).strip(), " "))
                    .append(below)
                    .append("</figure>\n\n");
        }
        return afterEndTag(tag.name(), endTag);
    }

    private static String oneLine(String text, String between) {
        return text.replace("\n", between);
    }

    /** Where in the content of a caption the picture ends, with the link around it; 0 where there is none. */
    private static int endOfPicture(String content) {
        MarkupTokens tokens = new MarkupTokens(content);
        int picture = 0;
        while (tokens.next()) {
            if (picture > 0) {
                boolean blank = content.substring(tokens.start(), tokens.end()).isBlank();
                if (tokens.kind() == MarkupTokens.Kind.END_TAG && tokens.name().equals("a")) {
                    return tokens.end();
                }
                if (!blank) {
                    return picture;
                }
            } else if (tokens.name().equals("img")) {
                picture = tokens.end();
            }
        }
        return picture;
    }

    private int listed(ShortcodeTag tag, String what) {
        Map<String, String> values = tag.values();
        String ids = values.getOrDefault("ids", values.getOrDefault("include", ""));
        notes.add(
                ids.isEmpty()
                        ? what + " of all that was put to the post stood in the text; it is left out"
                        : what + " of attachments stood in the text; it is left out: " + Quoted.of(ids));
        out.append("\n\n");
        return afterContent(tag);
    }

    private int media(ShortcodeTag tag, String what, List<String> sources) {
        Map<String, String> values = tag.values();
        int end = afterContent(tag);
        String content = end == tag.end() ? "" : html.substring(tag.end(), endTag(tag.name(), tag.end()));
        String address = sources.stream()
                .map(source -> values.getOrDefault(source, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(content.isBlank() ? tag.bareAddress() : content);
        out.append(EmbedLink.paragraph(what, address, notes));
        return end;
    }

    /** Behind the end tag, if the next bracket begins it; else behind the start tag. */
    private int afterContent(ShortcodeTag tag) {
        int endTag = endTag(tag.name(), tag.end());
        boolean next = !tag.closed() && endTag >= 0 && html.indexOf('[', tag.end()) == endTag;
        return next ? afterEndTag(tag.name(), endTag) : tag.end();
    }
}
