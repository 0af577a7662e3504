package io.github.standfirst.exchange.linkeddata;

import io.github.standfirst.exchange.document.CommentAnchors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statuses of articles and comments: the strictest that any object of the data says of what has that id, for one may
 * stand in several places, in some without its type. Of one thread.
 */
public final class Statuses {

    private final LinkedData data;
    private final Map<String, PublicationStatus> ofArticles = new HashMap<>();
    private final Map<String, PublicationStatus> ofComments = new HashMap<>();

    /** Those of some data, to which nothing is added later. */
    public Statuses(LinkedData data) {
        this.data = data;
        for (LinkedObject object : data.objects()) {
            if (object.value().member(PublicationStatus.PROPERTY).isPresent()) {
                PublicationStatus status = PublicationStatus.of(object, data);
                boolean article = object.isAny(Vocabulary.ARTICLES);
                boolean comment = object.isAny(LinkedComments.TYPES);
                for (String name : names(object)) {
                    (comment ? List.of(ofComments) : article ? List.of(ofArticles) : List.of(ofArticles, ofComments))
                            .forEach(statuses -> statuses.merge(name, status, PublicationStatus::or));
                }
            }
        }
    }

    /** The status of an article. */
    public PublicationStatus ofArticle(LinkedObject article) {
        return of(article, ofArticles);
    }

    /** The status of a comment. */
    public PublicationStatus ofComment(LinkedObject comment) {
        return of(comment, ofComments);
    }

    private PublicationStatus of(LinkedObject work, Map<String, PublicationStatus> byName) {
        PublicationStatus status = PublicationStatus.of(work, data);
        for (String name : names(work)) {
            status = status.or(byName.getOrDefault(name, PublicationStatus.PUBLISHED));
        }
        return status;
    }

    private static Set<String> names(LinkedObject work) {
        return Stream.of(work.raw("@id").strip(), work.identifier())
                .filter(name -> !name.isEmpty())
                .map(name -> CommentAnchors.named(name).orElse(name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
