package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.Moment;
import io.github.standfirst.article.Slug;
import io.github.standfirst.exchange.document.Pixels;
import io.github.standfirst.exchange.page.SourceFacts.Picture;
import io.github.standfirst.text.WebUrl;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that have to do with its article, and what is read from one of them. */
final class ArticleElements {

    /** What newspapers call the line above a headline, and the colon that some put behind it. */
    private static final Set<String> KICKER_WORDS =
            Set.of("kicker", "overline", "eyebrow", "dachzeile", "spitzmarke", "roofline", "surtitre", "colon");

    /** The properties of a picture that have its address. */
    private static final Set<String> SOURCES = Set.of("contentUrl", "url");

    private static final Set<String> SPOKEN = Set.of("screen-reader-text", "sr-only", "visually-hidden");

    /** What is longer, without its white space, is no headline, name, date or list of keywords. */
    private static final int MAX_LENGTH = 1_000;

    /** How many elements in one are looked at for a link or a time. */
    private static final int MAX_WITHIN = 100;

    private final PageTree tree;
    private final PageRegions regions;
    private final Microformats microformats;
    private final PageFooters footers;
    private final PageAddresses addresses;
    private final PageDates dates;
    private final boolean monthFirst;

    ArticleElements(
            Document document,
            PageTree tree,
            PageRegions regions,
            Microformats microformats,
            PageFooters footers,
            PageAddresses addresses,
            PageDates dates) {
        this.tree = tree;
        this.regions = regions;
        this.microformats = microformats;
        this.footers = footers;
        this.addresses = addresses;
        this.dates = dates;
        this.monthFirst = isMonthFirst(document);
    }

    /** Americans write the month first. */
    static boolean isMonthFirst(Document document) {
        return document.select("html").attr("lang").toLowerCase(Locale.ROOT).matches("en([-_]us)?");
    }

    PageTree tree() {
        return tree;
    }

    /** The first element for which something holds. */
    Optional<Element> first(IntPredicate holds) {
        for (int i = 0; i < tree.size(); i++) {
            if (!isForeign(i) && holds.test(i)) {
                return Optional.of(tree.element(i));
            }
        }
        return Optional.empty();
    }

    /** Answers whether an element has to do with something else than the article. */
    boolean isForeign(int position) {
        return regions.isForeignAt(position) || microformats.isOfOther(position) || footers.has(position);
    }

    /** The elements for which something holds, up to a number. */
    List<Element> all(int most, IntPredicate holds) {
        return tree.all(most, position -> !isForeign(position) && holds.test(position));
    }

    /** Answers whether one of the names of an element is among some tokens. */
    IntPredicate named(Set<String> tokens) {
        return position -> tree.marks(position).hasAny(tokens);
    }

    /** What a heading says, without the line in smaller letters that some print above it within the same element. */
    String headline(Element heading) {
        if (isLong(heading)) {
            return "";
        }
        String text = PageText.of(heading, node -> node instanceof Element part && (isKicker(part) || isOfOther(part)));
        return text.isEmpty() ? PageText.of(heading) : text;
    }

    private boolean isKicker(Element part) {
        return tree.marks(tree.position(part)).hasWord(KICKER_WORDS);
    }

    /** What an element says: its {@code content} if it has one, else what is printed of the article, if that is short. */
    String content(Element element) {
        return element.hasAttr("content") ? PageText.decoded(element.attr("content")) : printed(element);
    }

    private String printed(Element element) {
        return isLong(element)
                ? ""
                : PageText.of(element, node -> node instanceof Element part && (isSpoken(part) || isOfOther(part)));
    }

    private boolean isOfOther(Element part) {
        return microformats.isOfOther(tree.position(part));
    }

    /** What is there for those alone who hear the page names a part of it, as in "Post author". */
    private boolean isSpoken(Element part) {
        return tree.marks(tree.position(part)).hasAny(SPOKEN);
    }

    private boolean isLong(Element element) {
        return tree.textLength(tree.position(element)) > MAX_LENGTH;
    }

