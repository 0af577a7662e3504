package io.github.standfirst.exchange.schemaorg;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.article.Credit;
import io.github.standfirst.article.CreditRole;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.exchange.linkeddata.LinkedData;
import io.github.standfirst.exchange.linkeddata.LinkedObject;
import io.github.standfirst.exchange.linkeddata.Vocabulary;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes credits and commenters of people and organizations. */
final class People {

    /** The members of authors that have a place in the model, or say what somebody is. */
    private static final Set<String> AUTHOR =
            Set.of("@context", "@type", "@id", "name", "givenName", "familyName", "url", "image");

    private static final Set<String> COMMENTER =
            Set.of("@context", "@type", "@id", "name", "givenName", "familyName", "url");

    private final ObjectValues values;
    private final Pictures pictures;
    private final Map<JsonValue, Optional<Author>> authors = new HashMap<>();
    private final Map<JsonValue, Commenter> commenters = new HashMap<>();

    People(ObjectValues values, Pictures pictures) {
        this.values = values;
        this.pictures = pictures;
    }

    /** Who made an article: its authors, or else its creators, come first. */
    List<Credit> credits(LinkedObject article) {
        List<Credit> credits = new ArrayList<>();
        for (CreditRole role : CreditRole.values()) {
            String property = CreditProperties.of(role);
            String read = role == CreditRole.AUTHOR ? authorship(article) : property;
            for (JsonValue value : values.all(article, read)) {
                credit(value, property, role).ifPresent(credits::add);
            }
        }
        return credits;
    }

    private Optional<Credit> credit(JsonValue value, String property, CreditRole role) {
        boolean inRole = LinkedObject.of(value).types().contains("Role");
        boolean photographer = inRole && value.member("roleName").raw().equals(CreditProperties.PHOTOGRAPHER);
        if (role == CreditRole.PHOTOGRAPHER && !photographer) {
            values.findings().note(value, "contributed in a role that is not read; it is left out");
            return Optional.empty();
        }
        return author(inRole ? inRole(value, property, photographer) : value).map(author -> new Credit(role, author));
    }

    /** Whom a role is about; the role itself where it is about nobody. */
    private JsonValue inRole(JsonValue value, String property, boolean named) {
        Set<String> read = named
                ? Set.of("@context", "@type", "@id", property, "roleName")
                : Set.of("@context", "@type", "@id", property);
        values.findings().noteOthers(value, read);
        @Nullable JsonValue who = values.first(value, property);
        return who == null ? value : who;
    }

    /** One that many refer to is made once. */
    private Optional<Author> author(JsonValue value) {
        return authors.computeIfAbsent(LinkedData.single(value), this::made);
    }

    private Optional<Author> made(JsonValue value) {
        String name = name(value);
        boolean address = !value.isObject() && WebUrl.find(name).isPresent();
        if (CharacterRule.isBlank(name) || address) {
            values.findings().note(value, "is an author without a name; it is left out");
            return Optional.empty();
        }
        values.findings().noteOthers(value, AUTHOR);
        return Optional.of(Author.builder(name, kind(value))
                .url(address(value))
                .portrait(pictures.portrait(value).orElse(null))
                .build());
    }

    /** A person unless the type says otherwise. */
    private static AuthorKind kind(JsonValue value) {
        Set<String> types = LinkedObject.of(value).types();
        if (types.stream().anyMatch(Vocabulary.ORGANIZATIONS::contains)) {
            return AuthorKind.ORGANIZATION;
        }
        return types.contains(CreditProperties.ROLE_TYPE) ? AuthorKind.ROLE : AuthorKind.PERSON;
    }

    private @Nullable WebUrl address(JsonValue value) {
        return values.url(LinkedObject.of(value), "url").orElse(null);
    }

    /** The property that names who wrote something: the authors, unless there are none but blank ones. */
    private String authorship(LinkedObject work) {
        String[] properties = {CreditProperties.of(CreditRole.AUTHOR), CreditProperties.CREATOR};
        boolean hasAuthors = work.values(properties[0], LinkedObject.MAX_TRIED).stream()
                .anyMatch(value -> !value.isScalar() || !CharacterRule.isBlank(value.raw()));
        if (hasAuthors) {
            values.noteBeside(work, properties, 0);
        }
        return properties[hasAuthors ? 0 : 1];
    }

    /** Who wrote a comment; somebody without a name where that is not said. */
    Commenter commenter(LinkedObject comment) {
        @Nullable JsonValue value = values.first(comment, authorship(comment));
        if (value == null) {
            return Commenter.reader("");
        }
        return commenters.computeIfAbsent(LinkedData.single(value), this::madeCommenter);
    }

    private Commenter madeCommenter(JsonValue value) {
        values.findings().noteOthers(value, COMMENTER);
        return new Commenter(name(value), address(value), null, CommenterRole.READER);
    }

    /** The name, else the given and the family name. */
    private String name(JsonValue value) {
        if (!value.isObject()) {
            return values.findings().clean(value, value.raw());
        }
        String name = values.text(LinkedObject.of(value), "name", "text");
        return CharacterRule.isBlank(name) ? names(value) : name;
    }

    private String names(JsonValue value) {
        return Stream.of("givenName", "familyName")
                .map(value::member)
                .filter(JsonValue::isPresent)
                .map(values::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
