package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Image;
import io.github.standfirst.exchange.document.Pixels;
import io.github.standfirst.exchange.page.SourceFacts.Picture;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** The picture above the text: the one that the page names, as it is printed, or the one printed first. */
final class LeadFigures {

    private static final Set<String> FIGURE_NAMES = Set.of("wp-caption", "figure", "image-caption", "article-image");
    private static final Set<String> FEATURED =
            Set.of("post-thumbnail", "featured-media", "wp-block-post-featured-image");
    private static final Set<String> CREDIT_WORDS = Set.of("credit", "credits", "copyright");
    private static final Set<String> CREDIT_PROPERTIES = Set.of("copyrightHolder", "creditText");
    private static final int MAX_FIGURE_DEPTH = 4;
    /** How many pictures are looked at. */
    private static final int MAX_IMAGES = 200;

    private final PageTree tree;
    private final PageRegions regions;
    private final PageAddresses addresses;
    private final List<Element> body;

    LeadFigures(PageTree tree, PageRegions regions, PageAddresses addresses, List<Element> body) {
        this.tree = tree;
        this.regions = regions;
        this.addresses = addresses;
        this.body = body;
    }

    /**
     * A lead figure.
     *
     * @param source what named the picture
     * @param printed the element that prints it, null where the page only names it
     */
    record Lead(Figure figure, PageSource source, @Nullable Element printed) {}

    /** What the head names counts; what elements name may be one of several pictures in the text. */
    Optional<Lead> find(List<SourceFacts> sources) {
        for (SourceFacts source : sources) {
            Picture picture = source.picture();
            if (picture != null && !isOfSite(picture.src())) {
                Optional<Lead> named = named(picture, source.source());
                boolean ofHead = source.source().compareTo(PageSource.MICRODATA) < 0;
                if (ofHead || named.isPresent()) {
                    return named;
                }
            }
        }
        return printed();
    }

    /** The picture that is named, unless it stands within the text: then it is there already. */
    private Optional<Lead> named(Picture picture, PageSource source) {
        for (int i : images(tree.size())) {
            Element image = tree.element(i);
            if (isSame(image, picture.src())) {
                Element figure = figure(image);
                return isWithinText(figure) ? Optional.empty() : Optional.of(lead(picture, source, image, figure));
            }
        }
        return Optional.of(new Lead(figure(picture, null, picture.caption(), null), source, null));
    }

    /** The first picture that is printed as that of the article, or before its text. */
    private Optional<Lead> printed() {
        int end = body.isEmpty() ? 0 : tree.end(tree.position(body.get(0)));
        for (int i : images(end)) {
            Element image = tree.element(i);
            Element figure = figure(image);
            boolean featured = tree.marks(i).has("wp-post-image")
                    || tree.marks(figure).hasAny(FEATURED)
                    || isCaptionedInHeader(i, figure);
            boolean leading = !figure.equals(image) || isInBody(image);
            Optional<WebUrl> src = src(image);
            boolean apart = regions.isAroundAt(i) && !featured;
            if (src.isPresent() && !apart && (featured || leading) && !isWithinText(figure) && !isOfSite(src.get())) {
                PageSource source = featured ? PageSource.WORDPRESS : PageSource.MARKUP;
                Picture picture =
                        new Picture(src.get(), "", Pixels.of(image.attr("width")), Pixels.of(image.attr("height")));
                return Optional.of(lead(picture, source, image, figure));
            }
        }
        return Optional.empty();
    }

    /** The header of an article is none of its text, and a picture with a caption in it is above that. */
    private boolean isCaptionedInHeader(int image, Element figure) {
        return tree.above(image, above -> tree.element(above).nameIs("header")) != PageTree.NONE
                && caption(figure) != null;
    }

    /** The first pictures of the article up to a position. */
    private List<Integer> images(int end) {
        List<Integer> images = new ArrayList<>();
        for (int i = 0; i < end && images.size() < MAX_IMAGES; i++) {
            if (tree.element(i).nameIs("img") && !regions.isForeignAt(i)) {
                images.add(i);
            }
        }
        return images;
    }

