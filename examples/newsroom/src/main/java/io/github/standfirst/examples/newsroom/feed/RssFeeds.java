package io.github.standfirst.examples.newsroom.feed;

import com.rometools.modules.atom.modules.AtomLinkModule;
import com.rometools.modules.atom.modules.AtomLinkModuleImpl;
import com.rometools.modules.slash.SlashImpl;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes feeds of RSS 2.0 with the modules that readers of feeds know. */
@Component
class RssFeeds {

    private final Addresses addresses;
    private final FeedAddresses feeds;
    private final Taxonomy taxonomy;
    private final MessageSource messages;

    RssFeeds(Addresses addresses, FeedAddresses feeds, Taxonomy taxonomy, MessageSource messages) {
        this.addresses = addresses;
        this.feeds = feeds;
        this.taxonomy = taxonomy;
        this.messages = messages;
    }

    /** A feed of articles. */
    byte[] articles(FeedHeader header, List<FeedArticle> articles) {
        return FeedXml.rss(channel(header, articles.stream().map(this::item).toList()));
    }

    /** A feed of comments. */
    byte[] comments(FeedHeader header, List<FeedComment> comments) {
        Locale locale = header.language().locale();
        return FeedXml.rss(channel(
                header, comments.stream().map(comment -> item(comment, locale)).toList()));
    }

    private static Channel channel(FeedHeader header, List<Item> items) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(header.title());
        channel.setLink(header.page());
        channel.setDescription(header.title());
        channel.setLanguage(header.language().tag());
        AtomLinkModule links = new AtomLinkModuleImpl();
        List<Link> parts = new ArrayList<>();
        parts.add(link("self", header.self()));
        parts.add(link("first", header.address()));
        header.previous().ifPresent(href -> parts.add(link("previous", href)));
        header.next().ifPresent(href -> parts.add(link("next", href)));
        links.setLinks(parts);
        channel.setModules(new ArrayList<>(List.of(links)));
        channel.setItems(items);
        return channel;
    }

    private static Link link(String rel, String href) {
        Link link = new Link();
        link.setRel(rel);
        link.setType(FeedFormat.RSS.type());
        link.setHref(href);
        return link;
    }

    private Item item(FeedArticle found) {
        Article article = found.article();
        Item item = item(article.headline(), found.page(), article.language());
        item.setPubDate(FeedTimes.date(found.published()));
        dublinCore(item)
                .setCreators(article.authors().stream().map(Author::name).toList());
        item.setCategories(taxonomy.of(article).stream().map(RssFeeds::category).toList());
        if (!article.standfirst().isEmpty()) {
            item.setDescription(description(article.standfirst()));
        }
        if (!article.body().isEmpty()) {
            item.setContent(content(article.body()));
        }
        if (article.lead() != null) {
            item.getModules().add(LeadPicture.module(article.lead()));
        }
        if (article.discussion().state() != DiscussionState.NONE) {
            item.setComments(found.page() + "#comments");
            SlashImpl slash = new SlashImpl();
            slash.setComments(found.thread().count());
            item.getModules().add(slash);
            item.setForeignMarkup(
                    List.of(ReplyElements.commentRss(addresses.absolute(feeds.comments(article, FeedFormat.RSS)))));
        }
        return item;
    }

    private Item item(FeedComment found, Locale locale) {
        Comment.Posted comment = found.comment();
        String title = messages.getMessage("feed.comment", new Object[] {found.writer()}, locale);
        Item item = item(title, found.address(), comment.language());
        item.setPubDate(FeedTimes.date(comment.posted()));
        dublinCore(item).setCreators(List.of(found.writer()));
        item.setContent(content(comment.body()));
        item.setForeignMarkup(List.of(ReplyElements.inReplyToElement(found)));
        return item;
    }

    /** With Dublin Core, for the author of RSS is an e-mail address. */
    private static Item item(String title, String page, Language language) {
        Item item = new Item();
        item.setTitle(title);
        item.setLink(page);
        Guid guid = new Guid();
        guid.setValue(page);
        guid.setPermaLink(true);
        item.setGuid(guid);
        DCModule core = new DCModuleImpl();
        if (language.isDetermined()) {
            core.setLanguage(language.tag());
        }
        item.setModules(new ArrayList<Module>(List.of(core)));
        return item;
    }

    private static DCModule dublinCore(Item item) {
        return (DCModule) item.getModule(DCModule.URI);
    }

    private static Category category(Taxonomy.Term term) {
        Category category = new Category();
        category.setDomain(term.scheme());
        category.setValue(term.name());
        return category;
    }

    private static Description description(SafeHtml markup) {
        Description description = new Description();
        description.setValue(markup.html());
        return description;
    }

    private static Content content(SafeHtml markup) {
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(markup.html());
        return content;
    }
}
