package io.github.standfirst.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.Category;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Precision;
import io.github.standfirst.article.PublicationState.Published;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.comment.CommentThread;
import io.github.standfirst.comment.ThreadRow.Shown;
import io.github.standfirst.comment.ThreadView;
import io.github.standfirst.comment.ViewOptions;
import io.github.standfirst.exchange.page.PageReport;
import io.github.standfirst.validation.Severity;
import io.github.standfirst.validation.Violation;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a person wants to know of a page that was read: some labelled lines. */
final class Summary {

    private static final int MAX_LINES = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private final Terminal out;
    private final Path base;

    /**
     * A summary to be printed.
     *
     * @param base the folder that the paths of files are relative to
     */
    Summary(Terminal out, Path base) {
        this.out = out;
        this.base = base;
    }

    void print(Outcome outcome) {
        Article article = outcome.page().article();
        PageReport report = outcome.page().report();
        print("Headline", article.headline());
        print("Byline", byline(article));
        print("Published", published(article));
        print("Categories", article.categories().stream().map(Category::name).collect(joining(", ")));
        print("Comments", comments(outcome.thread()));
        print(
                "Problems",
                outcome.thread().problems().stream().map(Object::toString).toList());
        print("Removed", RemovalGroup.lines(report.removals()));
        print("Not found", report.missing().stream().map(Summary::words).collect(joining(", ")));
        print("Notes", report.notes());
        print("Violations", outcome.findings().stream().map(Summary::finding).toList());
        print("Written", outcome.files().stream().map(this::relative).toList());
        print("Read back", "article and comments are equal to what was written");
    }

    private static String byline(Article article) {
        String authors = article.authors().stream().map(Author::name).collect(joining(", "));
        String others = article.credits().stream()
                .filter(credit -> credit.role() != CreditRole.AUTHOR)
                .map(credit -> words(credit.role()) + ": " + credit.author().name())
                .collect(joining(", "));
        return others.isEmpty() ? authors : (authors + " (" + others + ")").strip();
    }

    private static String published(Article article) {
        return article.state() instanceof Published published ? time(published.first()) : "";
    }

    private static String time(Moment moment) {
        DateTimeFormatter format = moment.precision() == Precision.EXACT ? MINUTE : DAY;
        String about = moment.precision() == Precision.ABOUT ? "about " : "";
        return about + format.format(moment.at().atOffset(ZoneOffset.UTC));
    }

    /** What readers see is what the view counts; the places of the others are told apart. */
    private static String comments(CommentThread thread) {
        ThreadView view = thread.view(ViewOptions.forPublic().withDepthCap(Integer.MAX_VALUE));
        List<Shown> shown = view.rows().stream()
                .filter(Shown.class::isInstance)
                .map(Shown.class::cast)
                .toList();
        long roots = shown.stream().filter(row -> row.number() > 0).count();
        int deepest = shown.stream().mapToInt(Shown::depth).max().orElse(0);
        long erased = thread.comments().stream()
                .filter(Comment.Tombstone.class::isInstance)
                .count();
        long hidden = thread.size() - erased - view.count();
        return view.count() + " (roots: " + roots + ", replies: " + (view.count() - roots) + ", deepest level: "
                + deepest + (erased > 0 ? ", erased besides: " + erased : "")
                + (hidden > 0 ? ", not public besides: " + hidden : "") + ")";
    }

    private static String finding(Finding finding) {
        Violation violation = finding.violation();
        String warning = violation.severity() == Severity.WARNING ? "warning: " : "";
        return finding.where() + ": " + warning + violation.pointer() + ": " + violation.message();
    }

    private String relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void print(String label, List<String> lines) {
        if (lines.isEmpty()) {
            print(label, "");
        }
        for (int i = 0; i < Math.min(lines.size(), MAX_LINES); i++) {
            print(i == 0 ? label : "", lines.get(i));
        }
        if (lines.size() > MAX_LINES) {
            print("", "and " + (lines.size() - MAX_LINES) + " more");
        }
    }

    private void print(String label, String text) {
        out.print(String.format(Locale.ROOT, "%-12s", label) + (text.isEmpty() ? "none" : text));
    }
}
