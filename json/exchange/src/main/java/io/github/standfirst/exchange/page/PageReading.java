package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.PublicationState;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.linkeddata.PublicationStatus;
import io.github.standfirst.exchange.page.CommentUnits.Unit;
import io.github.standfirst.exchange.page.LeadFigures.Lead;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.HtmlLimitException;
import io.github.standfirst.text.SafeHtml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The reading of one page, from its document to its values. */
final class PageReading {

    private static final int MAX_HEADINGS = 10;

    private static final String MICRODATA_COMMENTS =
            "[itemtype~=/(?:User)?Comments?(?:\\s|$)], [typeof~=(?:^|[\\s:/])(?:User)?Comments?(?:\\s|$)]";

    private final Document document;
    private final PageDates dates;
    private final Notes notes;
    private final Removals removals;
    private final PageAddresses addresses;
    private final PageTree tree;
    private final List<Unit> units;
    private final PageRegions regions;
    private final JsonLd json;
    private final PageSource printedSource;

    /**
     * A reading.
     *
     * @param notes what could not be carried over so far
     */
    PageReading(Document document, Notes notes, PageDates dates) {
        this.document = document;
        this.notes = notes;
        this.printedSource = sourceOfComments(document);
        MarkupDialects.unify(document, notes);
        this.removals = new Removals(notes);
        this.dates = dates;
        this.addresses = new PageAddresses(document, notes);
        this.tree = new PageTree(document);
        if (tree.deepest() >= PageParser.MAX_DEPTH) {
            notes.add(String.format(
                    Locale.ROOT,
                    "elements are nested to the limit of %d; what is deeper is read in another place, or not at all",
                    PageParser.MAX_DEPTH));
        }
        this.units = new CommentUnits(tree).units();
        this.regions = new PageRegions(tree, units);
        this.json = new JsonLd(document, notes);
    }

    ReadPage page() {
        List<Element> parts = new BodyFinder(tree, regions).find();
        MetaFacts metaFacts = new MetaFacts(document, addresses, dates);
        SourceFacts openGraph = metaFacts.openGraph();
        SourceFacts meta = metaFacts.meta();
        JsonLdFacts jsonLd = new JsonLdFacts(
                json,
                addresses,
                dates,
                Arrays.asList(meta.canonicalUrl(), openGraph.canonicalUrl()),
                namesOfPage(openGraph));
        List<SourceFacts> head = List.of(jsonLd.facts(notes), openGraph, meta);
        List<String> named = new ArrayList<>();
        head.forEach(source -> named.add(source.headline()));
        named.removeIf(String::isEmpty);
        named.add(MarkupFacts.title(document));
        BodyParts body = new BodyParts(tree, parts);
        Microformats microformats = new Microformats(tree, body);
        PageFooters footers = new PageFooters(tree, body);
        ArticleElements elements =
                new ArticleElements(document, tree, regions, microformats, footers, addresses, dates);
        List<SourceFacts> sources = new ArrayList<>(head);
        MicrodataFacts microdata = new MicrodataFacts(elements, new ArticleItem(elements, body, named));
        sources.add(microdata.facts());
        sources.add(WordPressFacts.facts(elements));
        sources.add(new EntryFacts(elements, body, microformats).facts());
        sources.add(new MarkupFacts(elements, parts).facts(named));
        sources.add(microdata.factsAround());
        sources.forEach(source -> source.report(notes));
        ArticleAssembly assembly = new ArticleAssembly(sources, named, dates, notes);
        ArticleBody text = body(parts, sources, assembly.headline());
        new ArticleList(tree, regions).report(parts, named, notes);
        checkIsArticle(text, assembly, sources);
        List<Link> related = new RelatedLinks(tree, regions, addresses, dates, notes).find(assembly.canonicalUrl());
        Article article = assembly.article(document, text, new Terms(document, addresses, notes), related);
        if (!text.html().isEmpty()) {
            assembly.found(PageFact.BODY, text.source());
        }
        if (!related.isEmpty()) {
            assembly.found(PageFact.RELATED, PageSource.MARKUP);
        }
        List<Comment> comments = comments(article, jsonLd, assembly);
        if (jsonLd.status().or(microdata.status()) != PublicationStatus.PUBLISHED) {
            notes.add("creativeWorkStatus is none of what is published; the article is a draft");
            article = article.toBuilder().state(new PublicationState.Draft()).build();
        }
        return new ReadPage(article, comments, report(assembly.found()));
    }

    private static void checkIsArticle(ArticleBody body, ArticleAssembly assembly, List<SourceFacts> sources) {
        boolean declared = !sources.get(0).headline().isEmpty();
        if (body.html().isEmpty() && !body.leftOut() && !declared) {
            throw new ExchangeException("no article: the page has no text that could be one");
        }
        if (assembly.headline().isEmpty()) {
            throw new ExchangeException("no article: the page has neither a headline nor a title");
        }
    }

