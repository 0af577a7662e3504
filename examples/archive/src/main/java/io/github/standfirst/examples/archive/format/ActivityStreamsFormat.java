package io.github.standfirst.examples.archive.format;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.activitystreams.ActivityAddresses;
import io.github.standfirst.exchange.activitystreams.ActivityStreams;
import io.github.standfirst.exchange.activitystreams.ReadActivities;
import io.github.standfirst.text.WebUrl;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** ActivityStreams: a document for each article with the first of its comments, and one for each further page of them. */
final class ActivityStreamsFormat implements DocumentFormat {

    @Override
    public boolean recognizes(Head head) {
        return head.isObject()
                && (head.contains("www.w3.org/ns/activitystreams")
                        || head.contains("www.w3.org\\/ns\\/activitystreams"));
    }

    @Override
    public ItemSource open(InputStream bytes, ReadingOptions options) {
        ActivityStreams activities = ActivityStreams.builder().build();
        return new WholeDocument(bytes, json -> items(activities.read(json, options.readAt())));
    }

    private static List<ArchiveItem> items(ReadActivities read) {
        List<ArchiveItem> items = JoinedStories.of(read.articles(), read.comments());
        items.add(ReportedFindings.of("document", read.report()));
        return items;
    }

    @Override
    public Optional<StoryWriter> writer(StoryFolder folder, WritingOptions options) {
        ActivityStreams activities = ActivityStreams.builder()
                .pageSize(ActivityStreams.MAX_PAGE_SIZE)
                .build();
        ActivityAddresses addresses = new AddressesBelow(options.base());
        return Optional.of(new PublicStories(options.now()) {
            @Override
            void write(ArchiveItem.Story story, CommentThread thread) throws IOException {
                Article article = story.article();
                ThreadView view = thread.view(ViewOptions.forPublic());
                String name = StoryNames.of(article);
                folder.write(name + ".json", activities.writeArticle(article, view, addresses, options.now()) + "\n");
                int pages = (view.rows().size() + ActivityStreams.MAX_PAGE_SIZE - 1) / ActivityStreams.MAX_PAGE_SIZE;
                for (int page = 2; page <= pages; page++) {
                    String replies = activities.writeRepliesPage(article, view, page, addresses, options.now());
                    folder.write(name + ".replies-" + page + ".json", replies + "\n");
                }
            }
        });
    }

    /**
     * Addresses for articles that have none, and for their replies.
     *
     * @param base what they all begin with
     */
    private record AddressesBelow(WebUrl base) implements ActivityAddresses {

        @Override
        public WebUrl article(Article article) {
            WebUrl canonical = article.canonicalUrl();
            return canonical == null ? below(StoryNames.of(article)) : canonical;
        }

        @Override
        public WebUrl replies(Article article) {
            return below(StoryNames.of(article) + "/replies");
        }

        @Override
        public WebUrl repliesPage(Article article, int page) {
            return below(StoryNames.of(article) + "/replies/" + page);
        }

        private WebUrl below(String path) {
            return WebUrl.parse(base.value() + (base.value().endsWith("/") ? "" : "/") + path);
        }
    }
}
