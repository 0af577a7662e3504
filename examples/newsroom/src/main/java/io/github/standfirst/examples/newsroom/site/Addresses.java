package io.github.standfirst.examples.newsroom.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Slug;
import io.github.standfirst.article.Teaser;
import io.github.standfirst.comment.CommentId;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where things are. What lies at the public address of the site is printed as a path, so that the same pages work on the
 * machine of a developer.
 */
@Component
public class Addresses {

    private final String site;

    Addresses(SiteProperties site) {
        String url = site.url().value();
        this.site = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The address as a page prints it: a path where it is one of ours. */
    public String of(WebUrl url) {
        return local(url).orElse(url.value());
    }

    /** The path of an address of ours, still encoded; nothing for one of others. */
    public Optional<String> local(WebUrl url) {
        return url.value().startsWith(site + "/")
                ? Optional.of(url.value().substring(site.length()))
                : Optional.empty();
    }

    /** The path of the article that a teaser is of. */
    public String of(Teaser teaser) {
        return of(teaser.id(), teaser.language(), teaser.canonicalUrl());
    }

    /** The path of an article: that of its canonical address if it is ours, so that a site that moves keeps its links. */
    public String of(Article article) {
        return of(article.id(), article.language(), article.canonicalUrl());
    }

    private String of(ArticleId id, Language language, @Nullable WebUrl canonical) {
        return (canonical == null ? Optional.<String>empty() : local(canonical))
                .map(path -> path.replaceAll("[?#].*", ""))
                .map(path -> path.endsWith("/") ? path : path + "/")
                .orElseGet(() -> Edition.of(language).prefix() + "/articles/"
                        + UriUtils.encodePathSegment(id.value(), UTF_8) + "/");
    }

    /** The path of a comment: the page of its article on which it stands, and its place there. */
    public String of(Article article, CommentId comment) {
        return UriComponentsBuilder.fromPath(of(article))
                        .queryParam("comment", "{id}")
                        .encode()
                        .buildAndExpand(comment.value())
                        .toUriString()
                + "#" + anchor(comment);
    }

    /** Where comments on an article are sent, below the path of an edition. */
    public String comments(ArticleId article) {
        return "/articles/" + UriUtils.encodePathSegment(article.value(), UTF_8) + "/comments";
    }

    /** Where a comment is changed, below the path of an edition. */
    public String edit(CommentId comment) {
        return "/comments/" + UriUtils.encodePathSegment(comment.value(), UTF_8) + "/edit";
    }

    /** A letter that tells somebody of an article. */
    public String mail(Article article) {
        return "mailto:?subject=" + UriUtils.encode(article.headline(), UTF_8) + "&body="
                + UriUtils.encode(absolute(of(article)), UTF_8);
    }

    /** The absolute address of a path of ours. */
    public String absolute(String path) {
        return site + path;
    }

    /** The path of a list: of a category, a tag, an author. */
    public String list(Edition edition, String kind, Slug slug) {
        return edition.prefix() + "/" + kind + "/" + UriUtils.encodePathSegment(slug.value(), UTF_8) + "/";
    }

    /** The {@code id} of a comment's element, as an address names it. */
    public String anchor(CommentId comment) {
        return UriUtils.encodeFragment("comment-" + comment.value(), UTF_8);
    }
}
