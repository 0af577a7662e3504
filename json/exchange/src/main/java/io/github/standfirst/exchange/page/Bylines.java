package io.github.standfirst.exchange.page;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The authors that a byline names: "by Contributor", "Von Anna Beispiel und Ben Muster". */
final class Bylines {

    private static final int MAX_LENGTH = 1_000;
    static final int MAX_NAME_LENGTH = 100;

    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:(?:(?:written|posted|published|geschrieben|verfasst|veröffentlicht|publié|écrit|publicado|escrito)\\s+)?"
                    + "(?:by|von|par|por|di|door|przez)|autor(?:in)?|author|text|redaktion|foto)\\s*[:|]?\\s+|^(?:autor(?:in)?|author|text)\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ADDRESS = Pattern.compile("://|\\bwww\\.|@[\\w-]+\\.");

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+(?:and|und|et|y|e|en|i|և|и)\\s+|\\s*[;&|/]\\s*|\\s+\u2022\\s+", Pattern.CASE_INSENSITIVE);

    /** Words that name a part in a newsroom; a name made of them alone is nobody's. */
    private static final Set<String> ROLE_WORDS = Words.of("""
            admin administrator author autor blogger contributing contributor contributors
            correspondent desk editor editorial editors freelance gast gastautor gastautorin
            gastbeitrag guest journalist news newsdesk newsroom online redakteur redaktion
            redaktionsteam reporter rédaction la die the staff team webmaster writer writers
            հեղինակ
            редакция
            """);

    private static final Set<String> ORGANIZATION_WORDS = Words.of("""
            agency agentur afp ansa ap apa associated dpa dts efe epd gmbh inc institute kna ltd
            magazine magazin media nachrichtenagentur press presse pti reuters sda sid tass verlag
            wire xinhua zeitung
            """);

    private Bylines() {}

    /** Answers whether a byline has an address, as of somebody's profile, and so no name. */
    static boolean isAddress(String byline) {
        return ADDRESS.matcher(byline).find();
    }

    /** The authors of a byline, in order, without what is no name. */
    static List<Author> authors(String byline) {
        List<Author> authors = new ArrayList<>();
        if (byline.length() > MAX_LENGTH || isAddress(byline)) {
            return authors;
        }
        for (String part : SEPARATOR.split(introduced(byline), -1)) {
            for (String name : names(part)) {
                author(name, null, null).forEach(authors::add);
            }
        }
        return authors;
    }

    /**
     * The author of a name, or nothing where it is no name.
     *
     * @param kind null where it is to be seen from the name
     */
    static List<Author> author(String printed, @Nullable AuthorKind kind, @Nullable WebUrl url) {
        String name = printed.length() > MAX_LENGTH ? "" : introduced(printed);
        boolean named = !name.isEmpty()
                && name.length() <= MAX_NAME_LENGTH
                && name.codePoints().anyMatch(Character::isLetter)
                && !isAddress(name)
                && WrittenDates.find(name, false).isEmpty();
        if (!named) {
            return List.of();
        }
        AuthorKind told = kind == null || kind == AuthorKind.PERSON ? kindOf(name) : kind;
        return List.of(Author.builder(name, told).url(url).build());
    }

    private static AuthorKind kindOf(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Nd}]+", -1);
        boolean role = true;
        boolean organization = false;
        for (String word : words) {
            role &= word.isEmpty() || ROLE_WORDS.contains(word);
            organization |= ORGANIZATION_WORDS.contains(word);
        }
        if (role) {
            return AuthorKind.ROLE;
        }
        return organization ? AuthorKind.ORGANIZATION : AuthorKind.PERSON;
    }

    /** Answers whether a name is plainly that of an organization, such as a news agency. */
    static boolean namesOrganization(String name) {
        return kindOf(name) == AuthorKind.ORGANIZATION;
    }

    private static String introduced(String byline) {
        String text = PageText.line(byline);
        String rest = INTRODUCTION.matcher(text).replaceFirst("");
        String name = rest.isBlank() ? text : rest;
        return name.replaceFirst("[\\s,:|\u2013\u2014-]+$", "").strip();
    }

    /** The parts between commas, if each of them is a full name: "Anna Beispiel, Ben Muster", but not "Muster, Ben". */
    private static List<String> names(String part) {
        String[] names = part.split("\\s*,\\s+", -1);
        for (String name : names) {
            if (name.indexOf(' ') < 0) {
                return List.of(part);
            }
        }
        return List.of(names);
    }
}
