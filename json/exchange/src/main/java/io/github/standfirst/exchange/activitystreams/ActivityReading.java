package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.ForeignId;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reading of one document. */
final class ActivityReading {

    private final ReadingRules rules;
    private final Instant readAt;
    private final Findings findings = new Findings();
    private final Map<String, ArticleId> addresses = new HashMap<>();
    private @Nullable ArticleId commented;

    ActivityReading(ReadingRules rules, Instant readAt) {
        this.rules = rules;
        this.readAt = readAt;
    }

    /** Takes notes that lead to no article of the document for comments on one of the application. */
    ActivityReading repliesTo(ArticleId article, WebUrl address) {
        commented = article;
        addresses.put(address.value(), article);
        return this;
    }

    ReadActivities read(JsonValue root) {
        FoundObjects found = new FoundObjects(findings, rules.maxObjects());
        if (!found.collect(root)) {
            throw new ExchangeException("no article, note, tombstone or collection: "
                    + (root.isObject()
                            ? "type is " + Quoted.of(String.join(" ", new ActivityObject(root).types()))
                            : "the document is no object"));
        }
        ObjectTexts texts = new ObjectTexts(language(root), rules.zone(), readAt, findings);
        List<Article> articles = articles(found, new ArticleObjects(rules, texts, findings));
        List<Comment> comments = comments(found, new NoteObjects(rules, texts, findings));
        return new ReadActivities(articles, comments, findings.report());
    }

    /** The language that the context declares for texts without one. */
    private Language language(JsonValue root) {
        JsonValue context = root.member("@context");
        boolean known = false;
        Language language = Language.UNDETERMINED;
        for (JsonValue part : context.values()) {
            known |= part.raw().equals(Terms.NAMESPACE);
            if (part.member("@language").isPresent()) {
                language = findings.language(part.member("@language")).orElse(language);
            }
        }
        if (context.isPresent() && !known) {
            findings.note(context, "does not name ActivityStreams 2.0; the document is read as such all the same");
        }
        return language;
    }

    private List<Article> articles(FoundObjects found, ArticleObjects objects) {
        Map<ArticleId, Article> articles = new LinkedHashMap<>();
        found.articles().forEach((id, object) -> {
            Article article = objects.article(object, id);
            articles.put(article.id(), article);
            addresses.putIfAbsent(id, article.id());
            WebUrl canonical = article.canonicalUrl();
            if (canonical != null) {
                addresses.putIfAbsent(canonical.value(), article.id());
            }
        });
        return List.copyOf(articles.values());
    }

    private List<Comment> comments(FoundObjects found, NoteObjects objects) {
        ReplyChains chains = new ReplyChains(addresses, found.notes(), Optional.ofNullable(commented));
        List<Comment> comments = new ArrayList<>();
        for (FoundNote note : found.notes().values()) {
            if (!note.isTombstone() && !note.object().isForThePublic()) {
                findings.note(note.object().value(), "is not addressed to the public; it is left out");
                continue;
            }
            Optional<ArticleId> article = chains.article(note);
            if (article.isEmpty()) {
                findings.note(note.object().value(), "answers no article that is known; it is left out");
                continue;
            }
            comment(note, article.get(), objects).ifPresent(comments::add);
        }
        return comments;
    }

    private Optional<Comment> comment(FoundNote note, ArticleId article, NoteObjects objects) {
        String answered = ReplyChains.parent(note);
        boolean root = answered.isEmpty() || addresses.containsKey(answered);
        @Nullable CommentId parent = root ? null : CommentId.of(ForeignId.of(answered));
        return note.isTombstone()
                ? Optional.of(objects.tombstone(note.object(), note.id(), article, parent))
                : objects.comment(note.object(), note.id(), article, parent);
    }
}
