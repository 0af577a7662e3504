package io.github.standfirst.exchange.wordpress;

import java.util.ArrayList;
import java.util.List;

/**
 * What documents of the REST API of a site say, as the same items that {@link WordPressExport} gives. Each list is sorted by
 * the ids that WordPress gave, whatever the order of the documents was.
 *
 * @param authors those who write for the site, less those who have no name that could be printed
 * @param categories the categories; {@link WordPressCategories} makes a tree of them
 * @param tags the tags
 * @param terms the terms of other taxonomies
 * @param attachments the files that were put onto the site
 * @param posts posts and pages, each with its comments and the private side of these
 * @param leftOut what nothing was made of, posts that are not there but have comments, and things of which the documents
 *     say this and that
 */
public record WordPressSite(
        List<WordPressItem.SiteAuthor> authors,
        List<WordPressItem.SiteCategory> categories,
        List<WordPressItem.SiteTag> tags,
        List<WordPressItem.Term> terms,
        List<WordPressItem.Attachment> attachments,
        List<WordPressItem.Post> posts,
        List<WordPressItem.LeftOut> leftOut) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list or an element of one is null
     */
    public WordPressSite {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
        terms = List.copyOf(terms);
        attachments = List.copyOf(attachments);
        posts = List.copyOf(posts);
        leftOut = List.copyOf(leftOut);
    }

    static WordPressSite of(List<WordPressItem> items) {
        return new WordPressSite(
                only(items, WordPressItem.SiteAuthor.class),
                only(items, WordPressItem.SiteCategory.class),
                only(items, WordPressItem.SiteTag.class),
                only(items, WordPressItem.Term.class),
                only(items, WordPressItem.Attachment.class),
                only(items, WordPressItem.Post.class),
                only(items, WordPressItem.LeftOut.class));
    }

    private static <T extends WordPressItem> List<T> only(List<WordPressItem> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All items, in the order of the components: what reads an export item by item reads these, too. */
    public List<WordPressItem> items() {
        List<WordPressItem> items = new ArrayList<>(authors);
        items.addAll(categories);
        items.addAll(tags);
        items.addAll(terms);
        items.addAll(attachments);
        items.addAll(posts);
        items.addAll(leftOut);
        return List.copyOf(items);
    }

    /** How much there is, for logs. */
    @Override
    public String toString() {
        return "WordPressSite[authors=" + authors.size() + ", categories=" + categories.size() + ", tags=" + tags.size()
                + ", terms=" + terms.size() + ", attachments=" + attachments.size() + ", posts=" + posts.size()
                + ", leftOut=" + leftOut.size() + "]";
    }
}
