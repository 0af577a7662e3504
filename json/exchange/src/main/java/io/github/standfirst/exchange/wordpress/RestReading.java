package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Figure;
import io.github.standfirst.article.Slug;
import io.github.standfirst.exchange.ExchangeException;
import io.github.standfirst.exchange.wordpress.RestKey.Kind;
import io.github.standfirst.text.Language;
import io.github.standfirst.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes items of all that the documents hold, now that whatever one refers to is there or is not. */
final class RestReading {

    private final RestFinds finds;
    private final SiteMemory memory = new SiteMemory();
    private final HeadReading head;
    private final ItemReading reading;
    private final RestComments comments;
    private final RestTerms terms;
    private final List<WordPressItem> items = new ArrayList<>();
    private final Map<ArticleId, WordPressItem.Attachment> attachments = new HashMap<>();

    /**
     * A reading.
     *
     * @throws ExchangeException if a post has too many comments
     */
    RestReading(ReadingRules rules, Language language, RestFinds finds) {
        this.finds = finds;
        memory.site(language, null);
        head = new HeadReading(memory, rules.articles(), what -> new ExchangeException("the site " + what));
        reading = new ItemReading(rules, memory);
        comments = new RestComments(finds, rules.maxComments());
        terms = new RestTerms(finds);
    }

    /**
     * The items.
     *
     * @throws ExchangeException if there are too many users or categories
     */
    WordPressSite site() {
        finds.all(Kind.USER).forEach(user -> items.add(head.author(user.item())));
        for (Kind kind : List.of(Kind.CATEGORY, Kind.TAG, Kind.TERM)) {
            finds.all(kind).forEach(this::term);
        }
        finds.all(Kind.MEDIA).forEach(this::media);
        // Before any comment is read, for who writes for the site is no mere reader under any post.
        finds.all(Kind.POST).forEach(post -> writes(post.item().get("wp:post_author")));
        finds.all(Kind.POST).forEach(this::post);
        items.addAll(comments.ofNoPost());
        items.addAll(finds.leftOut());
        return WordPressSite.of(items);
    }

    private void writes(String account) {
        if (!account.isEmpty()) {
            memory.writes(account);
        }
    }

    /** Exports name the term above by its slug, the API by its number: no name is a way to it. */
    private void term(RestResource term) {
        RawItem item = new RawItem(term.item());
        String parent = item.get("parent");
        Optional<RawTerm> above = RestKey.of(term.key().kind(), parent).flatMap(terms::find);
        Optional<Slug> slug = above.flatMap(RawTerm::slug);
        if (!parent.isEmpty() && slug.isEmpty()) {
            item.addNote("the one above it is " + Quoted.of(parent) + ", which "
                    + (above.isEmpty() ? "is not among the documents" : "has no slug") + "; it stands at the top");
        }
        items.add(head.term(item, slug));
    }

    private void media(RestResource media) {
        WordPressItem item = reading.item(media.item(), null);
        items.add(item);
        if (item instanceof WordPressItem.Attachment attachment) {
            attachments.put(media.key().id(), attachment);
        }
    }

    private void post(RestResource post) {
        RawItem item = new RawItem(post.item());
        for (RestKey key : post.terms()) {
            Optional<RawTerm> term = terms.find(key);
            if (term.isPresent()) {
                item.addTerm(term.get());
            } else {
                item.addNote(
                        "its " + key.kind().noun() + " " + key.id() + " is not among the documents; it is left out");
            }
        }
        comments.addTo(post.key().id(), item);
        WordPressItem read = reading.item(item, lead(item));
        items.add(read instanceof WordPressItem.MenuEntry entry ? withoutMenu(entry) : read);
    }

    /** The API says elsewhere, and in another form, where an entry of a menu leads. */
    private static WordPressItem withoutMenu(WordPressItem.MenuEntry entry) {
        return new WordPressItem.LeftOut(
                "nav_menu_item", entry.id(), List.of("entries of menus are read from exports alone"));
    }

    private @Nullable Figure lead(RawItem item) {
        Optional<ArticleId> id = ItemNumbers.id(item.field("_thumbnail_id"));
        if (id.isEmpty()) {
            return null;
        }
        WordPressItem.Attachment picture = attachments.get(id.get());
        if (picture == null) {
            item.addNote("its picture " + id.get() + " is not among the documents, or was left out");
        } else if (picture.figure() == null) {
            item.addNote("its picture " + id.get() + " is a file that is none");
        }
        return picture == null ? null : picture.figure();
    }
}
