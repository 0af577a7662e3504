package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.exchange.document.CommentAnchors;
import io.github.standfirst.exchange.document.ForeignId;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedComment;
import io.github.standfirst.exchange.linkeddata.LinkedComments;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.Vocabulary;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the comments of one document are called, what they answer, and which article they are on. */
final class CommentPlaces {

    private final List<LinkedComment> comments;
    private final FoundArticles articles;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<CommentId> ids = new ArrayList<>();
    private final List<Optional<ArticleId>> articlesOf = new ArrayList<>();

    /**
     * Finds all places.
     *
     * @param otherwise the article of comments that lead to none
     */
    CommentPlaces(List<LinkedComment> comments, FoundArticles articles, Optional<ArticleId> otherwise) {
        this.comments = comments;
        this.articles = articles;
        for (int i = 0; i < comments.size(); i++) {
            indexes.putIfAbsent(comments.get(i).id(), i);
            ids.add(id(comments.get(i)));
        }
        for (int i = 0; i < comments.size(); i++) {
            indexes.putIfAbsent(comments.get(i).object().raw("url").strip(), i);
        }
        indexes.remove("");
        for (int i = 0; i < comments.size(); i++) {
            articlesOf.add(isElsewhere(i) ? Optional.empty() : own(comments.get(i)));
        }
        BitSet followed = new BitSet();
        for (int i = 0; i < comments.size(); i++) {
            follow(i, followed, otherwise);
        }
    }

    CommentId id(int index) {
        return ids.get(index);
    }

    Optional<ArticleId> article(int index) {
        return articlesOf.get(index);
    }

    /** What a comment answers; null for the article. What is in no document is named all the same. */
    @Nullable
    CommentId parent(int index) {
        LinkedComment comment = comments.get(index);
        int answered = answered(comment);
        if (answered != LinkedComment.ROOT) {
            return ids.get(answered);
        }
        if (comment.answered().isEmpty() || articles.named(comment.answered()).isPresent()) {
            return null;
        }
        CommentId named = CommentId.of(named(comment.answered()));
        return named.equals(ids.get(index)) ? null : named;
    }

    /** The index of the comment that one answers, if it answers one of the document. */
    private int answered(LinkedComment comment) {
        return comment.answered().isEmpty()
                ? comment.within()
                : indexes.getOrDefault(comment.answered(), LinkedComment.ROOT);
    }

    private CommentId id(LinkedComment comment) {
        return comment.id().isEmpty() ? CommentId.of(ForeignId.of(said(comment))) : CommentId.of(named(comment.id()));
    }

    /** The name of an anchor, else the whole id. */
    private static String named(String id) {
        return ForeignId.of(CommentAnchors.named(id).orElse(id));
    }

    /** What tells a comment without an id from others: read again, it is the same. */
    private String said(LinkedComment comment) {
        LinkedObject object = comment.object();
        String above = comment.within() == LinkedComment.ROOT
                ? comment.answered()
                : ids.get(comment.within()).value();
        return String.join(
                "\n",
                above,
                object.raw("dateCreated"),
                object.raw("datePublished"),
                object.value().member("author").json(),
                LinkedComments.text(object));
    }

    /** Answers whether a comment hangs on a work, or names one that it is about, that is none of those that are known. */
    private boolean isElsewhere(int index) {
        LinkedObject object = comments.get(index).object();
        List<JsonValue> about = object.values("about", LinkedObject.MAX_TRIED);
        if (subjects(object).anyMatch(each -> articles.subject(each).isPresent())) {
            return false;
        }
        String answered = comments.get(index).answered();
        boolean answersOther = !answered.isEmpty() && !indexes.containsKey(answered) && articles.isOtherPage(answered);
        return answersOther
                || about.stream().anyMatch(CommentPlaces::isWork)
                || LinkedComments.answeredArticles(object).stream()
                        .anyMatch(article -> !articles.isUnidentified(LinkedObject.of(article)))
                || LinkedComments.isOnSomethingElse(object)
                || articles.isOther(object.holder())
                || isListedElsewhere(comments.get(index));
    }

    /** Answers whether nothing but the lists of other works says where a comment is. */
    private boolean isListedElsewhere(LinkedComment comment) {
        boolean answers = comment.within() != LinkedComment.ROOT
                || !comment.answered().isEmpty()
                || !LinkedComments.answeredArticles(comment.object()).isEmpty();
        List<LinkedObject> lists = answers ? List.of() : comment.lists();
        return !lists.isEmpty()
                && lists.stream()
                        .allMatch(work -> articles.isOther(work)
                                || LinkedComments.isSomethingElse(work)
                                || articles.isOtherList(work));
    }

    /** What a comment says that it is about, and the articles that it answers. */
    private static Stream<JsonValue> subjects(LinkedObject comment) {
        return Stream.concat(
                comment.values("about", LinkedObject.MAX_TRIED).stream(),
                LinkedComments.answeredArticles(comment).stream());
    }

    /** A text is a topic; so is an object that is neither an article nor named by an id or address. */
    private static boolean isWork(JsonValue about) {
        return about.isObject()
                ? LinkedObject.of(about).isAny(Vocabulary.ARTICLES)
                        || about.member("@id").isPresent()
                        || about.member("url").isPresent()
                : WebUrl.find(about.raw()).isPresent();
    }

    /** The article that a comment itself says that it is on. */
    private Optional<ArticleId> own(LinkedComment comment) {
        return subjects(comment.object())
                .flatMap(subject -> articles.subject(subject).stream())
                .findFirst()
                .or(() -> articles.named(comment.answered()))
                .or(() -> articles.of(comment.object().holder()))
                .or(() -> comment.lists().stream()
                        .flatMap(work -> articles.on(work).stream())
                        .findFirst());
    }

    /**
     * Gives all comments between one and the next that has an article the same; those below one that is about something
     * else have none.
     */
    private void follow(int index, BitSet followed, Optional<ArticleId> otherwise) {
        List<Integer> way = new ArrayList<>();
        int at = index;
        while (at != LinkedComment.ROOT && articlesOf.get(at).isEmpty() && !followed.get(at) && !isElsewhere(at)) {
            followed.set(at);
            way.add(at);
            at = answered(comments.get(at));
        }
        boolean open = at == LinkedComment.ROOT || way.contains(at);
        Optional<ArticleId> end = open ? otherwise : articlesOf.get(at);
        way.forEach(each -> articlesOf.set(each, end));
    }
}
