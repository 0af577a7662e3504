package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Image;
import io.github.standfirst.article.Link;
import io.github.standfirst.article.Moment;
import io.github.standfirst.exchange.document.Pixels;
import io.github.standfirst.text.WebUrl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links to other articles: the one before and the next, and those that the page recommends. */
final class RelatedLinks {

    private static final int MAX_LINKS = 50;
    private static final int MAX_TITLE_LENGTH = 300;

    private static final Set<String> CONTAINER_WORDS = Words.of("""
            related recommended recommendations recommendation yarpp similar relatedposts verwandte
            aehnliche empfehlungen
            """);
    private static final Set<String> NO_TITLE =
            Set.of("nav-subtitle", "meta-nav", "screen-reader-text", "post-title-label", "nav-label", "sr-only");

    private final PageTree tree;
    private final PageRegions regions;
    private final PageAddresses addresses;
    private final PageDates dates;
    private final Notes notes;
    private final Map<WebUrl, Link> links = new LinkedHashMap<>();

    RelatedLinks(PageTree tree, PageRegions regions, PageAddresses addresses, PageDates dates, Notes notes) {
        this.tree = tree;
        this.regions = regions;
        this.addresses = addresses;
        this.dates = dates;
        this.notes = notes;
    }

    /**
     * The links, in the order of the page.
     *
     * @param own the address of the article, null where it is not known; a link to it is none to another
     */
    List<Link> find(@Nullable WebUrl own) {
        int position = 0;
        while (position < tree.size() && links.size() < MAX_LINKS) {
            Element element = tree.element(position);
            if (element.nameIs("a") && isNeighbour(element)) {
                add(List.of(element), element);
            } else if (isContainer(position)) {
                addAll(position);
                position = tree.end(position) - 1;
            }
            position++;
        }
        if (links.size() >= MAX_LINKS) {
            notes.add(String.format(Locale.ROOT, "links to other articles past the first %d are left out", MAX_LINKS));
        }
        if (own != null) {
            links.remove(own);
        }
        return List.copyOf(links.values());
    }

    private static boolean isNeighbour(Element link) {
        String rel = link.attr("rel");
        return rel.equals("next") || rel.equals("prev");
    }

    private boolean isContainer(int position) {
        Element element = tree.element(position);
        boolean block = switch (element.normalName()) {
            case "div", "section", "aside", "ul", "ol", "nav" -> true;
            default -> false;
        };
        return block
                && !regions.isComment(position)
                && tree.marks(position).hasWord(CONTAINER_WORDS)
                && tree.textLength(position) * 2 < tree.textLength(0);
    }

    /** Takes the links of a container; neighbours of one address are picture and title of one article. */
    private void addAll(int container) {
        List<Element> anchors = tree.within(tree.element(container)).stream()
                .filter(element -> element.nameIs("a") && element.hasAttr("href"))
                .toList();
        int start = 0;
        while (start < anchors.size() && links.size() < MAX_LINKS) {
            int end = start + 1;
            while (end < anchors.size()
                    && anchors.get(end).attr("href").equals(anchors.get(start).attr("href"))) {
                end++;
            }
            int after = start == 0 ? container : tree.position(anchors.get(start - 1));
            int before = end == anchors.size() ? tree.end(container) : tree.position(anchors.get(end));
            add(anchors.subList(start, end), item(tree.position(anchors.get(start)), container, after, before));
            start = end;
        }
    }

    /** The largest element around a link that holds no other link. */
    private Element item(int link, int container, int after, int before) {
        int item = link;
        int above = tree.parent(item);
        while (above > container && above > after && tree.end(above) <= before) {
            item = above;
            above = tree.parent(item);
        }
        return tree.element(item);
    }

    private void add(List<Element> anchors, Element item) {
        Optional<WebUrl> href = addresses.find(anchors.get(0).attr("href"));
        String title = title(anchors);
        boolean titled = title.length() > 2
                && title.length() <= MAX_TITLE_LENGTH
                && !title.chars().allMatch(Character::isDigit);
        if (href.isPresent() && titled) {
            links.putIfAbsent(href.get(), new Link(title, href.get(), thumbnail(item), published(item)));
        }
    }

    private String title(List<Element> anchors) {
        for (Element anchor : anchors) {
            @Nullable Element named = anchor.selectFirst("h1, h2, h3, h4, h5, h6, .nav-title, .post-title, .title");
            String title = PageText.of(
                    named == null ? anchor : named,
                    child -> child instanceof Element element
                            && tree.marks(element).hasAny(NO_TITLE));
            if (!title.isEmpty()) {
                return title;
            }
        }
        return "";
    }

    private @Nullable Image thumbnail(Element item) {
        @Nullable Element image = item.selectFirst("img");
        if (image == null) {
            return null;
        }
        String alt = image.hasAttr("alt") ? PageText.line(image.attr("alt")) : null;
        Image.@Nullable Size size = Pixels.size(Pixels.of(image.attr("width")), Pixels.of(image.attr("height")));
        return addresses
                .find(MarkupCopy.source(image, addresses))
                .map(src -> new Image(src, alt, size, null))
                .orElse(null);
    }

    private @Nullable Moment published(Element item) {
        for (Element element : item.select("time, [class*=date], [class*=time]")) {
            Optional<Moment> moment = dates.find(element.attr("datetime")).or(() -> dates.find(PageText.of(element)));
            if (moment.isPresent()) {
                return moment.get();
            }
        }
        return null;
    }
}
