package io.github.standfirst.exchange.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Says in microdata what some pages say otherwise, so that one set of rules reads them: RDFa, what comments name by
 * {@code itemref}, the topics of phpBB, whose
 * first post is the article and all others are comments, and the comments that older themes of Blogger list as terms.
 */
final class MarkupDialects {

    private static final String POST = "div.post[id]";
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,20})");

    private MarkupDialects() {}

    static void unify(Document document, Notes notes) {
        Rdfa.unify(document);
        CommentReferences.unify(document, notes);
        document.select("[itemtype$=/Comment].crawler-post[id]").forEach(post -> number(post, post.id()));
        posts(document);
        Set<Element> lists = new LinkedHashSet<>();
        document.select("dl > dt.comment-author").forEach(term -> lists.add(term.parent()));
        lists.forEach(MarkupDialects::terms);
    }

    private static void number(Element comment, String id) {
        Matcher number = NUMBER.matcher(id);
        if (number.matches()) {
            comment.attr("data-comment-id", number.group(1));
        }
    }

    /** Posts do not stand in one another; what does is left as it is. */
    private static void posts(Document document) {
        Set<Element> posts = new LinkedHashSet<>();
        for (Element content : document.select(".postbody .content")) {
            @Nullable Element post = content.closest(POST);
            if (post != null && post.parent() != null && post.parent().closest(POST) == null) {
                posts.add(post);
            }
        }
        boolean first = true;
        for (Element post : posts) {
            @Nullable Element content = post.selectFirst(".postbody .content");
            @Nullable Element byline = post.selectFirst("p.author");
            if (content != null && byline != null) {
                post(post, content, byline, first);
                first = false;
            }
        }
    }

    /** Keeps who wrote a post, when, and what: the rest is of the forum. */
    private static void post(Element post, Element content, Element byline, boolean isArticle) {
        @Nullable Element named = byline.selectFirst(".username, .username-coloured");
        @Nullable Element author = named == null ? byline.selectFirst("strong a, strong") : named;
        @Nullable Element marked = byline.selectFirst("time");
        @Nullable Element time = marked == null ? written(byline) : marked;
        post.empty();
        if (author != null) {
            post.appendChild(new Element("span").attr("itemprop", "author").appendChild(author));
        }
        if (time != null) {
            post.appendChild(time.attr("itemprop", "datePublished"));
        }
        post.appendChild(content.attr("itemprop", isArticle ? "articleBody" : "text"));
        if (!isArticle) {
            comment(post, post.id());
        }
    }

    /** Older forums write the time behind the name and a mark, and mark up neither. */
    private static @Nullable Element written(Element byline) {
        String text = byline.text();
        int mark = text.lastIndexOf('\u00BB');
        return mark < 0
                ? null
                : new Element("span")
                        .addClass("date")
                        .text(text.substring(mark + 1).strip());
    }

    private static void comment(Element element, String id) {
        element.attr("itemprop", "comment").attr("itemscope", "").attr("itemtype", "https://schema.org/Comment");
        number(element, id);
    }

    /** Each term is the name of a commenter, and what is said of it their comment and its time. */
    private static void terms(Element list) {
        List<Element> children = new ArrayList<>(list.children());
        if (children.stream().noneMatch(child -> child.nameIs("dd") && child.hasClass("comment-body"))) {
            return;
        }
        Element comments = new Element("div");
        @Nullable Element comment = null;
        for (Element child : children) {
            if (child.nameIs("dt")) {
                comment = new Element("div");
                comment(comment, child.id());
                comments.appendChild(comment);
                comment.appendChild(copied(child, "div").addClass("comment-author"));
            } else if (comment != null && child.hasClass("comment-body")) {
                comment.appendChild(copied(child, "div").attr("itemprop", "text"));
            } else if (comment != null) {
                comment.appendChild(copied(child, "div"));
            }
        }
        list.replaceWith(comments);
    }

    private static Element copied(Element element, String name) {
        Element copy = new Element(name);
        copy.insertChildren(0, element.childNodes());
        return copy;
    }
}