    private Lead lead(Picture picture, PageSource source, Element image, Element figure) {
        String alt = image.hasAttr("alt") ? PageText.line(image.attr("alt")) : null;
        Element printed = caption(figure);
        Element credit = credit(figure);
        String caption = printed == null ? picture.caption() : PageText.of(printed, child -> child.equals(credit));
        boolean sized = picture.width() > 0 && picture.height() > 0;
        Picture known = sized
                ? picture
                : new Picture(picture.src(), caption, Pixels.of(image.attr("width")), Pixels.of(image.attr("height")));
        return new Lead(figure(known, alt, caption, creditText(credit)), source, figure);
    }

    private static Figure figure(Picture picture, @Nullable String alt, String caption, @Nullable String credit) {
        Captions.Caption split = Captions.split(caption);
        Image image = new Image(picture.src(), alt, Pixels.size(picture.width(), picture.height()), null);
        return new Figure(image, SafeHtml.ofText(split.text()), split.credit() == null ? credit : split.credit());
    }

    /** The element around a picture that holds its caption, or the picture. */
    private Element figure(Element image) {
        Element around = image;
        for (int depth = 0; depth < MAX_FIGURE_DEPTH && around.parent() != null; depth++) {
            around = around.parent();
            if (around.nameIs("figure") || tree.marks(around).hasAny(FIGURE_NAMES)) {
                return around;
            }
        }
        return image;
    }

    private @Nullable Element caption(Element figure) {
        for (Element element : tree.within(figure)) {
            boolean named = tree.marks(element).list().stream()
                    .anyMatch(mark ->
                            mark.words().contains("caption") || mark.token().equals("bildunterschrift"));
            if (element.nameIs("figcaption") || (named && !element.equals(figure))) {
                return element;
            }
        }
        return null;
    }

    /** The element of a figure that says whose picture it is. */
    private @Nullable Element credit(Element figure) {
        for (Element element : tree.within(figure)) {
            boolean says = tree.marks(element).hasWord(CREDIT_WORDS) || ItemProperty.isAny(element, CREDIT_PROPERTIES);
            if (says && !element.equals(figure)) {
                return element;
            }
        }
        return null;
    }

    private static @Nullable String creditText(@Nullable Element credit) {
        String text = credit == null ? "" : PageText.of(credit);
        String labelled = Captions.split(text).credit();
        return text.isEmpty() || labelled != null ? labelled : text;
    }

    private boolean isInBody(Element element) {
        int position = tree.position(element);
        return body.stream().anyMatch(part -> tree.contains(tree.position(part), position));
    }

    /** Answers whether text of the body stands in front of an element of it. */
    private boolean isWithinText(Element figure) {
        if (!isInBody(figure)) {
            return false;
        }
        boolean[] text = {false};
        for (Element part : body) {
            boolean[] reached = {false};
            part.filter((node, depth) -> {
                if (node.equals(figure)) {
                    reached[0] = true;
                    return FilterResult.STOP;
                }
                if (node instanceof Element element && isSkipped(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                text[0] |= node instanceof TextNode words && !words.isBlank();
                return text[0] ? FilterResult.STOP : FilterResult.CONTINUE;
            });
            if (reached[0] || text[0]) {
                return text[0];
            }
        }
        return text[0];
    }

    private boolean isSkipped(Element element) {
        return element.nameIs("h1") || PageText.isSilent(element) || regions.isAround(element);
    }

    private Optional<WebUrl> src(Element image) {
        return addresses.find(MarkupCopy.source(image, addresses));
    }

    private boolean isSame(Element image, WebUrl src) {
        return src(image).map(url -> file(url).equals(file(src))).orElse(false);
    }

    /** The file of a picture, the same for all the sizes that WordPress makes of it. */
    private static String file(WebUrl url) {
        String path = url.value().replaceFirst("[?#].*$", "");
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.replaceFirst("(?:-\\d{2,4}x\\d{2,4}|-scaled|@2x)(?=\\.[a-z]+$)", "");
    }

    /** Pictures that stand for the site, not for the article. */
    private static boolean isOfSite(WebUrl src) {
        return file(src).matches(".*(?:logo|favicon|avatar|default[_-]|placeholder|blank|gravatar|spacer).*");
    }
}
