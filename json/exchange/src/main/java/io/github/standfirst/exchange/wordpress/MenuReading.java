package io.github.standfirst.exchange.wordpress;

import io.github.standfirst.article.ArticleId;
import io.github.standfirst.article.Slug;
import io.github.standfirst.exchange.wordpress.WordPressItem.MenuEntry;
import io.github.standfirst.text.WebUrl;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an entry of a menu of what WordPress keeps as a post. */
final class MenuReading {

    private final SiteView site;

    MenuReading(SiteView site) {
        this.site = site;
    }

    WordPressItem read(RawItem item, ArticleId id, ItemNotes notes) {
        if (HiddenItems.isHidden(item, notes)) {
            return HiddenItems.leftOut("nav_menu_item", item, notes);
        }
        return new MenuEntry(
                id.value(),
                menu(item, notes),
                ItemNumbers.id(item.field("_menu_item_menu_item_parent"))
                        .map(ArticleId::value)
                        .orElse(null),
                PlainTexts.line(item.get("title")),
                target(item, notes),
                ItemNumbers.position(item.get("wp:menu_order")),
                notes.list());
    }

    private static @Nullable Slug menu(RawItem item, ItemNotes notes) {
        Set<Slug> menus = new LinkedHashSet<>();
        for (RawTerm term : item.terms()) {
            if (term.taxonomy().equals("nav_menu")) {
                term.slug().ifPresent(menus::add);
            }
        }
        if (menus.size() != 1) {
            notes.add("it stands in several menus or in none: " + menus.size());
        }
        return menus.isEmpty() ? null : menus.iterator().next();
    }

    private MenuEntry.Target target(RawItem item, ItemNotes notes) {
        String type = item.field("_menu_item_type");
        String object = item.field("_menu_item_object");
        Optional<ArticleId> id = ItemNumbers.id(item.field("_menu_item_object_id"));
        boolean pointer = type.equals("post_type") || type.equals("taxonomy");
        if (pointer && id.isPresent()) {
            return new MenuEntry.Target(object, id.get().value(), null);
        }
        Optional<WebUrl> address = address(item.field("_menu_item_url"));
        if (address.isEmpty()) {
            notes.add("it points at nothing on the web");
        }
        return new MenuEntry.Target(pointer ? object : "custom", null, address.orElse(null));
    }

    /** Addresses that begin with a slash are the site's. */
    private Optional<WebUrl> address(String written) {
        @Nullable WebUrl home = site.address();
        if (home == null || !written.startsWith("/") || written.startsWith("//")) {
            return PlainTexts.address(written);
        }
        String address = home.value();
        int end = address.indexOf('/', address.indexOf("//") + 2);
        return PlainTexts.address(address.substring(0, end) + written);
    }
}
