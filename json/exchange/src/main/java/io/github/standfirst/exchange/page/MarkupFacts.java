package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the elements of HTML and names that many sites use say of the article. */
final class MarkupFacts {

    /** How many elements are read as one fact. */
    private static final int MAX_ELEMENTS = 500;

    private static final int MAX_LINE_LENGTH = 120;
    private static final int MAX_LINE_ELEMENTS = 50;
    private static final int MAX_BYLINE_LENGTH = 80;
    private static final int MAX_STANDFIRST_LENGTH = 1_000;
    private static final int MIN_STANDFIRST_LENGTH = 20;

    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:written|posted|published|geschrieben|verfasst|publi\u00E9) )?(?:by|von|par|por)\\s+(\\S.{1,60}?)"
                    + "(?:\\s+(?:on|am|le|el|at|in|\\||\u00B7|,|\u2013|-)\\s.*|,.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> AUTHOR_WORDS =
            Set.of("author", "autor", "byline", "auteur", "writer", "verfasser");
    private static final Set<String> DATE_WORDS = Words.of("""
            date datum published pubdate posted timestamp time datetime fecha
            """);
    private static final Set<String> STANDFIRST = Words.of("""
            standfirst entry-subtitle subtitle sub-title subheadline sub-headline dek lede vorspann
            chapeau article-intro article-lead article__lead article__intro article-summary
            post-subtitle article-subtitle article-standfirst strapline intro-text lead-text
            """);

    private final ArticleElements elements;
    private final PageTree tree;
    private final List<Integer> body;
    private final BodyParts parts;

    /** The facts around the elements that hold the text, which are given in document order. */
    MarkupFacts(ArticleElements elements, List<Element> body) {
        this.elements = elements;
        this.tree = elements.tree();
        this.body = body.stream().map(tree::position).toList();
        this.parts = new BodyParts(tree, body);
    }

    /**
     * What the page says.
     *
     * @param named the headlines that the head of the page names
     */
    SourceFacts facts(List<String> named) {
        SourceFacts facts = new SourceFacts(PageSource.MARKUP);
        headline(named).ifPresent(facts::headline);
        addAuthors(facts);
        facts.published(firstDate());
        elements.first(this::isStandfirst).map(PageText::of).ifPresent(facts::standfirst);
        return facts;
    }

    /** The title of the document; a page that begins with the warnings of its server has it in its body. */
    static String title(Document document) {
        for (Element title : document.getElementsByTag("title")) {
            if (title.closest("svg") == null) {
                return PageText.line(title.text());
            }
        }
        return "";
    }

    /**
     * The heading that is most like what the head of the page names, else the last one of the first level before the
     * text, else the first one within it.
     */
    private Optional<String> headline(List<String> named) {
        List<Element> headings = elements.all(MAX_ELEMENTS, position -> isHeading(tree.element(position)));
        for (String name : named) {
            Optional<String> alike = headings.stream()
                    .map(elements::headline)
                    .filter(text -> Words.areAlike(text, name))
                    .max(Comparator.comparingInt((String text) -> Words.shared(text, name)));
            if (alike.isPresent()) {
                return alike;
            }
        }
        int start = body.isEmpty() ? tree.size() : body.get(0);
        int end = body.isEmpty() ? tree.size() : tree.end(start);
        Optional<String> before = ofFirstLevel(headings, 0, start).reduce((one, next) -> next);
        return before.isPresent() ? before : ofFirstLevel(headings, start, end).findFirst();
    }

    private Stream<String> ofFirstLevel(List<Element> headings, int from, int to) {
        return headings.stream()
                .filter(heading ->
                        heading.nameIs("h1") && tree.position(heading) >= from && tree.position(heading) < to)
                .map(elements::headline)
                .filter(text -> !text.isEmpty());
    }

    private static boolean isHeading(Element element) {
        return element.nameIs("h1") || element.nameIs("h2") || element.nameIs("h3");
    }

    /** Links to authors; else what is named as one; else a line as in "by Anna Beispiel on June 18, 2019". */
    private void addAuthors(SourceFacts facts) {
        elements.all(
                        MAX_ELEMENTS,
                        position -> tree.element(position).attr("rel").equals("author"))
                .forEach(author -> elements.addAuthors(author, facts));
        if (facts.authors().isEmpty()) {
            elements.first(position -> tree.marks(position).hasWord(AUTHOR_WORDS)
                            && tree.textLength(position) > 0
                            && tree.textLength(position) < MAX_BYLINE_LENGTH)
                    .ifPresent(author -> elements.addAuthors(author, facts));
        }
        if (facts.authors().isEmpty()) {
            byline().map(Bylines::authors).orElse(List.of()).forEach(facts::author);
        }
    }

    private Optional<String> byline() {
        for (Element line : elements.all(MAX_ELEMENTS, this::isLine)) {
            Matcher byline = BYLINE.matcher(elements.content(line));
            if (byline.matches()) {
                return Optional.of(byline.group(1));
            }
        }
        return Optional.empty();
    }

    private boolean isLine(int position) {
        return tree.textLength(position) > 5 && isShort(position);
    }

    private boolean isShort(int position) {
        return tree.textLength(position) < MAX_LINE_LENGTH && tree.end(position) - position < MAX_LINE_ELEMENTS;
    }

    /**
     * The first time that is printed: as one, or by a name that says so, or, in front of the text or around its end, in
     * a short line, or as the first line of the text.
     */
    private Optional<Moment> firstDate() {
        int start = body.isEmpty() ? tree.size() : body.get(0);
        int end = body.isEmpty() ? tree.size() : tree.end(body.get(body.size() - 1));
        List<List<Element>> candidates = List.of(
                elements.all(MAX_ELEMENTS, position -> tree.element(position).nameIs("time") && isShort(position)),
                elements.all(MAX_ELEMENTS, position -> tree.marks(position).hasWord(DATE_WORDS) && isShort(position)),
                elements.all(MAX_ELEMENTS, position -> isLine(position) && position < start),
                elements.all(MAX_ELEMENTS, position -> isLine(position) && position >= end));
        return candidates.stream()
                .flatMap(List::stream)
                .flatMap(element -> elements.date(element).stream())
                .findFirst()
                .or(() -> firstLine(start).flatMap(elements::dateAlone));
    }

    /** What the text begins with below a headline, if that is short. */
    private Optional<Element> firstLine(int start) {
        int end = start < tree.size() ? tree.end(start) : start;
        int position = start + 1;
        while (position < end) {
            if (tree.element(position).nameIs("h1")) {
                position = tree.end(position);
            } else if (isLine(position)) {
                return Optional.of(tree.element(position));
            } else {
                boolean says = tree.element(position).nameIs("p") && tree.textLength(position) > 0;
                position = says ? end : position + 1;
            }
        }
        return Optional.empty();
    }

    private boolean isStandfirst(int position) {
        int length = tree.textLength(position);
        return tree.marks(position).hasAny(STANDFIRST)
                && length >= MIN_STANDFIRST_LENGTH
                && length <= MAX_STANDFIRST_LENGTH
                && !parts.touches(position);
    }
}
