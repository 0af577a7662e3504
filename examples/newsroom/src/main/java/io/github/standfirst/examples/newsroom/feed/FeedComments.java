package io.github.standfirst.examples.newsroom.feed;

import static java.util.stream.Collectors.toSet;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.examples.newsroom.discussion.ThreadSnapshot;
import io.github.standfirst.examples.newsroom.discussion.Threads;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.examples.newsroom.site.Edition;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the comments of feeds: those of the view that the article's page shows to everybody. */
@Component
class FeedComments {

    private static final int IN_A_PART = 50;

    private final Threads threads;
    private final Addresses addresses;
    private final FeedAddresses feeds;
    private final MessageSource messages;
    private final Clock clock;

    FeedComments(Threads threads, Addresses addresses, FeedAddresses feeds, MessageSource messages, Clock clock) {
        this.threads = threads;
        this.addresses = addresses;
        this.feeds = feeds;
        this.messages = messages;
        this.clock = clock;
    }

    /** A part of the comments on a readable article; one behind the last is empty. */
    FeedPart<FeedComment> of(Article article, int number) {
        ThreadSnapshot snapshot = threads.of(article);
        ViewOptions everybody = ViewOptions.forPublic(article.discussion(), clock.instant());
        List<Comment.Posted> all = snapshot.newest(everybody);
        int first = (int) Math.min((number - 1L) * IN_A_PART, all.size());
        int end = Math.min(first + IN_A_PART, all.size());
        List<Comment.Posted> here = all.subList(first, end);
        Place place = new Place(
                article,
                snapshot.view(everybody),
                here.stream().map(Comment::id).collect(toSet()),
                addresses.absolute(FeedHeader.part(feeds.comments(article, FeedFormat.ATOM), number)));
        return new FeedPart<>(
                here.stream().map(comment -> entry(comment, place)).toList(), number, end < all.size());
    }

    /**
     * Where comments stand.
     *
     * @param view what everybody sees
     * @param here the comments of the same part
     * @param atom the address of that part
     */
    private record Place(Article article, ThreadView view, Set<CommentId> here, String atom) {}

    /** A parent that is in no row is not told of: the page does not know it, either. */
    private FeedComment entry(Comment.Posted comment, Place place) {
        CommentId parent = comment.parent();
        String address = addresses.absolute(addresses.of(place.article, comment.id()));
        if (parent == null || place.view.row(parent).isEmpty()) {
            return new FeedComment(
                    comment,
                    address,
                    writer(comment, place.article),
                    addresses.absolute(addresses.of(place.article)),
                    addresses.absolute(feeds.entry(place.article)));
        }
        return new FeedComment(
                comment,
                address,
                writer(comment, place.article),
                addresses.absolute(addresses.of(place.article, parent)),
                place.here.contains(parent) ? place.atom : null);
    }

    private String writer(Comment.Posted comment, Article article) {
        String name = comment.commenter().name();
        return name.isBlank()
                ? messages.getMessage(
                        "comments.anonymous",
                        null,
                        Edition.of(article.language()).language().locale())
                : name;
    }
}
