package io.github.standfirst.exchange.jsonfeed;

import io.github.standfirst.article.Article;
import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Figure;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.PublicArticle;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.Quoted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The writing of one feed. */
final class FeedWriter {

    static final String VERSION = "https://jsonfeed.org/version/1.1";

    private final StandfirstMember member;
    private final JsonText out = new JsonText();

    FeedWriter(StandfirstMember member) {
        this.member = member;
    }

    WrittenFeed write(FeedHead head, List<Article> articles, Instant now) {
        requireDistinct(articles);
        List<ArticleId> leftOut = new ArrayList<>();
        out.beginObject();
        head(head);
        out.beginArray("items");
        for (Article article : articles) {
            if (article.isPublic(now)) {
                item(member.published(article));
            } else {
                leftOut.add(article.id());
            }
        }
        out.endArray();
        out.endObject();
        return new WrittenFeed(out.end(), leftOut);
    }

    private static void requireDistinct(List<Article> articles) {
        Set<ArticleId> ids = new TreeSet<>();
        for (Article article : articles) {
            if (!ids.add(article.id())) {
                throw new IllegalArgumentException(
                        "two articles have the id " + Quoted.of(article.id().value()) + "; expected is one");
            }
        }
    }

    private void head(FeedHead head) {
        out.string("version", VERSION);
        out.anyString("title", head.title());
        out.url("home_page_url", head.homePage());
        out.url("feed_url", head.feed());
        out.string("description", head.description());
        out.string("user_comment", head.userComment());
        out.url("next_url", head.next());
        out.url("icon", head.icon());
        out.url("favicon", head.favicon());
        FeedAuthors.write(head.authors(), out);
        out.language("language", head.language());
        if (head.expired()) {
            out.flag("expired", true);
        }
    }

    /** An item has a body, even an empty one: the format demands it. */
    private void item(Article article) {
        out.beginObject();
        out.string("id", article.id().value());
        out.url("url", article.canonicalUrl());
        out.string("title", article.headline());
        out.anyString("content_html", article.body().html());
        out.string("summary", PlainText.of(article.standfirst()).strip());
        Figure lead = article.lead();
        out.url("image", lead == null ? null : lead.image().src());
        out.time("date_published", PublicArticle.published(article.state()));
        out.time("date_modified", article.modified());
        FeedAuthors.write(article.authors(), out);
        tags(article);
        out.language("language", article.language());
        out.beginObject(StandfirstMember.NAME);
        out.json(StandfirstMember.ARTICLE, member.write(article));
        out.endObject();
        out.endObject();
    }

    private void tags(Article article) {
        Set<String> names = new LinkedHashSet<>();
        article.categories().forEach(category -> names.add(category.name()));
        article.tags().forEach(tag -> names.add(tag.name()));
        if (!names.isEmpty()) {
            out.beginArray("tags");
            names.forEach(out::element);
            out.endArray();
        }
    }
}