    /** An element and what of the article is in it, of the first up to a number. */
    List<Element> within(Element element) {
        List<Element> within = tree.within(element);
        return within.subList(0, Math.min(within.size(), MAX_WITHIN)).stream()
                .filter(part -> !isOfOther(part))
                .toList();
    }

    /** The time that an element says, for machines or for people. */
    Optional<Moment> date(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            Optional<Moment> moment =
                    element.hasAttr(attribute) ? dates.find(element.attr(attribute)) : Optional.empty();
            if (moment.isPresent()) {
                return moment;
            }
        }
        for (Element time : within(element)) {
            Optional<Moment> moment = time.nameIs("time") ? dates.find(time.attr("datetime")) : Optional.empty();
            if (moment.isPresent()) {
                return moment;
            }
        }
        return dates.find(printed(element), monthFirst);
    }

    /** The date that an element prints, if it prints next to nothing else, and the date is none to come. */
    Optional<Moment> dateAlone(Element element) {
        return PageDates.isAlone(printed(element), monthFirst)
                ? date(element).filter(date -> !date.at().isAfter(dates.readAt()))
                : Optional.empty();
    }

    /** Adds the authors that an element names, a single one with the link that stands in it. */
    void addAuthors(Element element, SourceFacts facts) {
        addAuthors(element, element, facts);
    }

    /** Adds the authors that an element names, a single one with the link that stands in another. */
    void addAuthors(Element element, Element linked, SourceFacts facts) {
        @Nullable
        WebUrl url =
                link(linked).flatMap(link -> addresses.find(link.attr("href"))).orElse(null);
        List<Author> authors = Bylines.authors(content(element));
        for (Author author : authors) {
            facts.author(authors.size() == 1 ? author.toBuilder().url(url).build() : author);
        }
    }

    /** The address that an element leads to, or that is its value or its name; no place within the page. */
    Optional<WebUrl> address(Element element) {
        for (String attribute : List.of("href", "content", "resource", "itemid")) {
            String address = element.attr(attribute).strip();
            Optional<WebUrl> found = address.startsWith("#") ? Optional.empty() : addresses.find(address);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The picture that an element is, tells machines the address of, or holds. What links within it lead to may be a page
     * with the picture.
     */
    Optional<Picture> picture(Element element) {
        Optional<WebUrl> told = own(element, SOURCES).flatMap(this::address);
        if (told.isPresent()) {
            return told.map(src -> new Picture(
                    src,
                    "",
                    own(element, Set.of("width")).map(this::pixels).orElse(0),
                    own(element, Set.of("height")).map(this::pixels).orElse(0)));
        }
        Optional<Element> image =
                within(element).stream().filter(each -> each.nameIs("img")).findFirst();
        return image.isEmpty()
                ? address(element).map(src -> new Picture(src, "", 0, 0))
                : addresses
                        .find(MarkupCopy.source(image.get(), addresses))
                        .map(src -> new Picture(
                                src,
                                "",
                                Pixels.of(image.get().attr("width")),
                                Pixels.of(image.get().attr("height"))));
    }

    private int pixels(Element size) {
        return Pixels.of(content(size));
    }

    /** What an item tells machines of itself, and not of an item within it. */
    private Optional<Element> own(Element item, Set<String> properties) {
        return within(item).stream()
                .filter(each -> (each.nameIs("meta") || each.nameIs("link")) && ItemProperty.isAny(each, properties))
                .filter(each -> item.equals(each.closest("[itemscope]")))
                .findFirst();
    }

    /** The slug in the address of the link that an element is or holds. */
    @Nullable
    Slug slug(Element element) {
        return link(element)
                .flatMap(link -> addresses.find(link.attr("href")))
                .flatMap(PageAddresses::slug)
                .orElse(null);
    }

    private Optional<Element> link(Element element) {
        return element.nameIs("a")
                ? Optional.of(element)
                : within(element).stream()
                        .filter(link -> link.nameIs("a") && link.hasAttr("href"))
                        .findFirst();
    }
}
