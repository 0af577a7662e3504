package io.github.standfirst.exchange.linkeddata;

import io.github.standfirst.exchange.document.CommentAnchors;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statuses of articles and comments: the strictest that any object of the data says of what has that id, for one may
 * stand in several places, in some without its type; of articles also what is said of their page. Of one thread.
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
                if (!article) {
                    names(object).forEach(name -> ofComments.merge(name, status, PublicationStatus::or));
                }
                if (!comment) {
                    articleNames(object).forEach(name -> ofArticles.merge(name, status, PublicationStatus::or));
                }
            }
        }
    }

    /** The status of an article. */
    public PublicationStatus ofArticle(LinkedObject article) {
        return of(article, articleNames(article), ofArticles);
    }

    /** The status of a comment. */
    public PublicationStatus ofComment(LinkedObject comment) {
        return of(comment, names(comment), ofComments);
    }

    private PublicationStatus of(LinkedObject work, Set<String> names, Map<String, PublicationStatus> byName) {
        PublicationStatus status = PublicationStatus.of(work, data);
        for (String name : names) {
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

    /** What an article is called, and its page: many may stand on the one that each of them names besides its own. */
    private static Set<String> articleNames(LinkedObject article) {
        String url = article.raw("url").strip();
        String page = url.isEmpty() ? article.raw("mainEntityOfPage").strip() : url;
        String id = article.raw("@id").strip();
        return Stream.concat(
                        names(article).stream(),
                        Stream.of(page, id.indexOf('#') < 0 ? id : "").map(LinkedObject::page))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
