package io.github.standfirst.exchange.linkeddata;

import io.github.standfirst.exchange.document.CommentAnchors;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    /**
     * What is said of comments by what does not say that it is one, nor an article or a page: their statuses by their ids.
     * What is a comment says itself which one it is.
     *
     * @param ids makes ids of what the data calls comments
     */
    public Map<String, PublicationStatus> ofUntyped(UnaryOperator<String> ids) {
        Map<String, PublicationStatus> statuses = new HashMap<>();
        for (LinkedObject object : data.objects()) {
            boolean typed = object.isAny(LinkedComments.TYPES)
                    || object.isAny(Vocabulary.ARTICLES)
                    || object.isAny(Vocabulary.PAGES);
            if (!typed && object.value().member(PublicationStatus.PROPERTY).isPresent()) {
                PublicationStatus status = PublicationStatus.of(object, data);
                names(object).forEach(name -> statuses.merge(ids.apply(name), status, PublicationStatus::or));
            }
        }
        return statuses;
    }

    private PublicationStatus of(LinkedObject work, Set<String> names, Map<String, PublicationStatus> byName) {
        PublicationStatus status = PublicationStatus.of(work, data);
        for (String name : names) {
            status = status.or(byName.getOrDefault(name, PublicationStatus.PUBLISHED));
        }
        return status;
    }

    /** Of a work; an address without a fragment may be that of the whole page. */
    private static Set<String> names(LinkedObject work) {
        String url = work.raw("url").strip();
        return Stream.of(work.raw("@id").strip(), work.identifier(), url.indexOf('#') < 0 ? "" : url)
                .filter(name -> !name.isEmpty())
                .map(name -> CommentAnchors.named(name).orElse(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What an article is called, and its page, unless that is the place of a comment: many may stand on the one that each
     * of them names besides its own.
     */
    private static Set<String> articleNames(LinkedObject article) {
        String url = article.raw("url").strip();
        String page = url.isEmpty() ? article.raw("mainEntityOfPage").strip() : url;
        String id = article.raw("@id").strip();
        return Stream.concat(
                        names(article).stream(),
                        Stream.of(page, id.indexOf('#') < 0 ? id : "")
                                .filter(address -> CommentAnchors.named(address).isEmpty())
                                .map(LinkedObject::page))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
