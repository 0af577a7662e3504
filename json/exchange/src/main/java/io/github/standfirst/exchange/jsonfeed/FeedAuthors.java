package io.github.standfirst.exchange.jsonfeed;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Image;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonText;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The authors of a feed or an item: of each a name, an address and a picture. */
final class FeedAuthors {

    private static final Set<String> MEMBERS = Set.of("name", "url", "avatar");

    private FeedAuthors() {}

    static void write(List<Author> authors, JsonText out) {
        if (authors.isEmpty()) {
            return;
        }
        out.beginArray("authors");
        for (Author author : authors) {
            out.beginObject();
            out.string("name", author.name());
            out.url("url", author.url());
            Image portrait = author.portrait();
            out.url("avatar", portrait == null ? null : portrait.src());
            out.endObject();
        }
        out.endArray();
    }

    /** The authors of an object: those of the list, else the one that version 1.0 has. */
    static List<Author> read(JsonValue object, Findings findings) {
        if (object.member("authors").isPresent() && !object.member("authors").isArray()) {
            findings.note(object.member("authors"), "is no array; it is left out");
        }
        List<JsonValue> values = object.member("authors").isPresent()
                ? object.member("authors").elements()
                : object.member("author").values();
        List<Author> authors = new ArrayList<>();
        for (JsonValue value : values) {
            author(value, findings).ifPresent(authors::add);
        }
        return authors;
    }

    /** A person, for the format does not say what an author is. */
    private static Optional<Author> author(JsonValue value, Findings findings) {
        findings.noteOthers(value, MEMBERS);
        String name = findings.text(value.member("name"));
        Optional<WebUrl> url = findings.url(value.member("url"));
        if (CharacterRule.isBlank(name)) {
            if (url.isEmpty()) {
                findings.note(value, "is an author without a name; it is left out");
                return Optional.empty();
            }
            findings.note(value, "is an author without a name; that of the host stands for it");
            name = url.get().host();
        }
        Optional<Image> portrait = findings.url(value.member("avatar")).map(src -> new Image(src, null, null, null));
        return Optional.of(Author.builder(name, AuthorKind.PERSON)
                .url(url.orElse(null))
                .portrait(portrait.orElse(null))
                .build());
    }
}
