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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes credits and commenters of people and organizations. */
final class People {

    private final ObjectValues values;
    private final Pictures pictures;

    People(ObjectValues values, Pictures pictures) {
        this.values = values;
        this.pictures = pictures;
    }

    /** Who made an article: its authors, or else its creators, come first. */
    List<Credit> credits(LinkedObject article) {
        List<Credit> credits = new ArrayList<>();
        for (CreditRole role : CreditRole.values()) {
            String property = CreditProperties.of(role);
            boolean created =
                    role == CreditRole.AUTHOR && values.all(article, property).isEmpty();
            for (JsonValue value : values.all(article, created ? CreditProperties.CREATOR : property)) {
                credit(value, property, role).ifPresent(credits::add);
            }
        }
        return credits;
    }

    private Optional<Credit> credit(JsonValue value, String property, CreditRole role) {
        boolean inRole = types(value).contains("Role");
        boolean photographer = inRole && value.member("roleName").raw().equals(CreditProperties.PHOTOGRAPHER);
        if (role == CreditRole.PHOTOGRAPHER && !photographer) {
            values.findings().note(value, "contributed in a role that is not read; it is left out");
            return Optional.empty();
        }
        return author(inRole ? value.member(property) : value).map(author -> new Credit(role, author));
    }

    private Optional<Author> author(JsonValue value) {
        String name = values.findings().clean(value, LinkedData.text(value));
        if (CharacterRule.isBlank(name) || WebUrl.find(name).isPresent()) {
            values.findings().note(value, "is an author without a name; it is left out");
            return Optional.empty();
        }
        return Optional.of(Author.builder(name, kind(value))
                .url(address(value))
                .portrait(pictures.first(value.member("image").values(), value).orElse(null))
                .build());
    }

    /** A person unless the type says otherwise. */
    private static AuthorKind kind(JsonValue value) {
        Set<String> types = types(value);
        if (types.stream().anyMatch(Vocabulary.ORGANIZATIONS::contains)) {
            return AuthorKind.ORGANIZATION;
        }
        return types.contains(CreditProperties.ROLE_TYPE) ? AuthorKind.ROLE : AuthorKind.PERSON;
    }

    private static Set<String> types(JsonValue value) {
        return value.member("@type").values().stream()
                .map(type -> LinkedObject.local(type.raw()))
                .collect(Collectors.toSet());
    }

    private @Nullable WebUrl address(JsonValue value) {
        List<JsonValue> addresses = value.member("url").values(1);
        return addresses.isEmpty() ? null : values.url(addresses.get(0)).orElse(null);
    }

    /** Who wrote a comment; somebody without a name where that is not said. */
    Commenter commenter(LinkedObject comment) {
        @Nullable JsonValue author = values.first(comment, "author");
        @Nullable JsonValue value = author == null ? values.first(comment, CreditProperties.CREATOR) : author;
        return value == null
                ? Commenter.reader("")
                : new Commenter(values.text(value), address(value), null, CommenterRole.READER);
    }
}
