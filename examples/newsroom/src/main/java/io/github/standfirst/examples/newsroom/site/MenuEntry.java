package io.github.standfirst.examples.newsroom.site;

import java.util.List;

/**
 * An entry of a menu, as the site has it: it may stand under two others, and its name is printed as it was typed.
 *
 * @param name plain text
 * @param path where it leads
 * @param below the entries below it
 */
public record MenuEntry(String name, String path, List<MenuEntry> below) {

    static MenuEntry of(String name, String path, MenuEntry... below) {
        return new MenuEntry(name, path, List.of(below));
    }
}
