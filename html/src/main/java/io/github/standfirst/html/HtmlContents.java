package io.github.standfirst.html;

import io.github.standfirst.text.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a body consists of: its outline, where it leads, what it shows. All texts are plain: whoever prints them escapes
 * them.
 *
 * @param outline the headings, in order
 * @param links the links, in order, repeated ones as often as they stand there
 * @param pictures the pictures, in order
 */
public record HtmlContents(List<Heading> outline, List<Anchor> links, List<Picture> pictures) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list or an element of one is null
     */
    public HtmlContents {
        outline = List.copyOf(outline);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id its id, empty where it has none
     * @param text plain, in one line
     */
    public record Heading(int level, String id, String text) {}

    /**
     * A link.
     *
     * @param href as it stands in the markup, absolute or relative
     * @param text plain, in one line; empty for a picture that leads somewhere
     * @param rel as it stands in the markup, empty where there is none
     */
    public record Anchor(String href, String text, String rel) {}

    /**
     * A picture.
     *
     * @param src as it stands in the markup
     * @param alt plain, empty where it says nothing or is not there
     */
    public record Picture(String src, String alt) {}

    /** The contents of a body. */
    public static HtmlContents of(SafeHtml html) {
        List<Heading> outline = new ArrayList<>();
        List<Anchor> links = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        for (Element element :
                Jsoup.parseBodyFragment(html.html()).body().select("h1, h2, h3, h4, h5, h6, a[href], img")) {
            switch (element.normalName()) {
                case "a" -> links.add(new Anchor(element.attr("href"), element.text(), element.attr("rel")));
                case "img" -> pictures.add(new Picture(element.attr("src"), element.attr("alt")));
                default -> outline.add(new Heading(element.normalName().charAt(1) - '0', element.id(), element.text()));
            }
        }
        return new HtmlContents(outline, links, pictures);
    }
}
