package io.github.standfirst.examples.archive.statistics;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ContradictoryCommentsException;
import io.github.standfirst.comment.ThreadRow;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.comment.Viewer;
import io.github.standfirst.examples.archive.format.ArchiveItem.Story;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What is counted over articles and their comments. */
final class Statistics {

    /** How many comments an article has; each goes up to what is named. */
    private static final int[] SIZES = {0, 4, 9, 19, 49, 99, 499, Integer.MAX_VALUE};

    private static final List<String> SIZE_NAMES =
            List.of("0", "1-4", "5-9", "10-19", "20-49", "50-99", "100-499", "500 and more");

    private static final int DEEPEST = 20;

    private final ZoneId zone;
    private final Distribution states = new Distribution("Articles by state");
    private final Distribution languages = new Distribution("Articles by language");
    private final Distribution years = new Distribution("Articles by year");
    private final Distribution sizes = new Distribution("Articles by number of comments");
    private final Distribution statuses = new Distribution("Comments by status");
    private final Distribution depths = new Distribution("Comments by depth");

    Statistics(ZoneId zone) {
        this.zone = zone;
        SIZE_NAMES.forEach(name -> sizes.add(name, 0));
    }

    /** Counts an article and its comments. */
    void add(Story story) {
        Article article = story.article();
        states.add(article.state().stage().name().toLowerCase(Locale.ROOT), 1);
        languages.add(article.language().tag(), 1);
        years.add(year(article), 1);
        sizes.add(SIZE_NAMES.get(sizeOf(story.comments().size())), 1);
        for (Comment comment : story.comments()) {
            statuses.add(
                    comment instanceof Comment.Posted posted
                            ? posted.status().name().toLowerCase(Locale.ROOT)
                            : "erased",
                    1);
        }
        addDepths(story);
    }

    private String year(Article article) {
        return article.state() instanceof PublicationState.Published published
                ? String.valueOf(published.first().at().atZone(zone).getYear())
                : "not published";
    }

    private static int sizeOf(int comments) {
        int size = 0;
        while (comments > SIZES[size]) {
            size++;
        }
        return size;
    }

    private void addDepths(Story story) {
        ViewOptions everything =
                ViewOptions.forPublic().withViewer(Viewer.moderator()).withDepthCap(Integer.MAX_VALUE);
        try {
            CommentThread thread = CommentThread.of(story.article().id(), story.comments());
            for (ThreadRow row : thread.view(everything).rows()) {
                if (row instanceof ThreadRow.Shown) {
                    depths.add(row.depth() < DEEPEST ? String.valueOf(row.depth()) : DEEPEST + " and more", 1);
                }
            }
        } catch (ContradictoryCommentsException e) {
            depths.add("unknown", story.comments().size());
        }
    }

    /** Everything that was counted. */
    List<Distribution> distributions() {
        return List.of(states, languages, years, sizes, statuses, depths);
    }

    /** How many articles there are. */
    long articles() {
        return states.sum();
    }

    /** How many comments there are. */
    long comments() {
        return statuses.sum();
    }
}
