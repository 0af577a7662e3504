package io.github.standfirst.examples.newsroom.feed;

import com.rometools.modules.slash.SlashImpl;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.synd.SyndPerson;
import io.github.standfirst.article.Article;
import io.github.standfirst.article.DiscussionState;
import io.github.standfirst.article.Translation;
import io.github.standfirst.comment.Comment;
import io.github.standfirst.examples.newsroom.site.Addresses;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes feeds of Atom (RFC 4287) with what RFC 4685 says of threads. */
@Component
class AtomFeeds {

    private static final String HTML = "text/html";

    private final Addresses addresses;
    private final FeedAddresses feeds;
    private final Taxonomy taxonomy;
    private final MessageSource messages;

    AtomFeeds(Addresses addresses, FeedAddresses feeds, Taxonomy taxonomy, MessageSource messages) {
        this.addresses = addresses;
        this.feeds = feeds;
        this.taxonomy = taxonomy;
        this.messages = messages;
    }

    /** A feed of articles. */
    byte[] articles(FeedHeader header, List<FeedArticle> articles) {
        Instant updated = articles.stream()
                .map(FeedArticle::updated)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Feed feed = feed(header, updated, articles.stream().map(this::entry).toList());
        return FeedXml.atom(feed, header.language(), languages(articles));
    }

    /** An article alone. */
    byte[] entry(FeedHeader header, FeedArticle article) {
        Feed feed = feed(header, article.updated(), List.of(entry(article)));
        return FeedXml.atomEntry(feed, article.article().language());
    }

    /**
     * A feed of comments.
     *
     * @param article whose comments they are
     */
    byte[] comments(FeedHeader header, FeedArticle article, List<FeedComment> comments) {
        Instant updated = comments.stream()
                .map(FeedComment::updated)
                .max(Instant::compareTo)
                .orElse(article.updated());
        Locale locale = header.language().locale();
        Feed feed = feed(
                header,
                updated,
                comments.stream().map(comment -> entry(comment, locale)).toList());
        return FeedXml.atom(
                feed,
                header.language(),
                comments.stream().map(comment -> comment.comment().language()).toList());
    }

    private static List<Language> languages(List<FeedArticle> articles) {
        return articles.stream().map(article -> article.article().language()).toList();
    }

    private Feed feed(FeedHeader header, Instant updated, List<Entry> entries) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(header.address());
        feed.setTitleEx(text(header.title()));
        feed.setUpdated(Date.from(updated));
        // Each entry has an author by this, whoever wrote it (RFC 4287, section 4.2.1).
        feed.setAuthors(List.of(person(header.publisher(), null)));
        feed.setAlternateLinks(List.of(link("alternate", HTML, header.page(), null)));
        List<Link> links = new ArrayList<>();
        links.add(link("self", FeedFormat.ATOM.type(), header.self(), null));
        links.add(link("first", FeedFormat.ATOM.type(), header.address(), null));
        header.previous().ifPresent(href -> links.add(link("previous", FeedFormat.ATOM.type(), href, null)));
        header.next().ifPresent(href -> links.add(link("next", FeedFormat.ATOM.type(), href, null)));
        feed.setOtherLinks(links);
        feed.setEntries(entries);
        return feed;
    }

    private Entry entry(FeedArticle found) {
        Article article = found.article();
        Entry entry = new Entry();
        entry.setId(found.page());
        entry.setTitleEx(text(article.headline()));
        entry.setAlternateLinks(alternates(found));
        entry.setPublished(FeedTimes.date(found.published()));
        entry.setUpdated(Date.from(found.updated()));
        entry.setAuthors(article.authors().stream()
                .map(author -> person(author.name(), author.url()))
                .toList());
        entry.setCategories(
                taxonomy.of(article).stream().map(AtomFeeds::category).toList());
        if (!article.standfirst().isEmpty()) {
            entry.setSummary(html(article.standfirst()));
        }
        if (!article.body().isEmpty()) {
            entry.setContents(List.of(html(article.body())));
        }
        List<Module> modules = new ArrayList<>();
        if (article.lead() != null) {
            modules.add(LeadPicture.module(article.lead()));
        }
        if (article.discussion().state() != DiscussionState.NONE) {
            SlashImpl slash = new SlashImpl();
            slash.setComments(found.thread().count());
            modules.add(slash);
            entry.setForeignMarkup(replies(found));
        }
        entry.setModules(modules);
        return entry;
    }

    private List<Element> replies(FeedArticle found) {
        String feed = addresses.absolute(feeds.comments(found.article(), FeedFormat.ATOM));
        return List.of(
                ReplyElements.link(HTML, found.page() + "#comments", found.thread()),
                ReplyElements.link(FeedFormat.ATOM.type(), feed, found.thread()),
                ReplyElements.total(found.thread()));
    }

    /** The page, and the article in other languages. */
    private static List<Link> alternates(FeedArticle found) {
        List<Link> links = new ArrayList<>();
        links.add(link("alternate", HTML, found.page(), found.article().language()));
        for (Translation translation : found.article().translations()) {
            links.add(link("alternate", HTML, translation.href().value(), translation.language()));
        }
        return links;
    }

    private static Category category(Taxonomy.Term term) {
        Category category = new Category();
        category.setTerm(term.slug().value());
        category.setScheme(term.scheme());
        category.setLabel(term.name());
        return category;
    }

    private Entry entry(FeedComment found, Locale locale) {
        Comment.Posted comment = found.comment();
        Entry entry = new Entry();
        entry.setId(found.address());
        entry.setTitleEx(text(messages.getMessage("feed.comment", new Object[] {found.writer()}, locale)));
        entry.setAlternateLinks(List.of(link("alternate", HTML, found.address(), null)));
        entry.setPublished(FeedTimes.date(comment.posted()));
        entry.setUpdated(Date.from(found.updated()));
        entry.setAuthors(List.of(person(found.writer(), comment.commenter().website())));
        entry.setContents(List.of(html(comment.body())));
        entry.setModules(List.of(ReplyElements.inReplyTo(found)));
        return entry;
    }

    private static Content text(String plain) {
        return content(Content.TEXT, plain);
    }

    private static Content html(SafeHtml markup) {
        return content(Content.HTML, markup.html());
    }

    private static Content content(String type, String value) {
        Content content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    private static SyndPerson person(String name, @Nullable WebUrl url) {
        Person person = new Person();
        person.setName(name);
        person.setUri(url == null ? null : url.value());
        return person;
    }

    private static Link link(String rel, String type, String href, @Nullable Language language) {
        Link link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(href);
        link.setHreflang(language == null || !language.isDetermined() ? null : language.tag());
        return link;
    }
}
