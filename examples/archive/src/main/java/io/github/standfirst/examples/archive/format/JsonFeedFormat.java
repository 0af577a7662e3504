package io.github.standfirst.examples.archive.format;

import io.github.standfirst.article.Article;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.exchange.jsonfeed.FeedHead;
import io.github.standfirst.exchange.jsonfeed.JsonFeed;
import io.github.standfirst.exchange.jsonfeed.ReadFeed;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Feeds: articles without comments. */
final class JsonFeedFormat implements DocumentFormat {

    @Override
    public boolean recognizes(Head head) {
        return head.isObject()
                && (head.contains("jsonfeed.org/version/1") || head.contains("jsonfeed.org\\/version\\/1"));
    }

    @Override
    public ItemSource open(InputStream bytes, ReadingOptions options) {
        JsonFeed feeds = JsonFeed.builder().zone(options.zone()).build();
        return new WholeDocument(bytes, json -> items(feeds.read(json, options.readAt())));
    }

    private static List<ArchiveItem> items(ReadFeed feed) {
        List<ArchiveItem> items = new ArrayList<>();
        for (Article article : feed.articles()) {
            items.add(ArchiveItem.Story.of(article, List.of()));
        }
        items.add(ReportedFindings.of("feed", feed.report()));
        return items;
    }

    @Override
    public Optional<StoryWriter> writer(StoryFolder folder, WritingOptions options) {
        return Optional.of(new Feeds(folder, options));
    }

    /** A feed of so many articles, and as many feeds as it takes: no reader wants one without end. */
    private static final class Feeds extends PublicStories {

        private static final int ARTICLES = 1_000;

        private final StoryFolder folder;
        private final WritingOptions options;
        private final List<Article> waiting = new ArrayList<>();
        private int feeds;

        Feeds(StoryFolder folder, WritingOptions options) {
            super(options.now());
            this.folder = folder;
            this.options = options;
        }

        @Override
        void write(ArchiveItem.Story story, CommentThread thread) throws IOException {
            waiting.add(story.article());
            if (waiting.size() == ARTICLES) {
                writeFeed();
            }
        }

        @Override
        public void finish() throws IOException {
            if (!waiting.isEmpty() || feeds == 0) {
                writeFeed();
            }
        }

        private void writeFeed() throws IOException {
            feeds++;
            FeedHead head =
                    FeedHead.builder(options.title()).homePage(options.base()).build();
            String json = JsonFeed.builder()
                    .zone(options.zone())
                    .build()
                    .write(head, waiting, options.now())
                    .json();
            folder.write(feeds == 1 ? "feed.json" : "feed-" + feeds + ".json", json + "\n");
            waiting.clear();
        }
    }
}