    private ArticleBody body(List<Element> parts, List<SourceFacts> sources, String headline) {
        @Nullable
        Lead lead =
                new LeadFigures(tree, regions, addresses, parts).find(sources).orElse(null);
        @Nullable Element printed = lead == null ? null : lead.printed();
        LeftOut leftOut = new LeftOut(tree);
        MarkupCopy copy = new MarkupCopy(
                addresses,
                node -> node instanceof Element element
                        && (element.equals(printed)
                                || isHeadline(element, headline, parts)
                                || leftOut.add(element, regions.isAround(element))));
        try {
            SafeHtml copied = removals.sanitize(HtmlPolicy.article(), "article", copy.inner(parts));
            leftOut.report("the text of the article", notes);
            SourceFacts told = sources.get(0);
            boolean isPrinted = !copied.isEmpty() || told.body().isEmpty();
            SafeHtml html = isPrinted ? copied : removals.sanitize(HtmlPolicy.article(), "article", told.body());
            String text = PlainText.of(html);
            String first = text.strip().lines().findFirst().orElse("");
            return new ArticleBody(
                    html,
                    text,
                    Datelines.find(first).orElse(null),
                    lead,
                    isPrinted ? PageSource.MARKUP : told.source(),
                    false);
        } catch (HtmlLimitException e) {
            notes.add("the text of the article is left out: " + e.getMessage());
            return new ArticleBody(SafeHtml.EMPTY, "", null, lead, PageSource.MARKUP, true);
        }
    }

    /** What the headings of the first level, and then the head of the page, call its article. */
    private List<String> namesOfPage(SourceFacts openGraph) {
        List<String> names = new ArrayList<>();
        tree.all(MAX_HEADINGS, position -> tree.element(position).nameIs("h1") && !regions.isForeignAt(position))
                .forEach(heading -> names.add(PageText.of(heading)));
        names.add(openGraph.headline());
        names.add(MarkupFacts.title(document));
        return names;
    }

    /**
     * The headline as it is printed, of which other sources may have a longer or shorter form; below the name of a site it
     * is of a lower level, and leads the text.
     */
    private boolean isHeadline(Element element, String headline, List<Element> parts) {
        boolean lower = element.nameIs("h2") || element.nameIs("h3");
        return element.nameIs("h1")
                ? Words.areAlike(PageText.of(element), headline)
                : lower
                        && Words.words(PageText.of(element)).equals(Words.words(headline))
                        && leads(tree.position(element), parts);
    }

    private boolean leads(int heading, List<Element> parts) {
        for (Element part : parts) {
            int start = tree.position(part);
            if (tree.contains(start, heading)) {
                return IntStream.range(start, heading)
                        .noneMatch(i -> tree.element(i).nameIs("p") && tree.textLength(i) > 0);
            }
        }
        return false;
    }

    private List<Comment> comments(Article article, JsonLdFacts jsonLd, ArticleAssembly assembly) {
        List<FoundComment> printed = printedComments();
        JsonLdComments told = new JsonLdComments(json, jsonLd, addresses, dates, notes);
        List<FoundComment> all = told.restricted(CommentSources.merged(printed, told.find(), notes));
        Moment published = ((PublicationState.Published) article.state()).first();
        List<Comment> comments = new CommentAssembly(
                        article.id(), Moment.about(published.at()), dates.readAt(), removals, notes)
                .comments(all);
        new CommentCount(tree, json).compare(comments.size(), notes);
        if (json.data().isShortened()) {
            notes.add("json-ld refers to what is long too often; some references are not followed");
        }
        if (!comments.isEmpty()) {
            assembly.found(PageFact.COMMENTS, printed.isEmpty() ? PageSource.JSON_LD : printedSource);
        }
        return comments;
    }

    /** Where comments are that are printed, before dialects are unified. */
    private static PageSource sourceOfComments(Document document) {
        if (document.selectFirst(MICRODATA_COMMENTS) != null) {
            return PageSource.MICRODATA;
        }
        boolean wordPress = document.selectFirst("[id~=^(?:li-|div-)?comment-\\d+$]") != null;
        return wordPress ? PageSource.WORDPRESS : PageSource.MARKUP;
    }

    private List<FoundComment> printedComments() {
        int[] parents = new CommentParents(tree, units).find();
        boolean monthFirst = ArticleElements.isMonthFirst(document);
        LeftOut leftOut = new LeftOut(tree);
        List<FoundComment> comments = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            comments.add(new CommentParts(tree, addresses, dates, unit.scope(), notes, leftOut)
                    .comment(unit.number(), parents[i], monthFirst));
        }
        leftOut.report("the texts of comments", notes);
        return comments;
    }

    private PageReport report(Map<PageFact, PageSource> found) {
        FurtherPages.report(tree, notes);
        List<PageFact> missing = Arrays.stream(PageFact.values())
                .filter(fact -> !found.containsKey(fact))
                .toList();
        return new PageReport(found, missing, removals.list(), notes.list());
    }
}
