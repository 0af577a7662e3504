package io.github.standfirst.exchange.activitystreams;

import io.github.standfirst.article.Author;
import io.github.standfirst.article.AuthorKind;
import io.github.standfirst.comment.Commenter;
import io.github.standfirst.comment.CommenterRole;
import io.github.standfirst.exchange.document.Findings;
import io.github.standfirst.exchange.document.JsonValue;
import io.github.standfirst.text.CharacterRule;
import io.github.standfirst.text.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who made an object: actors that are embedded, or named by their ids alone. */
final class Actors {

    private static final Set<String> ORGANIZATIONS = Set.of("Organization", "Group", "Service", "Application");

    /** The members of a commenter that have a place in the model, or say what an actor is. */
    private static final Set<String> COMMENTER =
            Set.of("@context", "id", "@id", "type", "@type", "name", "preferredUsername", "url");

    private static final Set<String> AUTHOR =
            Set.of("@context", "id", "@id", "type", "@type", "name", "preferredUsername", "url", "icon");

    private final Findings findings;

    Actors(Findings findings) {
        this.findings = findings;
    }

    List<Author> authors(ActivityObject object) {
        List<Author> authors = new ArrayList<>();
        for (JsonValue value : object.member("attributedTo").values()) {
            findings.noteOthers(value, AUTHOR);
            Optional<WebUrl> address = address(value);
            String name = name(value, address);
            if (CharacterRule.isBlank(name)) {
                findings.note(value, "is an author without a name; it is left out");
            } else {
                authors.add(Author.builder(name, kind(value))
                        .url(address.orElse(null))
                        .portrait(Images.first(value.member("icon"), findings).orElse(null))
                        .build());
            }
        }
        return authors;
    }

    /** A person unless the type says otherwise. */
    private static AuthorKind kind(JsonValue value) {
        ActivityObject actor = new ActivityObject(value);
        if (actor.isAny(ORGANIZATIONS)) {
            return AuthorKind.ORGANIZATION;
        }
        return actor.isAny(Set.of("Object")) ? AuthorKind.ROLE : AuthorKind.PERSON;
    }

    /**
     * The first actor; somebody without a name where there is none. The id of an actor never becomes an account: accounts
     * are the application's own.
     */
    Commenter commenter(ActivityObject object) {
        List<JsonValue> values = object.member("attributedTo").values();
        if (values.isEmpty()) {
            return Commenter.reader("");
        }
        if (values.size() > 1) {
            findings.note(object.member("attributedTo"), "names several actors; the first is read");
        }
        findings.noteOthers(values.get(0), COMMENTER);
        Optional<WebUrl> address = address(values.get(0));
        return new Commenter(name(values.get(0), address), address.orElse(null), null, CommenterRole.READER);
    }

    private Optional<WebUrl> address(JsonValue value) {
        if (!value.isObject()) {
            return findings.url(value);
        }
        return value.member("url").isPresent()
                ? Links.address(value.member("url"), findings)
                : WebUrl.find(new ActivityObject(value).id());
    }

    /** The name, else the handle that the address tells: {@code @ani@social.example}. */
    private String name(JsonValue value, Optional<WebUrl> address) {
        String name = findings.text(value.member("name"));
        String user = CharacterRule.isBlank(name) ? findings.text(value.member("preferredUsername")) : name;
        if (!CharacterRule.isBlank(user)) {
            return user;
        }
        return address.map(Actors::handle).orElse("");
    }

    private static String handle(WebUrl address) {
        String host = address.host();
        String[] parts = address.value().split("[?#]", 2);
        int slash = parts[0].indexOf('/', parts[0].indexOf("//") + 2);
        String path = slash < 0 ? "" : parts[0].substring(slash);
        String[] segments = path.split("/", -1);
        String last = segments[segments.length - 1];
        String user = last.startsWith("@") ? last.substring(1) : last;
        return user.isEmpty() ? host : "@" + user + "@" + host;
    }
}
