package io.github.standfirst.examples.newsroom.site;

import java.util.List;

/**
 * The menus of an edition. They are not the taxonomy: Heritage stands in two places, and nobody has noticed the
 * Comunity yet.
 *
 * @param main sections, in two levels
 * @param foot about the paper
 */
public record Menus(List<MenuEntry> main, List<MenuEntry> foot) {

    private static final Menus ENGLISH = new Menus(
            List.of(
                    section(
                            "News",
                            "news",
                            section("Regional News", "regional-news"),
                            section("Transport", "transport"),
                            section("Heritage", "heritage")),
                    section(
                            "Culture",
                            "culture",
                            section("Heritage", "heritage"),
                            section("Books", "books"),
                            section("Music & Stage", "music-stage")),
                    section(
                            "Around the Lake",
                            "around-the-lake",
                            section("Lake & Shore", "lake-shore"),
                            section("Comunity Calendar", "comunity-calendar")),
                    section("Letters", "letters")),
            List.of(
                    MenuEntry.of("About the Courier", "/about/"),
                    MenuEntry.of("Advertise", "/advertise/"),
                    MenuEntry.of("Archive", "/archive/"),
                    MenuEntry.of("Privacy", "/privacy/")));

    private static final Menus ARMENIAN = new Menus(
            List.of(
                    armenian("Լուրեր", "լուրեր", armenian("Մարզ", "մարզ"), armenian("Տրանսպորտ", "տրանսպորտ")),
                    armenian("Մշակույթ", "մշակույթ", armenian("Ժառանգություն", "ժառանգություն")),
                    armenian("Լճի շուրջ", "լճի-շուրջ")),
            List.of(
                    MenuEntry.of("Թերթի մասին", "/hy/about/"),
                    MenuEntry.of("Գովազդ", "/hy/advertise/"),
                    MenuEntry.of("Արխիվ", "/hy/archive/"),
                    MenuEntry.of("Գաղտնիություն", "/hy/privacy/")));

    /** The menus of an edition. */
    public static Menus of(Edition edition) {
        return edition == Edition.ARMENIAN ? ARMENIAN : ENGLISH;
    }

    private static MenuEntry section(String name, String slug, MenuEntry... below) {
        return MenuEntry.of(name, "/category/" + slug + "/", below);
    }

    private static MenuEntry armenian(String name, String slug, MenuEntry... below) {
        return MenuEntry.of(name, "/hy/category/" + slug + "/", below);
    }
}
