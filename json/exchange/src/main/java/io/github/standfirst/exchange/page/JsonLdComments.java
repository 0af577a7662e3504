package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import io.github.standfirst.comment.CommentKind;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.exchange.document.CommentAnchors;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedComment;
import io.github.standfirst.exchange.linkeddata.LinkedComments;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.exchange.linkeddata.TextMarkup;
import io.github.standfirst.exchange.linkeddata.Vocabulary;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The comments in the JSON-LD of a page. */
final class JsonLdComments {

    private static final Pattern NUMBERED =
            Pattern.compile("(?:.*[#/=:?&])?(?:comment|kommentar|comm|c)?[-_]?(\\d{1,20})");

    private final JsonLd json;
    private final JsonLdFacts facts;
    private final Notes notes;
    private final PageAddresses addresses;
    private final PageDates dates;

    /** What each of the comments of a list asks of it. */
    private final Map<LinkedObject, Boolean> otherLists = new HashMap<>();

    JsonLdComments(JsonLd json, JsonLdFacts facts, PageAddresses addresses, PageDates dates, Notes notes) {
        this.json = json;
        this.facts = facts;
        this.notes = notes;
        this.addresses = addresses;
        this.dates = dates;
    }

    List<FoundComment> find() {
        List<LinkedComment> all = LinkedComments.find(json.data(), json.statuses(), JsonLdComments::id);
        List<LinkedComment> comments = ofThePage(all);
        if (comments.size() < all.size()) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%d comments of the JSON-LD are left out: they are on other works",
                    all.size() - comments.size()));
        }
        Set<String> known = comments.stream().map(LinkedComment::id).collect(Collectors.toSet());
        return comments.stream().map(comment -> comment(comment, known)).toList();
    }

    /** Comments with what is said of their statuses by what has their ids alone, and not their type. */
    List<FoundComment> restricted(List<FoundComment> comments) {
        Map<String, PublicationStatus> statuses = json.statuses().ofUntyped(JsonLdComments::id);
        return comments.stream()
                .map(comment -> comment.restricted(statuses.getOrDefault(comment.id(), PublicationStatus.PUBLISHED)))
                .toList();
    }

    /** Without those on works that the page only speaks of, and what answers these. */
    private List<LinkedComment> ofThePage(List<LinkedComment> all) {
        boolean[] left = elsewhere(all);
        List<LinkedComment> kept = new ArrayList<>();
        int[] places = new int[left.length];
        for (int i = 0; i < left.length; i++) {
            LinkedComment comment = all.get(i);
            places[i] = kept.size();
            if (!left[i]) {
                boolean nested = comment.within() != LinkedComment.ROOT;
                kept.add(comment.within(nested ? places[comment.within()] : LinkedComment.ROOT));
            }
        }
        return kept;
    }

    /** Which comments are on other works, or answer such a one, which may stand before them or behind. */
    private boolean[] elsewhere(List<LinkedComment> all) {
        boolean[] elsewhere = new boolean[all.size()];
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < elsewhere.length; i++) {
            LinkedComment comment = all.get(i);
            elsewhere[i] = comment.within() == LinkedComment.ROOT && isElsewhere(comment);
            @Nullable Integer before = byId.get(comment.id());
            // What answers one of several comments of an id may answer the one of the page.
            if (!comment.id().isEmpty() && (before == null || (elsewhere[before] && !elsewhere[i]))) {
                byId.put(comment.id(), i);
            }
        }
        boolean[] known = new boolean[elsewhere.length];
        Deque<Integer> way = new ArrayDeque<>();
        for (int i = 0; i < elsewhere.length; i++) {
            int at = i;
            while (at != LinkedComment.ROOT && !known[at]) {
                known[at] = true;
                way.push(at);
                LinkedComment comment = all.get(at);
                boolean nested = comment.within() != LinkedComment.ROOT;
                at = nested ? comment.within() : byId.getOrDefault(comment.answered(), LinkedComment.ROOT);
            }
            boolean outside = at != LinkedComment.ROOT && elsewhere[at];
            while (!way.isEmpty()) {
                int next = way.pop();
                outside |= elsewhere[next];
                elsewhere[next] = outside;
            }
        }
        return elsewhere;
    }

    private boolean isElsewhere(LinkedComment comment) {
        LinkedObject object = comment.object();
        @Nullable LinkedObject holder = object.holder();
        List<LinkedObject> subjects = subjects(object);
        return (holder != null && isOtherArticle(holder))
                || LinkedComments.isOnSomethingElse(object)
                || subjects.stream().anyMatch(this::isOtherSubject)
                || (subjects.isEmpty() && isListedElsewhere(comment));
    }

    /** What a comment says that it is about, and the articles that it answers. */
    private List<LinkedObject> subjects(LinkedObject comment) {
        return Stream.concat(
                        comment.values("about", LinkedObject.MAX_TRIED).stream().filter(JsonValue::isObject),
                        LinkedComments.answeredArticles(comment).stream())
                .map(json.data()::resolved)
                .map(LinkedObject::of)
                .toList();
    }

    /** What a comment is about may be a thing that its text speaks of, or have a name within this page alone. */
    private boolean isOtherSubject(LinkedObject about) {
        boolean work = about.types().isEmpty() || about.isAny(Vocabulary.ARTICLES);
        boolean within = about.isReference()
                && about.raw("@id").startsWith("#")
                && about.raw("url").isEmpty();
        return work && !within && facts.isOther(about);
    }

    private boolean isOtherArticle(LinkedObject work) {
        return work.isAny(Vocabulary.ARTICLES) && (Vocabulary.OTHER_WORKS.contains(work.role()) || facts.isOther(work));
    }

    /** Answers whether nothing but the lists of other works says where a comment is. */
    private boolean isListedElsewhere(LinkedComment comment) {
        List<LinkedObject> lists = comment.answered().isEmpty() ? comment.lists() : List.of();
        return !lists.isEmpty()
                && lists.stream()
                        .allMatch(work ->
                                isOtherArticle(work) || LinkedComments.isSomethingElse(work) || isOtherList(work));
    }

    /** A list is on what it says that it is about, else on what the page or list is about that holds it. */
    private boolean isOtherList(LinkedObject list) {
        return otherLists.computeIfAbsent(list, this::leadsElsewhere);
    }

    private boolean leadsElsewhere(LinkedObject list) {
        @Nullable LinkedObject work = list;
        while (work != null && LinkedComments.isList(work)) {
            if (facts.isAbout(work)) {
                return false;
            }
            work = work.holder();
        }
        return work == null || isOtherArticle(work);
    }

    /** What answers the article, or a part of it, answers no comment. */
    private FoundComment comment(LinkedComment comment, Set<String> known) {
        boolean elsewhere = comment.answered().indexOf('/') >= 0 && !known.contains(comment.answered());
        LinkedObject object = comment.object();
        @Nullable
        Moment posted = Stream.of("dateCreated", "datePublished", "commentTime")
                .flatMap(property -> dates.find(object.raw(property)).stream())
                .findFirst()
                .orElse(null);
        Language language =
                json.text(object, "inLanguage").flatMap(Languages::find).orElse(Language.UNDETERMINED);
        return new FoundComment(
                comment.id(),
                comment.within(),
                elsewhere ? "" : comment.answered(),
                posted,
                commenter(object),
                TextMarkup.of(LinkedComments.text(object)),
                CommentKind.COMMENT,
                comment.status(),
                language);
    }

    private Commenter commenter(LinkedObject object) {
        String name = json.text(object, "author")
                .or(() -> json.text(object, "creator"))
                .orElse("");
        @Nullable
        WebUrl website = json.objects(object, "author").stream()
                .flatMap(author -> addresses.find(author.raw("url")).stream())
                .filter(url -> !addresses.isOwn(url))
                .findFirst()
                .orElse(null);
        return new Commenter(name, website, null, CommenterRole.READER);
    }

    /** What an address such as {@code https://news.example/a#comment-12} names, else the whole of it. */
    private static String id(String id) {
        Matcher numbered = NUMBERED.matcher(id.strip());
        return numbered.matches() ? numbered.group(1) : CommentAnchors.named(id).orElse(id.strip());
    }
}
