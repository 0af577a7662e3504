package io.github.standfirst.examples.newsroom.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.slash.Slash;
import com.rometools.modules.thr.ThreadingModule;
import com.rometools.modules.thr.io.ThreadingModuleParser;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import io.github.standfirst.article.Author;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** What the items of a feed of RSS 2.0 say. */
final class RssItems {

    private final Channel channel;
    private final Element body;

    RssItems(Channel channel, Element body) {
        this.channel = channel;
        this.body = body;
    }

    String title() {
        return CharacterRule.clean(Objects.requireNonNullElse(channel.getTitle(), ""))
                .strip();
    }

    /** The address of the page that it is the feed of. */
    @Nullable
    WebUrl page() {
        return Optional.ofNullable(channel.getLink()).flatMap(WebUrl::find).orElse(null);
    }

    /** ROME knows no threads of RSS, and not all of a time; both are asked of the element, which stands in the same place. */
    List<FoundEntry> entries() {
        List<Element> elements = body.getChildren("item");
        List<FoundEntry> found = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            found.add(entry(channel.getItems().get(i), elements.get(i)));
        }
        return found;
    }

    private FoundEntry entry(Item item, Element element) {
        String link = Objects.requireNonNullElse(item.getLink(), "");
        String description = item.getDescription() == null
                ? ""
                : Objects.requireNonNullElse(item.getDescription().getValue(), "");
        boolean full = item.getContent() != null && item.getContent().getValue() != null;
        DCModule core = item.getModule(DCModule.URI) instanceof DCModule module ? module : null;
        return new FoundEntry(
                item.getGuid() == null
                        ? link
                        : Objects.requireNonNullElse(item.getGuid().getValue(), link),
                CharacterRule.clean(Objects.requireNonNullElse(item.getTitle(), ""))
                        .strip(),
                WebUrl.find(link).orElse(null),
                full ? description : "",
                full ? item.getContent().getValue() : description,
                FeedTimes.rss(element.getChildText("pubDate")).orElse(null),
                null,
                core == null ? List.of() : authors(core.getCreators()),
                item.getCategories().stream()
                        .filter(category -> category.getValue() != null)
                        .map(category -> new FoundEntry.FoundTerm(
                                Objects.requireNonNullElse(category.getDomain(), ""),
                                category.getValue(),
                                CharacterRule.clean(category.getValue())))
                        .toList(),
                LeadPicture.figure(item.getModule(MediaEntryModule.URI)).orElse(null),
                language(core == null ? null : core.getLanguage())
                        .or(() -> language(channel.getLanguage()))
                        .orElse(Language.UNDETERMINED),
                List.of(),
                new ThreadingModuleParser().parse(element, Locale.ROOT) instanceof ThreadingModule threading
                        ? threading.getRef()
                        : null,
                item.getModule(Slash.URI) instanceof Slash slash ? slash.getComments() : null);
    }

    private static Optional<Language> language(@Nullable String tag) {
        return Optional.ofNullable(tag).flatMap(Language::find);
    }

    private static List<Author> authors(List<String> creators) {
        return creators.stream()
                .flatMap(name -> WriterNames.find(name).stream())
                .map(Author::person)
                .limit(WriterNames.MAX)
                .toList();
    }
}
