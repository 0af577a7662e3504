package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.text.HtmlEscaper;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The comments in the JSON-LD of a page, nested below an article and each other, or flat with a parent item. */
final class JsonLdComments {

    private static final Pattern NUMBERED =
            Pattern.compile("(?:.*[#/=:?&])?(?:comment|kommentar|comm|c)?[-_]?(\\d{1,18})");

    private static final String ANCHOR = "#comment-";

    static final Set<String> TYPES = Set.of("Comment", "UserComments");

    private JsonLdComments() {}

    static List<FoundComment> find(JsonLd json, PageAddresses addresses, PageDates dates) {
        IdentityHashMap<JsonNode, Integer> indexes = new IdentityHashMap<>();
        Map<String, String> parents = new HashMap<>();
        Map<String, Integer> known = new HashMap<>();
        List<FoundComment> comments = new ArrayList<>();
        for (JsonLdObject object : json.objects()) {
            if (object.isAny(TYPES) && !isReference(object)) {
                FoundComment comment = comment(json, object, addresses, dates, indexes.getOrDefault(object.node(), -1));
                int before = comment.id().isEmpty() ? -1 : known.getOrDefault(comment.id(), -1);
                boolean again = before >= 0 && comments.get(before).html().equals(comment.html());
                int index = again ? before : comments.size();
                known.putIfAbsent(comment.id(), index);
                if (!again) {
                    comments.add(comment);
                }
                for (JsonNode reply : object.values("comment")) {
                    indexes.put(reply, index);
                    parents.putIfAbsent(id(reply.path("@id").asString("")), comment.id());
                }
            }
        }
        return comments.stream()
                .map(comment -> withParent(comment, parents, known.keySet()))
                .toList();
    }

    /** Only the id: what it refers to stands elsewhere, or was read before. */
    private static boolean isReference(JsonLdObject object) {
        return object.raw("text").isEmpty()
                && object.raw("commentText").isEmpty()
                && object.values("comment").isEmpty()
                && object.values("author").isEmpty()
                && object.values("creator").isEmpty()
                && object.raw("dateCreated").isEmpty()
                && object.raw("datePublished").isEmpty();
    }

    /** What answers the article, or a part of it, answers no comment. */
    private static FoundComment withParent(FoundComment comment, Map<String, String> parents, Set<String> ids) {
        String parent = comment.parentId();
        if (parent.isEmpty()
                && comment.parent() == FoundComment.ROOT
                && !comment.id().isEmpty()) {
            parent = parents.getOrDefault(comment.id(), "");
        }
        boolean elsewhere = parent.indexOf('/') >= 0 && !ids.contains(parent);
        return comment.answering(elsewhere || parent.equals(comment.id()) ? "" : parent);
    }

    private static FoundComment comment(
            JsonLd json, JsonLdObject object, PageAddresses addresses, PageDates dates, int parent) {
        String text = object.raw("text").isEmpty() ? object.raw("commentText") : object.raw("text");
        @Nullable
        Moment posted = dates.find(object.raw("dateCreated"))
                .or(() -> dates.find(object.raw("datePublished")))
                .or(() -> dates.find(object.raw("commentTime")))
                .orElse(null);
        String name = json.text(object, "author")
                .or(() -> json.text(object, "creator"))
                .orElse("");
        @Nullable
        WebUrl website = json.objects(object, "author").stream()
                .flatMap(author -> addresses.find(author.raw("url")).stream())
                .filter(url -> !addresses.isOwn(url))
                .findFirst()
                .orElse(null);
        Language language =
                json.text(object, "inLanguage").flatMap(Languages::find).orElse(Language.UNDETERMINED);
        return new FoundComment(
                id(object.raw("@id").isEmpty() ? object.raw("identifier") : object.raw("@id")),
                parent,
                id(object.raw("parentItem")),
                posted,
                new Commenter(name, website, null, CommenterRole.READER),
                html(text),
                CommentKind.COMMENT,
                false,
                false,
                language);
    }

    /** What an address such as {@code https://news.example/a#comment-12} names, else the whole of it. */
    private static String id(String id) {
        Matcher numbered = NUMBERED.matcher(id.strip());
        int anchor = id.lastIndexOf(ANCHOR);
        if (numbered.matches()) {
            return numbered.group(1);
        }
        return anchor < 0
                ? id.strip()
                : decoded(id.substring(anchor + ANCHOR.length()).strip());
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    /** The text as markup: what has no tags is plain, its empty lines between paragraphs. */
    static String html(String text) {
        if (text.matches("(?s).*<(?:p|br|div|a|b|i|em|strong|blockquote|ul|ol)\\b.*")) {
            return text;
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            if (!paragraph.isBlank()) {
                html.append(html.isEmpty() ? "" : "\n").append("<p>");
                HtmlEscaper.appendText(html, paragraph.strip());
                html.append("</p>");
            }
        }
        return html.toString();
    }
}
