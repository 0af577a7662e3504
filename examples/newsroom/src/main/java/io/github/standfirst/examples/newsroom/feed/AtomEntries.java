package io.github.standfirst.examples.newsroom.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.slash.Slash;
import com.rometools.modules.thr.ThreadingModule;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Translation;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.html.PlainText;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.SafeHtml;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** What the entries of a feed of Atom say. */
final class AtomEntries {

    private final Feed feed;
    private final Element root;

    /** Of entries without any: the same list for all, as there may be many of both. */
    private final List<Author> authors;

    AtomEntries(Feed feed, Element root) {
        this.feed = feed;
        this.root = root;
        authors = authors(feed.getAuthors());
    }

    String title() {
        return plain(feed.getTitleEx());
    }

    /** The address of the page that it is the feed of. */
    @Nullable
    WebUrl page() {
        return page(feed.getAlternateLinks()).orElse(null);
    }

    /** ROME keeps neither languages nor all of a time; both are asked of the element, which stands in the same place. */
    List<FoundEntry> entries() {
        List<Element> elements = root.getChildren("entry", ReplyElements.ATOM);
        List<FoundEntry> found = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            found.add(entry(feed.getEntries().get(i), elements.get(i)));
        }
        return found;
    }

    private FoundEntry entry(Entry entry, Element element) {
        Language language = language(element).or(() -> language(root)).orElse(Language.UNDETERMINED);
        List<Content> contents = entry.getContents();
        return new FoundEntry(
                Objects.requireNonNullElse(entry.getId(), ""),
                plain(entry.getTitleEx()),
                page(entry.getAlternateLinks()).orElse(null),
                markup(entry.getSummary()),
                contents.isEmpty() ? "" : markup(contents.get(0)),
                FeedTimes.atom(element.getChildText("published", ReplyElements.ATOM))
                        .orElse(null),
                FeedTimes.atom(element.getChildText("updated", ReplyElements.ATOM))
                        .orElse(null),
                entry.getAuthors().isEmpty() ? authors : authors(entry.getAuthors()),
                entry.getCategories().stream().map(AtomEntries::term).toList(),
                LeadPicture.figure(entry.getModule(MediaEntryModule.URI)).orElse(null),
                language,
                translations(entry, language),
                entry.getModule(ThreadingModule.URI) instanceof ThreadingModule threading ? threading.getRef() : null,
                entry.getModule(Slash.URI) instanceof Slash slash ? slash.getComments() : null);
    }

    /** The language that an element itself names; nothing for the empty tag, too, which is for one that is not known. */
    private static Optional<Language> language(Element element) {
        return Optional.ofNullable(element.getAttributeValue("lang", Namespace.XML_NAMESPACE))
                .map(tag -> Language.find(tag).orElse(Language.UNDETERMINED));
    }

    private static Optional<WebUrl> page(List<Link> alternates) {
        return alternates.stream()
                .map(Link::getHref)
                .filter(Objects::nonNull)
                .flatMap(href -> WebUrl.find(href).stream())
                .findFirst();
    }

    /** All alternates but the first that name another language. */
    private static List<Translation> translations(Entry entry, Language language) {
        return entry.getAlternateLinks().stream()
                .skip(1)
                .filter(link -> link.getHref() != null && link.getHreflang() != null)
                .flatMap(link -> WebUrl.find(link.getHref()).stream()
                        .flatMap(href -> Language.find(link.getHreflang()).stream()
                                .filter(other -> !other.equals(language))
                                .map(other -> new Translation(other, href))))
                .toList();
    }

    /** An address of a letter is not read: there is no place for it in what is public. */
    private static List<Author> authors(List<SyndPerson> persons) {
        return persons.stream()
                .flatMap(person -> WriterNames.find(person.getName()).stream()
                        .map(name -> Author.builder(name, AuthorKind.PERSON)
                                .url(Optional.ofNullable(person.getUri())
                                        .flatMap(WebUrl::find)
                                        .orElse(null))
                                .build()))
                .limit(WriterNames.MAX)
                .toList();
    }

    private static FoundEntry.FoundTerm term(Category category) {
        String term = Objects.requireNonNullElse(category.getTerm(), "");
        String label = CharacterRule.clean(Objects.requireNonNullElse(category.getLabel(), ""));
        return new FoundEntry.FoundTerm(
                Objects.requireNonNullElse(category.getScheme(), ""),
                term,
                CharacterRule.isBlank(label) ? CharacterRule.clean(term) : label);
    }

    private static String plain(@Nullable Content text) {
        return PlainText.of(HtmlPolicy.inline().sanitize(markup(text))).strip();
    }

    /** A text construct as HTML (RFC 4287, section 3.1). */
    private static String markup(@Nullable Content text) {
        if (text == null || text.getValue() == null) {
            return "";
        }
        boolean plain = text.getType() == null || text.getType().equals(Content.TEXT);
        return plain ? SafeHtml.ofText(CharacterRule.clean(text.getValue())).html() : text.getValue();
    }
}
