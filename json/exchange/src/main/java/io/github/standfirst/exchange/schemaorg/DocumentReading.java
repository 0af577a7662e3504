package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedComment;
import io.github.standfirst.exchange.linkeddata.LinkedComments;
import io.github.standfirst.exchange.linkeddata.LinkedData;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.Statuses;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reading of one document. */
final class DocumentReading {

    private final ReadingRules rules;
    private final Instant readAt;
    private final Findings findings = new Findings();
    private @Nullable ArticleId commented;
    private @Nullable WebUrl address;

    DocumentReading(ReadingRules rules, Instant readAt) {
        this.rules = rules;
        this.readAt = readAt;
    }

    /** Takes comments that lead to no article of the document for those on one of the application. */
    DocumentReading commentsOn(ArticleId article, WebUrl address) {
        this.commented = article;
        this.address = address;
        return this;
    }

    ReadSchemaOrg read(JsonValue root) {
        LinkedData data = new LinkedData();
        data.add(root);
        Statuses statuses = new Statuses(data);
        FoundArticles found = new FoundArticles(data, statuses, findings);
        List<LinkedComment> comments = LinkedComments.find(data, statuses, String::strip);
        if (found.articles().isEmpty() && comments.isEmpty()) {
            throw new ExchangeException("no article and no comment of schema.org is in the document; expected is one");
        }
        noteContext(root);
        ArticleObjects objects = new ArticleObjects(rules, values(data, rules.articles()));
        List<Article> articles = new ArrayList<>();
        found.articles().forEach((id, object) -> articles.add(objects.article(object, id, found.status(id))));
        noteOtherReplies(data, comments);
        if (data.isShortened()) {
            findings.note(root, "refers to what is long too often; some references are not followed");
        }
        if (commented != null && address != null) {
            found.know(address.value(), commented);
        }
        return new ReadSchemaOrg(
                articles,
                comments(comments, found, new CommentObjects(values(data, rules.comments()))),
                findings.report());
    }

    private ObjectValues values(LinkedData data, HtmlPolicy policy) {
        return new ObjectValues(data, policy, rules.zone(), readAt, findings);
    }

    /** What stands among comments and is none is named, whatever it is. */
    private void noteOtherReplies(LinkedData data, List<LinkedComment> comments) {
        Set<String> known = comments.stream().map(LinkedComment::id).collect(Collectors.toSet());
        for (LinkedObject object : data.objects()) {
            for (JsonValue reply : object.values("comment")) {
                boolean reference = reply.isObject() && LinkedObject.of(reply).isReference();
                if (reference && !known.contains(reply.member("@id").raw().strip())) {
                    findings.note(reply, "names no comment of the document; it is left out");
                } else if (!reference && !LinkedObject.of(reply).isAny(LinkedComments.TYPES)) {
                    findings.note(reply, "is no comment; it is left out");
                }
            }
        }
    }

    private void noteContext(JsonValue root) {
        for (JsonValue each : root.values()) {
            JsonValue context = each.member("@context");
            if (context.isPresent() && !context.json().contains("schema.org")) {
                findings.note(context, "does not name schema.org; the document is read as such all the same");
            }
        }
    }

    private void noteOtherPlaces(LinkedComment comment) {
        for (LinkedObject place : comment.places()) {
            if (place.value().saysMoreThan(comment.object().value(), LinkedComments.READ_OF_EACH)) {
                findings.note(place.value(), "has the id of a comment that says more; it is left out");
            }
        }
    }

    private List<Comment> comments(List<LinkedComment> found, FoundArticles articles, CommentObjects objects) {
        CommentPlaces places = new CommentPlaces(
                found, articles, Optional.ofNullable(commented).or(articles::only));
        Map<ArticleId, Set<CommentId>> given = new HashMap<>();
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            LinkedObject object = found.get(i).object();
            noteOtherPlaces(found.get(i));
            Optional<ArticleId> article = places.article(i);
            if (article.isEmpty()) {
                findings.note(object.value(), "is about no article that is known; it is left out");
            } else if (!given.computeIfAbsent(article.get(), id -> new HashSet<>())
                    .add(places.id(i))) {
                findings.note(object.value(), "has the id of a comment before it; it is left out");
            } else {
                objects.comment(found.get(i), places.id(i), article.get(), places.parent(i))
                        .ifPresent(comments::add);
            }
        }
        return comments;
    }
}
