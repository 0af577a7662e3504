package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.wordpress.RestKey.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The comments that the documents hold, by the post that they are on, each sorted by their numbers. */
final class RestComments {

    private static final int MAX_NUMBERS = 20;

    private final RestFinds finds;
    private final Map<ArticleId, List<RestResource>> byPost = new TreeMap<>();
    private final List<String> homeless = new ArrayList<>();

    /**
     * Sorts the comments.
     *
     * @throws ExchangeException if a post has more than some number
     */
    RestComments(RestFinds finds, int most) {
        this.finds = finds;
        for (RestResource comment : finds.all(Kind.COMMENT)) {
            ItemNumbers.id(comment.item().get("post"))
                    .ifPresentOrElse(
                            post -> byPost.computeIfAbsent(post, first -> new ArrayList<>())
                                    .add(comment),
                            () -> homeless.add(comment.key().id().value()));
        }
        byPost.forEach((post, comments) -> requireAtMost(most, post, comments.size()));
    }

    private static void requireAtMost(int most, ArticleId post, int found) {
        if (found > most) {
            throw new ExchangeException(
                    String.format(Locale.ROOT, "post %s has %d comments; allowed are at most %d", post, found, most));
        }
    }

    /** Adds to a post its comments, and what is odd about them. */
    void addTo(ArticleId post, RawItem item) {
        List<RestResource> comments = byPost.getOrDefault(post, List.of());
        Set<ArticleId> ids =
                comments.stream().map(comment -> comment.key().id()).collect(Collectors.toCollection(TreeSet::new));
        List<String> orphans = new ArrayList<>();
        for (RestResource comment : comments) {
            item.addComment(comment.item().texts());
            String id = comment.key().id().value();
            Set<String> odd = comment.item().omitted(RawItem.Omission.ODD_MEMBER);
            if (!odd.isEmpty()) {
                item.addNote("comment " + id + " has members of another kind than the API gives, left out: "
                        + String.join(", ", odd));
            }
            ItemNumbers.id(comment.item().get("wp:comment_parent"))
                    .filter(parent -> !ids.contains(parent))
                    .ifPresent(parent -> orphans.add(id));
        }
        if (!orphans.isEmpty()) {
            item.addNote("comments that answer one that is not among those of the post: " + first(orphans));
        }
    }

    /** What stands for the comments on posts that are not among the documents, and for those that name no post. */
    List<WordPressItem> ofNoPost() {
        List<WordPressItem> leftOut = new ArrayList<>();
        byPost.forEach((post, comments) -> {
            if (finds.find(new RestKey(Kind.POST, post)).isEmpty()) {
                List<String> ids = comments.stream()
                        .map(comment -> comment.key().id().value())
                        .toList();
                boolean file = finds.find(new RestKey(Kind.MEDIA, post)).isPresent();
                String why = file ? "it is a file; " : "it is not among the documents; ";
                leftOut.add(new WordPressItem.LeftOut(
                        (file ? Kind.MEDIA : Kind.POST).noun(),
                        post.value(),
                        List.of(why + "its comments are left out: " + first(ids))));
            }
        });
        if (!homeless.isEmpty()) {
            leftOut.add(new WordPressItem.LeftOut(
                    "comment", null, List.of("comments that do not say of which post they are: " + first(homeless))));
        }
        return leftOut;
    }

    private static String first(Collection<String> ids) {
        String first = ids.stream().limit(MAX_NUMBERS).collect(Collectors.joining(", "));
        return ids.size() <= MAX_NUMBERS ? first : first + ", and " + (ids.size() - MAX_NUMBERS) + " more";
    }
}
